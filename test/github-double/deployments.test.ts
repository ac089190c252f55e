import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
const plain = { auto_merge: false, required_contexts: [] };
let scene: RegistryScene;
let token: string;

beforeAll(async () => {
  scene = await openRegistry();
  const permissions = { deployments: 'write', actions: 'read', contents: 'read' } as const;
  token = (await scene.github.createToken({ repository, kind: 'actions', permissions })).token;
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

const ask = (path: string, method = 'GET', body?: object) => scene.ask(path, { token, method, body });
const deploy = (body: object) => ask('/deployments', 'POST', body);
const states = async (id: number) =>
  (await ask(`/deployments/${id}/statuses`)).json.map(({ state }: { state: string }) => state);

describe('a deployment', () => {
  it('is made, found by what it is of, and followed by statuses', async () => {
    const made = await deploy({ ...plain, ref: 'main', task: 'deploy:model', payload: { model: 'fraud' } });
    const other = await deploy({ ...plain, ref: 'main', environment: 'staging' });
    const found = async (query: string) =>
      (await ask(`/deployments?${query}`)).json.map(({ id }: { id: number }) => id);

    expect(made).toMatchObject({
      status: 201,
      json: {
        task: 'deploy:model',
        environment: 'production',
        production_environment: true,
        payload: { model: 'fraud' },
      },
    });
    expect(await found('')).toEqual([other.json.id, made.json.id]);
    expect(await found('task=deploy:model')).toEqual([made.json.id]);
    expect(await found('environment=staging')).toEqual([other.json.id]);
    expect(await found('sha=none')).toEqual([other.json.id, made.json.id]);
    const status = { state: 'success', description: 'ok', environment_url: 'https://example.com/' };
    expect((await ask(`/deployments/${made.json.id}/statuses`, 'POST', status)).json).toMatchObject(status);
    const long = { state: 'success', description: 'x'.repeat(141) };
    expect((await ask(`/deployments/${made.json.id}/statuses`, 'POST', long)).status).toBe(422);
    expect((await ask(`/deployments/${made.json.id}`, 'DELETE')).status).toBe(422);
    expect((await deploy({ ...plain, ref: 'none' })).json.message).toBe('No ref found for: none');
    const refused = await scene.ask('/deployments', {
      method: 'POST',
      token: scene.writer,
      body: { ref: 'main' },
    });
    expect(refused.status).toBe(403);
  });

  it('makes earlier ones inactive, but not those for production', async () => {
    const pair = async (environment: string) => {
      const ids: number[] = [];
      for (let at = 0; at < 2; at += 1) {
        const { json } = await deploy({ ...plain, ref: 'main', environment });
        await ask(`/deployments/${json.id}/statuses`, 'POST', { state: 'success' });
        ids.push(json.id);
      }
      return ids;
    };
    const [staged = 0, next = 0] = await pair('trial');
    const [produced = 0] = await pair('production');

    expect(await states(staged)).toEqual(['inactive', 'success']);
    expect(await states(next)).toEqual(['success']);
    expect(await states(produced)).toEqual(['success']);
  });

  it('has defaults that bite: checks that are not green, a default branch that is ahead', async () => {
    const { clone, github, path } = scene;
    const old = await clone.git('rev-parse', 'HEAD');
    await clone.git('push', '-q', path, 'HEAD:refs/heads/behind');
    const headSha = await clone.commit({ 'a.txt': 'a' });
    await clone.push();
    const run = await github.createRun({
      repository,
      headSha,
      event: 'push',
      path: '.github/workflows/model.yml',
      status: 'in_progress',
    });

    expect(await deploy({ ref: 'main' })).toMatchObject({
      status: 409,
      json: { message: 'Conflict: Commit status checks failed for main.' },
    });
    await github.updateRun({ id: run.id, status: 'completed', conclusion: 'success' });
    expect((await deploy({ ref: 'main' })).status).toBe(201);
    expect((await deploy({ ref: old })).json.message).toBe(`Conflict merging main into ${old}.`);
    expect(await deploy({ ref: 'behind' })).toMatchObject({
      status: 202,
      json: { message: 'Auto-merged main into behind on deployment.' },
    });
    expect((await deploy({ ...plain, ref: old })).status).toBe(201);
  });
});

describe('an environment', () => {
  it('tells its protection, and who approved a run', async () => {
    const { github, clone } = scene;
    await github.setEnvironment({
      repository,
      name: 'production',
      reviewers: ['ada'],
      waitTimer: 5,
      branches: 'protected',
    });
    const headSha = await clone.git('rev-parse', 'HEAD');
    const run = await github.createRun({ repository, headSha, event: 'push', path: 'x.yml' });
    await github.addApproval({
      runId: run.id,
      environment: 'production',
      state: 'approved',
      login: 'ada',
      comment: 'fine',
    });

    expect((await ask('/environments/production')).json).toMatchObject({
      protection_rules: [
        { type: 'wait_timer', wait_timer: 5 },
        { type: 'required_reviewers', reviewers: [{ type: 'User', reviewer: { login: 'ada' } }] },
        { type: 'branch_policy' },
      ],
      deployment_branch_policy: { protected_branches: true },
    });
    expect((await ask('/environments')).json.total_count).toBeGreaterThanOrEqual(1);
    expect((await ask('/environments/none')).status).toBe(404);
    expect((await ask(`/actions/runs/${run.id}/approvals`)).json).toMatchObject([
      { state: 'approved', user: { login: 'ada' }, comment: 'fine', environments: [{ name: 'production' }] },
    ]);
  });
});
