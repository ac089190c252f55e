import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { githubRepository } from '../../src/github/repository.ts';
import { git } from '../../src/local/git.ts';
import { localRepository } from '../../src/local/repository.ts';
import { cloneAt, openScene, type Scene } from '../github-double/scene.ts';
import { clientFor } from '../github/client-for.ts';
import { repositoryContract } from './repository-contract.ts';

// Each test starts many processes of git.
jest.setTimeout(30_000);

const models = { owner: 'acme', name: 'models', id: 1 };

repositoryContract('of a clone on disk', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'local-'));
  const clone = cloneAt(directory, '');
  await clone.git('init', '-q', '-b', 'main');
  await clone.commit({ 'metrics.json': '{"accuracy": 0.9}\n' }, 'first');
  return {
    repository: localRepository(git(directory)),
    clone,
    publish: () => Promise.resolve(),
    close: () => rm(directory, { recursive: true }),
  };
});

repositoryContract('on GitHub', onGitHub);

async function onGitHub() {
  const scene = await openScene();
  const octokit = clientFor(scene.github, { token: scene.token });
  return {
    repository: githubRepository(octokit, models),
    clone: scene.clone,
    publish: () => pushAll(scene),
    async close() {
      expect(await scene.github.violations()).toEqual([]);
      expect(await scene.github.unknown()).toEqual([]);
      await scene.close();
    },
  };
}

async function pushAll({ clone, path: remote }: Scene) {
  await clone.git('push', '-q', '--force', '--all', remote);
  await clone.git('push', '-q', '--force', '--tags', remote);
}

describe('a tree that GitHub lists only in part', () => {
  let scene: Scene;
  const files = Object.fromEntries(
    ['a.txt', 'm/n/deep.txt', 'm/n/o.txt', 'm.txt', 'm/z.txt', 'z/y.txt'].map((name) => [name, name]),
  );

  beforeAll(async () => {
    scene = await openScene();
    await scene.clone.commit(files);
    await scene.clone.push();
  });

  afterAll(() => scene.close());

  it('is put together from its folders, in git’s order', async () => {
    const repository = githubRepository(clientFor(scene.github, { token: scene.token }), models);
    const whole = await repository.tree('main');
    await scene.github.truncateTrees({ repository: 'acme/models', entries: 5 });

    expect(await repository.tree('main')).toEqual(whole);
    expect(whole.map((entry) => entry.path)).toEqual([
      'a.txt',
      'm.txt',
      'm/n/deep.txt',
      'm/n/o.txt',
      'm/z.txt',
      'metrics.json',
      'z/y.txt',
    ]);
  });

  it('is put in git’s order, in whichever GitHub lists it', async () => {
    const repository = githubRepository(clientFor(scene.github, { token: scene.token }), models);
    await scene.github.truncateTrees({ repository: 'acme/models', entries: 100_000 });
    const { json } = await scene.ask('/git/trees/main?recursive=1');
    const body = JSON.stringify({ ...json, tree: [...json.tree].reverse() });
    await scene.github.addFault({ path: '/git/trees/', fault: { kind: 'answer', status: 200, body } });

    const odd = await repository.tree('main');
    expect(odd).toEqual(await repository.tree('main'));
    expect(odd.map((entry) => entry.path)[1]).toBe('m.txt');
  });

  it('is refused where one folder’s own listing is cut', async () => {
    const repository = githubRepository(clientFor(scene.github, { token: scene.token }), models);
    await scene.github.truncateTrees({ repository: 'acme/models', entries: 1 });

    await expect(repository.tree('main')).rejects.toMatchObject({ code: 'GITHUB_REFUSED' });
  });
});

describe('a repository that the token may not see', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
    await scene.github.createRepository({ name: 'mona/other', private: true });
  });

  afterAll(() => scene.close());

  it('has nothing that counts as absent', async () => {
    const { token } = await scene.github.createToken({
      repository: 'mona/other',
      kind: 'actions',
      permissions: { contents: 'read' },
    });
    const repository = githubRepository(clientFor(scene.github, { token }), models);

    for (const ask of [
      () => repository.resolve('main'),
      () => repository.file('main', '.github/modelgate.yml'),
      () => repository.tree('main'),
    ]) {
      await expect(ask()).rejects.toMatchObject({
        code: expect.stringMatching(/^(PERMISSION_MISSING|REF_UNKNOWN)$/),
      });
    }
  });
});
