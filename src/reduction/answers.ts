import { className } from '../domain/evidence/labels.ts';
import type { PredictionColumns } from '../domain/run/record.ts';
import type { SumsData } from '../domain/sums/row-sums.ts';
import type { DealPlan, DealtShare, JoinPlan, ReductionPlan, Share } from './plan.ts';

/** Somebody else who takes part in summing up. null: the rows are not to be summed up so; `undefined`: it did nothing. Never rejects. */
export interface Helper {
  share(plan: ReductionPlan): Promise<Share | null | undefined>;
  dealt(plan: DealPlan): Promise<DealtShare | null | undefined>;
  joined(plan: JoinPlan): Promise<SumsData | null | undefined>;
}

/** One's own share, and those of the others. */
export interface SharedWork<T> {
  readonly own: () => Promise<T | undefined>;
  readonly others: readonly (() => Promise<T | null | undefined>)[];
}

/**
 * All shares; `undefined`: the rows cannot be summed up so. `lost`: somebody took work and did not answer for it, so that all is
 * to be done again, by who is left.
 */
export async function allShares<T>({
  own,
  others,
}: SharedWork<T>): Promise<readonly T[] | 'lost' | undefined> {
  const asked = others.map((ask) => ask());
  const mine = await orNothing(own);
  const answers = await Promise.all(asked);
  if (answers.includes(undefined)) return 'lost';
  if (mine === undefined || answers.includes(null)) return undefined;
  return [mine, ...(answers as T[])];
}

/** Reading all rows shows what is wrong with them, in words. */
export async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Whether the labels are of two classes, of which one is the positive one. */
export function areTwoClasses(
  shares: readonly { readonly classes: readonly string[] }[],
  { positive }: PredictionColumns,
): boolean {
  const classes = [...new Set(shares.flatMap((share) => share.classes))];
  const wanted = className(positive ?? 1);
  const others = classes.filter((name) => name !== wanted);
  const isKnown = classes.includes(wanted) || (positive !== undefined && classes.length < 2);
  return classes.length <= 2 && (isKnown || others.every((name) => name === '0'));
}
