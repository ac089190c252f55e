import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
let scene: RegistryScene;
let sender: string;

beforeAll(async () => {
  scene = await openRegistry();
  await scene.clone.commit({
    '.github/workflows/deploy.yml':
      'on: { workflow_dispatch: { inputs: { stage: { required: true }, dry: {} } } }\njobs: {}\n',
    '.github/workflows/push.yml': 'on: push\njobs: {}\n',
  });
  await scene.clone.push();
  const permissions = { contents: 'write', actions: 'write' } as const;
  sender = (await scene.github.createToken({ repository, kind: 'actions', permissions })).token;
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

const send = (path: string, body: object, token = sender) => scene.ask(path, { method: 'POST', body, token });
const taken = () => scene.github.takeEvents({ repository });

describe('repository_dispatch', () => {
  it('is sent by those who may write, and waits until it is taken', async () => {
    const event = { event_type: 'modelgate', client_payload: { model: 'fraud', seq: 1 } };

    expect((await send('/dispatches', event)).status).toBe(204);
    expect((await send('/dispatches', event, scene.token)).status).toBe(403);
    expect(await taken()).toMatchObject([
      {
        name: 'repository_dispatch',
        action: 'modelgate',
        by: { login: 'github-actions[bot]', kind: 'actions' },
        payload: { client_payload: { model: 'fraud', seq: 1 } },
      },
    ]);
    expect(await taken()).toEqual([]);
    const large = { event_type: 'x', client_payload: { text: 'x'.repeat(65_536) } };
    expect((await send('/dispatches', large)).status).toBe(422);
  });

  it('has at most ten keys in its payload', async () => {
    const payload = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`k${at}`, at]));

    expect((await send('/dispatches', { event_type: 'x', client_payload: payload })).status).toBe(599);
    expect(await scene.github.violations()).toHaveLength(1);
    await scene.github.clearLog();
  });
});

describe('workflow_dispatch', () => {
  const place = '/actions/workflows/deploy.yml/dispatches';

  it('names a workflow of the default branch, a ref, and the inputs that it declares', async () => {
    const refusal = async (body: object, path = place) => {
      const { status, json } = await send(path, body);
      return [status, json?.message];
    };

    expect((await send(place, { ref: 'main', inputs: { stage: 'production' } })).status).toBe(204);
    expect(await taken()).toMatchObject([
      {
        name: 'workflow_dispatch',
        workflow: 'deploy.yml',
        ref: 'refs/heads/main',
        inputs: { stage: 'production' },
      },
    ]);
    expect(await refusal({ ref: 'none', inputs: { stage: 'x' } })).toEqual([422, 'No ref found for: none']);
    expect(await refusal({ ref: 'main' })).toEqual([422, "Required input 'stage' not provided"]);
    expect(await refusal({ ref: 'main', inputs: { stage: 'x', typo: '1' } })).toEqual([
      422,
      'Unexpected inputs provided: ["typo"]',
    ]);
    expect(await refusal({ ref: 'main' }, '/actions/workflows/push.yml/dispatches')).toEqual([
      422,
      "Workflow does not have 'workflow_dispatch' trigger",
    ]);
    expect(await refusal({ ref: 'main' }, '/actions/workflows/none.yml/dispatches')).toEqual([
      404,
      'Not Found',
    ]);
    expect((await send(place, { ref: 'main', inputs: { stage: 'x' } }, scene.writer)).status).toBe(403);
    expect(await taken()).toEqual([]);
  });

  it('tells its run to those who want to know', async () => {
    const { json } = await send(place, { ref: 'main', inputs: { stage: 'x' }, return_run_details: true });
    const run = await scene.ask(`/actions/runs/${json.workflow_run_id}`);

    expect(run.json).toMatchObject({
      status: 'queued',
      event: 'workflow_dispatch',
      path: '.github/workflows/deploy.yml',
    });
    expect(await taken()).toMatchObject([{ payload: { run: json.workflow_run_id } }]);
  });
});

describe('release events', () => {
  it('tell who did what, and nothing among drafts', async () => {
    const { release, write } = scene;
    const { json } = await release({ tag_name: 'v1', draft: true });
    await write(`/releases/${json.id}`, { method: 'PATCH', body: { body: 'x' } });
    expect(await taken()).toEqual([]);
    await write(`/releases/${json.id}`, { method: 'PATCH', body: { draft: false } });
    await write(`/releases/${json.id}`, { method: 'DELETE' });

    const events = await taken();
    expect(events.map(({ action }) => action)).toEqual(['published', 'released', 'deleted']);
    expect(events[0]).toMatchObject({
      ref: 'refs/tags/v1',
      by: { kind: 'actions' },
      payload: { release: { id: json.id } },
    });
  });
});
