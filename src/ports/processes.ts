/** Commands that run on this machine: the user's, and programs of the user's that this project starts. */
export interface Processes {
  /**
   * Runs a command and waits for its end. All that it starts is one group, which ends with it, or when this process is
   * told to end: asked first, killed after some seconds. Nothing is typed into it.
   * @throws ModelgateError CANCELLED when this process is told to end or `signal` is, NOT_SUPPORTED_HERE where there is no shell, or no such program
   */
  run(command: Command): Promise<Ended>;
}

export interface Command {
  /**
   * Text of the shell, as the user wrote it: `bash` with `-e -o pipefail`, as a step of a job has it; `sh -e` where there is no bash. Or a
   * program with its arguments, which no shell sees.
   */
  readonly command: string | readonly [string, ...string[]];
  /** Folder that is there; absolute. */
  readonly cwd: string;
  /** Besides the environment of this process, which is passed on without what is this process's own: tokens, inputs, files for outputs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets what is printed while it is printed, a line at a time, without what would steer a terminal. A line beyond 16,384 letters comes in pieces. */
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface Ended {
  /** 128 and the signal's number for one that a signal ended, as shells count. */
  readonly exitCode: number;
  readonly seconds: number;
}
