import type { Estimate } from '../../src/domain/compare/estimate.ts';
import { gatherFindings } from '../../src/domain/compare/findings.ts';
import type { Findings } from '../../src/domain/compare/findings.ts';
import { estimateRows } from '../../src/domain/compare/row-estimates.ts';
import { judgeRules } from '../../src/domain/compare/rules.ts';
import { estimateSeeds } from '../../src/domain/compare/seed-estimates.ts';
import type { PairedRows, Pairing } from '../../src/domain/evidence/paired-rows.ts';
import type { MetricRule } from '../../src/domain/policy/rule.ts';
import type { Drawn, DrawnSeeds, Question } from './scene.ts';

export type Verdict = 'pass' | 'inconclusive' | 'fail';

/** One metric as the product sees it: its estimate, and a way to ask rules about it. */
export interface Judged {
  readonly estimate: Estimate;
  /** The verdict of a single rule at alpha 0.05, or at `passAlpha` for passes. */
  readonly ask: (demand: Pick<MetricRule, 'tolerance' | 'mustImprove'>, passAlpha?: number) => Verdict;
}

export const alpha = 0.05;

/** What was drawn, through the product's own judging: estimates, findings, rules. */
export function judgedBy(drawn: Drawn, questions: readonly Question[]): Judged[] {
  const { rows, candidate, baseline } = drawn;
  const estimates = rows ? estimatesOf({ ...drawn, rows }, questions) : [];
  const pairing: Pairing = rows ? { kind: 'paired', rows } : { kind: 'none' };
  return questions.map((question) => {
    const rule = ruleOf(question);
    const findings = gatherFindings(
      {
        candidate: { values: candidate ?? new Map() },
        baseline: { values: baseline ?? new Map() },
        rows: pairing,
        estimates: estimates.filter(({ metric }) => metric === question.metric),
      },
      [rule],
    );
    const finding = findings.overall.get(question.metric);
    if (!finding) throw new Error(`Nothing is known of ${question.metric}.`);
    return {
      estimate: finding.estimate,
      ask: (demand, passAlpha = alpha) => verdictOf({ ...rule, ...demand }, { findings, pairing, passAlpha }),
    };
  });
}

/** As `judgedRows` of `src/actions/gather` has it: where the baseline's predictions are of one run, the candidate's further seeds decide nothing. */
function estimatesOf(
  { rows, seeds }: Drawn & { readonly rows: PairedRows },
  questions: readonly Question[],
): readonly Estimate[] {
  const metrics = questions.map(({ metric }) => metric);
  const estimate = (of: PairedRows) => estimateRows(of, { metrics, sliceColumns: [] });
  const estimates = estimate(rows);
  if (!seeds?.baseline) return estimates;
  const { candidate, baseline } = seeds;
  const others = (side: DrawnSeeds | null) =>
    (side?.others ?? []).map(({ seed, rows: of }) => ({ seed, estimates: estimate(of) }));
  return estimateSeeds({
    estimates,
    first: { candidate: candidate?.own ?? null, baseline: baseline.own },
    candidate: others(candidate),
    baseline: others(baseline),
  });
}

/** As the policy would write it. */
export function toleranceOf({ tolerance, relative }: Question): Pick<MetricRule, 'tolerance'> {
  return { tolerance: { kind: relative ? 'relative' : 'absolute', value: tolerance } };
}

function ruleOf({ metric, range, direction }: Question): MetricRule {
  return {
    metric,
    noWorse: false,
    slices: [],
    level: 'fail',
    ...(range && { range }),
    ...(direction && { direction }),
  };
}

function verdictOf(
  rule: MetricRule,
  { findings, pairing, passAlpha }: { findings: Findings; pairing: Pairing; passAlpha: number },
): Verdict {
  const gate = { alpha, looks: 'ignore', rules: [rule] } as const;
  const { rules } = judgeRules(gate, findings, { pairing, levels: { alpha, passAlpha } });
  const [judged] = rules;
  const verdict = judged?.result.verdict;
  if (verdict === 'pass' || verdict === 'fail') return verdict;
  // Where nothing is defined, as with no row of a class, nothing is decided either.
  return 'inconclusive';
}
