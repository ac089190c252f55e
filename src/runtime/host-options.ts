import type { Log } from '../ports/system.ts';

/** Where the command line lies. */
export interface Installation {
  /** The folder of this project: the demo's example lies there. */
  readonly root: string;
  /** As in `HostOptions`. */
  readonly thread?: URL;
}

/** What a host is built from. `env` is the process's environment: only `runtime/` and `cli.ts` read it. */
export interface HostOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Relative to the workspace, or to the shell's directory. */
  readonly workingDirectory: string;
  readonly token?: string;
  /** The module of a second thread, which calls `serve`; without it all is done in one thread. */
  readonly thread?: URL;
  /** Shell only: what the commit is held against, in place of the merge base with the default branch. */
  readonly base?: string;
  /** Shell only: the person who answers for what is done. */
  readonly by?: string;
}
