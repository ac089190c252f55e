import { z } from 'zod';
import { label, listOf, passage, slicings, uri } from './field.ts';

/** What a model must satisfy: the part of the policy that is read from the default branch. */

const percentage = /^(\d{1,3}(\.\d+)?) ?%$/;

const tolerance = z
  .union([
    z.number().min(0),
    z.string().regex(percentage, 'expected a number of at least 0, or a share of the baseline such as 1%'),
  ])
  .describe('Loss that is allowed: in the metric’s own unit, or `1%` of the baseline. 0 is the strict form.');

const writtenRule = z
  .strictObject({
    'no-worse': z.literal(true).describe('Fails when a relevant loss is shown.').optional(),
    tolerance: tolerance.optional(),
    'must-improve': z
      .union([z.literal(true), z.number().min(0)])
      .describe('Gain that must be shown; `true`: any.')
      .optional(),
    min: z.number().describe('Least value of the candidate itself.').optional(),
    max: z.number().describe('Greatest value of the candidate itself.').optional(),
    range: z
      .tuple([z.number(), z.number()])
      .refine(([low, high]) => low < high, 'expected the lesser number first')
      .describe(
        'Least and greatest score of a row, `[0, 1]`, for a metric of `values`: bounds what one row can cost.',
      )
      .optional(),
    direction: z
      .enum(['higher', 'lower'])
      .describe('Which way is better. Default: by the metric’s name.')
      .optional(),
    slices: slicings
      .describe(
        'Columns; the rule holds for each of their values, too. `[a, b]` in the list: the two crossed.',
      )
      .optional(),
    groups: slicings
      .describe('Of gaps of fairness: columns; the rule holds for the gap between the groups of each.')
      .optional(),
    level: z.enum(['fail', 'warn']).describe('What a broken rule does. Default fail.').optional(),
  })
  .describe('What is asked of one metric.');

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What `baseline` and `ref` inputs mean something else by. */
const reserved = ['auto', 'none', 'latest'];

const stage = z
  .string()
  .max(64)
  .regex(name, 'expected a to z, 0 to 9 and single hyphens inside')
  .refine((text) => !reserved.includes(text), 'auto, none and latest mean something else');

const reference = z.strictObject({
  uri: uri.describe('Where the bytes are kept.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits in lower case')
    .describe('Of the bytes.'),
  size: z.int().min(0).describe('Bytes.'),
});

const card = z
  .strictObject({
    'intended-use': passage.describe('What the model is for, and what it is not for.').optional(),
    license: label.describe('Licence of the model, best as an SPDX id: `Apache-2.0`.').optional(),
    limitations: passage.describe('Where the model is known to fail.').optional(),
  })
  .describe('What people say of the model; it stands on its card, the notes of each release.');

export const ruleFields = {
  gate: z
    .record(label, z.union([z.literal('no-worse'), writtenRule]))
    .describe('Rules by metric. `roc_auc: no-worse` is short for `roc_auc: { no-worse: true }`.')
    .optional(),
  drift: listOf(z.union([z.literal('*'), label]))
    .describe('Columns whose drift from the reference data fails, `*` for all. Default: drift warns.')
    .optional(),
  stages: listOf(stage)
    .describe('Stages that a version passes, first to last. Default [production].')
    .optional(),
  release: z
    .strictObject({
      evidence: z
        .enum(['rows', 'summary', 'none'])
        .describe('What of the evaluation a release carries. Default: rows, in a public repository summary.')
        .optional(),
      latest: z
        .boolean()
        .describe('Whether its releases may be the repository’s latest. Default false.')
        .optional(),
      references: z
        .array(reference)
        .describe('Model files that stay where they are and are named by address.')
        .optional(),
      card: card.optional(),
      gto: z
        .boolean()
        .describe('Whether versions and stages are also tagged as GTO reads them. Default false.')
        .optional(),
    })
    .describe('How versions are published.')
    .optional(),
};

/** The share that a relative tolerance is, 0.01 for `1%`. */
export function shareOf(text: string): number {
  return Number(percentage.exec(text)?.[1]) / 100;
}
