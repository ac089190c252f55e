import { z } from 'zod';

/** How often a test set was looked at (judging.md, "Reuse of a test set"). It changes no verdict unless the policy spends it. */

export const looks = z
  .strictObject({
    number: z.int().positive().describe('j: the number of this look.'),
    spent: z.boolean().describe('Passes are judged at alpha·6/(π²j²).'),
    counted: z
      .enum(['workflow-runs', 'candidates'])
      .describe('Runs of the workflow, each of which may have looked; on a shell what it judged there.'),
    rows: z.string().nullable().describe('Fingerprint of the test set; null: not known.'),
    workflow: z.string().optional().describe('Whose runs are counted.'),
    run: z.int().positive().optional().describe('Its number.'),
    since: z.int().positive().optional().describe('The first run that counts.'),
    sets: z
      .array(z.strictObject({ rows: z.string(), since: z.int().positive() }))
      .describe('Test sets of this and earlier versions, and the first run that counts of each.'),
  })
  .describe('How often the test set was judged on, this time included.');

export type Looks = z.infer<typeof looks>;

export interface CountedRun {
  readonly path: string;
  readonly number: number;
  readonly attempt: number;
}

/**
 * The look of a workflow run, without asking anybody: each run of the workflow since the test set came into use counts as one, whatever it
 * did. j = (2(run − since) + 1)·2^(attempt − 1), so that no two tries share a number. A test set that the version in use knows
 * nothing of came into use after that version; without such a version all runs count.
 * @param held of the version that is compared with
 * @returns `undefined` where that version was counted in another way: nobody knows how often both looked
 */
export function countRuns(
  { path, number, attempt }: CountedRun,
  { rows, held }: { readonly rows: string | null; readonly held: Looks | undefined },
): Omit<Looks, 'spent'> | undefined {
  if (held && (held.workflow !== path || held.run === undefined)) return undefined;
  const known = held?.sets.find((set) => set.rows === rows)?.since;
  const from = rows === null ? 1 : (known ?? (held?.run ?? 0) + 1);
  // An old run that is started again lies before what counts.
  const since = from <= number ? from : 1;
  const others = held?.sets.filter((set) => set.rows !== rows) ?? [];
  return {
    number: Math.min((2 * (number - since) + 1) * 2 ** (attempt - 1), Number.MAX_SAFE_INTEGER),
    counted: 'workflow-runs',
    rows,
    workflow: path,
    run: number,
    since,
    sets: rows === null ? others : [...others, { rows, since }],
  };
}

/** How many times the test set may have been looked at. */
export function mostLooks({ counted, number, run, since }: Looks): number {
  return counted === 'candidates' ? number : (run ?? 0) - (since ?? 1) + 1;
}

/** The share of alpha that look number j may use: the sum over all j is alpha. */
export function spentAlpha(alpha: number, look: number | undefined): number {
  return look === undefined ? alpha : (alpha * 6) / (Math.PI ** 2 * look ** 2);
}
