import type { Gate } from '../policy/rule.ts';
import type { MetricResult, Results } from './comparison.ts';
import type { Slice } from './estimate.ts';
import { byName, isComparable } from './finding.ts';
import type { Finding } from './finding.ts';
import { contributionsOf } from './contributions.ts';
import type { Discovery } from './discovery.ts';
import type { GroupColumn } from './fairness.ts';
import type { Findings } from './findings.ts';
import { presentGroups } from './results-groups.ts';
import type { Levels } from './rules-difference.ts';
import type { Asked, JudgedGate } from './rules.ts';
import { cannotFail } from './reach.ts';
import { differenceDemandsOf } from './rules-written.ts';
import { calibrationOf } from './results-calibration.ts';
import { metricResult } from './results-metric.ts';
import { rowResults } from './results-rows.ts';

export interface Judgement {
  readonly findings: Findings;
  readonly gate: Gate;
  readonly judged: JudgedGate;
  readonly levels: Levels;
  readonly discovery?: Discovery | undefined;
  readonly groups?: readonly GroupColumn[];
}

/** The facts of a comparison. Nothing in it depends on the order of rows or of the keys of a metrics file. */
export function presentResults(judgement: Judgement): Results {
  const { findings, judged, groups = [] } = judgement;
  const slices = comparedSlices(judgement);
  const contributions = contributionsOf(findings, judgement.gate.rules);
  const calibration = calibrationOf(findings.rows);
  return {
    evidence: evidenceOf(findings),
    rows: findings.rows && rowResults(findings.rows),
    metrics: presentMetrics(judgement),
    slices: presentSlices(slices, judgement),
    'slice-columns': sliceColumns(judgement),
    families: { ...judged.families },
    ...(groups.length > 0 && { groups: presentGroups(groups) }),
    ...(contributions.length > 0 && { contributions }),
    ...(judgement.discovery && { discovery: presentDiscovery(judgement.discovery, judgement.levels) }),
    ...(calibration && { calibration }),
  };
}

function presentDiscovery(
  { columns, crossings, leftOut, slices, tests, worst }: Discovery,
  levels: Levels,
): Results['discovery'] {
  return {
    columns: [...columns],
    crossings,
    'crossings-left-out': leftOut,
    slices,
    tests,
    worst: worst.map(({ finding, p }) => ({ ...metricResult(finding, null, levels), 'p-corrected': p })),
  };
}

function evidenceOf({ rows, overall }: Findings): Results['evidence'] {
  if (rows?.baseline) return rows.seeds ? 'seeds' : 'paired-rows';
  const both = [...overall.values()].some(
    ({ candidate, baseline }) => candidate.kind !== 'missing' && baseline.kind !== 'missing',
  );
  return both ? 'values' : 'none';
}

function presentMetrics({ findings, gate, judged, levels }: Judgement): MetricResult[] {
  const written = gate.rules.map(({ metric }) => metric);
  const asked = firstAsked(judged.asked);
  const rest = [...findings.overall.keys()].filter((metric) => !written.includes(metric));
  return [...written, ...rest].flatMap((metric) => {
    const finding = findings.overall.get(metric);
    return finding ? [metricResult(finding, asked.get(finding) ?? null, levels)] : [];
  });
}

/** Slices large enough to be judged, of the metrics that a rule compares. */
function comparedSlices({ findings, gate }: Judgement): readonly Finding[] {
  const compared = new Set(
    gate.rules.filter((rule) => differenceDemandsOf(rule).length > 0).map(({ metric }) => metric),
  );
  return findings.slices.filter(
    (finding) => finding.estimate.eligible && isComparable(finding) && compared.has(finding.estimate.metric),
  );
}

/** Worst first: by the loss that is shown at the least, as a share of the metric's scale. */
function presentSlices(slices: readonly Finding[], { judged, levels }: Judgement): MetricResult[] {
  const asked = firstAsked(judged.asked);
  return slices
    .map((finding) => {
      const result = metricResult(finding, asked.get(finding) ?? null, levels);
      const scale = result.unit ? 1 : Math.abs(result.baseline ?? 0) || 1;
      return { result, gain: (result['fail-bound-alone'] ?? result.gain ?? 0) / scale };
    })
    .sort((a, b) => a.gain - b.gain || byName(sliceKey(a.result), sliceKey(b.result)))
    .map(({ result }) => result);
}

function sliceKey({ metric, slice }: MetricResult): string {
  return [metric, slice?.column, slice?.value].join('\0');
}

/** A slice is judged where a rule that names its column was tested on it, whatever came of it. */
function sliceColumns({ findings: { rows }, gate, judged }: Judgement): Results['slice-columns'] {
  if (!rows?.baseline) return [];
  const tested = judged.asked.flatMap(({ question, corrected }) =>
    corrected && question.finding.estimate.slice ? [question.finding.estimate.slice] : [],
  );
  const hopeless = judged.asked.flatMap(({ question, corrected }) =>
    corrected && question.finding.estimate.slice && cannotFail(question, corrected.level)
      ? [question.finding.estimate.slice]
      : [],
  );
  const countIn = (slices: readonly Slice[], column: string) =>
    new Set(slices.filter((slice) => slice.column === column).map(({ value }) => value)).size;
  return rows.slices
    .map(({ column, values }) => {
      const neverFail = countIn(hopeless, column);
      return {
        column,
        values: values.length,
        asked: gate.rules.some((rule) => rule.slices.includes(column)),
        judged: countIn(tested, column),
        ...(neverFail > 0 && { 'never-fail': neverFail }),
      };
    })
    .sort((a, b) => byName(a.column, b.column));
}

/** The first comparison that a rule asks for; `no-worse` before a tolerance, should both be written. */
function firstAsked(asked: readonly Asked[]): ReadonlyMap<Finding, Asked> {
  return new Map([...asked].reverse().map((one) => [one.question.finding, one]));
}
