import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { documentNames, planAssets, type SizedFile } from '../../../src/domain/registry/asset-plan.ts';

const largest = 100;

function file(path: string, size = 10): SizedFile {
  return { path, size, sha256: sha256Of(path) };
}

function namesOf(...paths: readonly string[]): readonly string[] {
  return planAssets(
    paths.map((path) => file(path)),
    { largest },
  ).map(({ assets }) => assets.map(({ name }) => name).join(' '));
}

function mark(path: string): string {
  return sha256Of(path).slice(7, 15);
}

describe('the names of assets', () => {
  it('are base names', () => {
    expect(namesOf('model.onnx', 'tokenizer/vocab.json')).toEqual(['model.onnx', 'vocab.json']);
  });

  it('have their folders joined where they clash, also in case alone', () => {
    expect(namesOf('unet/config.json', 'vae/config.json', 'other.json')).toEqual([
      'unet__config.json',
      'vae__config.json',
      'other.json',
    ]);
    expect(namesOf('a/Model.bin', 'b/model.BIN')).toEqual(['a__Model.bin', 'b__model.BIN']);
  });

  it('leave the version’s own documents theirs', () => {
    expect(namesOf('a/Manifest.json', 'evidence.parquet')).toEqual([
      'a__Manifest.json',
      `evidence-${mark('evidence.parquet')}.parquet`,
    ]);
  });

  it('stay plain where another can give way', () => {
    expect(namesOf('a/b.bin', 'c/b.bin', 'a__b.bin')).toEqual([
      `a__b-${mark('a/b.bin')}.bin`,
      'c__b.bin',
      'a__b.bin',
    ]);
  });

  it('are such as GitHub keeps', () => {
    expect(namesOf('größe 1.onnx', '.hidden', 'dot.', '日本', 'x'.repeat(300))).toEqual([
      `gr-e-1-${mark('größe 1.onnx')}.onnx`,
      `${mark('.hidden')}.hidden`,
      `dot.-${mark('dot.')}`,
      mark('日本'),
      `${'x'.repeat(120)}-${mark('x'.repeat(300))}`,
    ]);
  });
});

describe('files', () => {
  it('above the limit are kept in parts', () => {
    const [plan] = planAssets([file('a/model.bin', 250)], { largest });
    expect(plan?.assets).toEqual([
      { name: 'model.bin.part-001-of-003', offset: 0, size: 100, sha256: undefined },
      { name: 'model.bin.part-002-of-003', offset: 100, size: 100, sha256: undefined },
      { name: 'model.bin.part-003-of-003', offset: 200, size: 50, sha256: undefined },
    ]);
    expect(planAssets([file('b', 100)], { largest })[0]?.assets).toEqual([
      { name: 'b', offset: 0, size: 100, sha256: sha256Of('b') },
    ]);
  });

  it('do not share a name with another’s part', () => {
    const plans = planAssets([file('a/model.bin', 250), file('model.bin.part-001-of-003')], { largest });
    const names = plans.flatMap(({ assets }) => assets.map(({ name }) => name));
    expect(new Set(names).size).toBe(4);
  });

  it('without a byte have no asset', () => {
    expect(planAssets([file('__init__.py', 0)], { largest })[0]?.assets).toEqual([]);
  });

  it('of more assets than a release takes are refused', () => {
    const many = Array.from({ length: 997 }, (_, at) => file(`f${at}`));
    expect(planAssets(many, { largest })).toHaveLength(997);
    expect(() => planAssets([...many, file('one-more')], { largest })).toThrow(/1001 assets/);
  });
});

describe('any set of files', () => {
  const segment = fc.oneof(
    fc.constantFrom(
      'a',
      'A',
      'b.bin',
      'a__b',
      'manifest.json',
      'Evidence.parquet',
      '.x',
      'x.',
      'ü',
      'ü',
      ' ',
      '-',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((text) => !text.includes('/')),
    fc.constantFrom('b.bin.part-001-of-002', 'a__b.bin.part-002-of-003', 'a.part-001-of-002'),
  );
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  const files = fc
    .uniqueArray(fc.record({ path, size: fc.integer({ min: 0, max: 350 }) }), {
      selector: (one) => one.path,
      maxLength: 12,
    })
    .map((all) => all.map((one) => file(one.path, one.size)));

  it('gets safe names that differ on every system, and covers every byte once', () => {
    fc.assert(
      fc.property(files, (all) => {
        const plans = planAssets(all, { largest });
        const names = plans.flatMap(({ assets }) => assets.map(({ name }) => name.toLowerCase()));
        expect(new Set([...names, ...documentNames]).size).toBe(names.length + documentNames.length);
        for (const name of names) expect(name).toMatch(/^[a-z0-9_-](?:[a-z0-9._-]{0,240}[a-z0-9_-])?$/);
        plans.forEach(({ assets, ...kept }, at) => {
          expect(kept).toEqual(all[at]);
          let end = 0;
          for (const { offset, size } of assets) {
            expect(offset).toBe(end);
            expect(size).toBeGreaterThan(0);
            expect(size).toBeLessThanOrEqual(largest);
            end += size;
          }
          expect(end).toBe(kept.size);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gets the same names in whatever order', () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (all, order) => {
        const shuffled = all
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const byPath = (plans: ReturnType<typeof planAssets>) =>
          new Map(plans.map((plan) => [plan.path, plan]));
        expect(byPath(planAssets(shuffled, { largest }))).toEqual(byPath(planAssets(all, { largest })));
      }),
    );
  });
});
