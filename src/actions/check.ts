import { choiceOr } from '../runtime/fields.ts';
import { defineAction } from '../runtime/define-action.ts';
import { keepRun } from './gather/kept.ts';
import { review } from './gather/review.ts';
import { reviewInputs, reviewOutputNames } from './review-fields.ts';

/** The check in one step: compare, report. Reads and comments; never writes the registry. */
export const check = defineAction({
  id: 'check',
  title: 'Modelgate: check a model',
  description:
    'Shows on the pull request what the change does to the model, and fails when the model is shown to be worse than the policy allows.',
  permissions: {
    contents: {
      access: 'read',
      why: 'reads the policy, the commits and the base’s metrics by API; no checkout is needed',
    },
    actions: { access: 'read', why: 'finds the run that the base branch kept' },
    'pull-requests': {
      access: 'write',
      why: 'writes the one comment; without it the report stands in the job summary',
    },
  },
  inputs: {
    ...reviewInputs,
    comment: choiceOr(
      ['always', 'changes', 'never'],
      'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.',
    ),
  },
  outputs: {
    ...reviewOutputNames,
    report: 'Path of the report (Markdown).',
    'comment-url': 'Address of the comment.',
  },
  async run(inputs, host) {
    // What reports is loaded while GitHub answers.
    const [result, outputs, { publishReport }] = await Promise.all([
      review(host, inputs),
      import('./publish/outputs.ts'),
      import('./publish/report.ts'),
    ]);
    const { faultOf, findingsOf, refusalOf, reviewOutputs, warnOfInconclusive } = outputs;
    warnOfInconclusive(host, result);
    const refused = refusalOf(result, { context: host.context, failOn: inputs['fail-on'] });
    // On a shell nothing tells later whether the push went well: only what passes is kept.
    if (host.context.host === 'github' || refused.refusal === undefined) {
      for (const reviewed of result.reviewed) await keepRun(host, reviewed);
    }
    const { file, commentUrl, fault } = await publishReport(host, findingsOf(result), inputs.comment);
    return {
      outputs: {
        ...reviewOutputs(result),
        report: file,
        ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
      },
      ...refused,
      ...(fault !== undefined && { fault }),
      ...faultOf(result),
    };
  },
});
