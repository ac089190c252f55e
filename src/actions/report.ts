import { parseComparison } from '../domain/documents.ts';
import { type Comparison, verdicts, worst } from '../domain/compare/comparison.ts';
import { ModelgateError } from '../domain/errors.ts';
import { parseModelName } from '../domain/model.ts';
import type { Host } from '../ports/host.ts';
import { defineAction } from '../runtime/define-action.ts';
import { choiceOr, commonInputs, lines, text } from '../runtime/fields.ts';
import { reportHandedOver } from './publish/privileged.ts';
import { publishReport } from './publish/report.ts';

const { model: _model, policy: _policy, ...inputs } = commonInputs;

/** One report of comparisons that other jobs have made, in this workflow run or in one that may not comment itself. */
export const report = defineAction({
  id: 'report',
  title: 'Modelgate: report',
  description: 'Writes one report of the comparisons that other jobs made: comment and job summary.',
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
      'Files `comparison.json`, paths or globs, one a line. Default: all that `compare` wrote in this job.',
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
    outcome: `The worst verdict (${verdicts.map((verdict) => `\`${verdict}\``).join(', ')}), or \`error\` on a fault. With \`artifact\`: \`unchanged\` also where there was nothing to report or nobody to report it to, \`refused\` where the pull request is not certain, \`error\` also where the report is of a model that could not be judged.`,
    'comment-url': 'Address of the comment.',
  },
  async run(given, host) {
    if (given.artifact !== undefined) {
      if (given.comparison.length > 0) throw bothGiven();
      return reportHandedOver(host, { artifact: given.artifact, mode: given.comment });
    }
    const comparisons = await readComparisons(host, given.comparison);
    const { commentUrl, fault } = await publishReport(host, { comparisons, faults: [] }, given.comment);
    return {
      outputs: {
        outcome: fault === undefined ? worst(comparisons.map(({ verdict }) => verdict.value)) : 'error',
        ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
      },
      ...(fault !== undefined && { fault }),
    };
  },
});

const comparisonLimit = 64_000_000;

async function readComparisons({ files }: Host, patterns: readonly string[]): Promise<Comparison[]> {
  const named = patterns.length > 0 ? patterns : ['.modelgate/comparisons/*/comparison.json'];
  const found = new Set<string>();
  for (const pattern of named) {
    const matches = await files.glob([pattern]);
    if (matches.length === 0) throw noComparison(pattern);
    for (const file of matches) found.add(file);
  }
  return Promise.all(
    [...found].map(async (file) => {
      const text = new TextDecoder().decode(await files.read(file, comparisonLimit));
      const comparison = parseComparison(text, file);
      // The name becomes a part of paths, and the file may come from a job that ran somebody else's code.
      parseModelName(comparison.model);
      return comparison;
    }),
  );
}

function bothGiven(): ModelgateError {
  const message = 'Inputs `artifact` and `comparison` are both given, and a report is of one of them';
  return new ModelgateError({ code: 'INPUT_INVALID', message, hint: 'Leave one of them out.' });
}

function noComparison(pattern: string): ModelgateError {
  const hint = 'Run `compare` before, or name the files that it wrote.';
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: 'There is no comparison',
    place: { path: pattern },
    hint,
  });
}
