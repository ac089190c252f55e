import { defineAction } from '../runtime/define-action.ts';
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
  inputs: reviewInputs,
  outputs: reviewOutputNames,
  async run(inputs, host) {
    // What reports is loaded while GitHub answers.
    const [result, outputs, { showReport }] = await Promise.all([
      review(host, inputs),
      import('./publish/outputs.ts'),
      import('./publish/report.ts'),
    ]);
    const { faultOf, findingsOf, refusalOf, reviewOutputs, warnOfInconclusive } = outputs;
    warnOfInconclusive(host, result);
    await showReport(host, findingsOf(result));
    return {
      outputs: reviewOutputs(result),
      ...refusalOf(result, { context: host.context, failOn: inputs['fail-on'] }),
      ...faultOf(result),
    };
  },
});
