import type { Annotation, Log } from '../../../src/ports/system.ts';

/** A log that keeps what it is told. */
export interface RecordingLog extends Log {
  readonly infos: readonly string[];
  readonly warnings: readonly string[];
  /** Reports as a terminal shows them. */
  readonly texts: readonly string[];
  readonly annotations: readonly Annotation[];
}

export function recordingLog(): RecordingLog {
  const infos: string[] = [];
  const warnings: string[] = [];
  const texts: string[] = [];
  const annotations: Annotation[] = [];
  return {
    infos,
    warnings,
    texts,
    annotations,
    info: (message) => void infos.push(message),
    warn: (message) => void warnings.push(message),
    annotate: (annotation) => void annotations.push(annotation),
    debug: () => undefined,
    group: (_title, run) => run(),
    show: ({ text }) => Promise.resolve(void texts.push(text)),
  };
}
