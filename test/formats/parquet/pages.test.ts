import { describe, expect, it } from '@jest/globals';
import { mkdtemp, open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { ByteWriter, parquetWriteBuffer } from 'hyparquet-writer';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';
import { joinColumns } from '../../../src/domain/evidence/column-slices.ts';
import type { Column } from '../../../src/domain/evidence/table.ts';
import { withParquet } from '../../../src/formats/parquet/file.ts';
import { FileWindow, pagesOf } from '../../../src/formats/parquet/page-stream.ts';
import { kept, readBothWays, valuesOf } from './both-ways.ts';

async function newFile(bytes: Uint8Array): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'modelgate-pages-')), 'rows.parquet');
  await writeFile(file, bytes);
  return file;
}

/** The column read page by page, and as a whole. */
async function bothWays(bytes: Uint8Array) {
  return readBothWays({ file: await newFile(bytes), path: 'rows.parquet' }, 'a');
}

function fileOf(
  data: unknown[],
  type: 'DOUBLE' | 'INT64' | 'STRING',
  options: { pageSize?: number; rowGroupSize?: number; codec?: 'SNAPPY' | 'UNCOMPRESSED' } = {},
): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data, type }], ...options }));
}

const shape = fc.record({
  pageSize: fc.constantFrom(40, 200, 5_000, 1_000_000),
  rowGroupSize: fc.integer({ min: 1, max: 400 }),
  codec: fc.constantFrom('SNAPPY' as const, 'UNCOMPRESSED' as const),
});
/** Few different values give a dictionary, many none; runs of nulls make pages that hold nothing else. */
const withRuns = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<(T | null)[]> =>
  fc
    .array(fc.tuple(fc.oneof(value, fc.constant(null)), fc.integer({ min: 1, max: 120 })), { maxLength: 12 })
    .map((runs) => runs.flatMap(([one, times]) => Array.from({ length: times }, () => one)));

/** The writer's dictionaries hold one zero. */
const doubles = fc.double({ noNaN: true }).map((value) => value + 0);

describe('a column of a Parquet file that is read page by page', () => {
  it.each<[string, 'DOUBLE' | 'INT64' | 'STRING', fc.Arbitrary<unknown>]>([
    ['numbers', 'DOUBLE', fc.oneof(doubles, fc.constantFrom(0, 0.5))],
    ['whole numbers', 'INT64', fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, 1)).map(BigInt)],
    ['text', 'STRING', fc.oneof(fc.string(), fc.constantFrom('a', 'Österreich'))],
  ])('holds the %s of the whole column', async (_, type, value) => {
    await fc.assert(
      fc.asyncProperty(withRuns(value), shape, async (data, options) => {
        fc.pre(data.length > 0);
        const { pages, whole } = await bothWays(fileOf(data, type, options));
        expect(whole).toEqual(data.map((one) => (typeof one === 'bigint' ? Number(one) : one)));
        expect(pages).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('comes in parts where one page of indices is of very many rows', async () => {
    const data = Array.from({ length: 300_001 }, (_, row) => (row * 7) % 3);
    const file = await newFile(fileOf(data, 'DOUBLE', { rowGroupSize: data.length, pageSize: 1e9 }));
    await withParquet({ file, path: 'rows.parquet' }, ['a'], async ({ groups, pages }) => {
      const parts: Column[] = [];
      for await (const column of pages('a', groups[0] as never)) if (column) parts.push(kept(column));
      expect(parts.map((part) => valuesOf(part).length)).toEqual([131_072, 131_072, 37_857]);
      expect(valuesOf(joinColumns(parts))).toEqual(data);
    });
  });

  it('does not tell of whole numbers that no double holds', async () => {
    const { pages, whole } = await bothWays(fileOf([1n, 2n ** 60n + 1n], 'INT64'));
    expect(pages).toBeUndefined();
    expect(whole).toEqual(['1', '1152921504606846977']);
  });

  it('is read whole where its pages are of another encoding', async () => {
    const columnData = [
      { name: 'a', data: [5, 6, 7], type: 'INT32' as const, encoding: 'DELTA_BINARY_PACKED' as const },
    ];
    const { pages, whole } = await bothWays(new Uint8Array(parquetWriteBuffer({ columnData })));
    expect([pages, whole]).toEqual([
      [5, 6, 7],
      [5, 6, 7],
    ]);
  });

  it.each([
    ['ends in a page', (chunk: Uint8Array) => chunk.subarray(0, -1)],
    ['ends in a header', (chunk: Uint8Array) => chunk.subarray(0, 20)],
  ])('is refused where the chunk %s', async (_, cut) => {
    const chunk = cut(pageWithHeader(300));
    await expect(pageSizes(chunk, chunk.length)).rejects.toThrow(RangeError);
  });

  it('is refused where the file is shorter than the chunk', async () => {
    const chunk = pageWithHeader(300);
    await expect(pageSizes(chunk, chunk.length + 500)).rejects.toThrow('the file ends too early');
  });

  it('may have headers of any length: some writers put texts there', async () => {
    const chunk = Buffer.concat([300, 70_000, 3_000_000, 10].map((length) => pageWithHeader(length)));
    expect(await pageSizes(chunk, chunk.length)).toEqual([1000, 1000, 1000, 1000]);
  });

  it('may lie before what was read last', async () => {
    const handle = await open(await newFile(Uint8Array.from({ length: 5000 }, (_, at) => at % 256)));
    const window = new FileWindow(handle);
    for (const start of [4000, 10, 300, 0])
      expect((await window.bytesFrom(start, 5, 5000)).slice(0, 5)).toEqual(
        Uint8Array.from([0, 1, 2, 3, 4], (at) => (start + at) % 256),
      );
    await handle.close();
  });
});

/** A page of 1,000 bytes, whose header holds a smallest value of so many bytes. */
function pageWithHeader(length: number): Buffer {
  const writer = new ByteWriter();
  serializeTCompactProtocol(writer, {
    field_1: 0,
    field_2: 1000,
    field_3: 1000,
    field_5: { field_1: 125, field_2: 0, field_3: 3, field_4: 3, field_5: { field_2: 'm'.repeat(length) } },
  } as never);
  return Buffer.concat([writer.getBytes(), Buffer.alloc(1000, length % 251)]);
}

async function pageSizes(bytes: Uint8Array, end: number): Promise<number[]> {
  const handle = await open(await newFile(bytes));
  try {
    const sizes: number[] = [];
    for await (const { body } of pagesOf(new FileWindow(handle), { start: 0, end })) {
      expect(new Set(body).size).toBe(1);
      sizes.push(body.length);
    }
    return sizes;
  } finally {
    await handle.close();
  }
}
