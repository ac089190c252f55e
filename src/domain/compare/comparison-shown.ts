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
  better: z.int().describe('Rows whose loss fell: squared error of a score, else absolute error.'),
  worse: z.int().describe('Rows whose loss rose.'),
  listed: z.int().describe('Rows in `changed-rows.csv`, beside this document.'),
});
