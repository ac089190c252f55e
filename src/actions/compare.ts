import { ModelgateError } from '../domain/errors.ts';
import { defineAction } from '../runtime/define-action.ts';
import { lines, text } from '../runtime/fields.ts';
import { review } from './gather/review.ts';
import { reviewInputs, reviewOutputNames } from './review-fields.ts';

/** Compares a candidate with a baseline and applies the policy, without a word to the pull request. */
export const compare = defineAction({
  id: 'compare',
  title: 'Modelgate: compare a model',
  description:
    'Compares a candidate with a baseline and applies the policy; writes comparison.json for `report`.',
  permissions: {
    contents: {
      access: 'read',
      why: 'reads the policy, the commits and the base’s metrics by API; no checkout is needed',
    },
    actions: { access: 'read', why: 'finds the run that the base branch kept' },
    'pull-requests': {
      access: 'read',
      why: 'takes a run that a pull request trained only where nobody but its own base could have changed the workflow',
    },
  },
  inputs: {
    ...reviewInputs,
    candidates: lines(
      'Several candidates of one model: folders of runs or metric files, paths or globs, one a line. Each is judged against the same baseline, as the best of all of them; the best is taken.',
    ),
    'rank-by': text(
      'The metric that ranks `candidates`. Default: that of the first `must-improve` rule, else of the first rule that compares with the baseline.',
    ),
  },
  outputs: {
    ...reviewOutputNames,
    best: 'Run id of the best of `candidates`.',
    ranking:
      'JSON: `candidates`, best first, each with {id, name, place, verdict, value, change, interval}; those of one place are tied.',
    run: 'Folder of the best of `candidates`; it says of how many it was chosen. For `promote`.',
  },
  async run(inputs, host) {
    refuseFilesBesides(inputs);
    // What reports is loaded while GitHub answers.
    const [result, outputs, { showReport }] = await Promise.all([
      review(host, { ...inputs, rankBy: inputs['rank-by'] }),
      import('./publish/outputs.ts'),
      import('./publish/report.ts'),
    ]);
    const { faultOf, findingsOf, rankingOutputs, refusalOf, reviewOutputs, warnOfInconclusive } = outputs;
    warnOfInconclusive(host, result);
    await showReport(host, findingsOf(result));
    return {
      outputs: { ...reviewOutputs(result), ...rankingOutputs(result) },
      ...refusalOf(result, { context: host.context, failOn: inputs['fail-on'] }),
      ...faultOf(result),
    };
  },
});

/** Files of one candidate would be passed over beside several. */
function refuseFilesBesides(inputs: {
  readonly candidates: readonly string[];
  readonly metrics: readonly string[];
  readonly predictions?: string | undefined;
  readonly run?: string | undefined;
}): void {
  const { candidates, metrics, predictions, run } = inputs;
  if (candidates.length === 0 || (metrics.length === 0 && predictions === undefined && run === undefined))
    return;
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message:
      'Input `candidates` names what is compared, and `metrics`, `predictions` or `run` something else',
    hint: 'Give `candidates` alone: folders of runs hold their metrics and predictions.',
  });
}
