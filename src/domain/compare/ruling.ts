import type { RuleResult } from './comparison.ts';
import type { Estimate } from './estimate.ts';

/** What was decided on one demand, before it is written as a rule of the document. */
export interface Ruling {
  readonly verdict: RuleResult['verdict'];
  readonly reason: RuleResult['reason'];
  readonly allowed: number | null;
  readonly bound: number | null;
  /** Size of the Holm family that `bound` is corrected for. */
  readonly tests?: number;
  readonly rowsNeeded?: number | null;
  /** What cannot come out with so many rows, whatever the models do. */
  readonly never?: RuleResult['never'];
  readonly detail?: string;
  /**
   * How far the bound that decided lies beyond what is allowed (of a pass: the loss that is not excluded), as a share of the
   * metric's scale. The report's first line speaks of the largest. NaN: not known.
   */
  readonly excess: number;
}

/** The rule of the document, with what ranks it among its like. */
export interface JudgedRule {
  readonly result: RuleResult;
  readonly excess: number;
}

/** Makes excesses of metrics of different units comparable: 1 for metrics in [0, 1], else the size of baseline or limit. */
export function rulingScale({ unit, baseline }: Estimate, limit = 0): number {
  if (unit) return 1;
  const size = Math.max(Number.isFinite(baseline) ? Math.abs(baseline) : 0, Math.abs(limit));
  return size > 0 ? size : 1;
}

export function fault(reason: RuleResult['reason'], detail: string): Ruling {
  return { verdict: 'incomparable', reason, allowed: null, bound: null, detail, excess: NaN };
}

/** JSON has neither NaN nor infinities; −0 would print as a loss of nothing. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
