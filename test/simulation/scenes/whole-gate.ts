import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { gatherFindings } from '../../../src/domain/compare/findings.ts';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { judgeRules } from '../../../src/domain/compare/rules.ts';
import type { MetricRule } from '../../../src/domain/policy/rule.ts';
import { gateKind } from '../acceptance.ts';
import { alpha } from '../judged.ts';
import { drawFrom } from '../population.ts';
import type { Population } from '../population.ts';
import { normal, seeded } from '../random.ts';
import type { Replayed } from '../replay.ts';
import { rivalNames, rivals } from '../rivals.ts';
import { pairedRows } from '../rows.ts';
import type { Trial } from '../trial.ts';

/** The whole gate with nothing changed: 20 metrics that hang together, each over all rows and in 20 slices. */

const metrics = Array.from({ length: 20 }, (_, at) => `score_${at + 1}`);
const slices = 20;
const size = 2 ** 15;
/** What a fixed tolerance would be: one point. */
const onePoint = 0.01;

function correlatedScores(): Population {
  const random = seeded(20261222);
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const common = Array.from({ length: size }, () => 0.7 + 0.15 * normal(random));
  const shared = [0, 1].map(() => common.map((mean) => mean + 0.12 * normal(random)));
  const side = (at: number) =>
    Float64Array.from(shared[at] as number[], (mean) => clip(mean + 0.08 * normal(random)));
  const values = metrics.map((metric) => ({ metric, candidate: side(0), baseline: side(1) }));
  const nothing = common.map(() => 0);
  const rows = pairedRows({
    labels: nothing,
    baseline: nothing,
    candidate: nothing,
    scored: false,
    slices: { part: common.map((_, row) => `p${String(row % slices).padStart(2, '0')}`) },
  });
  return { rows: { ...rows, task: 'unlabelled', labels: new Float64Array(), values } };
}

const rulesWith = (demand: Pick<MetricRule, 'noWorse' | 'tolerance'>): MetricRule[] =>
  metrics.map((metric) => ({
    metric,
    direction: 'higher',
    range: [0, 1],
    slices: ['part'],
    level: 'fail',
    ...demand,
  }));

const gates = {
  'false-fail default': rulesWith({ noWorse: true }),
  'false-fail strict': rulesWith({ noWorse: false, tolerance: { kind: 'absolute', value: 0 } }),
} as const;

export function gateTrials(): Trial[] {
  const population = correlatedScores();
  return [4000, 20_000].map((n) => ({
    kind: gateKind,
    name: '20 correlated metrics × 20 slices',
    n,
    run: (parts) => [replayGate(population, { n, ...parts })],
  }));
}

function replayGate(
  population: Population,
  { n, replays, seed }: { n: number; replays: number; seed: number },
): Replayed {
  const [draw, random] = [drawFrom(population, n), seeded(seed)];
  const counts = new Map<string, number>();
  const count = (event: string) => counts.set(event, (counts.get(event) ?? 0) + 1);
  for (let replay = 0; replay < replays; replay++) {
    const { rows } = draw('alike', random);
    if (!rows) throw new Error('Rows are drawn.');
    const estimates = estimateRows(rows);
    const pairing = { kind: 'paired', rows } as const;
    for (const [event, rules] of Object.entries(gates)) {
      const evidence = { candidate: { values: new Map() }, baseline: { values: new Map() }, rows: pairing };
      const findings = gatherFindings({ ...evidence, estimates }, rules);
      const gate = { alpha, looks: 'ignore', rules } as const;
      const judged = judgeRules(gate, findings, { pairing, levels: { alpha, passAlpha: alpha } });
      if (judged.rules.some(({ result }) => result.verdict === 'fail')) count(event);
    }
    const overall = estimates.filter(({ slice }) => slice === null);
    for (const name of rivalNames) {
      const fails = (estimate: Estimate) => !rivals[name](estimate, onePoint);
      if (overall.some(fails)) count(`${name} overall`);
      if (estimates.some(fails)) count(`${name} with slices`);
    }
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    metric: 'any of 20',
    method: 'paired-mean',
    evidence: 'paired-rows',
    tolerance: onePoint,
    unbounded: false,
    counts: Object.fromEntries(sorted),
  };
}
