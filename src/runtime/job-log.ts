import * as core from '@actions/core';
import type { Log } from '../ports/system.ts';
import { terminalText } from './terminal-text.ts';

/** The log of a job's step: groups, annotations and the job summary. */
export function jobLog(): Log {
  return {
    // Only `info` writes its text as it is; the others encode what they are told as one command.
    info: (message) => core.info(terminalText(message)),
    warn: (message) => core.warning(message),
    annotate({ level, title, message, path, line }) {
      const say = { error: core.error, warning: core.warning, notice: core.notice }[level];
      say(message, { title, file: path, ...(line !== undefined && { startLine: line }) });
    },
    debug: core.debug,
    group: core.group,
    async show({ markdown }) {
      await core.summary.addRaw(markdown, true).write();
    },
  };
}
