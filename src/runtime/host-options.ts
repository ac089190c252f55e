import type { Log } from '../ports/system.ts';

/** What a host is built from. `env` is the process's environment: only `runtime/` and `cli.ts` read it. */
export interface HostOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Relative to the workspace, or to the shell's directory. */
  readonly workingDirectory: string;
  readonly token?: string;
  /** Shell only: what the commit is held against, in place of the merge base with the default branch. */
  readonly base?: string;
  /** Shell only: the person who answers for what is done. */
  readonly by?: string;
}
