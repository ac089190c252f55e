import { exactSum, exactSumsBy } from '../statistics/exact-sum.ts';
import { jackknife } from '../statistics/jackknife.ts';
import { pairedExtremes } from '../statistics/paired-moments.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { Codes, Sampling } from '../statistics/sampling.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import { weightedMean } from '../statistics/weighted-mean.ts';
import { floors } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';
import { measureFit } from './regression-fit.ts';
import type { Fit, FitSums } from './regression-fit.ts';

export interface SampledErrors {
  /** Row scores of both models; of RMSE and R² squared errors. */
  readonly scores: PairedNumbers;
  readonly labels: Float64Array;
  readonly sampling: Sampling;
  /** The column of units; null: there are weights alone. */
  readonly unit: string | null;
}

type Findings = Omit<RowFindings, 'metric'>;

/** Metrics of regression of rows that do not count alike or share units; `fit` is null for means of row scores. */
export function sampledErrorFindings(fit: Fit | null, errors: SampledErrors): Findings {
  const { sampling, scores, unit } = errors;
  const { weights, parts, units } = sampling;
  const effective = effectiveNumber(exactSumsBy(weights, parts));
  const rows = effectiveNumber(weights);
  const found = fit ? fitOf(fit, errors) : { statistic: weightedMean(scores, sampling), rowLoss: NaN };
  // The largest of the units, as wrong everywhere as a model was in any row.
  const largest = exactSumsBy(weights, units).reduce((most, mass) => Math.max(most, mass), 0);
  const { least, greatest } = pairedExtremes(scores);
  const ofMean = (largest / exactSum(weights)) * Math.max(greatest.change, -least.change);
  return {
    method: 'jackknife',
    statistic: { ...found.statistic, df: effective - 1 },
    n: weights.length,
    counted: 'rows',
    rowLoss: fit ? found.rowLoss : ofMean,
    unbounded: true,
    sampled: { effective, unit },
    tooFew: rows < floors.rows,
    eligible: rows >= floors.sliceRows,
  };
}

/** RMSE or R², and as u the largest change of the difference that leaving out one unit makes. */
function fitOf(
  fit: Fit,
  { scores, labels, sampling }: SampledErrors,
): Pick<Findings, 'statistic' | 'rowLoss'> {
  const { parts, units } = sampling;
  const sums = fitSums(labels, sampling);
  const own = fitted(fit, sums(scores.candidate));
  const held = scores.baseline && fitted(fit, sums(scores.baseline));
  const isThere = masses(sampling, parts);
  const statistic = jackknife(
    { candidate: own.full, baseline: held ? held.full : NaN },
    {
      candidate: own.without(parts).filter((_, part) => (isThere[part] as number) > 0),
      baseline: held && held.without(parts).filter((_, part) => (isThere[part] as number) > 0),
    },
  );
  if (!held) return { statistic, rowLoss: NaN };
  const theirs = held.without(units);
  const changes = own.without(units).map((value, unit) => value - (theirs[unit] as number));
  return {
    statistic,
    rowLoss: changes.reduce((most, one) => Math.max(most, Math.abs(statistic.change - one)), 0),
  };
}

function masses({ weights }: Sampling, groups: Codes): Float64Array {
  return exactSumsBy(weights, groups);
}

interface Summed {
  readonly total: FitSums;
  /** Of each group. */
  of(groups: Codes): FitSums[];
}

/** Labels are centred on their weighted mean. */
function fitSums(labels: Float64Array, { weights }: Sampling): (errors: Float64Array) => Summed {
  const weighted = (values: Float64Array): Float64Array =>
    values.map((value, row) => value * (weights[row] as number));
  const n = exactSum(weights);
  const mean = exactSum(weighted(labels)) / n;
  const centred = labels.map((label) => label - mean);
  const ofLabels = weighted(centred);
  const ofSquares = weighted(centred.map((label) => label * label));
  return (errors) => {
    const ofErrors = weighted(errors);
    const total = {
      n,
      errors: exactSum(ofErrors),
      labels: exactSum(ofLabels),
      squares: exactSum(ofSquares),
    };
    const of = (groups: Codes): FitSums[] => {
      const [counts, misses, sums, squares] = [weights, ofErrors, ofLabels, ofSquares].map((values) =>
        exactSumsBy(values, groups),
      ) as [Float64Array, Float64Array, Float64Array, Float64Array];
      return Array.from(counts, (count, group) => ({
        n: count,
        errors: misses[group] as number,
        labels: sums[group] as number,
        squares: squares[group] as number,
      }));
    };
    return { total, of };
  };
}

function fitted(fit: Fit, { total, of }: Summed): { full: number; without: (groups: Codes) => Float64Array } {
  const without = (groups: Codes): Float64Array =>
    Float64Array.from(of(groups), (part) =>
      measureFit(fit, {
        n: total.n - part.n,
        errors: Math.max(0, total.errors - part.errors),
        labels: total.labels - part.labels,
        squares: Math.max(0, total.squares - part.squares),
      }),
    );
  return { full: measureFit(fit, total), without };
}
