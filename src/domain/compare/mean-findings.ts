import { exactSum, exactSumsBy } from '../statistics/exact-sum.ts';
import { pairedMean } from '../statistics/paired-mean.ts';
import { pairedExtremes } from '../statistics/paired-moments.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { Sampling } from '../statistics/sampling.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import { weightedMean } from '../statistics/weighted-mean.ts';
import type { Estimate } from './estimate.ts';
import { floors } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';

export interface MeanScores {
  readonly metric: string;
  /** One score a row (a query) for each model. */
  readonly scores: PairedNumbers;
  /** null: the rows count alike and are independent. */
  readonly sampling: Sampling | null;
  /** The column of units; null: there are weights alone. */
  readonly unit: string | null;
  /** Width of the range that scores lie in, by definition; null: nothing bounds them. */
  readonly width: number | null;
  readonly counted?: Estimate['counted'];
}

/** The mean of row scores: paired differences, or the jackknife where rows do not count alike or share units. */
export function meanFindings(mean: MeanScores): RowFindings {
  const { metric, scores, sampling, width, counted = 'rows' } = mean;
  const n = scores.candidate.length;
  const shared = { metric, n, counted, unbounded: width === null };
  if (sampling) return { ...shared, ...sampledMean(mean, sampling) };
  const statistic = pairedMean(scores);
  return {
    ...shared,
    method: 'paired-mean',
    statistic,
    rowLoss: (width ?? statistic.largestChange) / n,
    share: 1 / n,
    discordant: discordantScores(scores),
    tooFew: n < floors.rows,
    eligible: n >= floors.sliceRows,
  };
}

function sampledMean(
  { scores, width, unit }: MeanScores,
  sampling: Sampling,
): Omit<RowFindings, 'metric' | 'n' | 'counted'> {
  const { weights, units, parts } = sampling;
  const effective = effectiveNumber(exactSumsBy(weights, parts));
  const rows = effectiveNumber(weights);
  const largest = exactSumsBy(weights, units).reduce((most, mass) => Math.max(most, mass), 0);
  const { least, greatest } = pairedExtremes(scores);
  const share = largest / exactSum(weights);
  return {
    method: 'jackknife',
    statistic: { ...weightedMean(scores, sampling), df: effective - 1 },
    rowLoss: share * (width ?? Math.max(greatest.change, -least.change)),
    share,
    sampled: { effective, unit },
    tooFew: rows < floors.rows,
    eligible: rows >= floors.sliceRows,
  };
}

/** Rows that only one model got right, where all scores are 0 or 1. */
function discordantScores({ candidate, baseline }: PairedNumbers): Estimate['discordant'] {
  if (!baseline) return null;
  let [better, worse] = [0, 0];
  for (let row = 0; row < candidate.length; row++) {
    const [own, held] = [candidate[row] as number, baseline[row] as number];
    if ((own !== 0 && own !== 1) || (held !== 0 && held !== 1)) return null;
    if (own > held) better++;
    else if (held > own) worse++;
  }
  return { better, worse };
}
