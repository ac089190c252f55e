import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startGitHub, type GitHubDouble, type GitHubOptions } from '../support/github/double.ts';

const run = promisify(execFile);

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` where it is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

export interface Ask {
  readonly method?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Clone {
  /** Runs git in the work tree and gives its output. */
  git(...args: string[]): Promise<string>;
  /** Writes files, commits them on the present branch; the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): Promise<string>;
  /** Pushes the present branch. */
  push(to?: string): Promise<void>;
}

/** A double with a private repository `acme/models`, a clone of it with one commit on `main`, and a token to read it all. */
export interface Scene {
  readonly github: GitHubDouble;
  readonly clone: Clone;
  readonly path: string;
  readonly token: string;
  /** @param path below `/repos/acme/models`, or whole when it starts with `//` */
  ask(path: string, options?: Ask): Promise<Reply>;
  close(): Promise<void>;
}

export async function openScene(options: GitHubOptions = {}): Promise<Scene> {
  const github = await startGitHub(options);
  const { path } = await github.createRepository({ name: 'acme/models', private: true });
  const directory = await mkdtemp(join(tmpdir(), 'clone-'));
  const clone = cloneAt(directory, path);
  await clone.git('init', '-q', '-b', 'main');
  await clone.commit({ 'metrics.json': '{"accuracy": 0.9}\n' }, 'first');
  await clone.push();
  const { token } = await github.createToken({
    repository: 'acme/models',
    kind: 'actions',
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write' },
  });
  return {
    github,
    clone,
    path,
    token,
    ask: (target, asked = {}) =>
      ask(`${github.url}${target.startsWith('//') ? target.slice(1) : `/repos/acme/models${target}`}`, {
        token,
        ...asked,
      }),
    close: async () => {
      await github.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** One request; redirects are not followed. No Authorization header when `token` is empty. */
export async function ask(url: string, options: Ask = {}): Promise<Reply> {
  const { method = 'GET', token = '', body, headers = {} } = options;
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: asJson(text) };
}

export function cloneAt(directory: string, remote: string): Clone {
  const identity = [
    '-c',
    'user.name=Mona',
    '-c',
    'user.email=mona@example.com',
    '-c',
    'core.quotePath=false',
  ];

  async function git(...args: string[]) {
    return (await run('git', ['-C', directory, ...identity, ...args])).stdout.trimEnd();
  }

  return {
    git,
    async commit(files, message = 'change') {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(directory, name)), { recursive: true });
        await writeFile(join(directory, name), content);
      }
      await git('add', '-A');
      await git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    async push(to = remote) {
      await git('push', '-q', '--force', to, 'HEAD');
    },
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
