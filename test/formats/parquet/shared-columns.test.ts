import { describe, expect, it } from '@jest/globals';
import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Column } from '../../../src/domain/evidence/table.ts';
import { readParquetTable } from '../../../src/formats/parquet/file.ts';
import { readShared } from '../../../src/formats/parquet/shared-columns.ts';
import { folder, names } from '../predictions/fixtures.ts';

const columnOf = (value: number): Column => ({ kind: 'number', values: Float64Array.of(value) });
const all = ['a', 'b', 'c', 'd', 'e'];
const column = (name: string) => columnOf(all.indexOf(name));
const expected = all.map((name) => [name, column(name)]);

/** After this many turns of the queue. */
async function later<T>(turns: number, value: T): Promise<T> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  return value;
}

describe('columns read by two', () => {
  it.each([0, 1, 2, 5, 20, 100])('are all there and in order, whoever is the faster (%i)', async (turns) => {
    const read = (name: string) => later(20, column(name));
    const help = (name: string) => later(turns, column(name));
    expect([...(await readShared(all, { read, help }))]).toEqual(expected);
  });

  it.each([0, 5, 100])(
    'are read here where the other gives none, also at the very end (%i)',
    async (turns) => {
      const read = (name: string) => later(2, column(name));
      const help = () => later(turns, undefined);
      expect([...(await readShared(all, { read, help }))]).toEqual(expected);
    },
  );

  it('fail with the first fault in order, as with one reader', async () => {
    const read = (name: string) =>
      name === 'a' ? later(50, columnOf(0)) : Promise.reject(new Error(`no ${name}`));
    const help = (name: string) => later(1, name === 'c' ? undefined : column(name));
    await expect(readShared(all, { read, help })).rejects.toThrow('no b');
  });
});

describe('a Parquet file read by two', () => {
  const source = { file: path.join(folder, 'snappy.parquet'), path: 'snappy.parquet' };
  const start = () => {};

  it('takes no column of another length: somebody else has written the file meanwhile', async () => {
    const found = await readParquetTable(source, names, { start, column: async () => columnOf(7) });
    expect(found).toEqual(await readParquetTable(source, names));
  });

  it('tells what is wrong with it as one reader does', async () => {
    const place = await mkdtemp(path.join(tmpdir(), 'modelgate-shared-'));
    try {
      const bytes = await readFile(source.file);
      // Within the pages: the list of columns at the end stays.
      bytes.fill(255, 40, bytes.length / 3);
      const broken = { file: path.join(place, 'broken.parquet'), path: 'broken.parquet' };
      await writeFile(broken.file, bytes);
      const alone = await readParquetTable(broken, names).catch((error: unknown) => error);
      expect(alone).toMatchObject({ code: 'FILE_UNREADABLE' });
      const helper = { start, column: () => later(1, undefined) };
      await expect(readParquetTable(broken, names, helper)).rejects.toEqual(alone);
    } finally {
      await rm(place, { recursive: true });
    }
  });
});
