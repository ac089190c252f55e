import type { PairedRows } from '../evidence/paired-rows.ts';

/** What the change of the model did to each row. */
export interface RowChanges {
  /** Of each row the number of its kind: its place in `changeKinds`, from 1 on; 0 is none of these. */
  readonly kinds: Uint8Array;
  /** How many rows are of each kind, by its number. */
  readonly counts: readonly [number, number, number, number, number];
  /** Change of each row's loss, below 0 for the better: squared error of a score, absolute error of a prediction, 1 for a wrong class. */
  readonly losses: Float64Array;
}

/** Of classes: right turned wrong, wrong turned right. Else: the loss rose, the loss fell. */
export const changeKinds = ['broken', 'fixed', 'worse', 'better'] as const;

/** By rows: they are asked for by the counts, the examples and the table. */
const known = new WeakMap<PairedRows, RowChanges>();

/** undefined where rows have no baseline, or no answer that is right, wrong, or so far off. */
export function changesOf(rows: PairedRows): RowChanges | undefined {
  const { n, task, baseline, candidate } = rows;
  if (!baseline || !answering.has(task)) return undefined;
  const before = known.get(rows);
  if (before) return before;
  const kinds = new Uint8Array(n);
  const losses = new Float64Array(n);
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const isRight = rightness(rows, candidate);
  const wasRight = rightness(rows, baseline);
  const changeOf = lossChanges(rows, baseline);
  for (let row = 0; row < n; row++) {
    const right = isRight(row);
    const change = changeOf(row);
    const sameClass = change === 0 ? 0 : change > 0 ? 3 : 4;
    const kind = right === wasRight(row) ? sameClass : right ? 2 : 1;
    losses[row] = change;
    kinds[row] = kind;
    counts[kind] = (counts[kind] as number) + 1;
  }
  const found = { kinds, counts, losses };
  known.set(rows, found);
  return found;
}

const answering: ReadonlySet<PairedRows['task']> = new Set(['binary', 'multiclass', 'regression']);

/** Always false of a regression, which has no right and wrong. */
function rightness(
  { task, labels, scored, threshold }: PairedRows,
  answers: Float64Array,
): (row: number) => boolean {
  if (task === 'multiclass') return (row) => answers[row] === labels[row];
  if (task !== 'binary') return () => false;
  const least = scored ? threshold : 0.5;
  return (row) => (answers[row] as number) >= least === (labels[row] === 1);
}

function lossChanges(
  { task, labels, candidate }: PairedRows,
  baseline: Float64Array,
): (row: number) => number {
  const far = (answers: Float64Array, row: number): number =>
    Math.abs((answers[row] as number) - (labels[row] as number));
  if (task === 'multiclass') {
    return (row) => Number(far(candidate, row) !== 0) - Number(far(baseline, row) !== 0);
  }
  if (task === 'regression') return (row) => far(candidate, row) - far(baseline, row);
  return (row) => {
    const [after, before] = [far(candidate, row), far(baseline, row)];
    return after * after - before * before;
  };
}
