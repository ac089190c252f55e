import { beforeAll, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { estimateSums } from '../../src/domain/compare/sums-estimates.ts';
import { areErrors } from '../../src/domain/sums/any-sums.ts';
import { mergeSums } from '../../src/domain/sums/row-sums.ts';
import type { SumsData } from '../../src/domain/sums/row-sums.ts';
import { summaryFileColumns, summaryTable, sumsOfTable } from '../../src/domain/sums/summary-table.ts';
import type { Column, Table } from '../../src/domain/evidence/table.ts';
import { writeParquetTable } from '../../src/formats/parquet/writer.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import { localFiles } from '../../src/local/files.ts';
import { models, newFolder, summedUp, writeParquet } from './rows-scene.ts';

const n = 3000;
const rows = models(n);
let folder: string;

async function sumsOf(from: number, to: number): Promise<SumsData> {
  for (const side of ['candidate', 'baseline'] as const)
    await writeParquet(path.join(folder, `${side}.parquet`), rows[side].slice(from, to));
  const found = await summedUp({ folder, candidate: 'candidate.parquet', baseline: 'baseline.parquet' });
  if (!found?.sums || areErrors(found.sums)) throw new Error('not summed up');
  return found.sums;
}

/** As bytes: of a table, whatever its texts are coded as. */
function bytesOf(table: Table): string {
  return JSON.stringify([...table.columns].map(([name, column]) => [name, plain(column)]));
}

function plain(column: Column): unknown {
  return column.kind === 'number'
    ? Array.from(column.values)
    : Array.from(column.codes, (code) => column.dictionary[code]);
}

describe('a summary', () => {
  let whole: SumsData;
  let parts: readonly SumsData[];
  const table = (sums: SumsData) => summaryTable(sums);
  const again = (sums: SumsData) => sumsOfTable(summaryTable(sums));

  beforeAll(async () => {
    folder = await newFolder();
    whole = again(await sumsOf(0, n));
    parts = [again(await sumsOf(0, 700)), again(await sumsOf(700, 2100)), again(await sumsOf(2100, n))];
  });

  it('of all rows is that of their parts, merged in any order and grouping', () => {
    const [a, b, c] = parts.map((part) => () => again(part)) as [
      () => SumsData,
      () => SumsData,
      () => SumsData,
    ];
    const merge = (...all: SumsData[]) => mergeSums(all) as SumsData;
    const expected = bytesOf(table(whole));
    expect(bytesOf(table(merge(a(), b(), c())))).toBe(expected);
    expect(bytesOf(table(merge(c(), a(), b())))).toBe(expected);
    expect(bytesOf(table(merge(a(), merge(c(), b()))))).toBe(expected);
    expect(bytesOf(table(merge(merge(b(), a()), c())))).toBe(expected);
  });

  it('survives its file, and says what the rows say', async () => {
    const file = 'rows.modelgate-summary.parquet';
    await writeParquetTable(localFiles(folder), file, table(whole));
    const read = sumsOfTable(await createTables({ root: folder }).read(file, summaryFileColumns));
    expect(bytesOf(table(read))).toBe(bytesOf(table(whole)));
    const exact = estimateSums(await sumsOf(0, n)).filter(({ slice }) => slice === null);
    const found = estimateSums(read).filter(({ slice }) => slice === null);
    for (const [at, { metric, candidate, gain, standardError }] of found.entries()) {
      const digits = metric === 'roc_auc' ? 5 : 12;
      expect(candidate).toBeCloseTo(exact[at]?.candidate ?? NaN, digits);
      expect(gain).toBeCloseTo(exact[at]?.gain ?? NaN, digits);
      if (metric !== 'roc_auc') expect(standardError).toEqual(exact[at]?.standardError);
    }
  });

  it.each([
    ['counts that do not add up', (values: Float64Array) => values.fill(5, 1, 2)],
    ['a place that is none', (_: Float64Array, at: Float64Array) => at.fill(1e9, 5, 6)],
    ['half a row', (values: Float64Array) => values.fill(0.5, 3, 4)],
    ['rows fewer than none', (values: Float64Array) => values.fill(-1, 3, 4)],
    ['a number that is none', (values: Float64Array) => values.fill(NaN, 3, 4)],
  ])('with %s is refused', (_, change) => {
    const broken = table(whole);
    const valuesOf = (name: string) => (broken.columns.get(name) as { values: Float64Array }).values;
    change(valuesOf('n'), valuesOf('at'));
    expect(() => sumsOfTable(broken)).toThrow(/The summary cannot be used/);
  });
});
