import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipOf } from '../test/github/zip.ts';
import { openGitHubScene } from '../test/stress/github-scene.ts';
import { startActor } from '../test/stress/process.ts';
import type { Benchmark } from './benchmark.ts';

/**
 * Requests to the API that a promotion takes whose run is this workflow run's artifact (one model file, its manifest and its
 * evidence; a first version and a third one), and a rollback. Redirect targets and the artifact service are not counted.
 */
export const registryRequests: Benchmark = {
  budgets: {
    'promote-requests': {
      unit: 'requests',
      budget: 20,
      against: 'to promote a model of one file: a first version, a third one',
    },
    'rollback-requests': { unit: 'requests', budget: 12, against: 'to roll a stage back' },
  },
  async run() {
    return {
      'promote-requests': [await requestsOf('promote', 0), await requestsOf('promote', 2)],
      'rollback-requests': [await requestsOf('rollback', 2)],
    };
  },
};

async function requestsOf(verb: 'promote' | 'rollback', versions: number): Promise<number> {
  const scene = await openGitHubScene([versions]);
  const actor = startActor();
  try {
    const place = await scene.copy(versions);
    const order = place.order(verb, { model: 'fraud', ...(verb === 'rollback' && { reason: 'slow' }) });
    const run = path.join(order.directory, 'runs', `fraud-${versions + 3}`);
    await scene.github.addArtifact({
      runId: Number(order.env['GITHUB_RUN_ID']),
      name: 'modelgate-fraud-0123456789ab',
      content: { bytes: await zipFolder(run) },
    });
    await scene.github.clearLog();
    const outcome = await actor.run(order);
    if (!/^(promoted|rolled-back)$/.test(outcome?.outcome ?? '')) throw new Error(JSON.stringify(outcome));
    return (await scene.github.requests()).length;
  } finally {
    actor.close();
    await scene.close();
  }
}

async function zipFolder(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const named = await Promise.all(
    files.map(async (file) => [path.relative(folder, file), await readFile(file)] as const),
  );
  return zipOf(Object.fromEntries(named));
}
