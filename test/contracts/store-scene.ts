import { githubStore } from '../../src/github/store.ts';
import type { TransferWaits } from '../../src/github/transfers.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';
import { clientFor } from '../github/client-for.ts';
import { openScene, type Scene } from '../github-double/scene.ts';

export const repository = 'acme/models';

/** Waits that a test has time for. */
export const shortTransfers: Omit<TransferWaits, 'idle'> = {
  pauses: [10, 20, 40],
  settle: 20,
  longest: 2_000,
  unsaid: 30,
};

export interface StoreScene {
  readonly scene: Scene;
  readonly commits: readonly [string, string];
  /** What the stores warned of. */
  readonly warnings: string[];
  /**
   * A store of its own process, for a token that may write unless another is given. `patience`: milliseconds that GitHub may
   * be silent; many, since the machine may be busy.
   */
  store(token?: string, patience?: number): Store;
  close(): Promise<void>;
}

/** A GitHub with two commits on `main`, and a token of a job with `contents: write`. */
export async function openStoreScene(files: Files): Promise<StoreScene> {
  const scene = await openScene();
  const older = await scene.clone.git('rev-parse', 'HEAD');
  const newer = await scene.clone.commit({ 'model.txt': 'two\n' }, 'second');
  await scene.clone.push();
  const { token: own } = await scene.github.createToken({
    repository,
    kind: 'actions',
    permissions: { contents: 'write' },
  });
  const warnings: string[] = [];
  return {
    scene,
    commits: [older, newer],
    warnings,
    store(token = own, patience = 10_000) {
      const octokit = clientFor(scene.github, { token, timeout: patience, warnings });
      const repo = { owner: 'acme', name: 'models', id: 1 };
      return githubStore(octokit, {
        repository: repo,
        files,
        warn: (said) => warnings.push(said),
        waits: { ...shortTransfers, idle: patience },
      });
    },
    close: () => scene.close(),
  };
}
