import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { extractArchive } from '../../src/github/archive.ts';
import { hostileZips } from './hostile-zips.ts';
import { zip, type ZipEntry } from './zip.ts';

let directory: string;
let target: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'archive-'));
  target = path.join(directory, 'deep', 'below', 'target');
  await mkdir(path.dirname(target), { recursive: true });
});

afterEach(() => rm(directory, { recursive: true }));

async function extract(bytes: Buffer): Promise<void> {
  const archive = path.join(directory, 'run.zip');
  await writeFile(archive, bytes);
  await extractArchive(archive, target);
}

/** Everything that lies in the test's folder but the archive. */
async function present(): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        !entry.isDirectory() ||
        path.dirname(path.join(entry.parentPath, entry.name)) === path.dirname(target),
    )
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .filter((file) => file !== 'run.zip')
    .sort();
}

describe('a sound archive', () => {
  it('is unpacked with its folders, stored or deflated, in place of what was there', async () => {
    await mkdir(target);
    await writeFile(path.join(target, 'stale.json'), 'old');
    const long = 'row\n'.repeat(50_000);
    await extract(
      zip([
        { name: 'run.json', content: '{}' },
        { name: 'files/', mode: 0o040755 },
        { name: 'files/a/b/Größe 1.bin', content: Buffer.from([0, 1, 255]), mode: 0o100755 },
        { name: 'evidence/rows.csv', content: long, deflate: true },
        { name: 'evidence/empty.csv' },
        { name: 'evidence/..dots..', content: 'no way out' },
      ]),
    );

    expect(await readFile(path.join(target, 'evidence/rows.csv'), 'utf8')).toBe(long);
    expect([...(await readFile(path.join(target, 'files/a/b/Größe 1.bin')))]).toEqual([0, 1, 255]);
    expect((await readdir(target, { recursive: true })).sort()).toEqual([
      'evidence',
      'evidence/..dots..',
      'evidence/empty.csv',
      'evidence/rows.csv',
      'files',
      'files/a',
      'files/a/b',
      'files/a/b/Größe 1.bin',
      'run.json',
    ]);
  });

  it('without entries is an empty folder', async () => {
    await extract(zip([]));

    expect(await readdir(target)).toEqual([]);
  });

  it('of bytes that repeat a lot is no bomb as long as it is small', async () => {
    await extract(
      zip([{ name: 'constant.csv', content: Buffer.alloc(5_000_000, '1,0.5\n'), deflate: true }]),
    );

    expect((await readFile(path.join(target, 'constant.csv'))).length).toBe(5_000_000);
  });
});

const good: ZipEntry = { name: 'run.json', content: '{}' };
const named = (name: string | Buffer): ZipEntry[] => [good, { name, content: 'x' }];
const hostile = hostileZips([good]);

describe('an archive with', () => {
  it.each(Object.entries(hostile))('%s is refused and leaves nothing behind', async (_, entries) => {
    await expect(extract(Buffer.isBuffer(entries) ? entries : zip(entries))).rejects.toMatchObject({
      name: 'ModelgateError',
      code: 'ARTIFACT_INVALID',
    });
    expect(await present()).toEqual([]);
  });

  it('a bomb that says so is refused before it is unpacked', async () => {
    const bomb = hostile['a bomb that says so'] as ZipEntry[];
    await expect(extract(zip(bomb))).rejects.toThrow(/more than a run can hold/);
  });

  it('anything wrong leaves what was there before', async () => {
    await mkdir(target);
    await writeFile(path.join(target, 'run.json'), 'older');

    await expect(extract(zip(named('../evil.txt')))).rejects.toMatchObject({ code: 'ARTIFACT_INVALID' });
    expect(await present()).toEqual(['deep/below/target', 'deep/below/target/run.json']);
    expect(await readFile(path.join(target, 'run.json'), 'utf8')).toBe('older');
  });
});
