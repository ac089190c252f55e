import { execFile } from 'node:child_process';
import { ModelgateError } from '../domain/errors.ts';

/** Runs git in `directory` with an argument list; no shell is involved. */
export interface Git {
  /** Standard output. @throws ModelgateError when git fails */
  run(...args: readonly string[]): Promise<Buffer>;
  /** Trimmed standard output, or `undefined` when git exits with a code other than 0. */
  ask(...args: readonly string[]): Promise<string | undefined>;
  /** What git answers, whatever its exit code; `input` is its standard input. */
  attempt(args: readonly string[], options?: { readonly input?: string | Uint8Array }): Promise<Execution>;
}

export interface Execution {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export function git(directory: string): Git {
  return {
    async run(...args) {
      const { code, stdout, stderr } = await execute(directory, args);
      if (code === 0) return stdout;
      throw new ModelgateError({
        code: 'NOT_A_REPOSITORY',
        message: `git ${args[0]} failed: ${stderr.trim().slice(0, 500)}`,
        place: { path: directory },
      });
    },
    async ask(...args) {
      const { code, stdout } = await execute(directory, args);
      return code === 0 ? stdout.toString('utf8').trim() : undefined;
    },
    attempt: (args, { input } = {}) => execute(directory, args, input),
  };
}

function execute(cwd: string, args: readonly string[], input?: string | Uint8Array): Promise<Execution> {
  return new Promise((resolve, reject) => {
    const options = { cwd, encoding: 'buffer', maxBuffer: 1 << 30 } as const;
    const child = execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') {
        const hint = 'Install git and run the command again.';
        reject(
          new ModelgateError(
            { code: 'NOT_A_REPOSITORY', message: 'git cannot be started', hint },
            { cause: error },
          ),
        );
        return;
      }
      resolve({ code: (error?.code as number | undefined) ?? 0, stdout, stderr: stderr.toString('utf8') });
    });
    if (input === undefined) return;
    // git that ends before it has read everything says why by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
