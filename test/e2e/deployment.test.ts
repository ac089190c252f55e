import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';
import { exampleFiles, variation } from './flights.ts';

/** A promotion's dispatch starts the deployment, which fetches the version to a real HTTP server; so does a rollback's. */

jest.setTimeout(240_000);

const examples = path.resolve(import.meta.dirname, '../../examples');
const model = 'late-flights';

let world: World;
let repository: Awaited<ReturnType<World['createRepository']>>;
let server: ChildProcess;
let url: string;
const folders: string[] = [];

async function temporary(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-deployment-'));
  folders.push(folder);
  return folder;
}

beforeAll(async () => {
  const staged = await stageActions(await temporary());
  const target = await temporary();
  const place = path.join(target, model, 'production');
  server = spawn('python3', [path.join(examples, 'deployment/serve.py'), place, '--port', '0']);
  const [said] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  url = said.toString().trim();
  const used = ['', '/actions/train', '/actions/promote', '/actions/rollback', '/actions/fetch'];
  world = await startWorld({
    actions: Object.fromEntries(
      used.map((action) => [`modelgate/modelgate${action}@v1`, path.join(staged, action)]),
    ),
  });
  const read = (file: string) => readFile(path.join(examples, file), 'utf8');
  const deploy = await read('deployment/.github/workflows/deploy.yml');
  const files = Object.entries(await exampleFiles()).filter(
    ([file]) => !file.startsWith('.github/workflows/'),
  );
  repository = await world.createRepository({
    name: 'acme/flights',
    private: true,
    files: { ...Object.fromEntries(files), 'deploy.py': await read('deployment/deploy.py') },
    workflows: {
      'model.yml': await read('promotion/.github/workflows/model.yml'),
      'rollback.yml': await read('promotion/.github/workflows/rollback.yml'),
      'deploy.yml': deploy.replace('http://127.0.0.1:8080', url),
    },
    vars: { MODEL_TARGET: target },
    run: true,
  });
}, 240_000);

afterAll(async () => {
  server.kill();
  await world.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function served(): Promise<{ readonly version: string; readonly seq: number }> {
  return (await (await fetch(`${url}/version`)).json()) as { version: string; seq: number };
}

describe('a deployment that follows the ledger', () => {
  it('serves the first version as soon as it is promoted', async () => {
    const { runs } = repository.first;
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(await served()).toMatchObject({ version: 'v1.0.0', seq: 3 });
  });

  it('serves the second, and has the very bytes that were trained', async () => {
    const { runs } = await repository.push({ files: await variation('better') });
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(await served()).toMatchObject({ version: 'v1.1.0', seq: 6 });
    const listed = (await repository.api('GET', '/releases')) as {
      tag_name: string;
      assets: { name: string; digest: string }[];
    }[];
    const asset = listed
      .find(({ tag_name: tag }) => tag === `${model}@v1.1.0`)
      ?.assets.find(({ name }) => name === 'model.json');
    const [, target = ''] = folders;
    const file = path.join(target, model, 'production/current/model/build/model.json');
    const fetched = await readFile(file).catch(() => readFile(file.replace('/build/', '/')));
    expect(`sha256:${createHash('sha256').update(fetched).digest('hex')}`).toBe(asset?.digest);
  });

  it('acts once for an event that is told twice', async () => {
    const { runs } = await repository.trigger('repository_dispatch', {
      action: 'modelgate',
      payload: { model, stage: 'production', version: 'v1.1.0', seq: 6 },
    });
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(runs[0]?.jobs['deploy']?.log).toContain('skipped');
  });

  it('serves the earlier one again after a rollback', async () => {
    const { runs } = await repository.trigger('workflow_dispatch', {
      workflow: 'rollback.yml',
      inputs: { reason: 'late for Endeavor' },
    });
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(await served()).toMatchObject({ version: 'v1.0.0', seq: 7 });
  });

  it('asks GitHub for nothing that its description does not know', async () => {
    expect(await world.github.violations()).toEqual([]);
    expect(await world.github.unknown()).toEqual([]);
  });
});
