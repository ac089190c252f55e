import type { Log } from '../../../src/ports/system.ts';

/** A log that keeps what it is told. */
export interface RecordingLog extends Log {
  readonly infos: readonly string[];
  readonly warnings: readonly string[];
  /** Reports as a terminal shows them. */
  readonly texts: readonly string[];
}

export function recordingLog(): RecordingLog {
  const infos: string[] = [];
  const warnings: string[] = [];
  const texts: string[] = [];
  return {
    infos,
    warnings,
    texts,
    info: (message) => void infos.push(message),
    warn: (message) => void warnings.push(message),
    debug: () => undefined,
    group: (_title, run) => run(),
    show: ({ text }) => Promise.resolve(void texts.push(text)),
  };
}
