import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { judge } from '../../src/domain/compare/judge.ts';
import { estimateRows } from '../../src/domain/compare/row-estimates.ts';
import { evidenceFingerprint } from '../../src/domain/evidence/fingerprint.ts';
import type { PairedRows } from '../../src/domain/evidence/paired-rows.ts';
import { pairRows } from '../../src/domain/evidence/pairing.ts';
import { namedColumns } from '../../src/domain/evidence/prediction-columns.ts';
import type { PredictionColumns } from '../../src/domain/run/record.ts';
import { withSums } from '../../src/domain/sums/sums-of-rows.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import { sumUpRows } from '../../src/reduction/reduction.ts';
import type { Helper } from '../../src/reduction/answers.ts';
import type { OnProgress } from '../../src/reduction/progress.ts';
import { gate, noValues, request, rule } from '../domain/compare/judging.ts';
import { seeded } from '../simulation/random.ts';

/** Prediction files of two models on the same rows, and the two ways of judging them. */

export interface Row {
  readonly id: number | string;
  readonly label: number;
  readonly score: number;
  readonly country: string | null;
}

export interface Models {
  readonly candidate: readonly Row[];
  readonly baseline: readonly Row[];
}

export const columns: PredictionColumns = {
  id: 'id',
  label: 'label',
  score: 'score',
  slices: ['country'],
  groups: ['country'],
};

/** Rows of two models whose scores go together; ids rise. */
export function models(n: number, idOf: (row: number) => number | string = (row) => 3 * row): Models {
  const next = seeded(n);
  const countries = ['BR', 'DE', 'Österreich', null, 'US'];
  const rows = Array.from({ length: n }, (_, row) => {
    const label = Number(next() < 0.3);
    const shared = 0.4 * label + 0.6 * next();
    const score = (noise: number): number => Math.min(1, 0.7 * shared + 0.3 * (noise * next()));
    const own = { id: idOf(row), label, country: countries[row % 5] ?? null };
    return { candidate: { ...own, score: score(0.9) }, baseline: { ...own, score: score(1) } };
  });
  return {
    candidate: rows.map(({ candidate }) => candidate),
    baseline: rows.map(({ baseline }) => baseline),
  };
}

export const regression: PredictionColumns = {
  id: 'id',
  label: 'label',
  prediction: 'score',
  slices: ['country'],
};

/** The same of a regression: sizes of many kinds, some rows whose errors are far larger than others'. */
export function regressions(n: number, idOf: (row: number) => number | string = (row) => 3 * row): Models {
  const { candidate, baseline } = models(n, idOf);
  const next = seeded(n + 1);
  const truths = candidate.map((_, row) => 1e5 + 50 * next() * (row % 7) - (row % 911 === 0 ? 4e6 : 0));
  const of = (rows: readonly Row[], spread: number): Row[] =>
    rows.map((row, at) => {
      const label = at % 500 === 3 ? 0 : (truths[at] as number);
      const score = label + spread * (row.score - 0.5) * (at % 1000 === 7 ? 1e6 : 1) * 2 ** (at % 30);
      return { ...row, label, score };
    });
  return { candidate: of(candidate, 1), baseline: of(baseline, 1.01) };
}

export async function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'modelgate-reduction-'));
}

export async function writeParquet(
  file: string,
  rows: readonly Row[],
  options: { readonly rowGroupSize?: number | number[]; readonly pageSize?: number } = {},
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const buffer = parquetWriteBuffer({
    columnData: [
      typeof ids[0] === 'number'
        ? { name: 'id', data: ids.map((id) => BigInt(id)), type: 'INT64' }
        : { name: 'id', data: ids as string[], type: 'STRING' },
      rows.every(({ label }) => Number.isInteger(label) && Math.abs(label) < 2)
        ? { name: 'label', data: rows.map(({ label }) => label), type: 'INT32' }
        : { name: 'label', data: Float64Array.from(rows, ({ label }) => label), type: 'DOUBLE' },
      { name: 'score', data: Float64Array.from(rows, ({ score }) => score), type: 'DOUBLE' },
      { name: 'country', data: rows.map(({ country }) => country), type: 'STRING' },
    ],
    ...options,
  });
  await writeFile(file, Buffer.from(buffer));
}

export async function writeCsv(file: string, rows: readonly Row[]): Promise<void> {
  const lines = rows.map(
    ({ id, label, score, country }) =>
      `${id},${label},${score},${country === null ? '' : `"${country}, ""${country[0]}"""`}`,
  );
  await writeFile(file, ['id,label,score,country', ...lines, ''].join('\n'));
}

export function jsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify({ ...row, note: [row.country] })}\n`).join('');
}

export interface Files {
  readonly folder: string;
  readonly candidate: string;
  readonly baseline: string | null;
  readonly columns?: PredictionColumns;
}

/** Judged with all rows in memory, and their sums. */
export async function inMemory({ folder, candidate, baseline, columns: own = columns }: Files) {
  const tables = createTables({ root: folder });
  const wanted = namedColumns(own);
  const pairing = withSums(
    pairRows({
      candidate: await tables.read(candidate, wanted),
      baseline: baseline === null ? null : await tables.read(baseline, wanted),
      columns: own,
    }),
    0,
  );
  if (pairing.kind !== 'paired') throw new Error(JSON.stringify(pairing));
  return judged(pairing.rows);
}

export interface Options {
  readonly onProgress?: OnProgress;
  readonly threads?: readonly Helper[];
  readonly partBytes?: number;
  readonly partRows?: number;
}

/** The rows summed up as they are read; undefined: they cannot be. */
export async function summedUp(
  { folder, candidate, baseline, columns: own = columns }: Files,
  options: Options = {},
): Promise<PairedRows | undefined> {
  const tables = createTables({ root: folder, manyRows: 0 });
  const wanted = namedColumns(own);
  return sumUpRows(
    {
      candidate: await tables.open(candidate, wanted),
      baseline: baseline === null ? null : await tables.open(baseline, wanted),
      columns: own,
      baselineColumns: own,
    },
    { threads: [], manyRows: 0, ...options },
  );
}

const rules = gate(
  rule('roc_auc', { tolerance: { kind: 'absolute', value: 0.01 }, slices: ['country'] }),
  rule('accuracy', { noWorse: true, slices: ['country'] }),
  rule('log_loss', { noWorse: true }),
  rule('brier', { noWorse: true }),
  rule('f1', { noWorse: true }),
  rule('ece', { max: 0.9 }),
);

const errorRules = gate(
  ...(['mae', 'mse', 'rmse', 'r2', 'mape'] as const).map((metric) =>
    rule(metric, { noWorse: true, slices: ['country'] }),
  ),
);

/** `results` and the evidence of both sides, as bytes. */
export function judged(rows: PairedRows): string {
  const baseline = rows.baseline && noValues;
  const { results } = judge(
    request({
      gate: rows.task === 'regression' ? errorRules : rules,
      rows: { kind: 'paired', rows },
      baseline,
      estimates: estimateRows(rows),
    }),
  );
  const sides = (['candidate', 'baseline'] as const).map((side) =>
    evidenceFingerprint({ metrics: new Map(), rows, side }),
  );
  return JSON.stringify({ results, sides }, null, 1);
}
