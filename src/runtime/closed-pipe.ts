import type { Writable } from 'node:stream';

/**
 * Whoever reads the output may leave before its end, as in `modelgate check | head -1`: what is said from then on is lost, and
 * the command goes on to its own end and exit code.
 */
export function outliveReaders(streams: readonly Writable[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
