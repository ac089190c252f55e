import { parseComparison } from '../domain/documents.ts';
import { type Comparison, verdicts, worst } from '../domain/compare/comparison.ts';
import { ModelgateError } from '../domain/errors.ts';
import { parseModelName } from '../domain/model.ts';
import type { Host } from '../ports/host.ts';
import { defineAction } from '../runtime/define-action.ts';
import { choiceOr, commonInputs, lines } from '../runtime/fields.ts';
import { publishReport } from './publish/report.ts';

const { model: _model, policy: _policy, ...inputs } = commonInputs;

/** One report of comparisons that other jobs have made. */
export const report = defineAction({
  id: 'report',
  title: 'Modelgate: report',
  description: 'Writes one report of the comparisons that other jobs made: comment and job summary.',
  permissions: {
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
    comment: choiceOr(
      ['always', 'changes', 'never'],
      'When to comment. `changes`: a new comment only when the verdict is not `pass` or `unchanged`; an existing one is always updated.',
    ),
  },
  outputs: {
    outcome: `The worst verdict (${verdicts.map((verdict) => `\`${verdict}\``).join(', ')}), or \`error\` on a fault.`,
    'comment-url': 'Address of the comment.',
  },
  async run(given, host) {
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

function noComparison(pattern: string): ModelgateError {
  const hint = 'Run `compare` before, or name the files that it wrote.';
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: 'There is no comparison',
    place: { path: pattern },
    hint,
  });
}
