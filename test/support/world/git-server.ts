import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stat } from 'node:fs/promises';
import type { Permissions } from '../runner/permissions.ts';

export interface GitRights {
  /** `owner/name` that the token is for. */
  readonly repository: string;
  readonly permissions: Permissions;
}

export interface GitServerOptions {
  /** Folder of the bare repositories, `<owner>/<name>.git`. */
  readonly data: string;
  isPrivate(repository: string): boolean;
  /** What a token may do; `undefined` for one that nobody made. */
  rightsOf(token: string): GitRights | undefined;
}

export interface GitServer {
  /** `http://github.localhost:<port>`: value of `GITHUB_SERVER_URL`; git finds loopback by such a name. */
  readonly url: string;
  close(): Promise<void>;
}

const path = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/**
 * Git over HTTP as GitHub serves it: reading a public repository needs nothing, a private one `contents: read`, a push
 * `contents: write` of a token of that repository. The protocol itself is git's own `http-backend`.
 */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://github.localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  options: GitServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://git');
  const [, repository = '', service = ''] = path.exec(url.pathname) ?? [];
  const push = service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const refusal = await refusalOf(options, {
    repository,
    push,
    authorization: request.headers.authorization,
  });
  if (refusal !== undefined) {
    response.writeHead(refusal, refusal === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {});
    response.end(refusal === 403 ? 'Write access to repository not granted.\n' : 'Repository not found.\n');
    return;
  }
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_PROJECT_ROOT: options.data,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'http.receivepack',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_1: 'true',
      PATH_INFO: `/${repository}.git/${service}`,
      QUERY_STRING: url.searchParams.toString(),
      REQUEST_METHOD: request.method ?? 'GET',
      REMOTE_USER: 'job',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(backend.stdin);
  backend.stdin.on('error', () => undefined);
  await relay(backend.stdout, response);
}

/** HTTP status of a refusal; what must stay hidden is *not found*, as on GitHub. */
async function refusalOf(
  { data, isPrivate, rightsOf }: GitServerOptions,
  {
    repository,
    push,
    authorization,
  }: { repository: string; push: boolean; authorization: string | undefined },
): Promise<401 | 403 | 404 | undefined> {
  if (repository === '' || (await absent(join(data, `${repository}.git`)))) return 404;
  if (authorization === undefined) return push || isPrivate(repository) ? 401 : undefined;
  const basic = Buffer.from(/^basic (.+)$/i.exec(authorization)?.[1] ?? '', 'base64').toString();
  const rights = rightsOf(basic.slice(basic.indexOf(':') + 1));
  if (rights === undefined) return 401;
  const contents = rights.repository === repository ? rights.permissions['contents'] : undefined;
  if (isPrivate(repository) && contents === undefined) return 404;
  return push && contents !== 'write' ? 403 : undefined;
}

/** Takes a CGI answer apart: header lines, an empty line, the body. */
async function relay(output: AsyncIterable<Buffer>, response: ServerResponse): Promise<void> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of output) {
    if (head === undefined) {
      response.write(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) continue;
    const headers = head
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(/:\s*/, 2) as [string, string]);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1];
    response.writeHead(
      Number.parseInt(status ?? '200'),
      Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'status')),
    );
    response.write(head.subarray(end + 4));
    head = undefined;
  }
  if (head !== undefined) response.writeHead(500);
  response.end();
}

async function absent(directory: string): Promise<boolean> {
  try {
    return !(await stat(directory)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}
