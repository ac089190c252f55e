import { z } from 'zod';
import { calibration, comparedRows } from './comparison-rows.ts';
import { contributionSchema, discoverySchema, groupSchema } from './comparison-shown.ts';
import { type ComparisonSide, side } from './comparison-side.ts';
import { looks } from './looks.ts';
import { ranking } from './ranking-result.ts';
import { validation } from './comparison-validation.ts';
import { ruleSchema } from './rule-result.ts';

/** `comparison.json`: the facts of candidate against baseline, and the verdict under a policy (contract, "Common to all"). */

export const verdicts = ['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged'] as const;
/** Worst first: of several models, or several rules, the first in this order counts. */
export type Verdict = (typeof verdicts)[number];

export function worst(all: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => all.includes(verdict)) ?? 'unchanged';
}

const number = z.number();
const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const inputs = z.strictObject({
  candidate: side,
  'candidate-note': z
    .string()
    .optional()
    .describe('Which files of the recipe the candidate was found without, in a sentence.'),
  baseline: side.nullable(),
  'baseline-note': z
    .string()
    .optional()
    .describe('Why there is no baseline, or why this one, in a sentence.'),
  rules: z.strictObject({
    source: z
      .enum(['policy', 'proposed', 'none'])
      .describe('In force, only proposed by the pull request, or no policy.'),
    path: z.string().optional(),
    ref: z.string().optional().describe('The branch whose head the rules were read from.'),
    commit: z.string().optional(),
    digest: sha256.describe('Of the rules in their canonical form.'),
    loosened: z.array(z.string()).describe('What the pull request would loosen, a sentence each.'),
  }),
  alpha: number.describe('One-sided, of every bound.'),
  candidates: z.int().positive().describe('k: of how many the candidate was chosen as the best.'),
  looks: looks.optional(),
  validation: validation
    .optional()
    .describe('Of the data that the candidate was made of; absent where none has a contract.'),
});

const metric = z.strictObject({
  metric: z.string(),
  slice: z
    .strictObject({ column: z.string(), value: z.string() })
    .nullable()
    .describe('null: all rows. Of columns that are crossed, names and values are joined by ` × `.'),
  direction: z.enum(['higher', 'lower']).nullable(),
  unit: z.boolean().describe('The metric lies in [0, 1]: differences are points.'),
  evidence: z.enum(['paired-rows', 'folds', 'seeds', 'standard-error', 'row-count', 'point', 'none']),
  method: z.string().describe('Id of the estimator; docs/statistics.md explains each.'),
  n: z.int().nullable().describe('The metric’s own denominator: rows, positives, predicted positives.'),
  counted: z.string().nullable().describe('What `n` counts: rows, positives, folds, seeds, …'),
  repeats: z
    .strictObject({
      candidate: z.int().positive(),
      baseline: z.int().positive(),
      paired: z.int().nullable().describe('Pairs that the difference is of; null: compared unpaired.'),
      by: z
        .enum(['id', 'order'])
        .optional()
        .describe('What pairs them; `order`: assumed to be the same folds.'),
    })
    .optional()
    .describe(
      'Folds or seeds (`evidence`) of each side; `baseline` and `candidate` are then means over them.',
    ),
  baseline: number.nullable(),
  candidate: number.nullable(),
  change: number.nullable().describe('candidate − baseline.'),
  gain: number.nullable().describe('d of judging.md: the change, signed so that positive is better.'),
  'standard-error': number.nullable(),
  df: number.nullable().describe('Degrees of freedom; null: normal.'),
  interval: z.tuple([number, number]).nullable().describe('Two-sided 90 % interval of the change.'),
  'pass-bound': number.nullable().describe('L: one-sided lower bound of the gain.'),
  'fail-bound': number.nullable().describe('U: one-sided upper bound of the gain, corrected (Holm).'),
  'fail-bound-alone': number.nullable().describe('U without the correction.'),
  resolves: number
    .optional()
    .describe(
      'The smallest tolerance that an equally good model would meet with 80 % chance on as many rows.',
    ),
  p: number.nullable().describe('One-sided p-value of a loss beyond what is allowed, uncorrected.'),
  test: z.string().nullable(),
  marks: z
    .array(
      z.enum([
        'low-evidence',
        'conservative',
        'unbounded-loss',
        'unverified-rows',
        'too-few-rows',
        'undefined',
        'not-finite',
        'differs-from-file',
        'shown-alone',
      ]),
    )
    .describe(
      'What a reader must know before trusting the numbers. `shown-alone`: a loss beyond what is allowed is shown by its own test, and no longer after the correction for all tests.',
    ),
});

const results = z.strictObject({
  evidence: z
    .enum(['paired-rows', 'seeds', 'values', 'none'])
    .describe('The best evidence that both sides have. `seeds`: rows of several seeds (`rows`).'),
  rows: comparedRows.nullable(),
  metrics: z.array(metric).describe('All rows; in order of the policy, then by name.'),
  slices: z.array(metric).describe('Per slice, worst loss first.'),
  'slice-columns': z.array(
    z.strictObject({
      column: z.string(),
      values: z.int(),
      asked: z.boolean().describe('A rule names the column. Otherwise its slices are shown only.'),
      judged: z.int().describe('Slices that a rule was tested on: named by it, and large enough.'),
      'never-fail': z
        .int()
        .optional()
        .describe('Of these, slices on which no loss would be large enough to be shown.'),
    }),
  ),
  families: z
    .strictObject({ overall: z.int(), slices: z.int() })
    .describe('Number of tests in each Holm family.'),
  groups: z.array(groupSchema).optional().describe('Gaps of fairness, by column of groups.'),
  contributions: z.array(contributionSchema).optional(),
  discovery: discoverySchema(metric.shape)
    .optional()
    .describe('Slices that no rule judges, searched for losses. Never gated.'),
  ratchet: z
    .array(z.strictObject({ ...metric.shape, against: z.string().describe('Version.') }))
    .optional()
    .describe('Promotion: against the best versions that held the stage before, other than its holder.'),
  ranking: ranking.optional().describe('Several candidates; this comparison is that of the first of them.'),
  calibration: calibration.optional(),
});

const verdict = z.strictObject({
  value: z.enum(verdicts),
  rules: z.array(ruleSchema),
  decisive: z.int().nullable().describe('Index in `rules` of the one that decides; null: none does.'),
  gated: z.boolean().describe('Rules are in force. Otherwise the verdict is shown and never blocks.'),
});

export const Comparison = z
  .strictObject({
    schema: z.literal('https://modelgate.dev/schemas/comparison/v1.json'),
    model: z.string(),
    inputs,
    results,
    verdict,
  })
  .meta({ title: 'Comparison of a candidate with a baseline' });

export type Comparison = z.infer<typeof Comparison>;
export type ComparisonInputs = Comparison['inputs'];
export type { ComparisonSide };
export type Results = Comparison['results'];
export type MetricResult = z.infer<typeof metric>;
export type RuleResult = z.infer<typeof ruleSchema>;
export type VerdictResult = Comparison['verdict'];
