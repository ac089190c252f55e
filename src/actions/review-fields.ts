import { allowField } from './validating/allow.ts';
import { enginePathField } from './validating/engine-path.ts';
import { choice, commonInputs, lines, text, textOr } from '../runtime/fields.ts';

/** Inputs and outputs that the check and `compare` share (contract, “Check”). */
export const reviewInputs = {
  ...commonInputs,
  metrics: lines(
    'Metric files, paths or globs, one a line; formats are recognised by content. Default: the policy’s.',
  ),
  predictions: text(
    'The candidate’s prediction file (CSV, JSONL or Parquet); a glob, or several, one a line: a file a seed. Default: the policy’s.',
  ),
  run: text('A run’s folder or its `run.json`. Default: this workflow’s run.'),
  baseline: textOr(
    'auto',
    'What to compare with: `auto` (the version that holds the stage, else the newest run of the base branch, else the file at the base commit), a stage, a version `v2.1.0`, `ref:<git ref>`, a path, or `none`.',
  ),
  stage: text('Whose holder is the baseline. Default: the last of the policy’s `stages`.'),
  'engine-path': enginePathField,
  allow: allowField,
  'fail-on': choice(
    ['fail', 'inconclusive', 'never'],
    'Which verdict fails the job: `fail` (`incomparable` counts as such), `inconclusive` (besides), `never`. Default: the policy’s, else `fail`. Without a policy nothing fails the job.',
  ),
};

export const reviewOutputNames = {
  outcome: 'The verdict, or `error` on a fault.',
  verdict: 'The worst verdict: `incomparable`, `fail`, `inconclusive`, `first`, `pass` or `unchanged`.',
  comparison: 'Path of `comparison.json`; JSON by model when there are several.',
  baseline: 'What the baseline was; JSON by model when there are several.',
  metrics:
    'JSON: name → {baseline, candidate, change, lower, upper, verdict}; by model when there are several.',
};
