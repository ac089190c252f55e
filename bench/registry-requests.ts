import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shortDigest } from '../src/domain/run/artifact-name.ts';
import { runId as idOfRun } from '../src/domain/run/record-id.ts';
import { formatRunRecord, parseRunRecord } from '../src/domain/run/record-text.ts';
import { zipOf } from '../test/github/zip.ts';
import { type GitHubScene, openGitHubScene } from '../test/stress/github-scene.ts';
import type { Order } from '../test/stress/actor.ts';
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
    'promote-reused-requests': {
      unit: 'requests',
      budget: 23,
      against:
        'the same, where a pointer leads to a run of another push (two more for one of a pull request)',
    },
    'rollback-requests': { unit: 'requests', budget: 12, against: 'to roll a stage back' },
  },
  async run() {
    return {
      'promote-requests': [await requestsOf('promote', 0), await requestsOf('promote', 2)],
      'promote-reused-requests': [
        await requestsOf('promote', 0, { reused: true }),
        await requestsOf('promote', 2, { reused: true }),
      ],
      'rollback-requests': [await requestsOf('rollback', 2)],
    };
  },
};

async function requestsOf(
  verb: 'promote' | 'rollback',
  versions: number,
  { reused = false }: { readonly reused?: boolean } = {},
): Promise<number> {
  const scene = await openGitHubScene([versions]);
  const actor = startActor();
  const empty = await mkdtemp(path.join(tmpdir(), 'modelgate-empty-'));
  try {
    const place = await scene.copy(versions);
    // All runs here have the same inputs: a push of them would release nothing new.
    const inputs = verb === 'rollback' ? { reason: 'slow' } : { bump: 'minor' };
    const asked = place.order(verb, { model: 'fraud', ...inputs });
    const run = path.join(asked.directory, 'runs', `fraud-${versions + 3}`);
    // As in the workflow: the job that promotes checks nothing out.
    const env: Order['env'] = {
      ...asked.env,
      GITHUB_WORKSPACE: empty,
      GITHUB_REPOSITORY_ID: await idOf(scene, asked.env),
    };
    const order = { ...asked, directory: empty, env };
    const record = parseRunRecord(await readFile(path.join(run, 'run.json'), 'utf8'), 'run.json');
    const name = `modelgate-fraud-${shortDigest(record['inputs-digest'] ?? '')}`;
    const content = { bytes: await zipFolder(run) };
    const here = Number(order.env['GITHUB_RUN_ID']);
    if (reused) {
      const made = {
        repository: place.name,
        path: '.github/workflows/model.yml',
        headSha: order.env['GITHUB_SHA'] ?? '',
        event: 'push',
      };
      const { id: runId } = await scene.github.createRun(made);
      const workflow = { run: runId, attempt: 1, path: made.path, event: made.event, url: '' };
      const trained = { ...record, workflow, training: { 'exit-code': 0, seconds: 1 } };
      await writeFile(path.join(run, 'run.json'), formatRunRecord({ ...trained, id: idOfRun(trained) }));
      const { id } = await scene.github.addArtifact({
        runId,
        name,
        content: { bytes: await zipFolder(run) },
      });
      const note = { bytes: zipOf({ 'README.txt': '' }) };
      await scene.github.addArtifact({ runId: here, name: `${name}-of-${id}`, content: note });
    } else {
      await scene.github.addArtifact({ runId: here, name, content });
    }
    await scene.github.clearLog();
    const outcome = await actor.run(order);
    if (!/^(promoted|rolled-back)$/.test(outcome?.outcome ?? '')) throw new Error(JSON.stringify(outcome));
    const requests = await scene.github.requests();
    if (process.env['MODELGATE_BENCH_LIST'] === 'true')
      for (const { operation } of requests) console.error(`${verb}, ${versions} versions: ${operation}`);
    return requests.length;
  } finally {
    actor.close();
    await scene.close();
    await rm(empty, { recursive: true, force: true });
  }
}

async function idOf(
  { github }: GitHubScene,
  { GITHUB_REPOSITORY: name, GITHUB_TOKEN: token }: Readonly<Record<string, string>>,
): Promise<string> {
  const answer = await fetch(`${github.url}/repos/${name}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return String(((await answer.json()) as { id: number }).id);
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
