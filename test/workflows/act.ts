import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exampleFiles, variation } from '../e2e/flights.ts';
import type { RunEvent } from '../support/runner/events.ts';
import type { Permissions } from '../support/runner/permissions.ts';
import { pushEvent } from '../support/world/event-builder.ts';
import { PullRequests } from '../support/world/pull-requests.ts';
import { stageActions } from '../support/world/staging.ts';
import { plainEvent } from '../support/world/trigger.ts';
import { startWorld, type World } from '../support/world/world.ts';
import { actRun } from './act-run.ts';

/**
 * Examples under act, a runner that is not ours: what happened is read from GitHub, never from act's exit code alone, which
 * is 0 also when nothing ran. One line a run; exit code 1 at the first that is not as expected.
 */
type Jobs = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, string>>;

const staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
const world = await startWorld();
try {
  await firstWorkflow();
  await promotion();
  assert.deepEqual(await world.github.violations(), []);
  assert.deepEqual(await world.github.unknown(), []);
} finally {
  await world.close();
  await rm(staged, { recursive: true, force: true });
}

async function firstWorkflow(): Promise<void> {
  const scene = await sceneOf('acme/flights', 'flights', ['model.yml']);
  const run = runner(scene, { contents: 'read', actions: 'read', 'pull-requests': 'write' });
  await run('flights/model.yml', await scene.pushed(), { model: 'success' });
  const [worse, number] = await scene.opened('worse', await variation('better-overall-worse-in-one-slice'));
  await run('flights/model.yml', worse, { model: 'failure' });
  const comments = (await scene.repository.api('GET', `/issues/${number}/comments`)) as { body: string }[];
  assert.equal(comments.length, 1);
  assert.match(comments[0]?.body ?? '', /^.*Do not merge: .*`carrier=9E`/);
}

async function promotion(): Promise<void> {
  const scene = await sceneOf('acme/promoted', 'promotion', ['model.yml', 'rollback.yml', 'hold.yml']);
  const run = runner(scene, {
    contents: 'write',
    actions: 'read',
    issues: 'write',
    'pull-requests': 'write',
  });
  const promoted: Jobs = { train: 'success', check: 'success', promote: 'success' };
  await run('promotion/model.yml', await scene.pushed(), promoted);
  assert.deepEqual(await production(scene), { version: 'v1.0.0', held: false });

  const better = await variation('better');
  const [opened] = await scene.opened('better', better);
  await run('promotion/model.yml', opened, { train: 'success', check: 'success' });
  await scene.repository.push({ files: better, run: false });
  await run('promotion/model.yml', await scene.pushed(), promoted);
  assert.deepEqual(await production(scene), { version: 'v1.1.0', held: false });

  const back = await scene.dispatched({ reason: 'late for Endeavor', to: '' });
  await run('promotion/rollback.yml', back, { rollback: 'success' });
  assert.deepEqual(await production(scene), { version: 'v1.0.0', held: true });
  await run('promotion/hold.yml', await scene.dispatched({ reason: 'mended', lift: 'true' }), {
    hold: 'success',
  });
  assert.deepEqual(await production(scene), { version: 'v1.0.0', held: false });
  await run('promotion/hold.yml', await scene.dispatched({ reason: 'frozen', lift: 'false' }), {
    hold: 'success',
  });
  assert.deepEqual(await production(scene), { version: 'v1.0.0', held: true });
}

interface Scene {
  readonly repository: Awaited<ReturnType<World['createRepository']>>;
  pushed(): Promise<RunEvent>;
  opened(branch: string, files: Files): Promise<readonly [event: RunEvent, number: number]>;
  dispatched(inputs: Files): Promise<RunEvent>;
}

/** A repository of the flights with the workflows of an example, in which nothing runs by itself. */
async function sceneOf(name: string, example: string, workflows: readonly string[]): Promise<Scene> {
  const folder = path.resolve(import.meta.dirname, '../../examples', example, '.github/workflows');
  const texts = workflows.map(
    async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const,
  );
  const files = Object.entries(await exampleFiles()).filter(
    ([file]) => !file.startsWith('.github/workflows/'),
  );
  const repository = await world.createRepository({
    name,
    files: Object.fromEntries(files),
    workflows: Object.fromEntries(await Promise.all(texts)),
  });
  const payload = {
    id: repository.id,
    name,
    private: false,
    defaultBranch: 'main',
    fork: false,
    ownerId: 1,
    serverUrl: world.serverUrl,
    apiUrl: world.github.url,
  };
  const place = { path: repository.path, repository: payload };
  const fork = () => Promise.reject(new Error('there are no forks here'));
  const pulls = new PullRequests({ github: world.github, path: repository.path, payload, fork });
  const actor = 'acme';
  return {
    repository,
    pushed: async () => {
      const { commit } = (await repository.api('GET', '/branches/main')) as { commit: { sha: string } };
      return pushEvent(place, { ref: 'refs/heads/main', before: undefined, sha: commit.sha, actor });
    },
    opened: async (branch, changed) => {
      const { number } = await repository.openPullRequest({ branch, files: changed, run: false });
      const [event] = await pulls.events(number, { action: 'opened', actor, only: 'pull_request' });
      assert(event);
      return [event, number];
    },
    dispatched: (inputs) => plainEvent(place, 'workflow_dispatch', { actor, inputs }),
  };
}

function runner({ repository }: Scene, permissions: Permissions) {
  return async (workflow: string, event: RunEvent, expected: Jobs): Promise<void> => {
    const { id: repositoryId, name, path: bare } = repository;
    const where = { world, staged, repository: name, repositoryId, path: bare, permissions };
    const { jobs, log } = await actRun({ ...where, file: path.basename(workflow), event });
    assert.deepEqual(jobs, expected, `${workflow} on ${event.name}:\n${log}`);
    const told = Object.entries(jobs).map(([id, result]) => `${id} ${result}`);
    console.log(`act: ${workflow} on ${event.name}: ${told.join(', ')}`);
  };
}

async function production({
  repository,
}: Scene): Promise<{ readonly version: string; readonly held: boolean }> {
  const file = '/contents/models/late-flights/state.json?ref=heads/modelgate-ledger';
  const { content } = (await repository.api('GET', file)) as { content: string };
  const { stages } = JSON.parse(Buffer.from(content, 'base64').toString()) as {
    stages: { production: { version: string; hold: object | null } };
  };
  return { version: stages.production.version, held: stages.production.hold !== null };
}
