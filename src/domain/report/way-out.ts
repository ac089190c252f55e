import type { MetricResult, RuleResult } from '../compare/comparison.ts';
import { repeatedId } from '../evidence/join.ts';
import { withoutRows } from '../evidence/pairing.ts';
import { nearest } from '../schema-faults.ts';
import { data, name, own, say, type Sentence } from './document.ts';

/**
 * What a person can do about it, in a sentence; empty where nothing needs doing.
 * @param all what was measured over all rows
 */
export function wayOut(
  { reason, metric, detail }: RuleResult,
  measured?: MetricResult,
  all: readonly MetricResult[] = [],
): Sentence {
  // What was found there names the way out itself.
  if (detail && (reason === 'relative-unstable' || reason === 'direction-unknown')) return [];
  switch (reason) {
    case 'cannot-tell':
      if (measured?.evidence === 'seeds')
        return say`Train both with more seeds, or allow more in a change of the rules.`;
      if (measured?.evidence === 'folds')
        return say`Give the predictions of both models on the same rows, or allow more in a change of the rules.`;
      return say`Evaluate on more rows, or allow more in a change of the rules.`;
    case 'too-few-rows':
      return say`Evaluate on more rows.`;
    case 'relative-unstable':
      return say`Write an absolute tolerance for ${name(metric)}.`;
    case 'point-worse-than-tolerance':
    case 'point-worse-than-default':
      return say`Give the predictions of both models, or ${name(metric)} with its standard error, so that a loss can be told from chance.`;
    case 'no-default':
      return say`Write a tolerance or a limit for ${name(metric)} if it matters.`;
    case 'metric-missing':
      return missingMetric(metric, all);
    case 'not-finite':
      return say`Mend the training or evaluation code so that it writes finite numbers.`;
    case 'undefined':
      if (detail?.endsWith(withoutRows)) return say`Write the rows below the header: the file has none.`;
      return say`Evaluate on rows that have both classes and predictions of both.`;
    case 'rows-differ':
      return (
        differingRows(detail) ??
        say`Evaluate both models on the same rows: after a change of the test set, score the baseline on the new one (${name('evaluate')} of the policy does that).`
      );
    case 'unit-differs':
      return say`Write ${name(metric)} in one unit everywhere, as a share of 1 or as a percentage.`;
    case 'direction-unknown':
      return say`Write the direction of ${name(metric)} into the rules: higher or lower.`;
    case 'data-invalid':
      return say`Correct the data or its contract, and train again; the findings are below.`;
    case 'model-file-invalid':
      return say`Do what the findings below say, such as saving the model in a format without code (safetensors, ONNX, skops), and train again.`;
    case 'met':
    case 'not-shown-worse':
    case 'worse-but-irrelevant':
    case 'shown-worse':
    case 'worse-beyond-tolerance':
    case 'not-better-enough':
    case 'below-min':
    case 'above-max':
    case 'no-baseline':
    // What could not be read says itself what to do.
    case 'unreadable':
      return [];
  }
}

/** A name that nobody has is rather a slip of the pen than a metric that was lost. */
function missingMetric(metric: string, all: readonly MetricResult[]): Sentence {
  const isThere = all.some((one) => one.metric === metric && one.baseline !== null);
  const known = all.filter(({ candidate, baseline }) => (candidate ?? baseline) !== null);
  const near = isThere
    ? undefined
    : nearMetric(
        metric,
        known.map((one) => one.metric),
      );
  if (near !== undefined) return say`Did you mean ${name(near)}? Correct the name in the rules.`;
  return say`Write ${name(metric)} to the metrics again, or take it out of the rules first.`;
}

/** `roc_auc` for `rocauc`, and for `auc`: people leave a word of a name out. */
function nearMetric(metric: string, known: readonly string[]): string | undefined {
  const close = nearest(metric, known);
  if (close !== undefined) return close;
  const holding = known.filter((one) => one.split('_').includes(metric.toLowerCase()));
  return holding.length === 1 ? holding[0] : undefined;
}

/** Rows that one file has wrong are mended there: to score the baseline again would not help. */
function differingRows(detail = ''): Sentence | undefined {
  if (detail.includes(repeatedId))
    return say`Write each row once: remove the rows that are there twice, or name the column that tells rows apart as ${name('id')}.`;
  const [column] = /^(?:weights|units|queries)(?= differ between )/.exec(detail) ?? [];
  if (column === undefined) return undefined;
  const [, ours, theirs] = /\(`(.+?)`\) and .+ \(`(.+?)`\) in /.exec(detail) ?? [];
  if (ours === undefined || theirs === undefined || ours === theirs) return undefined;
  return say`The policy changed the column of the ${own(column)}: the baseline has ${data(theirs)}, the candidate ${data(ours)}. Change that apart from the model, and run the workflow of the base branch after the merge.`;
}
