import { refusalFor, sees } from './identity.ts';
import { findRepository, type Repository, type Token, type World } from './state.ts';

export interface GraphqlCall {
  readonly world: World;
  readonly token: Token;
}

export type Given = Readonly<Record<string, unknown>>;

/** A field that is worked out when a client selects it; a plain value in its place is a field without arguments. */
export class LazyField {
  readonly takes: readonly string[];
  readonly resolve: (given: Given) => unknown;

  constructor(takes: readonly string[], resolve: (given: Given) => unknown) {
    this.takes = takes;
    this.resolve = resolve;
  }
}

/** @param takes names of the arguments; one that has to be given ends in `!` */
export function lazy(takes: readonly string[], resolve: (given: Given) => unknown): LazyField {
  return new LazyField(takes, resolve);
}

/** An error in the words of GitHub's GraphQL, thrown by resolvers. The answer is still a 200. */
export class GraphqlError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** @throws GraphqlError NOT_FOUND, also for what the token may not see */
export function visibleRepository({ world, token }: GraphqlCall, fullName: string): Repository {
  const repository = findRepository(world, fullName);
  if (repository === undefined || !sees(token, repository)) {
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
  }
  return repository;
}

/** @throws GraphqlError FORBIDDEN */
export function requireContents(
  { token }: GraphqlCall,
  repository: Repository,
  access: 'read' | 'write',
): void {
  if (refusalFor({ token, repository, needs: [{ contents: access }] }) === undefined) return;
  const by = token.kind === 'actions' ? 'integration' : 'personal access token';
  throw new GraphqlError('FORBIDDEN', `Resource not accessible by ${by}`);
}

/** A list cut as GraphQL's connections are. @throws GraphqlError without `first` or `last`, or above 100 */
export function connection<T>(
  name: string,
  given: Given,
  all: readonly T[],
): { readonly items: readonly T[]; readonly node: (nodes: readonly unknown[]) => Record<string, unknown> } {
  const first = given['first'] as number | null | undefined;
  const last = given['last'] as number | null | undefined;
  const size = first ?? last;
  if (typeof size !== 'number') {
    throw new GraphqlError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size > 100) {
    throw new GraphqlError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${first === size ? 'first' : 'last'}\` limit of 100 records.`,
    );
  }
  const from = typeof given['after'] === 'string' ? position(given['after']) : 0;
  const to = typeof given['before'] === 'string' ? position(given['before']) - 1 : all.length;
  const start = typeof first === 'number' ? from : Math.max(from, to - size);
  const end = typeof first === 'number' ? Math.min(to, from + size) : to;
  return {
    items: all.slice(start, end),
    node: (nodes) => ({
      __typename: `${name[0]?.toUpperCase()}${name.slice(1)}Connection`,
      nodes,
      edges: nodes.map((node, at) => ({ __typename: 'Edge', cursor: cursor(start + at + 1), node })),
      totalCount: all.length,
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: nodes.length === 0 ? null : cursor(start + 1),
        endCursor: nodes.length === 0 ? null : cursor(end),
      },
    }),
  };
}

function cursor(at: number): string {
  return Buffer.from(`cursor:v2:${at}`).toString('base64');
}

function position(text: string): number {
  const at = Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(text, 'base64').toString('utf8'))?.[1]);
  if (Number.isInteger(at)) return at;
  throw new GraphqlError('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`);
}
