import type { MetricValue } from '../evidence/value.ts';
import type { Direction } from '../policy/rule.ts';
import type { Estimate } from './estimate.ts';
import { boundByNoRow, signedNumbers, signOf } from './estimate-numbers.ts';
import { isUnit } from '../metric/catalogue.ts';
import { standardErrorOf } from './values-error.ts';
import { plainName } from './values-name.ts';
import { repeatedFindings } from './values-repeats.ts';

export interface ValuePair {
  readonly metric: string;
  readonly direction: Direction;
  readonly candidate: MetricValue | undefined;
  readonly baseline: MetricValue | undefined;
}

const fewestRows = 30;
const fewestOfClass = 10;
const needClasses = new Set(
  'roc_auc auc auroc roc_auc_score recall sensitivity tpr specificity tnr precision f1 f1_score'.split(' '),
);

/** The estimate that the best evidence without rows allows: folds, seeds, values with standard errors, bare points. */
export function valueEstimate(pair: ValuePair): Estimate {
  return repeatedEstimate(pair) ?? singleEstimate(pair);
}

/** The estimate of trainings that were repeated; null where these tell nothing. */
function repeatedEstimate(pair: ValuePair): Estimate | null {
  const { metric, direction, candidate, baseline } = pair;
  const found = repeatedFindings(pair);
  if (!found) return null;
  const { evidence, method, statistic, repeats } = found;
  return {
    metric,
    slice: null,
    direction,
    unit:
      isUnit(metric) && [statistic.candidate, statistic.baseline].every((value) => value >= 0 && value <= 1),
    evidence,
    method,
    n: repeats.paired ?? Math.min(repeats.candidate, repeats.baseline),
    counted: evidence,
    ...signedNumbers(statistic, direction),
    ...boundByNoRow,
    repeats,
    ...(evidence === 'seeds' && candidate && { ownValue: candidate.value }),
    tooFew: hasTooFew(metric, candidate) || hasTooFew(metric, baseline),
    eligible: false,
  };
}

/**
 * The estimate that two values without rows allow. Their standard errors are added as if the values were independent, which
 * overstates the error of the difference where both models were measured on the same rows: conservative. With no standard
 * error on either side it is a bare point.
 */
function singleEstimate({ metric, direction, candidate, baseline }: ValuePair): Estimate {
  const mine = standardErrorOf(metric, candidate);
  const theirs = standardErrorOf(metric, baseline);
  const sign = signOf(direction);
  const candidateValue = finite(candidate);
  const baselineValue = finite(baseline);
  const bare = Number.isNaN(mine.error) || Number.isNaN(theirs.error);
  const stated = mine.from === 'stated' && theirs.from === 'stated';
  return {
    metric,
    slice: null,
    direction,
    unit: isUnit(metric) && [candidateValue, baselineValue].every((value) => !(value < 0 || value > 1)),
    evidence: bare ? 'point' : stated ? 'standard-error' : 'row-count',
    method: bare ? 'point' : stated ? 'unpaired-standard-errors' : 'unpaired-row-counts',
    n: mine.n ?? theirs.n,
    counted: mine.n === null ? theirs.counted : mine.counted,
    candidate: candidateValue,
    baseline: baselineValue,
    gain: sign * (candidateValue - baselineValue),
    standardError: bare ? NaN : Math.hypot(mine.error, theirs.error),
    candidateError: mine.error,
    baselineError: theirs.error,
    covariance: -sign * theirs.error ** 2,
    df: null,
    rowLoss: bare ? 0 : mine.rowLoss,
    unbounded: false,
    discordant: null,
    tooFew: hasTooFew(metric, candidate) || hasTooFew(metric, baseline),
    eligible: false,
  };
}

/** What the files say of the evaluation rows of the two sides and that cannot both be true of the same rows; null: nothing. */
export function differingRows({ metric, candidate, baseline }: ValuePair): string | null {
  for (const count of ['n', 'positives', 'negatives'] as const) {
    const mine = candidate?.[count];
    const theirs = baseline?.[count];
    if (mine === undefined || theirs === undefined || mine === theirs) continue;
    const what = count === 'n' ? 'rows' : count;
    return `${metric} of the candidate is over ${mine} ${what}, of the baseline over ${theirs}: these are not the same evaluation rows.`;
  }
  return null;
}

/**
 * A share on one side and what must be a percentage on the other: 0.91 and 91.2 are no gain of 90 points. Percentages below 1
 * are rare, and so is a change to the twentyfold; null where both may be of one unit.
 */
export function differingUnits({ metric, candidate, baseline }: ValuePair): string | null {
  const [mine, theirs] = [finite(candidate), finite(baseline)];
  const [smaller, larger] = [Math.min(mine, theirs), Math.max(mine, theirs)];
  if (!isUnit(metric) || !(smaller >= 0 && smaller <= 1 && larger > 1)) return null;
  if (larger < 20 * Math.max(smaller, 0.5)) return null;
  return `${metric} of the candidate is ${mine}, of the baseline ${theirs}: one is a share of 1, the other looks like a percentage.`;
}

function hasTooFew(metric: string, value: MetricValue | undefined): boolean {
  if (!value) return false;
  if (value.n !== undefined && value.n < fewestRows) return true;
  if (!needClasses.has(plainName(metric))) return false;
  return [value.positives, value.negatives].some((count) => count !== undefined && count < fewestOfClass);
}

function finite(value: MetricValue | undefined): number {
  return value && Number.isFinite(value.value) ? value.value : NaN;
}
