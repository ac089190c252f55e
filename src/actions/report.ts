import { ModelgateError } from '../domain/errors.ts';
import { defineAction } from '../runtime/define-action.ts';
import { choiceOr, commonInputs, lines, text } from '../runtime/fields.ts';
import { givenFindings } from './publish/given.ts';
import { reportOutcome, reportOutcomes } from './publish/outcome.ts';
import { reportHandedOver } from './publish/privileged.ts';
import { publishReport } from './publish/report.ts';

const { model: _model, policy: _policy, ...inputs } = commonInputs;

/** One report of comparisons and validations that other jobs have made, in this workflow run or in one that may not comment itself. */
export const report = defineAction({
  id: 'report',
  title: 'Modelgate: report',
  description:
    'Writes one report of the comparisons and validations that other jobs made: comment and job summary.',
  permissions: {
    actions: {
      access: 'read',
      why: 'with `artifact`: reads the workflow run that has ended, and its artifact',
    },
    'pull-requests': {
      access: 'write',
      why: 'writes the one comment; without it the report stands in the job summary',
    },
  },
  inputs: {
    ...inputs,
    comparison: lines(
      'Files `comparison.json`, paths or globs, one a line. Default, where `validation` is not given either: all that `compare` wrote in this job.',
    ),
    validation: lines(
      'Files `validation.json`, paths or globs, one a line; those of one model are told as one. Default, where `comparison` is not given either: all that `validate` wrote in this job.',
    ),
    artifact: text(
      'On `workflow_run` alone: name of the artifact, `modelgate--report`, that the workflow run which has ended left because its token could not comment. It is data; the pull request is found by GitHub’s word.',
    ),
    comment: choiceOr(
      ['always', 'changes', 'never'],
      'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.',
    ),
  },
  outputs: {
    outcome: `The worst of all (${reportOutcomes.map((word) => `\`${word}\``).join(', ')}; \`warn\`: data with warnings), or \`error\` on a fault. With \`artifact\`: \`unchanged\` also where there was nothing to report or nobody to report it to, \`refused\` where the pull request is not certain, \`error\` also where the report is of a model that could not be judged.`,
    'comment-url': 'Address of the comment.',
  },
  async run(given, host) {
    if (given.artifact !== undefined) {
      if (given.comparison.length + given.validation.length > 0) throw bothGiven();
      return reportHandedOver(host, { artifact: given.artifact, mode: given.comment });
    }
    const findings = await givenFindings(host, given);
    const { commentUrl, fault } = await publishReport(host, findings, given.comment);
    return {
      outputs: {
        outcome: fault === undefined ? reportOutcome(findings) : 'error',
        ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
      },
      ...(fault !== undefined && { fault }),
    };
  },
});

function bothGiven(): ModelgateError {
  const message =
    'Input `artifact` is given beside `comparison` or `validation`, and a report is of the one or the others';
  return new ModelgateError({ code: 'INPUT_INVALID', message, hint: 'Leave `artifact` out, or the files.' });
}
