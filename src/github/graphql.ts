import type { Fault } from '../domain/errors.ts';
import type { Octokit } from './client.ts';
import { GitHubRefusal } from './refusal.ts';

interface GraphqlErrors {
  readonly errors: readonly {
    readonly type?: string;
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/**
 * Asks a GraphQL query; it changes nothing, so it is repeated like a GET. GraphQL says what went wrong in an answer with
 * status 200: https://docs.github.com/graphql/guides. A part of an answer is none.
 */
export async function askGraphql<T>(
  octokit: Octokit,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  return send<T>(octokit, query, { ...variables, request: { repeatable: true } });
}

/**
 * Sends a GraphQL mutation, once: whether one took effect whose answer was lost, or went wrong on GitHub's side
 * (`isAmbiguous`), only its caller can find out.
 */
export async function mutateGraphql<T>(
  octokit: Octokit,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  return send<T>(octokit, mutation, variables);
}

/** GraphQL's errors, of an answer with status 200. */
export class GraphqlRefusal extends GitHubRefusal {
  /** GitHub's kinds of error, `STALE_DATA`; `undefined` for one of GitHub's own faults. */
  readonly types: readonly (string | undefined)[];

  constructor(error: GraphqlErrors) {
    const said = error.errors
      .map(({ message }) => message)
      .join('; ')
      .slice(0, 300);
    const types = error.errors.map(({ type, extensions }) => type ?? extensions?.code);
    super(faultOf(types, said), { answered: 200, said, cause: error });
    this.types = types;
  }

  override get isAmbiguous(): boolean {
    return this.types.some((type) => type === undefined || type === 'RESOURCE_LIMITS_EXCEEDED');
  }
}

async function send<T>(
  octokit: Octokit,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  try {
    return await octokit.graphql<T>(document, variables);
  } catch (error) {
    throw isGraphqlErrors(error) ? new GraphqlRefusal(error) : error;
  }
}

function faultOf(types: GraphqlRefusal['types'], said: string): Fault {
  if (types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')) {
    const hint = 'Compare the job’s `permissions:` with the action’s README.';
    return { code: 'PERMISSION_MISSING', message: `GitHub refuses the query: ${said}`, hint };
  }
  // An error of GitHub's own has no type: "Something went wrong while executing your query".
  const broken = types.some(
    (type) => type === undefined || type === 'RATE_LIMITED' || type === 'RESOURCE_LIMITS_EXCEEDED',
  );
  return broken
    ? { code: 'GITHUB_UNAVAILABLE', message: `GitHub gave no usable answer to a query: ${said}` }
    : { code: 'GITHUB_REFUSED', message: `GitHub refuses the query: ${said}` };
}

function isGraphqlErrors(error: unknown): error is GraphqlErrors {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}
