import { isBefore } from '../domain/sums/chunk-columns.ts';
import { mergeAnySums } from '../domain/sums/any-sums.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import { allShares, areOfTask } from './answers.ts';
import type { Helper } from './answers.ts';
import { counters } from './plan.ts';
import type { ReductionPlan, ReductionSubject, Share } from './plan.ts';
import type { OnProgress } from './progress.ts';
import { isText } from './rows-of-files.ts';
import { takeShare } from './share.ts';
import { cutText } from './text-rows.ts';

export interface SameOrderOptions {
  readonly threads: readonly Helper[];
  readonly partBytes: number;
  readonly onProgress: OnProgress;
}

/** Sums of rows that stand in the same order in both files; ids rise, which tells that none occurs twice. `undefined`: they do not. */
export async function sumInSameOrder(
  subject: ReductionSubject,
  { threads, partBytes, onProgress }: SameOrderOptions,
): Promise<AnySums | undefined> {
  const parts = isText(subject.candidate) ? await cutFiles(subject, partBytes) : [];
  if (!parts) return undefined;
  const plan: ReductionPlan = { ...subject, parts, next: counters(1) };
  const shares = await allShares({
    own: () => takeShare(plan, onProgress),
    others: threads.map((thread) => () => thread.share(plan)),
  });
  if (shares === 'lost') return sumInSameOrder(subject, { threads: [], partBytes, onProgress });
  if (!shares || !isSound(shares, subject)) return undefined;
  return mergeAnySums(shares.map((share) => share.sums));
}

/** Rows of text files are found by their ids. */
async function cutFiles({ candidate, baseline, names }: ReductionSubject, partBytes: number) {
  if (baseline && !isText(baseline)) return undefined;
  const { columns, baseline: held } = names;
  const ids = columns.id === undefined ? null : { own: columns.id, held: held.id ?? columns.id };
  return cutText(candidate, { baseline, ids, partBytes });
}

/** What only all shares together tell. */
function isSound(shares: readonly Share[], { names }: ReductionSubject): boolean {
  const edges = shares.flatMap((share) => share.edges).sort((a, b) => a.unit - b.unit);
  const rising = edges.every(({ first }, at) => at === 0 || isBefore(edges[at - 1]?.last ?? '', first));
  const kinds = new Set(shares.flatMap((share) => share.kinds));
  return rising && kinds.size <= 1 && areOfTask(shares, names.columns);
}
