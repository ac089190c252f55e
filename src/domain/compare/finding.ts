import type { Direction } from '../policy/rule.ts';
import type { MetricResult, RuleResult } from './comparison.ts';
import type { Estimate } from './estimate.ts';

export type Mark = MetricResult['marks'][number];

/** What one side has of a metric. `missing` is no fault of its own: it depends on the rule and on the other side. */
export type SideState =
  | { readonly kind: 'known' }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'fault';
      readonly reason: Extract<
        RuleResult['reason'],
        'not-finite' | 'undefined' | 'rows-differ' | 'unit-differs'
      >;
      /** A sentence that says what was found. */
      readonly detail: string;
    };

/** What is known of one metric, over all rows or in one slice, from the best evidence there is: ready to be judged and shown. */
export interface Finding {
  /** A side without a finite value is NaN in it. */
  readonly estimate: Estimate;
  /** null: neither the policy nor the table of names tells; the estimate's `gain` is then not to be used. */
  readonly direction: Direction | null;
  readonly candidate: SideState;
  readonly baseline: SideState;
  readonly marks: readonly Mark[];
}

/** Bounds may be formed: there is a standard error, and there are rows enough. */
export function hasBounds(estimate: Estimate): boolean {
  return estimate.evidence !== 'point' && !estimate.tooFew && Number.isFinite(estimate.standardError);
}

/** Both sides have a finite value, over the same rows as far as is known, and it is known which is better. */
export function isComparable({ candidate, baseline, direction }: Finding): boolean {
  return candidate.kind === 'known' && baseline.kind === 'known' && direction !== null;
}

/** Orders names the same on every machine, whatever its locale. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
