import { rm } from 'node:fs/promises';
import type { GitHubDouble } from '../github/double.ts';
import { startGitHub } from '../github/double.ts';
import { fraudRepository } from '../local/registry-run.ts';
import { type GitHubPlaceOptions, githubPlace, type RegistryPlace } from './registry-place.ts';

export interface GitHubPlace extends RegistryPlace {
  readonly github: GitHubDouble;
  /** The same place for another token. */
  as(token: string): RegistryPlace;
}

const repository = 'acme/fraud';

export const rollbackWorkflow = `name: rollback
on:
  release: { types: [prereleased, unpublished, deleted] }
  workflow_dispatch: { inputs: { reason: { required: true } } }
jobs:
  rollback:
    runs-on: ubuntu-latest
    steps:
      - uses: modelgate/modelgate/actions/rollback@v1
`;

/** `fraud` on a GitHub of its own, with a clone, and a rollback workflow on `main`. */
export async function openGitHubPlace(): Promise<GitHubPlace> {
  const github = await startGitHub();
  const { path } = await github.createRepository({ name: repository, private: true });
  const work = await fraudRepository();
  await work.commit('Rollback', { '.github/workflows/rollback.yml': rollbackWorkflow });
  await work.git('push', '--quiet', path, 'HEAD:refs/heads/main');
  const permissions = {
    contents: 'write',
    actions: 'read',
    issues: 'write',
    'pull-requests': 'write',
  } as const;
  const { token } = await github.createToken({ repository, kind: 'actions', permissions });
  const { token: owner } = await github.createToken({
    repository,
    kind: 'user',
    permissions: { ...permissions, administration: 'write' },
  });
  const options: GitHubPlaceOptions = {
    work,
    origin: path,
    apiUrl: github.url,
    repository,
    token,
    owner,
    async close() {
      await github.close();
      await rm(work.directory, { recursive: true, force: true });
    },
  };
  return { ...githubPlace(options), github, as: (other) => githubPlace({ ...options, token: other }) };
}
