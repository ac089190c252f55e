import type { MetricValue, Repeats } from '../evidence/value.ts';
import { pairedRepeats } from '../statistics/repeats.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import type { Estimate } from './estimate.ts';
import { boundByNoRow, signedNumbers } from './estimate-numbers.ts';
import { repeatedFindings } from './values-repeats.ts';

/** What the rows of one further seed gave, held against those of the candidate's first seed: its values are the baseline's there. */
export interface SeedOfRows {
  readonly seed: string;
  readonly estimates: readonly Estimate[];
}

/** The seeds of both sides; all rows are the same. */
export interface SeedsOfRows {
  /** Of the first seed of each side. */
  readonly estimates: readonly Estimate[];
  /** Names of these two seeds; `baseline` is null where there is none, or it is one run. */
  readonly first: { readonly candidate: string | null; readonly baseline: string | null };
  readonly candidate: readonly SeedOfRows[];
  readonly baseline: readonly SeedOfRows[];
}

/**
 * Each metric of the rows, over all of them and in each slice, by its values with the several seeds: they speak of the recipe
 * (judging.md, "Seeds"). Where the seeds show no spread at all the rows of the first ones are what is left. Floors are those of
 * the rows: the metric must have rows enough with every seed.
 */
export function estimateSeeds(seeds: SeedsOfRows): Estimate[] {
  const others = {
    candidate: seeds.candidate.map(indexed),
    baseline: seeds.baseline.map(indexed),
  };
  return seeds.estimates.map((first) => {
    const key = keyOf(first);
    const found = (side: 'candidate' | 'baseline') =>
      others[side].map(({ seed, byKey }) => ({ seed, estimate: byKey.get(key) }));
    const [candidate, baseline] = [found('candidate'), found('baseline')];
    const all = [...candidate, ...baseline].map(({ estimate }) => estimate);
    const own: Estimate = {
      ...first,
      ...(first.values && { values: rangesOf(first.values, { candidate, baseline }) }),
      tooFew: first.tooFew || all.some((one) => one?.tooFew ?? true),
      eligible: first.eligible && all.every((one) => one?.eligible ?? false),
    };
    return ofSeeds(own, {
      candidate: valueOf(first.candidate, seeds.first.candidate, candidate),
      baseline: valueOf(first.baseline, seeds.first.baseline, baseline),
    });
  });
}

/** The least and the greatest score with any seed. */
function rangesOf(
  { candidate, baseline, ...values }: NonNullable<Estimate['values']>,
  others: { readonly candidate: Found; readonly baseline: Found },
): NonNullable<Estimate['values']> {
  const widened = (own: readonly [number, number], found: Found): readonly [number, number] => {
    const all = [
      own,
      ...found.flatMap(({ estimate }) => (estimate?.values?.baseline ? [estimate.values.baseline] : [])),
    ];
    return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
  };
  return {
    ...values,
    candidate: widened(candidate, others.candidate),
    baseline: baseline && widened(baseline, others.baseline),
  };
}

type Found = readonly { readonly seed: string; readonly estimate: Estimate | undefined }[];

function valueOf(own: number, name: string | null, others: Found): MetricValue {
  if (name === null) return { value: own };
  const values = [own, ...others.map(({ estimate }) => estimate?.baseline ?? NaN)];
  return { value: own, seeds: { values, ids: [name, ...others.map(({ seed }) => seed)] } };
}

function ofSeeds(
  first: Estimate,
  { candidate, baseline }: { readonly candidate: MetricValue; readonly baseline: MetricValue },
): Estimate {
  const ownBaseline = baseline.seeds && { ownBaseline: baseline.value };
  const own = {
    ...(candidate.seeds && { seeds: candidate.seeds }),
    ownValue: candidate.value,
    ...ownBaseline,
  };
  const sides = [candidate, ...(Number.isNaN(first.baseline) && !baseline.seeds ? [] : [baseline])];
  // One seed with which the metric is undefined leaves nothing to say of the recipe.
  if (sides.some((side) => !isFinite(side)))
    return {
      ...withStatistic(first, {
        ...nothing,
        candidate: isFinite(candidate) ? meanOf(candidate) : NaN,
        baseline: isFinite(baseline) ? meanOf(baseline) : NaN,
      }),
      ...ownBaseline,
    };
  if (sides.length === 1)
    return candidate.seeds ? { ...withStatistic(first, alone(candidate.seeds)), ...own } : first;
  const found = repeatedFindings({ candidate, baseline });
  if (!found) return first;
  const { statistic, repeats } = found;
  const n = repeats.paired ?? Math.min(repeats.candidate, repeats.baseline);
  // Calibration errors have no error of their own: chance adds to each of them.
  const known = first.method === 'calibration-bins' ? { ...statistic, ...unknownErrors } : statistic;
  const estimate = withStatistic(first, known);
  return { ...estimate, ...own, method: found.method, n, counted: 'seeds', repeats };
}

function withStatistic(first: Estimate, statistic: PairedStatistic): Estimate {
  const { debiased: _rows, sampled: _units, values, ...rest } = first;
  return {
    ...rest,
    ...(values && { values }),
    evidence: 'seeds',
    ...signedNumbers(statistic, first.direction),
    ...boundByNoRow,
  };
}

const unknownErrors = {
  standardError: NaN,
  candidateError: NaN,
  baselineError: NaN,
  covariance: NaN,
  df: null,
} as const;

const nothing = { candidate: NaN, baseline: NaN, change: NaN, ...unknownErrors } as const;

/** The mean over the seeds and its error; no baseline. */
function alone({ values }: Repeats): PairedStatistic {
  const { candidate, candidateError, df } = pairedRepeats(values, values, 1 / values.length);
  return { ...nothing, candidate, candidateError, df };
}

function meanOf({ value, seeds }: MetricValue): number {
  return seeds ? alone(seeds).candidate : value;
}

function isFinite({ value, seeds }: MetricValue): boolean {
  return [value, ...(seeds?.values ?? [])].every(Number.isFinite);
}

function indexed({ seed, estimates }: SeedOfRows) {
  return { seed, byKey: new Map(estimates.map((one) => [keyOf(one), one])) };
}

function keyOf({ metric, slice }: Estimate): string {
  return [metric, slice?.column, slice?.value].join('\0');
}
