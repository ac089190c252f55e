import type { Log } from '../ports/system.ts';
import { terminalText } from './terminal-text.ts';

export interface ShellLogOptions {
  readonly verbose: boolean;
  readonly json: boolean;
  /** Told of each text that is shown on standard output. */
  readonly shown?: (text: string) => void;
}

/** The log of a shell: everything but the report goes to standard error; with `json` the report is not shown at all. */
export function shellLog({ verbose, json, shown }: ShellLogOptions): Log {
  const say = (message: string) => void process.stderr.write(`${terminalText(message)}\n`);
  return {
    info: (message) => (json ? undefined : say(message)),
    warn: (message) => say(`warning: ${message}`),
    // The report on the same terminal says it with its line.
    annotate: () => undefined,
    debug: (message) => (verbose ? say(message) : undefined),
    group: (_title, run) => run(),
    async show({ text }) {
      if (json) return;
      process.stdout.write(`${text}\n`);
      shown?.(text);
    },
  };
}
