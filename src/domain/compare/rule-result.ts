import { z } from 'zod';

/** What one rule came to, as `comparison.json` has it. */
export const ruleSchema = z.strictObject({
  metric: z.string(),
  rule: z.enum(['no-worse', 'tolerance', 'must-improve', 'min', 'max', 'present']),
  slice: z.strictObject({ column: z.string(), value: z.string() }).nullable(),
  against: z.string().optional().describe('Version that it was held against, where not the baseline.'),
  level: z.enum(['fail', 'warn']),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'incomparable', 'first', 'unchanged']),
  reason: z.enum([
    'met',
    'not-shown-worse',
    'worse-but-irrelevant',
    'shown-worse',
    'worse-beyond-tolerance',
    'not-better-enough',
    'cannot-tell',
    'too-few-rows',
    'relative-unstable',
    'below-min',
    'above-max',
    'point-worse-than-tolerance',
    'point-worse-than-default',
    'no-default',
    'metric-missing',
    'not-finite',
    'undefined',
    'rows-differ',
    'unit-differs',
    'unreadable',
    'data-invalid',
    'model-file-invalid',
    'direction-unknown',
    'no-baseline',
  ]),
  written: z.string().describe('The rule as written in the policy.'),
  allowed: z
    .number()
    .nullable()
    .describe('The loss allowed, or the gain asked for, in the metric’s unit; the limit of `min`, `max`.'),
  bound: z
    .number()
    .nullable()
    .describe('The bound of the gain that decided; of the estimate for `min`, `max`.'),
  tests: z
    .int()
    .nullable()
    .describe('Size of the Holm family that `bound` is corrected for; null: not corrected.'),
  'rows-needed': z
    .int()
    .nullable()
    .describe('Rows with which an equally good model would pass with 80 % chance.'),
  never: z
    .enum(['passes', 'passes-unless-better', 'fails'])
    .optional()
    .describe('What cannot come out with so many rows, whatever the models do.'),
  detail: z.string().optional().describe('A sentence for faults: what was found.'),
});
