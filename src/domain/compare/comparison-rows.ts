import { z } from 'zod';
import { changedSchema } from './comparison-shown.ts';

const number = z.number();

const seedNames = z.array(z.string()).describe('The first is that of the run itself. null: one run.');

/** The rows of a comparison: how many, which, and what became of them. */
export const comparedRows = z.strictObject({
  n: z.int(),
  pairing: z.enum(['id', 'order', 'columns']).describe('`order`: no ids; sameness of rows is unverified.'),
  fingerprint: z.string().describe('Of ids and labels, whatever the order.'),
  task: z.enum(['binary', 'multiclass', 'regression', 'ranking', 'unlabelled']),
  classes: z.int().optional().describe('Of several classes: how many there are.'),
  queries: z
    .strictObject({
      column: z.string(),
      n: z.int().describe('Queries with a relevant row: these are ranked.'),
      irrelevant: z.int().describe('Queries without any, which are left out.'),
    })
    .optional()
    .describe('Of a ranking.'),
  positives: z.int().nullable(),
  threshold: number.nullable(),
  fixed: z.int().nullable().describe('Rows that the baseline got wrong and the candidate right.'),
  broken: z.int().nullable().describe('Rows that the baseline got right and the candidate wrong.'),
  weight: z
    .strictObject({
      column: z.string(),
      'effective-rows': number.describe('Rows that count alike and tell as much: (Σw)² / Σw².'),
    })
    .optional()
    .describe('The rows do not count alike.'),
  unit: z
    .strictObject({
      column: z.string(),
      units: z.int().describe('How many there are.'),
      parts: z.int().describe('What the jackknife leaves out in turn: units, or hash buckets of them.'),
      effective: number.describe('Parts of one size that tell as much: (Σn)² / Σn², n being weights.'),
    })
    .optional()
    .describe('Rows of one unit are not independent of each other.'),
  seeds: z
    .strictObject({
      candidate: seedNames.nullable(),
      baseline: seedNames.nullable(),
    })
    .optional()
    .describe(
      'There are predictions of several seeds: metrics are judged over them. What else is said of rows is of the first ones.',
    ),
  changed: changedSchema.optional(),
  'fixed-ids': z.array(z.string()).describe('At most 5.'),
  'broken-ids': z.array(z.string()).describe('At most 5.'),
});

const reliabilityBin = z.strictObject({
  n: z.int().describe('Rows whose score lies in the bin.'),
  score: number.nullable().describe('Mean of their scores; null: the bin is empty.'),
  positives: number.nullable().describe('Share of them that is positive.'),
});

export const calibration = z
  .array(
    z.strictObject({
      from: number,
      to: number.describe('Not a part of the bin, but for 1.'),
      candidate: reliabilityBin,
      baseline: reliabilityBin.nullable(),
    }),
  )
  .describe('How often rows of like scores are positive, in ten bins; of probabilities of two classes.');
