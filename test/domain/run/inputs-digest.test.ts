import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inputsDigest, isTouched, touchedPaths } from '../../../src/domain/run/inputs-digest.ts';
import type { Inputs, TrackedFile } from '../../../src/domain/run/inputs-digest.ts';

function file(path: string, id = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', mode = '100644'): TrackedFile {
  return { path, mode, id };
}

const tree: readonly TrackedFile[] = [
  file('README.md'),
  file('models/fraud/train.py', 'ce013625030ba8dba906f756967f9e9ca394464a', '100755'),
  file('models/fraud/README.md'),
  file('models/fraud/docs/a/b.md'),
  file('models/fraud/数据.csv', '257cc5642cb1a054f08cc83f2d943e56fd3ebe99'),
  file('models/fraud/.env.example'),
  file('models/fraud/lib', '8f1b7e6c5d4a3f2e1d0c9b8a7f6e5d4c3b2a1f0e', '160000'),
  file('models/fraud/params', '1d2f0f4b5a6c7d8e9f00112233445566778899aa', '120000'),
  file('models/fraud-two/train.py'),
  file('.github/workflows/model.yml'),
];
const scope = { path: 'models/fraud', exclude: ['**/*.md'] };
const inputs: Inputs = {
  ...scope,
  entries: tree,
  recipe: null,
  external: [{ uri: 's3://bucket/tx', version: '2026-11-01' }],
};

function without(path: string): TrackedFile[] {
  return tree.filter((entry) => entry.path !== path);
}

function changed(path: string, change: Partial<TrackedFile>): TrackedFile[] {
  return tree.map((entry) => (entry.path === path ? { ...entry, ...change } : entry));
}

