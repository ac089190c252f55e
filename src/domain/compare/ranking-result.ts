import { z } from 'zod';

/** Several candidates against one baseline, as `comparison.json` of the chosen one keeps them. */

const number = z.number();

const ranked = z.strictObject({
  id: z.string().describe('Run id.'),
  name: z.string().describe('The path that it was named by.'),
  place: z
    .int()
    .positive()
    .describe(
      'One more than there are candidates with a better verdict, or with the same verdict and shown to be better. Candidates of one place are tied.',
    ),
  verdict: z.enum(['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged']),
  value: number.nullable().describe('Of the metric that ranks; null: none, or not a finite number.'),
  change: number.nullable().describe('candidate − baseline.'),
  interval: z.tuple([number, number]).nullable().describe('Two-sided 90 % interval of the change.'),
});

const trade = z
  .strictObject({
    metrics: z
      .array(z.strictObject({ metric: z.string(), direction: z.enum(['higher', 'lower']) }))
      .min(2)
      .describe('The metric that ranks, then those with a `min` or `max`.'),
    candidates: z.array(
      z.strictObject({
        id: z.string(),
        values: z.array(number).describe('In the order of `metrics`.'),
        front: z.boolean().describe('No other is at least as good in all of them and better in one.'),
      }),
    ),
  })
  .describe('Values as they were measured; nothing here says which differences are chance.');

export const ranking = z.strictObject({
  metric: z.string().describe('What ranks.'),
  direction: z.enum(['higher', 'lower']),
  pairs: z.int().nonnegative().describe('Pairs of candidates that a test compared; their Holm family.'),
  apart: z.int().nonnegative().describe('Of these, pairs that are shown to differ.'),
  'low-evidence': z
    .boolean()
    .describe('Single values are ordered as they are: nothing says how much of the order is chance.'),
  candidates: z.array(ranked).min(1).describe('Best first; the first is the chosen one.'),
  trade: trade.nullable().describe('Where quality and limits compete: more than one is on the front.'),
});

export type Ranking = z.infer<typeof ranking>;
export type RankedCandidate = Ranking['candidates'][number];
export type Trade = NonNullable<Ranking['trade']>;
