import { bucketOf } from '../../src/domain/evidence/bucket.ts';
import { estimateRows } from '../../src/domain/compare/row-estimates.ts';
import type { PairedRows, RowNumbers } from '../../src/domain/evidence/paired-rows.ts';
import type { Random } from './random.ts';
import type { Drawn, Effect, Question } from './scene.ts';

/**
 * A finite population from which replays draw with replacement, so that what is true of it is what its rows say. Rows that belong
 * together (of one query, of one unit) are drawn together: `starts` has the first row of each block, and the end.
 */
export interface Population {
  readonly rows: PairedRows;
  readonly starts?: readonly number[];
}

/** The candidate's true loss in each metric: the tolerance to ask for. */
export function questionsOf({ rows }: Population, metrics: readonly string[]): Question[] {
  const estimates = estimateRows(rows, { metrics, sliceColumns: [] });
  return metrics.map((metric) => {
    const found = estimates.find((one) => one.metric === metric);
    if (!found || !(found.gain < 0))
      throw new Error(`The candidate of the population is not worse in ${metric}.`);
    return { metric, tolerance: -found.gain };
  });
}

/** The same as a share of the baseline. */
export function relativeQuestions(population: Population, metrics: readonly string[]): Question[] {
  const estimates = estimateRows(population.rows, { metrics, sliceColumns: [] });
  return questionsOf(population, metrics).map((question) => {
    const baseline = estimates.find(({ metric }) => metric === question.metric)?.baseline as number;
    return { ...question, tolerance: question.tolerance / Math.abs(baseline), relative: true };
  });
}

/** `n` blocks. The better candidate is the baseline with the sides exchanged; alike are models of which each block's sides are exchanged by chance. */
export function drawFrom(population: Population, n: number): (effect: Effect, random: Random) => Drawn {
  const blocks = population.starts ? population.starts.length - 1 : population.rows.n;
  return drawBlocks(population, (random) =>
    Int32Array.from({ length: n }, () => Math.floor(random() * blocks)),
  );
}

/** So many positives and negatives; those of the population come one class after the other, positives first. */
export function drawOfClasses(
  population: Population,
  { positives, negatives }: { readonly positives: number; readonly negatives: number },
): (effect: Effect, random: Random) => Drawn {
  const { labels, n } = population.rows;
  const held = labels.reduce((sum, label) => sum + label, 0);
  return drawBlocks(population, (random) =>
    Int32Array.from({ length: positives + negatives }, (_, row) =>
      row < positives ? Math.floor(random() * held) : held + Math.floor(random() * (n - held)),
    ),
  );
}

function drawBlocks(
  { rows, starts }: Population,
  pick: (random: Random) => Int32Array,
): (effect: Effect, random: Random) => Drawn {
  return (effect, random) => {
    const picked = pick(random);
    const swapped = Uint8Array.from(picked, () =>
      effect === 'alike' ? (random() < 0.5 ? 1 : 0) : effect === 'better' ? 1 : 0,
    );
    const drawn = starts ? ofBlocks(starts, picked, swapped) : { at: picked, swapped, block: null };
    return { rows: taken(rows, drawn) };
  };
}

interface Taken {
  /** Rows of the population. */
  readonly at: Int32Array;
  readonly swapped: Uint8Array;
  readonly block: Int32Array | null;
}

function ofBlocks(starts: readonly number[], picked: Int32Array, swaps: Uint8Array): Taken {
  let total = 0;
  for (const block of picked) total += (starts[block + 1] as number) - (starts[block] as number);
  const [at, swapped, block] = [new Int32Array(total), new Uint8Array(total), new Int32Array(total)];
  let row = 0;
  for (let index = 0; index < picked.length; index++) {
    const from = picked[index] as number;
    for (let source = starts[from] as number; source < (starts[from + 1] as number); source++) {
      at[row] = source;
      swapped[row] = swaps[index] as number;
      block[row] = index;
      row++;
    }
  }
  return { at, swapped, block };
}

function taken(rows: PairedRows, drawn: Taken): PairedRows {
  const { at, block } = drawn;
  const { candidate, baseline } = pairOf(rows, drawn);
  const n = at.length;
  const units = (column: string) => {
    const codes = block as Int32Array;
    return { column, codes, texts: namesUpTo((codes[n - 1] as number) + 1) };
  };
  return {
    ...rows,
    n,
    labels: numbersAt(rows.labels, at),
    candidate,
    baseline,
    buckets: bucketsUpTo(n),
    ...(rows.probabilities && { probabilities: rows.probabilities.map((one) => pairOf(one, drawn)) }),
    ...(rows.values && {
      values: rows.values.map(({ metric, ...one }) => ({ metric, ...pairOf(one, drawn) })),
    }),
    slices: rows.slices.map((slice) => ({ ...slice, codes: at.map((row) => slice.codes[row] as number) })),
    ...(rows.weights && { weights: { ...rows.weights, values: numbersAt(rows.weights.values, at) } }),
    ...(rows.queries && { queries: units('query') }),
    ...(rows.units && { units: units('unit') }),
    idOf: String,
  };
}

function pairOf(
  { candidate, baseline }: RowNumbers,
  { at, swapped }: Taken,
): { candidate: Float64Array; baseline: Float64Array } {
  const held = baseline as Float64Array;
  const [own, other] = [new Float64Array(at.length), new Float64Array(at.length)];
  for (let row = 0; row < at.length; row++) {
    const source = at[row] as number;
    const exchange = swapped[row] === 1;
    own[row] = (exchange ? held : candidate)[source] as number;
    other[row] = (exchange ? candidate : held)[source] as number;
  }
  return { candidate: own, baseline: other };
}

function numbersAt(values: Float64Array, at: Int32Array): Float64Array {
  const found = new Float64Array(at.length);
  for (let row = 0; row < at.length; row++) found[row] = values[at[row] as number] as number;
  return found;
}

/** Buckets of the positions 1 to n, as of rows without ids. */
export function bucketsUpTo(n: number): Uint16Array {
  if (known.buckets.length < n)
    known.buckets = Uint16Array.from({ length: n }, (_, row) => bucketOf(String(row + 1)));
  return known.buckets.subarray(0, n);
}

export function namesUpTo(n: number): readonly string[] {
  for (let at = known.names.length; at < n; at++) known.names.push(`u${at}`);
  return known.names.slice(0, n);
}

const known: { buckets: Uint16Array; names: string[] } = { buckets: new Uint16Array(), names: [] };
