import type { MetricValue } from '../evidence/value.ts';
import type { Direction } from '../policy/rule.ts';
import type { Estimate } from './estimate.ts';
import type { Finding, Mark, SideState } from './finding.ts';
import { differingRows, differingUnits, valueEstimate } from './values.ts';
import type { ValuePair } from './values.ts';

export interface FileValues {
  readonly metric: string;
  readonly direction: Direction | null;
  readonly candidate: MetricValue | undefined;
  readonly baseline: MetricValue | undefined;
}

/** A metric of which only values are known, on one side or both. */
export function valueFinding({ metric, direction, candidate, baseline }: FileValues): Finding {
  // Without a direction the gain means nothing; values, change and bounds of one side do not depend on it.
  const pair = { metric, direction: direction ?? 'higher', candidate, baseline };
  const estimate = valueEstimate(pair);
  const candidateState = stateOf(metric, 'candidate', candidate);
  const baselineState = stateOf(metric, 'baseline', baseline);
  return {
    estimate,
    direction,
    candidate: candidateState,
    baseline: baselineState.kind === 'known' ? (differenceOf(pair) ?? baselineState) : baselineState,
    marks: marksOf(estimate, [candidateState, baselineState]),
  };
}

/** `loss of the candidate is NaN (metrics.json: loss); …`, of the value itself or of a single seed; null: all are finite. */
export function describeNotFinite(
  metric: string,
  side: string,
  { value, seeds, source }: MetricValue,
): string | null {
  const at = seeds?.values.findIndex((one) => !Number.isFinite(one)) ?? -1;
  if (Number.isFinite(value) && at < 0) return null;
  const found = Number.isFinite(value) ? seeds?.values[at] : value;
  const where = Number.isFinite(value) ? ` with seed ${seeds?.ids?.[at] ?? at}` : '';
  return `${metric} of the ${side} is ${found}${where}${source ? ` (\`${source}\`)` : ''}; a comparison needs finite numbers.`;
}

/** What keeps two known values from being held against each other; null: nothing. */
function differenceOf(pair: ValuePair): SideState | null {
  const units = differingUnits(pair);
  if (units !== null) return { kind: 'fault', reason: 'unit-differs', detail: units };
  const rows = differingRows(pair);
  return rows === null ? null : { kind: 'fault', reason: 'rows-differ', detail: rows };
}

function stateOf(metric: string, side: string, value: MetricValue | undefined): SideState {
  if (!value) return { kind: 'missing' };
  const detail = describeNotFinite(metric, side, value);
  return detail === null ? { kind: 'known' } : { kind: 'fault', reason: 'not-finite', detail };
}

/** Compared as if independent, although both sides were measured on the same rows. Trainings with other seeds are independent. */
function isConservative({ evidence, repeats }: Estimate): boolean {
  return evidence === 'folds' ? repeats?.paired === null : evidence !== 'seeds';
}

function marksOf(estimate: Estimate, states: readonly SideState[]): readonly Mark[] {
  const marks: Mark[] = [];
  if (states.every(({ kind }) => kind === 'known')) {
    if (estimate.evidence === 'point') marks.push('low-evidence');
    else if (isConservative(estimate)) marks.push('conservative');
    marks.push('unverified-rows');
  }
  if (states.some(({ kind }) => kind === 'fault')) marks.push('not-finite');
  if (estimate.tooFew) marks.push('too-few-rows');
  return marks;
}
