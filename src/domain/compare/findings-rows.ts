import { sliceText } from '../evidence/crossing-name.ts';
import type { PairedRows } from '../evidence/paired-rows.ts';
import type { MetricValue } from '../evidence/value.ts';
import type { Estimate } from './estimate.ts';
import type { Finding, Mark, SideState } from './finding.ts';
import { describeNotFinite, valueFinding } from './findings-values.ts';
import { repeatedFindings } from './values-repeats.ts';

export interface RowEvidence {
  readonly rows: PairedRows;
  readonly estimate: Estimate;
  /** What metric files say of the same metric. */
  readonly values: {
    readonly candidate: MetricValue | undefined;
    readonly baseline: MetricValue | undefined;
  };
}

/** Values in a file and computed from rows are told apart from here on, relative to the larger one. */
const sameValue = 1e-6;

/** A metric computed from rows. What was computed counts; a metric file that says otherwise is marked. */
export function rowFinding({ rows, estimate, values }: RowEvidence): Finding {
  const held = isHeld(rows, estimate);
  if (!held && values.baseline) return againstFile(estimate, values.candidate, values.baseline);
  const candidate = stateOf('candidate', estimate, values.candidate);
  const baseline: SideState = held ? stateOf('baseline', estimate, values.baseline) : { kind: 'missing' };
  const marks = rowMarks(rows, estimate);
  for (const side of ['candidate', 'baseline'] as const) {
    if (differs(estimate, side, values[side])) marks.push('differs-from-file');
  }
  return finding({ estimate, candidate, baseline, marks });
}

export function sliceFinding(rows: PairedRows, estimate: Estimate): Finding {
  return finding({
    estimate,
    candidate: stateOf('candidate', estimate, undefined),
    baseline: stateOf('baseline', estimate, undefined),
    marks: rowMarks(rows, estimate),
  });
}

/** The baseline has rows and, of scores that rows have by themselves, its file was asked for this one. */
function isHeld(rows: PairedRows, { values }: Estimate): boolean {
  return values ? values.baseline !== null : rows.baseline !== null;
}

/** The candidate's rows against a baseline that left only a value. */
function againstFile(estimate: Estimate, inFile: MetricValue | undefined, baseline: MetricValue): Finding {
  const { metric, direction, candidateError, counted, n, sampled } = estimate;
  // Without rows on both sides trainings that were repeated say more than one value does.
  const mine: MetricValue = {
    ...inFile,
    value: estimate.ownValue ?? estimate.candidate,
    ...(estimate.seeds && { seeds: estimate.seeds }),
  };
  if (repeatedFindings({ candidate: mine, baseline })) {
    const { marks, ...repeated } = valueFinding({ metric, direction, candidate: mine, baseline });
    return finding({
      ...repeated,
      estimate: { ...repeated.estimate, ...(estimate.values && { values: estimate.values }) },
      candidate: stateOf('candidate', estimate, inFile),
      marks: differs(estimate, 'candidate', inFile) ? [...marks, 'differs-from-file'] : marks,
    });
  }
  const computed: MetricValue = {
    value: estimate.candidate,
    ...(candidateError > 0 ? { standardError: candidateError } : {}),
    // An error from the count alone would take the rows as alike and independent.
    ...(counted === 'rows' && n !== null && !sampled ? { n } : {}),
  };
  const unpaired = valueFinding({ metric, direction, candidate: computed, baseline });
  return finding({
    estimate: {
      ...unpaired.estimate,
      n,
      counted,
      // Without a baseline's rows nobody saw what one of them can cost where nothing bounds it.
      rowLoss: Math.max(unpaired.estimate.rowLoss, estimate.rowLoss || 0),
      tooFew: unpaired.estimate.tooFew || estimate.tooFew,
      ...(estimate.values && { values: estimate.values }),
    },
    candidate: stateOf('candidate', estimate, inFile),
    baseline: unpaired.baseline,
    marks: [
      ...unpaired.marks.filter((mark) => mark !== 'not-finite' || unpaired.baseline.kind === 'fault'),
      ...(differs(estimate, 'candidate', inFile) ? (['differs-from-file'] as const) : []),
    ],
  });
}

function finding(parts: Omit<Finding, 'direction' | 'marks'> & { marks: readonly Mark[] }): Finding {
  const { candidate, baseline, estimate } = parts;
  const reasons = [candidate, baseline].flatMap((state) => (state.kind === 'fault' ? [state.reason] : []));
  const marks = new Set<Mark>(parts.marks);
  for (const reason of reasons) if (reason === 'not-finite' || reason === 'undefined') marks.add(reason);
  if (estimate.tooFew) marks.add('too-few-rows');
  return { ...parts, direction: estimate.direction, marks: [...marks] };
}

function stateOf(
  side: 'candidate' | 'baseline',
  estimate: Estimate,
  inFile: MetricValue | undefined,
): SideState {
  const { metric, slice } = estimate;
  // The rows may give a number all the same: but a training run that writes NaN is not to be trusted with the rest.
  const notFinite = inFile ? describeNotFinite(metric, side, inFile) : null;
  if (notFinite !== null) return { kind: 'fault', reason: 'not-finite', detail: notFinite };
  if (Number.isFinite(estimate[side])) return { kind: 'known' };
  const where = slice ? ` in ${sliceText(slice)}` : '';
  return {
    kind: 'fault',
    reason: 'undefined',
    detail: `${metric} of the ${side} is undefined on these rows${where}: ${whyUndefined(metric)}.`,
  };
}

function whyUndefined(metric: string): string {
  if (/^(precision|recall|f1)_(macro|weighted)$/.test(metric))
    return 'a class is never predicted, or has no rows, so that its own share is 0/0';
  if (metric.startsWith('roc_auc_ovr')) return 'a class has no rows, or all of them';
  if (/^(ndcg(_at_\d+)?|mrr|map)$/.test(metric)) return 'no query has a relevant row';
  return 'they hold one class only, or it is 0/0';
}

function rowMarks(rows: PairedRows, { unbounded }: Estimate): Mark[] {
  const marks: Mark[] = [];
  if (unbounded) marks.push('unbounded-loss');
  if (rows.baseline && rows.pairing === 'order') marks.push('unverified-rows');
  return marks;
}

/** Of several seeds a file may state the mean, or the value of the run itself. */
function differs(
  estimate: Estimate,
  side: 'candidate' | 'baseline',
  inFile: MetricValue | undefined,
): boolean {
  if (!inFile) return false;
  const own = side === 'candidate' ? estimate.ownValue : estimate.ownBaseline;
  return [estimate[side], own ?? estimate[side]].every((computed) => isAnother(computed, inFile));
}

function isAnother(computed: number, inFile: MetricValue): boolean {
  const size = Math.max(Math.abs(computed), Math.abs(inFile.value));
  return !(Math.abs(computed - inFile.value) <= sameValue * size);
}
