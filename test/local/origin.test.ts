import { afterAll, expect, it } from '@jest/globals';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

it.each([
  ['https://github.com/acme/fraud.git', 'acme/fraud'],
  ['https://github.com/acme/fraud', 'acme/fraud'],
  ['https://someone:secret@github.com/acme/fraud.model/', 'acme/fraud.model'],
  ['git@github.com:acme/fraud.git', 'acme/fraud'],
  ['ssh://git@github.acme.com:2222/acme/fraud.git', 'acme/fraud'],
  ['https://acme.ghe.com/acme/fraud', 'acme/fraud'],
  ['https://gitlab.com/acme/fraud.git', undefined],
  ['https://notgithub.com/acme/fraud.git', undefined],
  ['../mine', undefined],
  ['/srv/github.com/acme/fraud', undefined],
])('a clone of %s came from %s', async (url, expected) => {
  const repository = await repositoryWith({ 'train.py': 'pass\n' });
  await repository.git('remote', 'add', 'origin', url);
  expect((await repository.host()).context.origin).toBe(expected);
});

it('a repository that is no clone came from nowhere', async () => {
  const repository = await repositoryWith({ 'train.py': 'pass\n' });
  expect((await repository.host()).context.origin).toBeUndefined();
});
