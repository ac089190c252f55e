import { ModelgateError } from '../domain/errors.ts';
import type { RepositoryName } from '../ports/context.ts';
import type { Octokit } from './client.ts';
import { absentIf404 } from './refusal.ts';

/**
 * A repository that the token may not see is answered as one that is not there: nothing in it may count as absent then.
 * @throws ModelgateError PERMISSION_MISSING
 */
export async function assertVisible(octokit: Octokit, { owner, name }: RepositoryName): Promise<void> {
  const answer = await absentIf404(octokit.rest.repos.get({ owner, repo: name }));
  if (answer === undefined) throw invisible({ owner, name });
}

export function invisible({ owner, name }: Pick<RepositoryName, 'owner' | 'name'>): ModelgateError {
  const message = `There is no repository ${owner}/${name} that the token may see`;
  const hint = 'Give `github-token` a token for it, with `contents: read`.';
  return new ModelgateError({ code: 'PERMISSION_MISSING', message, hint });
}
