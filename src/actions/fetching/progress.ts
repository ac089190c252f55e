import type { Log } from '../../ports/system.ts';

const shownFrom = 100_000_000;

/** Says at every tenth how far a large file is. */
export function progressOf(log: Pick<Log, 'info'>, name: string, size: number): (bytes: number) => void {
  let shown = 0;
  return (bytes) => {
    const tenth = Math.floor((bytes / size) * 10);
    if (size < shownFrom || tenth <= shown || tenth >= 10) return;
    shown = tenth;
    log.info(`  ${name}: ${tenth * 10} % of ${Math.round(size / 1e6)} MB`);
  };
}