describe('the inputs digest', () => {
  // Made by another program: SHA-256 of the canonical JSON that the function's documentation describes.
  it('is fixed for ever', () => {
    expect(inputsDigest(inputs)).toBe(
      'sha256:0491c06e2875cb2e937d40793dee52e8a381d0505cf9001565ad8fe3a1ee5ddd',
    );
  });

  // `a` < `a!`, and within one address by version; made by another program as well.
  it('sorts external data by address, then by version', () => {
    const external = [
      { uri: 's3://a!', version: '1' },
      { uri: 's3://a', version: '2' },
      { uri: 's3://a', version: '10' },
    ];
    const expected = 'sha256:40e0761eb17b8b9c22380f264b80a0c8de3c37db38b8b26eb6d721f136b2eab5';
    expect(inputsDigest({ path: '.', exclude: [], entries: [], recipe: '{}', external })).toBe(expected);
    expect(
      inputsDigest({ path: '.', exclude: [], entries: [], recipe: '{}', external: external.toReversed() }),
    ).toBe(expected);
  });

  it('does not depend on the order of the listing, nor on folders being listed', () => {
    const listed = [
      ...tree,
      file('models', 'a'.repeat(40), '040000'),
      file('models/fraud', 'b'.repeat(40), '040000'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(listed, { minLength: listed.length }), (entries) => {
        expect(inputsDigest({ ...inputs, entries })).toBe(inputsDigest(inputs));
      }),
    );
  });

  it.each<[string, Partial<Inputs>]>([
    ['a content', { entries: changed('models/fraud/train.py', { id: 'f'.repeat(40) }) }],
    ['a mode', { entries: changed('models/fraud/train.py', { mode: '100644' }) }],
    ['a submodule', { entries: changed('models/fraud/lib', { id: 'f'.repeat(40) }) }],
    ['the target of a link', { entries: changed('models/fraud/params', { id: 'f'.repeat(40) }) }],
    ['a hidden file', { entries: without('models/fraud/.env.example') }],
    ['a new name', { entries: changed('models/fraud/train.py', { path: 'models/fraud/fit.py' }) }],
    ['the path', { path: 'models/fraud-two' }],
    ['what is excluded', { exclude: [] }],
    ['the recipe', { recipe: '{}' }],
    ['the version of external data', { external: [{ uri: 's3://bucket/tx', version: '2026-11-02' }] }],
    ['external data more', { external: [...inputs.external, { uri: 's3://bucket/ty', version: '1' }] }],
    ['folders added', { added: ['.github'] }],
  ])('changes with %s', (_, change) => {
    expect(inputsDigest({ ...inputs, ...change })).not.toBe(inputsDigest(inputs));
  });

  it.each<[string, Partial<Inputs>]>([
    ['what is excluded', { entries: changed('models/fraud/docs/a/b.md', { id: 'f'.repeat(40) }) }],
    ['another folder whose name begins alike', { entries: without('models/fraud-two/train.py') }],
    ['a pattern that excludes nothing more', { exclude: ['**/*.md', 'nothing/**'] }],
    ['the workflow, unless it is added', { entries: without('.github/workflows/model.yml') }],
    ['the order of external data', { external: [...inputs.external].reverse() }],
  ])('does not change with %s', (_, change) => {
    expect(inputsDigest({ ...inputs, ...change })).toBe(inputsDigest(inputs));
  });

  it('counts added folders whole, also where they overlap the path', () => {
    const added = { ...inputs, added: ['.github'] };
    expect(inputsDigest({ ...added, entries: without('.github/workflows/model.yml') })).not.toBe(
      inputsDigest(added),
    );
    const root = { ...inputs, path: '.', added: ['.github'] };
    expect(
      inputsDigest({ ...root, entries: changed('.github/workflows/model.yml', { id: 'f'.repeat(40) }) }),
    ).not.toBe(inputsDigest(root));
  });

  it('tells apart inputs whose parts would run together', () => {
    const entries = (...paths: string[]) => paths.map((path) => file(path));
    const digests = [
      inputsDigest({ ...inputs, path: '.', entries: entries('a","100644","x"],["b') }),
      inputsDigest({ ...inputs, path: '.', entries: entries('a', 'b') }),
      inputsDigest({ ...inputs, path: '.', entries: [], external: [{ uri: 'u","v', version: 'w' }] }),
      inputsDigest({ ...inputs, path: '.', entries: [], external: [{ uri: 'u', version: 'v","w' }] }),
    ];
    expect(new Set(digests).size).toBe(4);
  });
});

describe('a change', () => {
  it('touches the model by what it adds, removes and changes in its scope, and by nothing else', () => {
    const head = [
      ...changed('models/fraud/train.py', { mode: '100644' }),
      file('models/fraud/new.py'),
      file('models/x.py'),
    ]
      .filter(({ path }) => path !== 'models/fraud/params')
      .map((entry) => (entry.path.endsWith('.md') ? { ...entry, id: 'f'.repeat(40) } : entry));
    expect(touchedPaths(tree, head, scope)).toEqual([
      'models/fraud/new.py',
      'models/fraud/params',
      'models/fraud/train.py',
    ]);
    expect(touchedPaths(head, tree, scope)).toEqual(touchedPaths(tree, head, scope));
    expect(isTouched(tree, head, scope)).toBe(true);
  });

  it('of documentation alone touches nothing', () => {
    const head = tree.map((entry) => (entry.path.endsWith('.md') ? { ...entry, id: 'f'.repeat(40) } : entry));
    expect(isTouched(tree, head, scope)).toBe(false);
    expect(isTouched(tree, head, { path: '.', exclude: ['**/*.md'] })).toBe(false);
    expect(isTouched(tree, head, { path: '.', exclude: [] })).toBe(true);
  });

  it.each(['models', 'models/fraud'])(
    'of a submodule or link at %s, above the path or at it, touches the model',
    (path) => {
      const before = [file(path, 'a'.repeat(40), '160000')];
      const after = [file(path, 'b'.repeat(40), '160000')];
      expect(touchedPaths(before, after, { ...scope, exclude: ['**'] })).toEqual([path]);
    },
  );
});
