import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import type { MetricRule } from '../policy/rule.ts';
import { isComparable } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Findings } from './findings.ts';
import { differenceDemandsOf } from './rules-written.ts';
import { fault } from './ruling.ts';
import type { Ruling } from './ruling.ts';

/** The slices on which a rule holds, that are the same in both files and large enough to be judged. */
export function sliceFindingsOf(rule: MetricRule, { slices, rows }: Findings): readonly Finding[] {
  const differing = new Set(differingColumns(rule, rows).map(({ column }) => column));
  return slices.filter((finding) => {
    const { metric, slice, eligible } = finding.estimate;
    const column = slice?.column ?? '';
    const named = rule.slices.includes(column) && !differing.has(column);
    return metric === rule.metric && eligible && named && isComparable(finding);
  });
}

/** Slices that were relabelled could hide the one that got worse. */
function differingColumns({ slices }: MetricRule, rows: PairedRows | null): readonly SliceColumn[] {
  return (
    rows?.slices.filter(({ column, differing }) => differing !== undefined && slices.includes(column)) ?? []
  );
}

/** Slices that the rule names and that the evidence does not let anybody judge: said aloud, and never a pass. */
export function unjudgedSlices(
  rule: MetricRule,
  { rows, overall, hasBaseline }: Findings,
): readonly Ruling[] {
  if (rule.slices.length === 0) return [];
  const columns = rule.slices.join(', ');
  if (differenceDemandsOf(rule).length === 0) {
    return [
      cannotTell(
        `Slices of ${columns} are judged by no-worse, tolerance or must-improve; this rule has none of them.`,
      ),
    ];
  }
  const absent = rows ? rule.slices.filter((name) => !rows.slices.some(({ column }) => column === name)) : [];
  if (absent.length > 0) {
    const known = rows?.slices.map(({ column }) => column).join(', ') || 'none';
    return [
      fault(
        'metric-missing',
        `The rule holds on slices of ${absent.join(', ')}; the columns of slices in the rows: ${known}.`,
      ),
    ];
  }
  if (!hasBaseline) return [];
  if (!rows?.baseline) {
    return [
      cannotTell(
        `Slices of ${columns} cannot be judged: they need predictions of both candidate and baseline.`,
      ),
    ];
  }
  const differing = differingColumns(rule, rows).map(({ column, differing: detail }) =>
    fault('rows-differ', `Slices of ${column} cannot be judged: ${detail}.`),
  );
  if (differing.length > 0) return differing;
  // A metric that only a file states has no rows, and so no slices.
  const evidence = overall.get(rule.metric)?.estimate.evidence;
  const isOfRows = evidence === 'paired-rows' || (evidence === 'seeds' && rows.seeds !== undefined);
  return isOfRows || evidence === undefined
    ? []
    : [cannotTell(`Slices of ${columns} cannot be judged: ${rule.metric} is not computed from the rows.`)];
}

function cannotTell(detail: string): Ruling {
  return { verdict: 'inconclusive', reason: 'cannot-tell', allowed: null, bound: null, detail, excess: NaN };
}
