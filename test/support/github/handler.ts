import { createHash } from 'node:crypto';
import type { Contract } from './contract.ts';
import { answerGraphql } from './graphql.ts';
import { identify, refusalFor, sees } from './identity.ts';
import { limitHeaders, type SecondaryLimit } from './limits.ts';
import { syncPullRequests } from './pull-requests.ts';
import type { Entry } from './request-log.ts';
import { errorAnswer, Refusal, type Answer, type RepositoryCall, type Upload } from './route.ts';
import type { Match, Router } from './router.ts';
import { findRepository, type Token, type World } from './state.ts';

/** A request as read from the wire. */
export interface Incoming {
  readonly method: string;
  /** Path and query without `/api/v3`, still encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  /** Only on the host for uploads. */
  readonly upload?: Upload | undefined;
}

export interface Double {
  readonly world: World;
  readonly contract: Contract;
  readonly router: Router;
}

/** GitHub's published REST API versions. */
const API_VERSIONS = ['2022-11-28', '2026-03-10'];

/** Answers one request: who asks, limits, the route, its checks, caching. Faults are the server's. */
export async function answer(double: Double, incoming: Incoming, entry: Entry): Promise<Answer> {
  const { world } = double;
  if (header(incoming, 'user-agent') === undefined) {
    return errorAnswer(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const version = header(incoming, 'x-github-api-version');
  if (version !== undefined && !API_VERSIONS.includes(version)) {
    return errorAnswer(400, `"${version}" is not a supported API version.`);
  }
  const identity = identify(world, header(incoming, 'authorization'));
  entry.token = identity.kind === 'token' ? identity.token.kind : identity.kind;
  if (identity.kind === 'invalid') return errorAnswer(401, 'Bad credentials');
  const token = identity.kind === 'token' ? identity.token : undefined;
  entry.login = token?.login;
  const bucket = world.limits.bucket(token);
  const secondary = world.limits.takeSecondary(incoming.method);
  if (secondary !== undefined) return secondaryRefusal(secondary);
  if (bucket.used >= bucket.limit) {
    const message = `API rate limit exceeded for ${token === undefined ? '127.0.0.1' : 'installation'}.`;
    // GraphQL has no status for this, only an error.
    const errors = [{ type: 'RATE_LIMITED', code: 'graphql_rate_limit', message }];
    const graphql = new URL(incoming.target, world.url).pathname === '/graphql';
    if (graphql) return withHeaders({ status: 200, json: { errors } }, limitHeaders(bucket));
    return withHeaders(errorAnswer(403, message), limitHeaders(bucket));
  }
  const full = withCaching(incoming, await routed(double, { incoming, entry, token }));
  // An answer from the client's cache is free of charge, if the request was authorised.
  if (full.status !== 304 || token === undefined) bucket.used += 1;
  return withHeaders(full, limitHeaders(bucket));
}

async function routed(
  double: Double,
  request: { readonly incoming: Incoming; readonly entry: Entry; readonly token: Token | undefined },
): Promise<Answer> {
  const { world, router } = double;
  const { incoming, token } = request;
  const url = new URL(incoming.target, world.url);
  if (url.pathname === '/graphql' && incoming.method === 'POST') {
    return answerGraphql({ world, token, body: incoming.body }, (what) =>
      world.log.unknown.push(`graphql ${what}`),
    );
  }
  const match = router.match(incoming.method, url.pathname);
  if (match === undefined) {
    world.log.unknown.push(`${incoming.method} ${url.pathname}`);
    return errorAnswer(404, 'Not Found');
  }
  return checked(double, { ...request, match, query: url.searchParams });
}

/** Runs a route between the two halves of the contract check. */
async function checked(
  { world, contract }: Double,
  request: {
    readonly incoming: Incoming;
    readonly entry: Entry;
    readonly token: Token | undefined;
    readonly match: Match;
    readonly query: URLSearchParams;
  },
): Promise<Answer> {
  const { incoming, entry, match, query } = request;
  const operation = match.route.operation;
  const violated = (where: 'request' | 'response', problems: readonly string[]): Answer => {
    world.log.violations.push({ request: entry.index, operation, where, problems });
    return {
      status: 599,
      json: { message: `${operation}: not as GitHub describes this ${where}`, problems },
    };
  };
  const asked = contract.request(operation, { parameters: match.parameters, query, body: incoming.body });
  if (asked.length > 0) return violated('request', asked);
  const result = await handled(world, request);
  const json = 'json' in result ? (JSON.parse(JSON.stringify(result.json)) as unknown) : undefined;
  if (!('json' in result) && !('empty' in result)) return result;
  const said = contract.response(operation, { status: result.status, json });
  return said.length > 0 ? violated('response', said) : result;
}

async function handled(
  world: World,
  request: {
    readonly incoming: Incoming;
    readonly entry: Entry;
    readonly token: Token | undefined;
    readonly match: Match;
    readonly query: URLSearchParams;
  },
): Promise<Answer> {
  const { incoming, token, match, query } = request;
  const repository = findRepository(world, `${match.parameters['owner']}/${match.parameters['repo']}`);
  if (repository === undefined || !sees(token, repository)) return errorAnswer(404, 'Not Found');
  const call: RepositoryCall = {
    world,
    token,
    repository,
    query,
    parameters: match.parameters,
    body: incoming.body,
    accept: header(incoming, 'accept') ?? '',
    target: incoming.target,
    upload: incoming.upload,
    range: header(incoming, 'range'),
  };
  const { needs } = match.route;
  const refusal = refusalFor({ token, repository, needs: typeof needs === 'function' ? needs(call) : needs });
  if (refusal !== undefined) return refusal;
  try {
    await syncPullRequests(world, repository);
    return await match.route.handle(call);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    const problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    const { index, operation = '' } = request.entry;
    world.log.violations.push({ request: index, operation, where: 'response', problems });
    return errorAnswer(598, `the double itself failed: ${problems[0]}`);
  }
}

function withCaching(incoming: Incoming, full: Answer): Answer {
  if (incoming.method !== 'GET' || full.status !== 200 || 'file' in full) return full;
  const body =
    'json' in full
      ? JSON.stringify(full.json)
      : 'text' in full
        ? full.text
        : 'bytes' in full
          ? full.bytes
          : '';
  const accept = header(incoming, 'accept') ?? '';
  const etag = `W/"${createHash('sha256').update(accept).update('\0').update(body).digest('hex')}"`;
  const known = (header(incoming, 'if-none-match') ?? '').split(/\s*,\s*/);
  const headers = {
    ETag: etag,
    'Cache-Control': 'private, max-age=60, s-maxage=60',
    Vary: 'Accept, Authorization',
  };
  if (known.some((tag) => tag.replace(/^W\//, '') === etag.slice(2)))
    return { status: 304, headers, empty: true };
  return withHeaders(full, headers);
}

function secondaryRefusal(limit: SecondaryLimit): Answer {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';
  const refusal = errorAnswer(limit.status, message);
  return limit.retryAfter === undefined
    ? refusal
    : withHeaders(refusal, { 'Retry-After': String(limit.retryAfter) });
}

function withHeaders(full: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...full, headers: { ...headers, ...full.headers } };
}

function header(incoming: Incoming, name: string): string | undefined {
  const value = incoming.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
