import { className } from '../domain/evidence/labels.ts';
import type { PredictionColumns } from '../domain/run/record.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import { isRegression } from '../domain/sums/column-values.ts';
import type { DealPlan, DealtShare, JoinPlan, ReductionPlan, Share } from './plan.ts';

/** Somebody else who takes part in summing up. null: the rows are not to be summed up so; `undefined`: it did nothing. Never rejects. */
export interface Helper {
  share(plan: ReductionPlan): Promise<Share | null | undefined>;
  dealt(plan: DealPlan): Promise<DealtShare | null | undefined>;
  joined(plan: JoinPlan): Promise<AnySums | null | undefined>;
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

/** Whether the rows are what they were summed up as: of two classes, of which one is the positive one, or of a regression. */
export function areOfTask(
  shares: readonly { readonly classes: readonly string[] }[],
  columns: PredictionColumns,
): boolean {
  const classes = [...new Set(shares.flatMap((share) => share.classes))];
  if (isRegression(columns))
    return columns.task === 'regression' || classes.some((name) => name !== '0' && name !== '1');
  const { positive } = columns;
  const wanted = className(positive ?? 1);
  const others = classes.filter((name) => name !== wanted);
  const isKnown = classes.includes(wanted) || (positive !== undefined && classes.length < 2);
  return classes.length <= 2 && (isKnown || others.every((name) => name === '0'));
}
