import type { MetricResult, RuleResult } from '../compare/comparison.ts';
import { name, say, type Sentence } from './document.ts';

/** What a person can do about it, in a sentence; empty where nothing needs doing. */
export function wayOut({ reason, metric, detail }: RuleResult, measured?: MetricResult): Sentence {
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
      return say`Write ${name(metric)} to the metrics again, or take it out of the rules first.`;
    case 'not-finite':
      return say`Mend the training or evaluation code so that it writes finite numbers.`;
    case 'undefined':
      return say`Evaluate on rows that have both classes and predictions of both.`;
    case 'rows-differ':
      return say`Evaluate both models on the same rows: after a change of the test set, score the baseline on the new one (${name('evaluate')} of the policy does that).`;
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
