import type { Result } from './results.ts';

/** What the replays are held to. */

export const level = 0.05;
export const surety = 0.999;
export const mostPooled = 0.06;

/** Events that judging promises to keep below `level`: wrong passes at the margin, of one rule or of any of many, and false fails of a whole gate. */
const promised = [
  'worse pass',
  'best of 20',
  'twenty looks, spent',
  'false-fail default',
  'false-fail strict',
] as const;

export interface Cell {
  readonly place: string;
  readonly event: (typeof promised)[number];
  readonly count: number;
  readonly replays: number;
  readonly rate: number;
  /** One-sided 99.9 % lower bound of the true rate (Clopper and Pearson 1934). */
  readonly lower: number;
  readonly isAbove: boolean;
  /** Of the population that is made to show the worst of the bound. */
  readonly isKnown: boolean;
}

type IsWanted = (metric: Result['metrics'][number], of: Pick<Result, 'kind'>) => boolean;

/**
 * Paired rows of which one can cost no more than is known. What has no such bound is printed alone, and so is what rests on a few
 * trainings or on a standard error that somebody states, and what rows are asked that they do not vary.
 */
export const isAccepted: IsWanted = ({ unbounded, evidence }, { kind }) =>
  !unbounded && evidence === 'paired-rows' && kind !== beyondSeedsKind;

export function acceptedCells(results: readonly Result[]): Cell[] {
  return cellsOf(results, isAccepted);
}

/** Wrong passes of what is printed alone, where they are too many. */
export function printedAbove(results: readonly Result[]): Cell[] {
  return cellsOf(results, (...of) => !isAccepted(...of)).filter(({ isAbove }) => isAbove);
}

/** Printed alone in the long form; the short one, of few replays, would tell a slip by them. */
export function seedFileCells(results: readonly Result[]): Cell[] {
  return cellsOf(results, (_, { kind }) => kind === seedFilesKind);
}

function cellsOf(results: readonly Result[], isWanted: IsWanted): Cell[] {
  return results
    .filter(({ replays, kind }) => replays > 0 && kind !== foldsKind)
    .flatMap(({ kind, name, n, replays, metrics }) =>
      metrics
        .filter((one) => isWanted(one, { kind }))
        .flatMap(({ metric, counts }) =>
          promised
            .filter((event) => event in counts || isAsked(event, kind))
            .map((event) => {
              const count = counts[event] ?? 0;
              const lower = lowerBound(count, replays);
              return {
                place: `${kind}: ${name}, n=${n}, ${metric}`,
                event,
                count,
                replays,
                rate: count / replays,
                lower,
                isAbove: lower > level,
                isKnown: kind === worstKind && lower <= worstRate,
              };
            }),
        ),
    );
}

/** An event that never came has no count: but a scene without a wrong pass is a cell, too. */
function isAsked(event: (typeof promised)[number], kind: string): boolean {
  if (kind === gateKind) return event.startsWith('false-fail');
  if (kind === candidatesKind) return event === 'best of 20' || event === 'twenty looks, spent';
  return event === 'worse pass';
}

/** Rows only break, and the tolerance is just above z²u: a sample without a broken row passes, with a chance of up to exp(−z²) = 6.7 %. */
export const worstKind = 'Paired rows, the worst of a score bound';
export const worstRate = 0.0669;
export const seedFilesKind = 'Predictions of several seeds, on these rows';
export const firstSeedKind = 'Predictions of several seeds against one run';
/** Asked about what the files at hand do not vary. */
export const beyondSeedsKind = 'Predictions of several seeds, beyond what they vary';
export const foldsKind = 'Folds, tests of the field';
export const gateKind = 'Whole gate, nothing changed';
export const candidatesKind = 'Twenty candidates, twenty looks';

/** Of wrong passes at the margin, over all cells together. */
export function pooledRate(cells: readonly Cell[]): number {
  const passes = cells.filter(({ event }) => event === 'worse pass');
  const sum = (of: 'count' | 'replays') => passes.reduce((total, cell) => total + cell[of], 0);
  return sum('count') / sum('replays');
}

/** The share below which so many of n would come in less than one of a thousand cases. */
export function lowerBound(count: number, n: number): number {
  if (count === 0) return 0;
  let [low, high] = [0, count / n];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (tail(count, n, middle) < 1 - surety) low = middle;
    else high = middle;
  }
  return low;
}

/** P(X >= count) of a binomial number. */
export function tail(count: number, n: number, p: number): number {
  let below = 0;
  let log = n * Math.log1p(-p);
  for (let k = 0; k < count; k++) {
    below += Math.exp(log);
    log += Math.log(((n - k) / (k + 1)) * (p / (1 - p)));
  }
  return Math.max(0, 1 - below);
}
