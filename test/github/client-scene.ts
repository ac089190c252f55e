import { expect } from '@jest/globals';
import { ModelgateError } from '../../src/domain/errors.ts';
import type { Octokit } from '../../src/github/client.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import { clientFor } from './client-for.ts';

export const repository = 'acme/models';
export const models = { owner: 'acme', repo: 'models' };

type Options = Partial<Parameters<typeof clientFor>[1]>;

/** A double with pull request 1, and what a job's client asks of it. */
export interface ClientScene {
  readonly scene: Scene;
  clientOf(options?: Options): Octokit;
  getCommit(options?: Options): ReturnType<Octokit['rest']['repos']['getCommit']>;
  postComment(options?: Options): ReturnType<Octokit['rest']['issues']['createComment']>;
  /** How many requests there were since the log was cleared. */
  count(): Promise<number>;
}

export async function openClientScene(): Promise<ClientScene> {
  const scene = await openScene();
  await scene.clone.git('checkout', '-q', '-b', 'change');
  await scene.clone.commit({});
  await scene.clone.push();
  await scene.github.openPullRequest({ repository, head: 'change', base: 'main' });
  const clientOf = (options: Options = {}) => clientFor(scene.github, { token: scene.token, ...options });
  const getCommit = (options: Options = {}) =>
    clientOf(options).rest.repos.getCommit({ ...models, ref: 'main' });
  // The first request is slower than any other.
  await getCommit({ timeout: 20_000 });
  await scene.github.clearLog();
  return {
    scene,
    clientOf,
    getCommit,
    postComment: (options = {}) =>
      clientOf(options).rest.issues.createComment({ ...models, issue_number: 1, body: 'x' }),
    count: async () => (await scene.github.requests()).length,
  };
}

/** What it fails with, which is always one of our faults. */
export async function faultOf(asked: Promise<unknown>): Promise<ModelgateError> {
  const error = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ModelgateError);
  return error as ModelgateError;
}
