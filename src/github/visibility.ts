import { ModelgateError } from '../domain/errors.ts';
import type { RepositoryName } from '../ports/context.ts';
import type { Octokit } from './client.ts';
import { askGraphql, GraphqlRefusal } from './graphql.ts';
import { absentIf404 } from './refusal.ts';

/** Asks a GraphQL query about `repository(owner: $owner, name: $name)`. @throws ModelgateError PERMISSION_MISSING */
export async function askRepository<T>(
  octokit: Octokit,
  repository: RepositoryName,
  {
    query,
    variables = {},
  }: { readonly query: string; readonly variables?: Readonly<Record<string, string>> },
): Promise<T> {
  const { owner, name } = repository;
  try {
    return await askGraphql<T>(octokit, query, { owner, name, ...variables });
  } catch (error) {
    const isHidden = error instanceof GraphqlRefusal && error.types.includes('NOT_FOUND');
    throw isHidden ? invisible(repository) : error;
  }
}

/**
 * A repository that the token may not see is answered as one that is not there: nothing in it may count as absent then.
 * @throws ModelgateError PERMISSION_MISSING
 */
export async function assertVisible(octokit: Octokit, repository: RepositoryName): Promise<void> {
  const { owner, name } = repository;
  const answer = await absentIf404(octokit.rest.repos.get({ owner, repo: name }));
  if (answer === undefined) throw invisible(repository);
}

function invisible({ owner, name }: RepositoryName): ModelgateError {
  const message = `There is no repository ${owner}/${name} that the token may see`;
  const hint = 'Give `github-token` a token for it, with `contents: read`.';
  return new ModelgateError({ code: 'PERMISSION_MISSING', message, hint });
}
