import path from 'node:path';
import { expect, jest } from '@jest/globals';
import { systemClock } from '../../src/local/clock.ts';
import { git } from '../../src/local/git.ts';
import { localStore } from '../../src/local/store.ts';
import { repositoryWith } from '../support/local/repository.ts';
import { openStoreScene } from './store-scene.ts';
import { storeContract } from './store-contract.ts';
import { storeTransferContract } from './store-transfer-contract.ts';
import type { StoreUnderTest } from './store-under-test.ts';
import type { Files } from '../../src/ports/system.ts';

// Each test starts many processes of git.
jest.setTimeout(60_000);

for (const contract of [storeContract, storeTransferContract]) {
  contract('under the git directory', onDisk);
  contract('as releases of GitHub', onGitHub);
}

async function onDisk(files: Files): Promise<StoreUnderTest> {
  const clone = await repositoryWith({ 'model.txt': 'one\n' });
  const older = await clone.git('rev-parse', 'HEAD');
  const newer = await clone.commit('second', { 'model.txt': 'two\n' });
  const fresh = () =>
    localStore({
      files,
      git: git(clone.directory),
      gitDirectory: path.join(clone.directory, '.git'),
      clock: systemClock(),
    });
  return {
    store: fresh(),
    fresh,
    commits: [older, newer],
    commitOfTag: (tag) =>
      git(clone.directory).ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`),
    tag: async (name, commit) => void (await clone.git('tag', name, commit)),
    close: () => Promise.resolve(),
  };
}

async function onGitHub(files: Files): Promise<StoreUnderTest> {
  const { scene, store, commits, close } = await openStoreScene(files);
  return {
    store: store(),
    fresh: () => store(),
    commits,
    async commitOfTag(tag) {
      const found = await scene.clone.git('ls-remote', scene.path, `refs/tags/${tag}^{}`, `refs/tags/${tag}`);
      return found.split('\n').at(-1)?.split('\t')[0] || undefined;
    },
    async tag(name, commit) {
      await scene.clone.git('push', '-q', scene.path, `${commit}:refs/tags/${name}`);
    },
    async close() {
      expect(await scene.github.violations()).toEqual([]);
      expect(await scene.github.unknown()).toEqual([]);
      await close();
    },
  };
}
