import { client, type ClientOptions, type Octokit } from '../../src/github/client.ts';
import type { Context } from '../../src/ports/context.ts';
import type { GitHubDouble } from '../support/github/double.ts';

/** Waits that a test has time for; everything else is as in a job. */
export const shortWaits = { pauses: [10, 20, 40], longest: 4_000, unsaid: 30 };

/** The client of a job that talks to the double. What it warns of is added to `warnings`. */
export function clientFor(
  { url }: Pick<GitHubDouble, 'url'>,
  options: Partial<ClientOptions> & { token: string; warnings?: string[] },
): Octokit {
  const { warnings = [], ...given } = options;
  return client({
    apiUrl: url,
    timeout: 10_000,
    warn: (message) => warnings.push(message),
    waits: shortWaits,
    ...given,
  });
}

/** What a job of `acme/models` knows of itself, a push to `main` unless `more` says else. */
export function contextOf(repository: { readonly id: number }, more: Partial<Context> = {}): Context {
  return {
    host: 'github',
    workspace: '/nowhere',
    event: 'push',
    repository: { owner: 'acme', name: 'models', id: repository.id },
    defaultBranch: 'main',
    commit: '0'.repeat(40),
    dirty: false,
    ref: 'refs/heads/main',
    baseBranch: 'main',
    base: undefined,
    actor: 'mona',
    serverUrl: 'https://github.com',
    ...more,
  };
}
