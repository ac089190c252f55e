import type { MetricRule, Tolerance } from '../policy/rule.ts';

/** One demand of a metric's rule. `present` stands for a rule that demands nothing else: the metric has to be there. */
export type Demand =
  | { readonly kind: 'no-worse' }
  | { readonly kind: 'tolerance'; readonly tolerance: Tolerance }
  | { readonly kind: 'must-improve'; readonly gain: number }
  | { readonly kind: 'min' | 'max'; readonly limit: number }
  | { readonly kind: 'present' };

export type DifferenceDemand = Extract<Demand, { kind: 'no-worse' | 'tolerance' | 'must-improve' }>;

/** The demands of a rule, each of which is judged by itself, in a fixed order. */
export function demandsOf(rule: MetricRule): readonly Demand[] {
  const demands: Demand[] = [];
  if (rule.noWorse) demands.push({ kind: 'no-worse' });
  if (rule.tolerance) demands.push({ kind: 'tolerance', tolerance: rule.tolerance });
  if (rule.mustImprove !== undefined) demands.push({ kind: 'must-improve', gain: rule.mustImprove });
  if (rule.min !== undefined) demands.push({ kind: 'min', limit: rule.min });
  if (rule.max !== undefined) demands.push({ kind: 'max', limit: rule.max });
  return demands.length > 0 ? demands : [{ kind: 'present' }];
}

export function differenceDemandsOf(rule: MetricRule): readonly DifferenceDemand[] {
  return demandsOf(rule).filter(isDifference);
}

export function isDifference(demand: Demand): demand is DifferenceDemand {
  return demand.kind === 'no-worse' || demand.kind === 'tolerance' || demand.kind === 'must-improve';
}

/** As in the policy: `no-worse`, `tolerance: 1%`, `must-improve`, `min: 0.8`. */
export function writeDemand(demand: Demand): string {
  switch (demand.kind) {
    case 'no-worse':
    case 'present':
      return demand.kind;
    case 'tolerance':
      return `tolerance: ${writeTolerance(demand.tolerance)}`;
    case 'must-improve':
      return demand.gain === 0 ? 'must-improve' : `must-improve: ${demand.gain}`;
    case 'min':
    case 'max':
      return `${demand.kind}: ${demand.limit}`;
  }
}

function writeTolerance({ kind, value }: Tolerance): string {
  // Twelve digits hide that 0.07 × 100 is not 7 in binary.
  return kind === 'absolute' ? String(value) : `${Number((value * 100).toPrecision(12))}%`;
}
