import { parentPort } from 'node:worker_threads';
import type { Column } from '../domain/evidence/table.ts';
import { areErrors } from '../domain/sums/any-sums.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import type { Answers, Reply, Task } from './task.ts';

/** Answers the tasks of `SecondThread`, one after the other; runs in that thread. */
export function serve(): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => {
      const reply = await replyTo(task);
      parentPort?.postMessage(reply, buffersOf(reply));
    });
  });
  // Loaded while the first rows are read.
  void import('../formats/parquet/file.ts').then(() => import('../domain/compare/binary-estimates.ts'));
}

async function replyTo(task: Task): Promise<Reply> {
  try {
    return { answer: await answer(task) };
  } catch {
    // Who asked does it again, and tells what is wrong with it.
    return {};
  }
}

async function answer(task: Task): Promise<Answers[Task['kind']]> {
  switch (task.kind) {
    case 'column': {
      const { readParquetTable } = await import('../formats/parquet/file.ts');
      const { columns } = await readParquetTable(task, [task.name]);
      return columns.get(task.name) as Column;
    }
    case 'share': {
      const { takeShare } = await import('../reduction/share.ts');
      return (await takeShare(task.plan)) ?? null;
    }
    case 'dealt': {
      const { takeDealtShare } = await import('../reduction/any-order.ts');
      return (await takeDealtShare(task.plan)) ?? null;
    }
    case 'joined': {
      const { takeJoinedShare } = await import('../reduction/any-order.ts');
      return (await takeJoinedShare(task.plan)) ?? null;
    }
    case 'estimates': {
      const [{ estimateBinary }, { divisionsOf }] = await Promise.all([
        import('../domain/compare/binary-estimates.ts'),
        import('../domain/compare/row-groups.ts'),
      ]);
      const { rows, metrics } = task;
      return estimateBinary(rows, divisionsOf(rows, rows.slices), (metric) => metrics.includes(metric));
    }
  }
}

/** A column's arrays are moved, not copied. */
function buffersOf({ answer: found }: Reply): ArrayBuffer[] {
  if (found && 'sums' in found) return buffersOfSums(found.sums);
  if (found && 'overall' in found) return buffersOfSums(found);
  if (!found || !('kind' in found)) return [];
  const arrays = [found.kind === 'number' ? found.values : found.codes, found.nulls];
  return arrays.flatMap((array) => (array ? [array.buffer as ArrayBuffer] : []));
}

function buffersOfSums(sums: AnySums): ArrayBuffer[] {
  if (areErrors(sums))
    return [sums.overall, ...sums.slices].flatMap(({ totals, buckets, tallies }) =>
      [totals, buckets, tallies].map(({ buffer }) => buffer),
    );
  return [sums.overall, ...sums.slices].flatMap(({ kinds, totals, tallies, bins, joint }) =>
    [kinds, totals, tallies, bins, joint].map(({ buffer }) => buffer),
  );
}
