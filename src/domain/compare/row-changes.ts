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
  const losses = lossChanges(rows, baseline);
  const isRight = rightAnswers(rows, candidate);
  const wasRight = rightAnswers(rows, baseline);
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let row = 0; row < n; row++) {
    const right = isRight[row] as number;
    const change = losses[row] as number;
    const sameClass = change === 0 ? 0 : change > 0 ? 3 : 4;
    const kind = right === wasRight[row] ? sameClass : 1 + right;
    kinds[row] = kind;
    counts[kind] = (counts[kind] as number) + 1;
  }
  const found = { kinds, counts, losses };
  known.set(rows, found);
  return found;
}

const answering: ReadonlySet<PairedRows['task']> = new Set(['binary', 'multiclass', 'regression']);

/**
 * How far a row moved, by which the report's examples and the table are ordered: where its class changed, by the score (1 of a
 * class without one), else by its loss.
 */
export function moveOf(
  { task, candidate, baseline }: PairedRows,
  { kinds, losses }: RowChanges,
  row: number,
): number {
  if ((kinds[row] as number) > 2 || task === 'regression') return Math.abs(losses[row] as number);
  return task === 'multiclass' ? 1 : Math.abs((candidate[row] as number) - (baseline?.[row] as number));
}

/** 1 where the answer is right; never of a regression, which has no right and wrong. */
function rightAnswers({ n, task, labels, scored, threshold }: PairedRows, answers: Float64Array): Uint8Array {
  const right = new Uint8Array(n);
  if (task === 'multiclass') {
    for (let row = 0; row < n; row++) right[row] = answers[row] === labels[row] ? 1 : 0;
  } else if (task === 'binary') {
    const least = scored ? threshold : 0.5;
    for (let row = 0; row < n; row++)
      right[row] = (answers[row] as number) >= least === (labels[row] === 1) ? 1 : 0;
  }
  return right;
}

function lossChanges({ n, task, labels, candidate }: PairedRows, baseline: Float64Array): Float64Array {
  const changes = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const label = labels[row] as number;
    const after = Math.abs((candidate[row] as number) - label);
    const before = Math.abs((baseline[row] as number) - label);
    if (task === 'regression') changes[row] = after - before;
    else if (task === 'binary') changes[row] = after * after - before * before;
    else changes[row] = (after === 0 ? 0 : 1) - (before === 0 ? 0 : 1);
  }
  return changes;
}
