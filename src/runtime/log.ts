import * as core from '@actions/core';
import type { Log } from '../ports/system.ts';

/** The log of a job's step: groups, annotations and the job summary. */
export function jobLog(): Log {
  return {
    info: core.info,
    warn: (message) => core.warning(message),
    debug: core.debug,
    group: core.group,
    async show({ markdown }) {
      await core.summary.addRaw(markdown, true).write();
    },
  };
}

/** The log of a shell: everything but the report goes to standard error; with `json` the report is not shown at all. */
export function shellLog({ verbose, json }: { readonly verbose: boolean; readonly json: boolean }): Log {
  const say = (message: string) => void process.stderr.write(`${message}\n`);
  return {
    info: (message) => (verbose ? say(message) : undefined),
    warn: (message) => say(`warning: ${message}`),
    debug: (message) => (verbose ? say(message) : undefined),
    group: (_title, run) => run(),
    async show({ text }) {
      if (!json) process.stdout.write(`${text}\n`);
    },
  };
}
