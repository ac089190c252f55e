/** Metrics of weighted rows and their jackknife in plain code: sums in a row, all pairs, parts really left out. */

export interface PlainRow {
  readonly y: number;
  readonly p: number;
  readonly q: number;
  readonly w: number;
  /** What is left out together. */
  readonly part: string;
}

type Of = (rows: readonly PlainRow[], score: (row: PlainRow) => number) => number;

const share =
  (isTrue: (y: number, x: number) => number, counts: (y: number, x: number) => number): Of =>
  (rows, score) => {
    let above = 0;
    let below = 0;
    for (const row of rows) {
      above += row.w * isTrue(row.y, score(row));
      below += row.w * counts(row.y, score(row));
    }
    return above / below;
  };
const mean = (of: (y: number, x: number) => number): Of => share(of, () => 1);
const called = (x: number): number => (x >= 0.5 ? 1 : 0);
const mse = mean((y, x) => (x - y) ** 2);

export const plainMetrics: Readonly<Record<string, Of>> = {
  accuracy: mean((y, x) => (called(x) === y ? 1 : 0)),
  recall: share(
    (y, x) => y * called(x),
    (y) => y,
  ),
  precision: share(
    (y, x) => y * called(x),
    (_, x) => called(x),
  ),
  f1: share(
    (y, x) => 2 * y * called(x),
    (y, x) => y + called(x),
  ),
  log_loss: mean((y, x) => -Math.log(Math.max(Number.EPSILON, y === 1 ? x : 1 - x))),
  brier: mse,
  roc_auc(rows, score) {
    let won = 0;
    let pairs = 0;
    for (const a of rows.filter(({ y }) => y === 1)) {
      for (const b of rows.filter(({ y }) => y === 0)) {
        pairs += a.w * b.w;
        won += a.w * b.w * (score(a) > score(b) ? 1 : score(a) === score(b) ? 0.5 : 0);
      }
    }
    return won / pairs;
  },
};

export const plainErrors: Readonly<Record<string, Of>> = {
  mae: mean((y, x) => Math.abs(x - y)),
  mse,
  mape: mean((y, x) => Math.abs(x - y) / Math.max(Math.abs(y), Number.EPSILON)),
  rmse: (rows, score) => Math.sqrt(mse(rows, score)),
  r2(rows, score) {
    const average = mean((y) => y)(rows, score);
    return 1 - mse(rows, score) / mean((y) => (y - average) ** 2)(rows, score);
  },
};

/** Values of both models, and the standard errors of their difference and of each. `p` is the candidate's. */
export function plainJackknife(of: Of, rows: readonly PlainRow[]) {
  const own = (some: readonly PlainRow[]): number => of(some, ({ p }) => p);
  const held = (some: readonly PlainRow[]): number => of(some, ({ q }) => q);
  const parts = [...new Set(rows.map(({ part }) => part))];
  const kept = parts.map((part) => rows.filter((row) => row.part !== part));
  const error = (statistic: (some: readonly PlainRow[]) => number): number => {
    const left = kept.map(statistic);
    const average = left.reduce((sum, one) => sum + one, 0) / left.length;
    const squares = left.reduce((sum, one) => sum + (one - average) ** 2, 0);
    return Math.sqrt(((left.length - 1) / left.length) * squares);
  };
  return {
    candidate: own(rows),
    baseline: held(rows),
    standardError: error((some) => own(some) - held(some)),
    candidateError: error(own),
    baselineError: error(held),
  };
}

/** (Σ m)² / Σ m² of the weights of each part. */
export function plainEffective(
  rows: readonly PlainRow[],
  counts: (row: PlainRow) => number = () => 1,
): number {
  const masses = new Map<string, number>();
  for (const row of rows) masses.set(row.part, (masses.get(row.part) ?? 0) + row.w * counts(row));
  const sum = [...masses.values()].reduce((all, mass) => all + mass, 0);
  return sum ** 2 / [...masses.values()].reduce((all, mass) => all + mass ** 2, 0);
}
