import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { extractArchive } from '../../src/github/archive.ts';
import { zip, type ZipEntry, zipOf } from './zip.ts';

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

const text = 'some text that is long enough to be compressed, some text that is long enough';
const good: ZipEntry = { name: 'run.json', content: '{}' };
const named = (name: string | Buffer): ZipEntry[] => [good, { name, content: 'x' }];

const hostile: Readonly<Record<string, readonly ZipEntry[] | Buffer>> = {
  'an absolute name': named('/etc/passwd'),
  'a name that climbs': named('../../evil.txt'),
  'a name that climbs from inside': named('files/../../evil.txt'),
  'a name that climbs at its end': named('files/..'),
  'a name of dots': named('.'),
  'a name with an empty part': named('files//evil.txt'),
  'an empty name': named(''),
  'a backslash': named('files\\evil.txt'),
  'a climb by backslashes': named('..\\..\\evil.txt'),
  'a drive letter': named('C:/evil.txt'),
  'a drive letter without a slash': named('C:evil.txt'),
  'a stream of another file': named('run.json:hidden'),
  'a NUL in the name': named('evil\0.txt'),
  'a newline in the name': named('evil\n.txt'),
  'a link': [good, { name: 'link', content: '/etc/passwd', mode: 0o120777 }],
  'a link to a folder, then a file in it': [
    { name: 'link', content: '../../..', mode: 0o120777 },
    { name: 'link/evil.txt', content: 'x' },
  ],
  'a device': [good, { name: 'device', mode: 0o020644 }],
  'a pipe': [good, { name: 'pipe', mode: 0o010644 }],
  'a socket': [good, { name: 'socket', mode: 0o140644 }],
  'one name twice': [good, good],
  'names that differ in case': [good, { name: 'RUN.json', content: 'x' }],
  'names that differ in Unicode form': named('ü.txt').concat(named('u\u0308.txt').slice(1)),
  'a file that is a folder too': [
    { name: 'files', content: 'x' },
    { name: 'files/evil.txt', content: 'x' },
  ],
  'a folder and a file of one name': [{ name: 'files/' }, { name: 'files', content: 'x' }],
  'too many entries': Array.from({ length: 10_001 }, (_, at) => ({ name: `empty/${at}/` })),
  'a bomb that says so': [good, { name: 'bomb', content: text, deflate: true, size: 0xfffffffe }],
  'bombs that say so together': Array.from({ length: 5 }, (_, at) => ({
    name: `bomb-${at}`,
    content: text,
    deflate: true,
    size: 900_000_000,
  })),
  'a bomb that lies': [good, { name: 'bomb', content: Buffer.alloc(20_000_000), deflate: true, size: 100 }],
  'less than it says': [good, { name: 'short', content: text, deflate: true, size: 5_000 }],
  'a wrong checksum, stored': [good, { name: 'damaged', content: text, crc: 1 }],
  'a wrong checksum, deflated': [good, { name: 'damaged', content: text, deflate: true, crc: 1 }],
  'an encrypted entry': [good, { name: 'secret', content: text, deflate: true, flags: 0x801 }],
  'a strongly encrypted entry': [good, { name: 'secret', content: text, flags: 0x841 }],
  'an unknown method': [good, { name: 'lzma', content: text, method: 14 }],
  'bytes that are not deflated': [good, { name: 'broken', content: text, method: 8, size: 5 }],
  'a name that is too long': named('x'.repeat(300)),
  'an empty file': Buffer.alloc(0),
  'a page for people': Buffer.from('<!DOCTYPE html><title>Unicorn!</title>'),
  'half an archive': zipOf({ 'run.json': text, 'rows.csv': text }).subarray(0, 120),
  'an archive without its end': zipOf({ 'run.json': text }).subarray(0, -10),
  'a directory that points nowhere': corrupt(zipOf({ 'run.json': text })),
};

/** The offset of the list of entries leads behind the file. */
function corrupt(bytes: Buffer): Buffer {
  bytes.writeUInt32LE(0x7fffffff, bytes.length - 6);
  return bytes;
}

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
