import type { MetricValue } from '../evidence/value.ts';
import type { Direction } from '../policy/rule.ts';
import type { Estimate } from './estimate.ts';
import type { Finding, Mark, SideState } from './finding.ts';
import { differingRows, valueEstimate } from './values.ts';

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
  const differing = differingRows(pair);
  const candidateState = stateOf(metric, 'candidate', candidate);
  const baselineState = stateOf(metric, 'baseline', baseline);
  const differ = differing !== null && baselineState.kind === 'known';
  return {
    estimate,
    direction,
    candidate: candidateState,
    baseline: differ ? { kind: 'fault', reason: 'rows-differ', detail: differing } : baselineState,
    marks: marksOf(estimate, [candidateState, baselineState]),
  };
}

/** `loss of the candidate is NaN (metrics.json: loss).` */
export function describeNotFinite(metric: string, side: string, { value, source }: MetricValue): string {
  return `${metric} of the ${side} is ${value}${source ? ` (\`${source}\`)` : ''}; a comparison needs finite numbers.`;
}

function stateOf(metric: string, side: string, value: MetricValue | undefined): SideState {
  if (!value) return { kind: 'missing' };
  if (Number.isFinite(value.value)) return { kind: 'known' };
  return { kind: 'fault', reason: 'not-finite', detail: describeNotFinite(metric, side, value) };
}

function marksOf(estimate: Estimate, states: readonly SideState[]): readonly Mark[] {
  const marks: Mark[] = [];
  if (states.every(({ kind }) => kind === 'known')) {
    marks.push(estimate.evidence === 'point' ? 'low-evidence' : 'conservative', 'unverified-rows');
  }
  if (states.some(({ kind }) => kind === 'fault')) marks.push('not-finite');
  if (estimate.tooFew) marks.push('too-few-rows');
  return marks;
}
