import { z } from 'zod';

/** Parts of `comparison.json` that are shown and decide nothing. */

/** Slices that were searched, and the worst of them; `shape` is that of a metric. */
export function discoverySchema<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({
    columns: z.array(z.string()).describe('Whose values, alone and crossed in pairs, were searched.'),
    crossings: z.int().describe('Pairs of columns that were crossed.'),
    'crossings-left-out': z.int().describe('Pairs beyond the bounds of the search.'),
    slices: z.int().describe('Slices that were searched: those with 100 rows, 10 of each class.'),
    tests: z.int().describe('Slices × metrics: what each p-value is multiplied by.'),
    worst: z
      .array(
        z.strictObject({
          ...shape,
          'p-corrected': z.number().describe('p × tests (Bonferroni), at most 1.'),
        }),
      )
      .describe('At most 10, the surest loss first. `p` is that of a loss of any size.'),
  });
}

/** What slices bring to the change over all rows. */
export const contributionSchema = z.strictObject({
  metric: z.string(),
  column: z.string(),
  change: z.number().describe('Over all rows, candidate − baseline.'),
  slices: z
    .array(
      z.strictObject({
        value: z.string(),
        n: z.int().describe('Rows, of recall positives.'),
        share: z.number().describe('Of all rows (of recall: positives) by their weight, 0 to 1.'),
        change: z.number().nullable().describe('Of the slice itself; null: it has no value.'),
        contribution: z
          .number()
          .describe('share × change; over a column they add up to the change of the whole.'),
      }),
    )
    .describe('At most 5, the largest contribution first, whatever its sign.'),
  rest: z
    .strictObject({ slices: z.int(), share: z.number(), contribution: z.number() })
    .nullable()
    .describe('All other values of the column together; null: there are none.'),
});

/** Rows that the two models answer differently. */
export const changedSchema = z.strictObject({
  better: z
    .int()
    .describe(
      'Rows whose loss fell: squared error of a score, absolute error of a prediction, 1 for a wrong class.',
    ),
  worse: z.int().describe('Rows whose loss rose.'),
  listed: z.int().describe('Rows in `changed-rows.csv`, beside this document.'),
});

const interval = z.tuple([z.number(), z.number()]).nullable();

const groupRate = z.strictObject({
  n: z.int().describe('Rows that the rate is of.'),
  baseline: z.number().nullable(),
  candidate: z.number().nullable(),
  compared: z.boolean().describe('Large enough to be part of a gap: 30 rows, for rates of a class 10 of it.'),
});

/** Rates of the groups of a column, and the gaps between them. */
export const groupSchema = z.strictObject({
  column: z.string(),
  groups: z.array(
    z.strictObject({
      value: z.string(),
      n: z.int(),
      'selection-rate': groupRate,
      'true-positive-rate': groupRate,
      'false-positive-rate': groupRate,
    }),
  ),
  gaps: z.array(
    z.strictObject({
      metric: z.string(),
      baseline: z.number().nullable(),
      candidate: z.number(),
      interval: interval.describe(
        'Of `candidate`, two-sided 90 %, with the choice of the extreme groups in it.',
      ),
      'baseline-interval': interval,
      change: z.number().nullable().describe('candidate − baseline.'),
      'change-interval': interval.describe('Two-sided 90 %, likewise.'),
      rate: z.enum(['selection', 'true-positive', 'false-positive']).describe('In which they differ most.'),
      highest: z.string().describe('The candidate’s group with the highest rate.'),
      lowest: z.string(),
    }),
  ),
});
