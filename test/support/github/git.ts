import { execFile } from 'node:child_process';

/** git ended with another code than 0, or could not be started. */
export class GitFailure extends Error {
  readonly code: number;

  constructor(args: readonly string[], code: number, stderr: string) {
    super(`git ${args.join(' ')} ended with ${code}: ${stderr.trim()}`);
    this.name = 'GitFailure';
    this.code = code;
  }
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git in a repository, apart from the configuration of whoever runs the tests. @throws GitFailure */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-C', directory, ...args],
      { encoding: 'buffer', maxBuffer: 512 * 1024 * 1024, env: { ...isolated(), ...options.env } },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout);
        reject(
          new GitFailure(args, typeof error.code === 'number' ? error.code : -1, stderr.toString('utf8')),
        );
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** Standard output as text, without the newline at its end. @throws GitFailure */
export async function gitText(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await git(directory, args, options)).toString('utf8').replace(/\n$/, '');
}

/** As `gitText`; `undefined` where git ended with 1 or 128, its codes for "no" and "no such thing". */
export async function gitMaybe(directory: string, args: readonly string[], options: GitOptions = {}) {
  try {
    return await gitText(directory, args, options);
  } catch (error) {
    if (error instanceof GitFailure && (error.code === 1 || error.code === 128)) return undefined;
    throw error;
  }
}

function isolated(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    GIT_CONFIG_KEY_1: 'core.quotePath',
    GIT_CONFIG_VALUE_1: 'false',
    GIT_AUTHOR_NAME: 'GitHub',
    GIT_AUTHOR_EMAIL: 'noreply@github.com',
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
  };
}
