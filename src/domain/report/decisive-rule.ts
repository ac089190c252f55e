import type { Comparison, RuleResult } from '../compare/comparison.ts';
import { judgedOf } from './judged.ts';

/**
 * The rule that the first line speaks of: the one that decided; for a pass, where none does, the one that came closest to
 * not passing. null where no rule led to the verdict.
 */
export function decisiveRule(comparison: Comparison): RuleResult | null {
  const { rules, value, decisive } = comparison.verdict;
  const named = decisive === null ? undefined : rules[decisive];
  // Of a slice only a loss is told: a slice fails or is silent.
  if (named?.verdict === value && (value !== 'pass' || named.slice === null)) return named;
  const led = rules.filter((rule) => rule.verdict === value && (value !== 'pass' || rule.slice === null));
  const rank = (rule: RuleResult) => kindRank(rule) + 1 - risk(comparison, rule);
  return led.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** A small loss that was shown comes before everything; a met limit, which says little of the change, comes last. */
function kindRank(rule: RuleResult): number {
  if (rule.reason === 'worse-but-irrelevant') return 0;
  if (rule.rule === 'tolerance') return rule.bound === null ? 8 : 2;
  if (rule.rule === 'must-improve') return 4;
  if (rule.rule === 'no-worse') return 6;
  return 10;
}

/** Within one kind, 0 to 1: the share of what is allowed that may be lost, else the loss that is not excluded. */
function risk(comparison: Comparison, rule: RuleResult): number {
  const { metric } = judgedOf(comparison, rule);
  const loss = Math.max(0, -(metric?.['pass-bound'] ?? metric?.gain ?? 0));
  const scale = rule.allowed || (metric?.unit ? 1 : Math.abs(metric?.baseline ?? 0)) || 1;
  return Math.min(1, loss / scale);
}
