import { describe, expect, it } from '@jest/globals';
import { checkWritten, type Format, namesOf } from './sets.ts';
import { type Rows, type SplitCase, splitCases } from './split-cases.ts';

describe.each<Format>(['csv', 'parquet'])('training data and test data, %s', (format) => {
  it.each(splitCases)('$name', async (one) => {
    expect(namesOf(await checked(one, one, format))).toEqual([...one.finds].sort());
    expect(namesOf(await checked(one, one.sound, format))).toEqual(one.soundFinds ?? []);
  });
});

describe('what is said', () => {
  it('counts the rows, and shows which equal which', async () => {
    const one = splitCases[0] as SplitCase;
    const [finding] = await checked(one, one, 'csv');
    expect(finding?.rows).toEqual({ failing: 40, total: 400 });
    expect(finding?.message).toBe(
      '40 of 400 rows (10 %) of the test data have the very features of rows in "train0.csv"',
    );
    expect(finding?.examples).toHaveLength(5);
    for (const { row, value } of finding?.examples ?? [])
      expect(value).toBe(`row ${row + 100} of "train0.csv"`);
  });

  it('is the same for any order of rows', async () => {
    const one = splitCases[3] as SplitCase;
    const reversed = { train: [...one.train].reverse(), test: [...one.test].reverse() };
    const plain = (findings: Awaited<ReturnType<typeof checked>>) =>
      findings.map(({ examples: _examples, ...finding }) => finding);
    expect(plain(await checked(one, reversed, 'csv'))).toEqual(plain(await checked(one, one, 'csv')));
  });

  it('names the columns that the policy names and the data have not', async () => {
    const one = splitCases[0] as SplitCase;
    const sets = [
      { role: 'train' as const, rows: one.sound.train, format: 'csv' as const, label: 'z', time: 'when' },
      { role: 'test' as const, rows: one.sound.test, format: 'csv' as const },
    ];
    const findings = await checkWritten(sets);
    expect(namesOf(findings)).toEqual(['SPLIT_COLUMN_MISSING', 'SPLIT_COLUMN_MISSING']);
    expect(findings[0]?.message).toBe('there is no column "z", which the policy names as label');
  });

  it('rows are the same across formats', async () => {
    const one = splitCases[0] as SplitCase;
    const findings = await checkWritten([
      { role: 'train', rows: one.train, format: 'parquet' },
      { role: 'test', rows: one.test, format: 'csv', columns: ['y', 'city', 'age', 'amount'] },
    ]);
    expect(findings.map(({ code, rows }) => [code, rows?.failing])).toEqual([['SPLIT_OVERLAP', 40]]);
  });
});

async function checked(one: SplitCase, data: { readonly train: Rows; readonly test: Rows }, format: Format) {
  const columns = Object.keys(one.train[0] ?? {});
  return checkWritten(
    [
      { role: 'train', rows: data.train, format, columns, ...one.columns },
      { role: 'test', rows: data.test, format, columns, ...one.columns },
    ],
    { known: one.known ?? {} },
  );
}
