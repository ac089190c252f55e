import type { PairedRows, Pairing } from '../evidence/paired-rows.ts';
import type { MetricValues } from '../evidence/value.ts';
import { directionOf } from '../metric/catalogue.ts';
import type { Direction, MetricRule } from '../policy/rule.ts';
import type { Estimate } from './estimate.ts';
import { byName } from './finding.ts';
import type { Finding } from './finding.ts';
import { rowFinding, sliceFinding } from './findings-rows.ts';
import { valueFinding } from './findings-values.ts';
import { estimateRows } from './row-estimates.ts';
import { rangeFault, withRange } from './value-ranges.ts';

export interface ComparedEvidence {
  readonly candidate: { readonly values: MetricValues };
  readonly baseline: { readonly values: MetricValues } | null;
  readonly rows: Pairing;
  /** All that `estimateRows` says of the rows, where that is known; else it is asked. */
  readonly estimates?: readonly Estimate[] | undefined;
}

export interface Findings {
  /** By metric, in the order of names. */
  readonly overall: ReadonlyMap<string, Finding>;
  /** Eligible and other slices of metrics that both models' rows give. */
  readonly slices: readonly Finding[];
  readonly rows: PairedRows | null;
  /** There is something to hold the candidate against. */
  readonly hasBaseline: boolean;
}

/**
 * What is known of every metric that either side has, from the best evidence: paired rows, folds, seeds, values with standard
 * errors or counts, bare points. A rule's direction counts more than the table of names.
 */
export function gatherFindings(
  { candidate, baseline, rows: pairing, ...known }: ComparedEvidence,
  rules: readonly MetricRule[],
): Findings {
  const rows = pairing.kind === 'paired' ? pairing.rows : null;
  const estimates = known.estimates ?? (rows ? estimateRows(rows) : []);
  const written = new Map(rules.map((rule) => [rule.metric, rule]));
  const byMetric = new Map(estimates.filter(({ slice }) => slice === null).map((one) => [one.metric, one]));
  const names = new Set([...byMetric.keys(), ...candidate.values.keys(), ...(baseline?.values.keys() ?? [])]);
  const overall = new Map<string, Finding>();
  for (const metric of [...names].sort(byName)) {
    const values = { candidate: candidate.values.get(metric), baseline: baseline?.values.get(metric) };
    const estimate = byMetric.get(metric);
    const finding =
      rows && estimate
        ? ruled(
            rowFinding({ rows, estimate: ruledEstimate(estimate, written.get(metric)), values }),
            written.get(metric),
          )
        : valueFinding({
            metric,
            direction: written.get(metric)?.direction ?? directionOf(metric),
            ...values,
          });
    overall.set(metric, finding);
  }
  const slices = rows?.baseline
    ? estimates
        .filter(({ slice }) => slice !== null)
        .map((estimate) => ruledSlice(rows, estimate, written.get(estimate.metric)))
    : [];
  return { overall, slices, rows, hasBaseline: baseline !== null || Boolean(rows?.baseline) };
}

/** What two sides' evidence says of a single metric over all rows; `undefined`: neither has it. */
export function findingOf(
  { candidate, baseline, rows, ...known }: ComparedEvidence,
  { metric, direction, rules }: { metric: string; direction: Direction; rules: readonly MetricRule[] },
): Finding | undefined {
  const estimates =
    known.estimates ??
    (rows.kind === 'paired' ? estimateRows(rows.rows, { metrics: [metric], sliceColumns: [] }) : []);
  const own = rules.find((rule) => rule.metric === metric);
  const rule = { noWorse: true, slices: [], level: 'fail', ...own, metric, direction } as const;
  return gatherFindings({ candidate, baseline, rows, estimates }, [rule]).overall.get(metric);
}

/** What is known of a metric in a slice, as the rule on the metric takes it. */
export function ruledSlice(rows: PairedRows, estimate: Estimate, rule: MetricRule | undefined): Finding {
  return ruled(sliceFinding(rows, ruledEstimate(estimate, rule)), rule);
}

function ruledEstimate(estimate: Estimate, rule: MetricRule | undefined): Estimate {
  return withRange(turned(estimate, rule?.direction), rule);
}

/** Scores of rows may have any name: which way is better, and whether they are what the rule says, is not known before. */
function ruled(finding: Finding, rule: MetricRule | undefined): Finding {
  const { estimate } = finding;
  if (!estimate.values) return finding;
  return {
    ...finding,
    direction: rule?.direction ?? directionOf(estimate.metric),
    candidate: rangeFault(estimate, 'candidate', rule) ?? finding.candidate,
    baseline: rangeFault(estimate, 'baseline', rule) ?? finding.baseline,
  };
}

/** The same estimate with the sign that the policy wants, should that differ from the one of the table. */
function turned(estimate: Estimate, direction: Direction | undefined): Estimate {
  if (direction === undefined || direction === estimate.direction) return estimate;
  const { discordant } = estimate;
  return {
    ...estimate,
    direction,
    gain: -estimate.gain,
    covariance: -estimate.covariance,
    discordant: discordant && { better: discordant.worse, worse: discordant.better },
    // What one row can gain bounds what it can now lose only for metrics that are symmetrical in this.
    unbounded: estimate.evidence === 'paired-rows',
  };
}
