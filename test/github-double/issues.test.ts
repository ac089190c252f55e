import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
let scene: RegistryScene;
let token: string;

beforeAll(async () => {
  scene = await openRegistry();
  const permissions = { issues: 'write', contents: 'read' } as const;
  token = (await scene.github.createToken({ repository, kind: 'actions', permissions })).token;
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

const ask = (path: string, method = 'GET', body?: object) => scene.ask(path, { token, method, body });

describe('an issue', () => {
  it('is opened with labels, found by them, commented on, closed and opened again', async () => {
    const opened = await ask('/issues', 'POST', {
      title: 'fraud v2 withdrawn',
      body: 'why',
      labels: ['incident'],
    });
    await ask('/issues', 'POST', { title: 'another' });
    const numbers = async (query: string) =>
      (await ask(`/issues?${query}`)).json.map(({ number }: { number: number }) => number);

    expect(opened).toMatchObject({
      status: 201,
      json: {
        number: 1,
        state: 'open',
        user: { login: 'github-actions[bot]' },
        labels: [{ name: 'incident' }],
      },
    });
    expect(await numbers('')).toEqual([2, 1]);
    expect(await numbers('labels=Incident')).toEqual([1]);
    expect(await numbers('creator=mona')).toEqual([]);
    expect(await numbers('direction=asc&per_page=1')).toEqual([1]);
    expect((await ask('/issues/1/comments', 'POST', { body: 'rolled back' })).status).toBe(201);
    const closed = await ask('/issues/1', 'PATCH', { state: 'closed', title: 'done', labels: [] });
    expect(closed.json).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
      title: 'done',
      comments: 1,
      labels: [],
    });
    expect(await numbers('state=closed')).toEqual([1]);
    expect((await ask('/issues/1', 'PATCH', { state: 'open' })).json).toMatchObject({ closed_at: null });
    expect((await ask('/issues/9')).status).toBe(404);
  });

  it('is refused without a title, above the limit, and to those who may not', async () => {
    const { writer } = scene;
    const refused = await scene.ask('/issues', { method: 'POST', token: writer, body: { title: 'x' } });

    expect((await ask('/issues', 'POST', { title: ' ' })).json.errors).toMatchObject([{ field: 'title' }]);
    expect((await ask('/issues', 'POST', { title: 'x', body: 'x'.repeat(65_537) })).status).toBe(422);
    expect(refused.status).toBe(403);
  });

  it('stands beside pull requests in the list', async () => {
    const { clone, github } = scene;
    await clone.git('checkout', '-q', '-b', 'topic');
    await clone.commit({ 'x.txt': 'x' });
    await clone.push();
    const { number } = await github.openPullRequest({ repository, head: 'topic', base: 'main' });
    const [first] = (await ask('/issues')).json;

    expect(first).toMatchObject({ number, pull_request: { merged_at: null } });
  });
});

describe('labels', () => {
  it('are made once', async () => {
    expect((await ask('/labels', 'POST', { name: 'Rollback', color: 'ff0000' })).status).toBe(201);
    expect((await ask('/labels', 'POST', { name: 'rollback' })).json.errors).toMatchObject([
      { code: 'already_exists' },
    ]);
    expect((await ask('/labels/ROLLBACK')).json).toMatchObject({ name: 'Rollback', color: 'ff0000' });
    expect((await ask('/labels/none')).status).toBe(404);
    expect((await ask('/issues/1/labels', 'POST', { labels: ['rollback', 'new'] })).json).toHaveLength(2);
    expect((await ask('/labels')).json.map(({ name }: { name: string }) => name)).toContain('new');
  });
});
