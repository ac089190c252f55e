import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Column, Table } from '../../../src/domain/evidence/table.ts';
import { writeParquetTable } from '../../../src/formats/parquet/writer.ts';
import { createTables } from '../../../src/formats/predictions/tables.ts';
import { localFiles } from '../../../src/local/files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'modelgate-writer-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a table written as Parquet', () => {
  const value = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, 1));

  it('is read as it was, nulls, NaN, booleans, text and many rows included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            n: fc.option(value),
            m: value,
            b: fc.option(fc.boolean()),
            t: fc.option(fc.string({ unit: 'grapheme' })),
          }),
          { minLength: 1, maxLength: 60 },
        ),
        async (all) => {
          const nulls = (name: 'n' | 'b' | 't') => {
            const flags = Uint8Array.from(all, (row) => (row[name] === null ? 1 : 0));
            return flags.includes(1) ? { nulls: flags } : {};
          };
          const dictionary = [...new Set(all.flatMap(({ t }) => (t === null ? [] : [t])))];
          const table: Table = {
            path: 'table.parquet',
            rows: all.length,
            columns: new Map<string, Column>([
              ['n', { kind: 'number', values: Float64Array.from(all, ({ n }) => n ?? NaN), ...nulls('n') }],
              ['m', { kind: 'number', values: Float64Array.from(all, ({ m }) => m) }],
              [
                'b',
                {
                  kind: 'number',
                  boolean: true,
                  values: Float64Array.from(all, ({ b }) => Number(b)),
                  ...nulls('b'),
                },
              ],
              [
                't',
                {
                  kind: 'text',
                  codes: Int32Array.from(all, ({ t }) => (t === null ? -1 : dictionary.indexOf(t))),
                  dictionary,
                  ...nulls('t'),
                },
              ],
            ]),
          };
          await writeParquetTable(localFiles(folder), 'table.parquet', table);
          const found = await createTables({ root: folder }).read('table.parquet', ['n', 'm', 'b', 't']);
          expect(found.rows).toBe(all.length);
          for (const name of ['n', 'm', 'b', 't'])
            expect(valuesOf(found, name)).toEqual(valuesOf(table, name));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('spans several groups of rows', async () => {
    const n = 120_001;
    const table: Table = {
      path: 'long.parquet',
      rows: n,
      columns: new Map<string, Column>([
        ['n', { kind: 'number', values: Float64Array.from({ length: n }, (_, row) => row / 7) }],
      ]),
    };
    await writeParquetTable(localFiles(folder), 'long.parquet', table);
    const found = await createTables({ root: folder }).read('long.parquet', ['n']);
    expect(valuesOf(found, 'n')).toEqual(valuesOf(table, 'n'));
  });
});

function valuesOf({ rows: n, columns: all }: Table, name: string): unknown[] {
  const column = all.get(name);
  return Array.from({ length: n }, (_, row) => {
    if (!column || column.nulls?.[row]) return null;
    if (column.kind === 'text') return column.dictionary[column.codes[row] as number];
    return (column.values[row] as number) + 0;
  });
}
