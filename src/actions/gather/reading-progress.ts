import type { ReadingProgress } from '../../ports/compute.ts';
import type { Host } from '../../ports/host.ts';

const everyMilliseconds = 5000;

const words: Readonly<Record<ReadingProgress['step'], string>> = {
  read: 'Rows are read',
  dealt: 'Rows in another order are dealt into parts on disk',
  joined: 'Rows are joined, part by part',
};

/** Says in the log every five seconds how far rows are summed up; nothing of what is done sooner. */
export function readingProgress({
  log,
  clock,
}: {
  readonly log: Pick<Host['log'], 'info'>;
  readonly clock: Pick<Host['clock'], 'now'>;
}): (progress: ReadingProgress) => void {
  let said = clock.now().getTime();
  return ({ step, share, rows }) => {
    const now = clock.now().getTime();
    if (now - said < everyMilliseconds) return;
    said = now;
    const far = share === null ? `${rows.toLocaleString('en')} so far` : `${Math.floor(100 * share)} %`;
    log.info(`  ${words[step]}: ${far}`);
  };
}
