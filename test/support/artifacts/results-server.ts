import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArtifactStore } from '../github/artifact-store.ts';
import { artifactService } from './artifact-service.ts';
import { answerBlobRequest, readBody } from './blob-routes.ts';
import { BlobStore } from './blob-store.ts';
import { cacheService } from './cache-service.ts';
import type { RuntimeClaims } from './runtime-token.ts';
import { mintRuntimeToken, readRuntimeToken } from './runtime-token.ts';
import type { TwirpService } from './twirp.ts';
import { TwirpError } from './twirp.ts';

/** One call that the service was asked, for tests that count or order them. */
export interface ResultsCall {
  readonly method: string;
  readonly status: number;
  readonly message?: string;
}

export interface ResultsServer {
  /** Origin, `http://127.0.0.1:<port>/`: the value of `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** A token of one job; it expires after six hours unless `expires` (seconds since 1970) says else. */
  token(claims: Pick<RuntimeClaims, 'runId' | 'jobId'> & Partial<RuntimeClaims>): string;
  calls(): readonly ResultsCall[];
  /** Loses so many blocks that are sent from here on: the service is busy, or the connection breaks, in turn. */
  loseBlocks(count: number): void;
  /** Blocks that were sent, lost ones too. */
  blocks(): number;
  close(): Promise<void>;
}

const prefix = '/twirp/github.actions.results.api.v1.';

/**
 * GitHub's results service on loopback: workflow artifacts, kept in `artifacts` for the REST double to serve too, and the
 * action cache. Blobs are files of a temporary folder that `close` removes.
 */
export async function startResultsServer({
  artifacts,
}: {
  readonly artifacts: ArtifactStore;
}): Promise<ResultsServer> {
  const key = randomBytes(32);
  const directory = await mkdtemp(join(tmpdir(), 'modelgate-results-'));
  const blobs = new BlobStore(directory, key);
  const calls: ResultsCall[] = [];
  let url = '';
  const origin = (): string => url.replace(/\/$/, '');
  const services: Readonly<Record<string, TwirpService>> = {
    ArtifactService: artifactService({ artifacts, blobs, origin }),
    CacheService: cacheService({ blobs, origin }),
  };

  async function call(request: IncomingMessage): Promise<object> {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const body = (await readBody(request, 1 << 20)).toString();
    const claims = readRuntimeToken(key, { token, now: Date.now() / 1000 });
    if (typeof claims === 'string') throw new TwirpError('unauthenticated', claims);
    const [service = '', method = ''] = (request.url ?? '').slice(prefix.length).split('/');
    const handler = services[service]?.[method];
    if (request.method !== 'POST' || handler === undefined)
      throw new TwirpError('bad_route', `there is no ${service}/${method}`);
    return handler(parseJson(body), claims);
  }

  let [sent, toLose] = [0, 0];

  function isLost(request: IncomingMessage, response: ServerResponse): boolean {
    if (!/[?&]comp=block(?:&|$)/.test(request.url ?? '')) return false;
    sent += 1;
    if (toLose === 0) return false;
    toLose -= 1;
    if (toLose % 2 === 0) {
      request.resume().on('end', () => response.writeHead(503, { 'x-ms-error-code': 'ServerBusy' }).end());
    } else {
      request.once('data', () => request.destroy());
    }
    return true;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (isLost(request, response)) return;
    if (path.startsWith('/blobs/')) return answerBlobRequest(blobs, request, response);
    if (!path.startsWith(prefix))
      return reply(response, 404, { code: 'bad_route', msg: `there is no ${path}` });
    const method = path.slice(prefix.length);
    try {
      const result = await call(request);
      calls.push({ method, status: 200 });
      reply(response, 200, result);
    } catch (error) {
      const refusal = error instanceof TwirpError ? error : new TwirpError('internal', String(error));
      calls.push({ method, status: refusal.status, message: refusal.message });
      reply(response, refusal.status, { code: refusal.code, msg: refusal.message });
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    url,
    token: (claims) =>
      mintRuntimeToken(key, { cache: 'write', expires: Math.floor(Date.now() / 1000) + 6 * 3600, ...claims }),
    calls: () => calls,
    loseBlocks: (count) => void (toLose = count),
    blocks: () => sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new TwirpError('malformed', `the request is not JSON: ${String(error)}`);
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
