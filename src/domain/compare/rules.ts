import type { Gate, MetricRule } from '../policy/rule.ts';
import type { Pairing } from '../evidence/paired-rows.ts';
import type { RuleResult } from './comparison.ts';
import type { Slice } from './estimate.ts';
import { correctFamilies } from './families.ts';
import type { Corrected } from './families.ts';
import type { Findings } from './findings.ts';
import { judgeDifference } from './rules-difference.ts';
import type { Levels } from './rules-difference.ts';
import { obstacleTo } from './rules-obstacle.ts';
import { judgeLimit } from './rules-limit.ts';
import { ask } from './rules-question.ts';
import type { Question } from './rules-question.ts';
import { sliceFindingsOf, unjudgedSlices } from './rules-slices.ts';
import { demandsOf, differenceDemandsOf, isDifference, writeDemand } from './rules-written.ts';
import type { Demand } from './rules-written.ts';
import { finiteOrNull } from './ruling.ts';
import type { JudgedRule, Ruling } from './ruling.ts';

export interface JudgedGate {
  /** In the order of the policy; the slices of a rule that fail follow it, worst first. */
  readonly rules: readonly JudgedRule[];
  /** All that was asked; what could be tested carries its correction. */
  readonly asked: readonly Asked[];
  readonly families: { readonly overall: number; readonly slices: number };
}

export interface Asked {
  readonly rule: MetricRule;
  readonly question: Question;
  readonly corrected: Corrected | null;
}

/** Judges every demand of every rule. Fails are corrected over all that is tested; each pass stands for itself. */
export function judgeRules(
  gate: Gate,
  findings: Findings,
  context: { pairing: Pairing; levels: Levels },
): JudgedGate {
  const { asked, families } = askAll(gate, findings, context.levels.alpha);
  const rules = gate.rules.flatMap((rule) => {
    const mine = asked.filter((one) => one.rule === rule);
    const overall = demandsOf(rule).map((demand) =>
      written(rule, demand, judgeDemand(rule, demand, { mine, findings, ...context })),
    );
    return [...overall, ...unjudgedSliceRules(rule, findings), ...failedSlices(rule, mine, context.levels)];
  });
  return { rules, asked, families };
}

function askAll(gate: Gate, findings: Findings, alpha: number): Pick<JudgedGate, 'asked' | 'families'> {
  const overall = gate.rules.flatMap((rule) => {
    const finding = findings.overall.get(rule.metric);
    return finding ? questionsOf(rule, [finding]) : [];
  });
  const slices = gate.rules.flatMap((rule) => questionsOf(rule, sliceFindingsOf(rule, findings)));
  const isTest = ({ question }: { question: Question }): boolean => !Number.isNaN(question.p);
  const tests = { overall: overall.filter(isTest), slices: slices.filter(isTest) };
  const p = {
    overall: tests.overall.map((one) => one.question.p),
    slices: tests.slices.map((one) => one.question.p),
  };
  const corrected = correctFamilies(p, alpha);
  const corrections = new Map<Question, Corrected>();
  tests.overall.forEach(({ question }, index) =>
    corrections.set(question, corrected.overall[index] as Corrected),
  );
  tests.slices.forEach(({ question }, index) =>
    corrections.set(question, corrected.slices[index] as Corrected),
  );
  return {
    asked: [...overall, ...slices].map((one) => ({
      ...one,
      corrected: corrections.get(one.question) ?? null,
    })),
    families: { overall: p.overall.length, slices: p.slices.length },
  };
}

function questionsOf(
  rule: MetricRule,
  findings: readonly Findings['slices'][number][],
): Omit<Asked, 'corrected'>[] {
  return findings.flatMap((finding) =>
    differenceDemandsOf(rule).map((demand) => ({ rule, question: ask(demand, finding) })),
  );
}

interface DemandContext {
  readonly mine: readonly Asked[];
  readonly findings: Findings;
  readonly pairing: Pairing;
  readonly levels: Levels;
}

function judgeDemand(rule: MetricRule, demand: Demand, context: DemandContext): Ruling {
  const { mine, findings, levels } = context;
  const obstacle = obstacleTo(demand, rule.metric, context);
  if (obstacle) return obstacle;
  const finding = findings.overall.get(rule.metric);
  if (!finding) throw new Error(`Nothing is known of ${rule.metric}, and no obstacle was found.`);
  if (!isDifference(demand)) return judgeLimit(demand, finding, levels.alpha);
  const asked = mine.find(
    ({ question }) => question.finding === finding && question.demand.kind === demand.kind,
  );
  return judgeDifference(asked?.question ?? ask(demand, finding), asked?.corrected ?? null, levels);
}

/** A slice fails or is silent. */
function failedSlices(rule: MetricRule, mine: readonly Asked[], levels: Levels): JudgedRule[] {
  return mine
    .filter(({ question, corrected }) => question.finding.estimate.slice !== null && corrected?.rejected)
    .map(({ question, corrected }) =>
      written(
        rule,
        question.demand,
        judgeDifference(question, corrected, levels),
        question.finding.estimate.slice,
      ),
    )
    .filter(({ result }) => result.verdict === 'fail')
    .sort((a, b) => b.excess - a.excess);
}

function unjudgedSliceRules(rule: MetricRule, findings: Findings): JudgedRule[] {
  const [demand] = demandsOf(rule);
  return unjudgedSlices(rule, findings).map((ruling) => written(rule, demand as Demand, ruling));
}

function written(rule: MetricRule, demand: Demand, ruling: Ruling, slice: Slice | null = null): JudgedRule {
  const { verdict, reason, allowed, bound, tests, rowsNeeded, never, detail, excess } = ruling;
  const result: RuleResult = {
    metric: rule.metric,
    rule: demand.kind,
    slice: slice && { column: slice.column, value: slice.value },
    level: rule.level,
    verdict,
    reason,
    written: writeDemand(demand),
    allowed: allowed === null ? null : finiteOrNull(allowed),
    bound,
    tests: tests ?? null,
    'rows-needed': rowsNeeded ?? null,
    ...(never && { never }),
    ...(detail === undefined ? {} : { detail }),
  };
  return { result, excess };
}
