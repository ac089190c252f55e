import type { MetricValue } from '../evidence/value.ts';
import type { Estimate } from './estimate.ts';
import { plainName } from './values-name.ts';

/** The standard error of one value, where it comes from, and what the value was counted over. */
export interface ValueError {
  /** NaN: unknown. */
  readonly error: number;
  readonly from: 'stated' | 'counts' | 'nothing';
  readonly n: number | null;
  readonly counted: Estimate['counted'];
  /** The largest loss that one row can cause; 0 where it is not known. */
  readonly rowLoss: number;
}

/**
 * The standard error that a file states; else one from counts: √(p(1−p)/n) for shares of counted rows, Hanley and McNeil
 * (1982) for the area under the ROC curve. `n` alone says nothing of the error of any other metric.
 */
export function standardErrorOf(metric: string, value: MetricValue | undefined): ValueError {
  const unknown: ValueError = {
    error: NaN,
    from: 'nothing',
    ...ownCount(plainName(metric), value),
    rowLoss: 0,
  };
  if (!value || !Number.isFinite(value.value)) return unknown;
  if (value.standardError !== undefined && value.standardError > 0) {
    return { ...unknown, error: value.standardError, from: 'stated' };
  }
  if (value.value < 0 || value.value > 1) return unknown;
  return fromCounts(plainName(metric), value) ?? unknown;
}

function fromCounts(name: string, value: MetricValue): ValueError | null {
  const { value: p, n, positives } = value;
  const negatives =
    value.negatives ?? (n !== undefined && positives !== undefined ? n - positives : undefined);
  if (shareOfRows.has(name)) return share(p, n, 'rows');
  if (shareOfPositives.has(name)) return share(p, positives, 'positives');
  if (shareOfNegatives.has(name)) return share(p, negatives, 'negatives');
  if (!areas.has(name) || !positives || !negatives || negatives < 0) return null;
  return {
    error: hanleyMcNeil(p, positives, negatives),
    from: 'counts',
    n: n ?? positives + negatives,
    counted: 'rows',
    rowLoss: 1 / Math.min(positives, negatives),
  };
}

/** What the value is a share of, where the file tells; `n` of a file counts all evaluation rows. */
function ownCount(name: string, value: MetricValue | undefined): Pick<ValueError, 'n' | 'counted'> {
  const [n, counted] = shareOfPositives.has(name)
    ? ([value?.positives, 'positives'] as const)
    : shareOfNegatives.has(name)
      ? ([value?.negatives, 'negatives'] as const)
      : name === 'precision'
        ? ([undefined, 'predicted positives'] as const)
        : ([value?.n, 'rows'] as const);
  return n === undefined ? { n: null, counted: null } : { n, counted };
}

function share(p: number, n: number | undefined, counted: Estimate['counted']): ValueError | null {
  if (!n || n < 0) return null;
  return { error: Math.sqrt((p * (1 - p)) / n), from: 'counts', n, counted, rowLoss: 1 / n };
}

function hanleyMcNeil(area: number, positives: number, negatives: number): number {
  const q1 = area / (2 - area);
  const q2 = (2 * area ** 2) / (1 + area);
  const variance =
    (area * (1 - area) + (positives - 1) * (q1 - area ** 2) + (negatives - 1) * (q2 - area ** 2)) /
    (positives * negatives);
  return Math.sqrt(Math.max(0, variance));
}

const shareOfRows = new Set(['accuracy', 'acc', 'accuracy_score', 'error_rate', 'exact_match']);
const shareOfPositives = new Set(['recall', 'sensitivity', 'tpr', 'true_positive_rate']);
const shareOfNegatives = new Set(['specificity', 'tnr', 'true_negative_rate']);
const areas = new Set(['roc_auc', 'auc', 'auroc', 'roc_auc_score']);
