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
  try {
    return await octokit.graphql<T>(query, { ...variables, request: { repeatable: true } });
  } catch (error) {
    if (!isGraphqlErrors(error)) throw error;
    const said = error.errors
      .map(({ message }) => message)
      .join('; ')
      .slice(0, 300);
    throw new GitHubRefusal(faultOf(error, said), { answered: 200, said, cause: error });
  }
}

function faultOf({ errors }: GraphqlErrors, said: string): Fault {
  const types = errors.map(({ type, extensions }) => type ?? extensions?.code);
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
