import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { type Columns, compareTables } from '../../support/validation/counting.ts';
import { driftCases } from '../../domain/validation/drift-cases.ts';
import { checkWritten, namesOf } from './sets.ts';
import type { Cell } from './split-cases.ts';

/** Typed columns of a Parquet file are asked in another way than texts. */
const typed = [
  'cells that are no number',
  'NaN where there were numbers',
  'blank cells',
  'a category that grows',
];
const cases = [
  ...driftCases.map((one) => ({ ...one, format: 'csv' as const })),
  ...driftCases
    .filter(({ name }) => typed.includes(name))
    .map((one) => ({ ...one, format: 'parquet' as const })),
];

describe('the engine counts what is counted by hand', () => {
  it.each(cases)('$name, $format', async ({ reference, faulty, roles = {}, finds, format }) => {
    const label = roles.label && { label: roles.label };
    const prediction = roles.prediction && { prediction: roles.prediction };
    const findings = await checkWritten(
      [
        { role: 'reference', rows: rowsOf(reference), format, columns: Object.keys(reference) },
        { role: 'train', rows: rowsOf(faulty), format, columns: Object.keys(faulty), ...label },
      ],
      { known: { ...prediction } },
    );
    const drifted = findings.filter(({ code }) => !code.startsWith('LABEL_'));
    expect(namesOf(drifted)).toEqual([finds]);
    const byHand = compareTables(reference, faulty, roles).findings;
    expect(drifted.map(({ message }) => message)).toEqual(
      byHand.map(({ message }) => message.replace('before.csv', `reference0.${format}`)),
    );
  });
});

describe('real flights', () => {
  it('of two samples of the same year differ in nothing that matters', async () => {
    const [train, test] = await Promise.all([flights('train'), flights('test')]);
    const findings = await checkWritten([
      { role: 'reference', rows: train, format: 'csv' },
      { role: 'train', rows: test, format: 'csv' },
    ]);
    expect(namesOf(findings)).toEqual([]);
  });

  it('of winter are not those of summer', async () => {
    const all = await flights('train');
    const during = (months: readonly string[]) => all.filter(({ month }) => months.includes(month as string));
    const findings = await checkWritten(
      [
        { role: 'reference', rows: during(['12', '1', '2']), format: 'csv' },
        { role: 'train', rows: during(['6', '7', '8']), format: 'csv' },
      ],
      { blocking: ['pressure'] },
    );
    expect(findings.map(({ code, severity, place }) => `${severity} ${code} ${place.column ?? ''}`)).toEqual([
      'warning DRIFT_NEW_CATEGORIES month',
      'error DRIFT_DISTRIBUTION pressure',
    ]);
  });

  it('share no row between training and test, and the planted copies are found', async () => {
    const [train, test] = await Promise.all([flights('train'), flights('test')]);
    const known = { id: 'flight' };
    const sets = (tested: typeof test) => [
      { role: 'train' as const, rows: train, format: 'csv' as const },
      { role: 'test' as const, rows: tested, format: 'csv' as const },
    ];
    expect(namesOf(await checkWritten(sets(test), { known }))).toEqual([]);
    const copied = [...test.slice(20), ...train.slice(500, 520)];
    const [finding] = await checkWritten(sets(copied), { known });
    expect([finding?.code, finding?.rows]).toEqual(['SPLIT_OVERLAP', { failing: 20, total: 8000 }]);
  });

  it('whose lateness is told by the delay that it is made of', async () => {
    const late = (await flights('train')).map((row) => ({
      ...row,
      is_late: Number(row['arr_delay']) > 15 ? 1 : 0,
    }));
    const findings = await checkWritten([{ role: 'train', rows: late, format: 'csv', label: 'is_late' }]);
    expect(namesOf(findings)).toEqual(['LABEL_LEAK arr_delay']);
  });
});

type Row = Readonly<Record<string, Cell>>;

async function flights(name: 'train' | 'test'): Promise<readonly Row[]> {
  const path = new URL(`../../../examples/flights/data/${name}.csv`, import.meta.url);
  const [header = '', ...lines] = (await readFile(path, 'utf8')).trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((column, at) => [column, cells[at] || null]));
  });
}

function rowsOf(columns: Columns): Row[] {
  const names = Object.keys(columns);
  const count = columns[names[0] as string]?.length ?? 0;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[row] as Cell])),
  );
}
