import { stat } from 'node:fs/promises';
import { baseColumns } from '../domain/evidence/crossing-name.ts';
import type { SliceNames } from '../domain/sums/dealt-rows.ts';
import { mergeAnySums } from '../domain/sums/any-sums.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import { allShares, areOfTask } from './answers.ts';
import type { Helper } from './answers.ts';
import { takeDealtShare, takeJoinedShare } from './any-order.ts';
import { rowsOfParquet } from './parquet-rows.ts';
import { counters } from './plan.ts';
import type { DealPlan, DealtShare, DealtSide, JoinPlan, ReductionSubject, RowFile } from './plan.ts';
import type { OnProgress } from './progress.ts';
import { isText } from './rows-of-files.ts';
import { SpillFiles } from './spill.ts';
import { cutText } from './text-rows.ts';

export interface AnyOrderOptions {
  readonly threads: readonly Helper[];
  readonly partBytes: number;
  readonly partRows: number;
  readonly onProgress: OnProgress;
}

/** Sums of rows that are joined by their ids, part by part. `undefined`: the files hold other rows, or something else is odd. */
export async function sumInAnyOrder(
  subject: ReductionSubject,
  options: AnyOrderOptions,
): Promise<AnySums | undefined> {
  if (subject.names.columns.id === undefined) return undefined;
  const sides = await sidesOf(subject, options);
  if (!sides) return undefined;
  const spill = new SpillFiles(options.threads.length + 1);
  try {
    const dealt = await deal(subject, { sides, spill, options });
    const sums = dealt && dealt !== 'lost' ? await join(subject, { dealt, sides, options }) : dealt;
    return sums === 'lost' ? await sumInAnyOrder(subject, { ...options, threads: [] }) : sums;
  } finally {
    spill.close();
  }
}

interface Dealing {
  readonly sides: readonly DealtSide[];
  readonly spill: SpillFiles;
  readonly options: AnyOrderOptions;
}

async function deal(
  { names }: ReductionSubject,
  { sides, spill, options: { threads, onProgress } }: Dealing,
): Promise<readonly DealtShare[] | 'lost' | undefined> {
  const next = counters(2);
  const planOf = (at: number): DealPlan => ({
    sides,
    descriptor: spill.descriptors[at] as number,
    next,
  });
  const shares = await allShares({
    own: () => takeDealtShare(planOf(0), onProgress),
    others: threads.map((thread, at) => () => thread.dealt(planOf(at + 1))),
  });
  if (!shares || shares === 'lost') return shares;
  const kinds = new Set(shares.flatMap((share) => share.kinds));
  return kinds.size <= sides.length && areOfTask(shares, names.columns) ? shares : undefined;
}

async function join(
  { shape }: ReductionSubject,
  {
    dealt,
    sides,
    options: { threads, onProgress },
  }: Omit<Dealing, 'spill'> & { readonly dealt: readonly DealtShare[] },
): Promise<AnySums | 'lost' | undefined> {
  const parts = sides[0]?.dealing.parts ?? 0;
  const plan: JoinPlan = {
    shape,
    parts,
    next: counters(1),
    waiting: dealt.flatMap((share) => share.waiting),
  };
  const shares = await allShares({
    own: () => takeJoinedShare(plan, onProgress),
    others: threads.map((thread) => () => thread.joined(plan)),
  });
  if (!shares || shares === 'lost') return shares;
  return mergeAnySums(shares);
}

async function sidesOf(
  { candidate, baseline, names, shape }: ReductionSubject,
  { partBytes, partRows }: AnyOrderOptions,
): Promise<readonly DealtSide[] | undefined> {
  const parts = Math.min(4096, Math.ceil((await rowsAbout(candidate)) / partRows));
  const slices: SliceNames = baseColumns(shape.columns);
  const both = [
    { file: candidate, columns: names.columns },
    ...(baseline ? [{ file: baseline, columns: names.baseline }] : []),
  ];
  const sides: DealtSide[] = [];
  for (const { file, columns } of both) {
    const id = columns.id as string;
    const cuts = isText(file)
      ? await cutText(file, { baseline: null, ids: { own: id, held: id }, partBytes })
      : [];
    if (!cuts) return undefined;
    // The positive class is the candidate's word.
    const { positive } = names.columns;
    const { baseline: held, ...rest } = columns;
    const dealt = {
      ...rest,
      ...(file === candidate && held !== undefined && { baseline: held }),
      ...(positive !== undefined && { positive }),
    };
    sides.push({ file, cuts, dealing: { columns: dealt, slices, parts } });
  }
  return sides;
}

/** How many rows a file has; of text what they are at the most likely. */
async function rowsAbout(file: RowFile): Promise<number> {
  return file.kind === 'parquet'
    ? rowsOfParquet(file)
    : (await stat(file.file)).size / bytesPerRow[file.kind];
}

const bytesPerRow = { csv: 40, jsonl: 60, stream: 12 } as const;
