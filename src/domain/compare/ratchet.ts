import type { Comparison, Results, RuleResult, VerdictResult } from './comparison.ts';
import { worst } from './comparison.ts';

/** A version that held the stage before, and what came of holding the candidate against it. */
export interface HeldAgainst {
  readonly version: string;
  readonly results: Results;
  readonly verdict: VerdictResult;
}

/**
 * The comparison with what holding the candidate against the best earlier versions adds: a loss beyond the tolerance that many
 * small ones came to fails, and what cannot be read or held against each other is incomparable. All else is silent: what only
 * cannot be told was told of the holder, and metrics that no rows give are not held against earlier ones.
 */
export function withRatchet(comparison: Comparison, rivals: readonly HeldAgainst[]): Comparison {
  if (rivals.length === 0) return comparison;
  const added = rivals.flatMap(({ version, verdict }) =>
    verdict.rules.filter(blocks).map((rule): RuleResult => ({ ...rule, against: version })),
  );
  const ratchet = rivals.flatMap(({ version, results }) =>
    results.metrics.map((metric) => ({ ...metric, against: version })),
  );
  const { verdict, results } = comparison;
  const rules = [...verdict.rules, ...added];
  const value = worst([verdict.value, ...added.map((rule) => rule.verdict)]);
  const decisive =
    value === verdict.value ? verdict.decisive : rules.findIndex((rule) => rule.verdict === value);
  return {
    ...comparison,
    results: { ...results, ...(ratchet.length > 0 && { ratchet }) },
    verdict: { ...verdict, value, rules, decisive },
  };
}

function blocks({ verdict, reason }: RuleResult): boolean {
  return verdict === 'fail' || (verdict === 'incomparable' && reason !== 'metric-missing');
}
