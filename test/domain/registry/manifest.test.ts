import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { formatManifest, makeManifest, parseManifest } from '../../../src/domain/registry/manifest-text.ts';
import type { Manifest } from '../../../src/domain/registry/manifest.ts';
import { contentId } from '../../../src/domain/run/content-id.ts';
import { comparisonWith, facts, manifest, runOf } from './manifests.ts';

const text = formatManifest(manifest);

/** The faults of a manifest with a change; none: it was taken. */
function faultsOf(change: object | ((one: Manifest) => object)): string[] {
  const changed = { ...manifest, ...(typeof change === 'function' ? change(manifest) : change) };
  try {
    parseManifest(JSON.stringify(changed), 'manifest.json');
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return error.faults.map(({ code, place, message }) => `${code} ${place?.field ?? ''} ${message}`);
  }
  return [];
}

function withFiles(...files: Manifest['files']): object {
  return { files, 'content-id': contentId(files), run: runOf(files), comparison: null };
}

const [model] = manifest.files as [Manifest['files'][number]];

describe('the manifest of a version', () => {
  it('is read as it was written', () => {
    expect(parseManifest(text, 'manifest.json')).toEqual(manifest);
    expect(formatManifest(parseManifest(text, 'manifest.json'))).toBe(text);
  });

  it('is the same bytes for the same facts, in whatever order they come', () => {
    const reversed = Object.fromEntries(Object.entries(facts).toReversed()) as typeof facts;
    expect(formatManifest(makeManifest({ ...reversed, files: facts.files.toReversed() }))).toBe(text);
  });

  it('says the content id that its files have', () => {
    expect(manifest['content-id']).toBe(contentId(manifest.files));
    expect(manifest.tag).toBe('fraud@v2.1.0');
  });

  it('takes files in parts, empty ones, and references', () => {
    const bytes = { size: 7, sha256: sha256Of('weights') };
    const parts = [
      { asset: 'big.bin.part-001-of-002', size: 4, sha256: sha256Of('weig') },
      { asset: 'big.bin.part-002-of-002', size: 3, sha256: sha256Of('hts') },
    ];
    const files = [
      { path: 'big.bin', ...bytes, parts },
      { path: 'empty', size: 0, sha256: sha256Of(''), empty: true as const },
    ];
    const kept = { path: 'kept.bin', ...bytes, uri: 's3://bucket/kept.bin' };
    const change = { ...withFiles(...files), files: [...files, kept] };
    const references = [{ uri: 's3://bucket/kept.bin', ...bytes }];
    const all = { ...change, 'content-id': contentId([...files, kept]), 'release-references': references };
    expect(faultsOf(all)).toEqual([]);
    expect(faultsOf({ ...all, 'release-references': [] })).toEqual([
      expect.stringContaining('is none of `release-references`'),
    ]);
  });

  it.each([
    ['another tag', { tag: 'fraud@v2.1.1' }, 'tag found "fraud@v2.1.1", expected "fraud@v2.1.0"'],
    ['another model', { model: 'churn' }, 'run.model'],
    ['no version', { version: '2.1.0' }, 'version'],
    ['itself as its parent', { parent: 'v2.1.0' }, 'parent'],
    ['half a commit', { commit: 'abc1234' }, 'commit'],
    ['other content', { 'content-id': sha256Of('x') }, 'content-id'],
    ['an unknown key', { promoted: true }, 'promoted'],
    ['another schema', { schema: 'https://modelgate.dev/schemas/manifest/v2.json' }, 'schema'],
    ['no files', { files: [] }, 'files'],
  ])('refuses %s', (_name, change, field) => {
    expect(faultsOf(change).join('\n')).toContain(`DOCUMENT_INVALID ${field}`);
  });

  it.each([
    ['../up', /expected a path inside/],
    ['/etc/passwd', /expected a path inside/],
    ['a/../b', /expected a path inside/],
    ['a\\b', /expected a path inside/],
    ['.git/config', /expected a path inside/],
    ['a\u0000b', /expected a path inside/],
  ])('refuses the path %j', (path, fault) => {
    const files = [{ ...model, path }];
    const content = contentId(files) ?? manifest['content-id'];
    expect(faultsOf({ files, 'content-id': content })).toContainEqual(expect.stringMatching(fault));
  });

  it('refuses paths that are one, and a file that is a folder, too', () => {
    expect(faultsOf({ files: [model, model] }).join()).toContain('listed twice');
    const inside = { ...model, path: `${model.path}/inside` };
    expect(faultsOf({ files: [model, inside] }).join()).toContain('both a file and a folder');
  });

  it.each([
    ['no place', { asset: undefined }, /exactly one of/],
    ['two places', { uri: 's3://b/k' }, /exactly one of/],
    ['an empty file with bytes', { asset: undefined, empty: true }, /bytes in an empty file/],
    ['parts that do not add up', { asset: undefined, parts: partsOf(1) }, /its parts have 2 bytes/],
    ['the name of the manifest', { asset: 'manifest.json' }, /holds something else/],
    ['the name of the evidence', { asset: 'evidence.parquet' }, /holds something else/],
  ])('refuses a file in %s', (_name, change, fault) => {
    const files = [{ ...model, ...change }] as Manifest['files'];
    expect(faultsOf({ ...withFiles(...files) }).join('\n')).toMatch(fault);
  });

  it('refuses files that were not judged, and lost ones', () => {
    const other = { ...model, path: 'other.bin', asset: 'other.bin' };
    const more = [...manifest.files, other];
    expect(faultsOf({ files: more, 'content-id': contentId(more) }).join()).toContain('no file of the run');
    const fewer = manifest.files.slice(1);
    expect(faultsOf({ files: fewer, 'content-id': contentId(fewer) }).join()).toContain('is missing');
  });

  it('refuses a comparison of another run', () => {
    expect(
      faultsOf({ comparison: comparisonWith('recall', { candidate: { kind: 'run', name: 'x' } }) }),
    ).toEqual([expect.stringContaining('comparison.inputs.candidate.run')]);
  });

  it('refuses a run that contradicts itself', () => {
    expect(faultsOf(({ run }) => ({ run: { ...run, metrics: {} } })).join()).toContain('its content gives');
  });

  it.each([
    ['rows without columns', { columns: undefined, 'id-hash': undefined }, 'evidence.columns'],
    ['a summary with columns', { kind: 'summary' }, 'evidence.columns'],
    ['ids that nothing says are hashed', { 'id-hash': undefined }, 'evidence.id-hash'],
  ])('refuses %s', (_name, change, field) => {
    expect(faultsOf(({ evidence }) => ({ evidence: { ...evidence, ...change } })).join()).toContain(field);
  });

  it('says nothing of where or when it was made', () => {
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}T|\/home\/|\/tmp\//);
  });
});

function partsOf(size: number) {
  return [1, 2].map((part) => ({ asset: `part-${part}`, size, sha256: sha256Of(String(part)) }));
}
