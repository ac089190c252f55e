import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { extractArchive } from '../../src/github/archive.ts';
import { handOverLimits } from '../../src/github/hand-over.ts';
import { hostileZips } from './hostile-zips.ts';
import { zip, type ZipEntry, zipOf } from './zip.ts';

/** What a stranger's job hands over, as an archive: nothing is unpacked but a report. */

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'handed-'));
});

afterEach(() => rm(directory, { recursive: true }));

async function extract(bytes: Uint8Array): Promise<readonly string[]> {
  const archive = path.join(directory, 'a.zip');
  await writeFile(archive, bytes);
  await extractArchive(archive, path.join(directory, 'target'), handOverLimits);
  return (await readdir(path.join(directory, 'target'), { recursive: true })).sort();
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const message = await extract(bytes).then(
    () => 'accepted',
    (error: { code?: string; message: string }) =>
      error.code === 'ARTIFACT_INVALID' ? error.message : `${error}`,
  );
  expect(await readdir(directory)).toEqual(['a.zip']);
  return message;
}

const sound: readonly ZipEntry[] = [
  { name: 'hand-over.json', content: '{}' },
  { name: 'fraud/comparison.json', content: '{}' },
];

/** What is wrong with an entry is to be seen by itself, so its name is one that is allowed, where it is not the name that is wrong. */
function underAllowedNames(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  return entries.map((entry) =>
    /^[a-z]+(?:-\d+)?$/.test(String(entry.name))
      ? { ...entry, name: `${entry.name}/comparison.json` }
      : entry,
  );
}

describe('an archive that is handed over', () => {
  it('holds a report of any number of models', async () => {
    expect(await extract(zip([...sound, { name: 'spam-2/comparison.json' }]))).toEqual([
      'fraud',
      'fraud/comparison.json',
      'hand-over.json',
      'spam-2',
      'spam-2/comparison.json',
    ]);
  });

  it.each(Object.entries(hostileZips(sound)))('with %s is refused', async (_, wrong) => {
    const bytes = Buffer.isBuffer(wrong) ? wrong : zip(underAllowedNames(wrong as readonly ZipEntry[]));
    expect(await refusal(bytes)).toMatch(/^The archive is refused/);
  });

  it.each([
    'run.json',
    'comparison.json',
    'fraud/run.json',
    'fraud/Comparison.json',
    'fraud/comparison.json.sh',
    'fraud/deep/comparison.json',
    'fraud/',
    'Spam/comparison.json',
    'fraud--eu/comparison.json',
    'frau\u0501/comparison.json',
    '-rf/comparison.json',
    '.modelgate.yml',
    '.github/workflows/evil.yml',
    '.git/config',
    'package.json',
    'nested.zip',
    'hand-over.json/comparison.json',
    `${'x'.repeat(65)}/comparison.json`,
  ])('with the name %j is refused, since no report holds it', async (name) => {
    const rest = sound.filter((entry) => !name.startsWith(String(entry.name).split('/')[0] ?? ''));
    expect(await refusal(zip([...rest, { name, content: '{}' }]))).toMatch(/nothing that a report holds/);
  });

  it('of more entries than models can be is refused', async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => ({ name: `m${at}/comparison.json` }));
    expect(await refusal(zip(many))).toMatch(/more than a report can hold \(1001 entries/);
  });

  it('that unpacks to much more than itself is refused, whatever it says', async () => {
    const large = Buffer.alloc(15_900_000, ' ');
    const two = ['a', 'b'].map((model) => ({
      name: `${model}/comparison.json`,
      content: large,
      deflate: true,
    }));
    expect(await refusal(zip(two))).toMatch(/more than a report can hold \(2 entries, 31800000 bytes/);
    expect(await refusal(zip(two.map((one) => ({ ...one, size: 100 }))))).toMatch(/no sound zip archive/);
  });

  it('with a document above its limit, or all of them above theirs, is refused', async () => {
    const content = Buffer.alloc(16_000_001, ' ');
    expect(await refusal(zip([{ name: 'hand-over.json', content }]))).toMatch(/more than a report can hold/);
    const part = content.subarray(0, 15_000_000);
    const all = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((model) => [`${model}/comparison.json`, part]),
    );
    expect(await refusal(zipOf(all))).toMatch(/more than a report can hold \(5 entries, 75000000 bytes/);
  });
});
