import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../support/github/faults.ts';
import { openScene, type Scene } from './scene.ts';

const repository = 'acme/models';
let scene: Scene;
let comments: string;
let present = Date.parse('2026-11-20T12:00:00Z');

beforeAll(async () => {
  scene = await openScene({ now: () => new Date(present) });
  await scene.clone.git('checkout', '-q', '-b', 'change');
  await scene.clone.commit({});
  await scene.clone.push();
  const { number } = await scene.github.openPullRequest({ repository, head: 'change', base: 'main' });
  comments = `/issues/${number}/comments`;
});

afterEach(async () => {
  await scene.github.clearFaults();
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

/** Posts a comment under a fault; what the client saw, and whether the comment is there. */
async function post(fault: Fault) {
  const { github, ask } = scene;
  const before = (await ask(comments)).json.length;
  await github.addFault({ method: 'post', path: '/comments$', fault });
  const seen = await ask(comments, { method: 'POST', body: { body: 'x' } }).catch(() => 'no answer' as const);
  return { seen, written: (await ask(comments)).json.length - before };
}

describe('a fault', () => {
  it.each(['before', 'after'] as const)('answers 502 %s the request had its effect', async (when) => {
    const { seen, written } = await post({ kind: 'status', status: 502, when });

    expect(seen).toMatchObject({ status: 502 });
    expect(written).toBe(when === 'before' ? 0 : 1);
  });

  it.each(['before', 'after'] as const)(
    'resets the connection %s the request had its effect',
    async (when) => {
      const { seen, written } = await post({ kind: 'reset', when });

      expect(seen).toBe('no answer');
      expect(written).toBe(when === 'before' ? 0 : 1);
    },
  );

  it('hangs until the client gives up', async () => {
    const { github, token } = scene;
    await github.addFault({ fault: { kind: 'hang', when: 'before' } });
    const headers = { authorization: `Bearer ${token}` };
    const hung = fetch(`${github.url}/repos/${repository}`, { headers, signal: AbortSignal.timeout(100) });

    await expect(hung).rejects.toThrow();
    expect((await github.requests()).at(-1)).toMatchObject({ fault: 'hang', status: undefined });
  });

  it('spoils the answer: half of the JSON, half of the bytes, a page for people', async () => {
    const truncated = await post({ kind: 'truncate' });
    expect(truncated).toMatchObject({ seen: { status: 201, json: undefined }, written: 1 });
    expect(await post({ kind: 'cut' })).toMatchObject({ seen: 'no answer', written: 1 });
    const { seen } = await post({ kind: 'html', status: 200 });
    expect(seen).toMatchObject({ status: 200, text: expect.stringMatching(/^<!DOCTYPE html>/) });
    const said = await post({ kind: 'answer', status: 409, body: '{"message":"Conflict"}' });
    expect(said).toMatchObject({ seen: { status: 409, json: { message: 'Conflict' } }, written: 0 });
  });

  it('hits the k-th matching request, as often as it is told', async () => {
    const { github, ask } = scene;
    await github.addFault({
      path: '/branches/',
      nth: 2,
      times: 2,
      fault: { kind: 'status', status: 500, when: 'before' },
    });
    const seen: number[] = [];
    for (let at = 0; at < 4; at += 1) {
      seen.push((await ask('/branches/main')).status, (await ask('')).status);
    }

    expect(seen).toEqual([200, 200, 500, 200, 500, 200, 200, 200]);
  });
});

describe('limits', () => {
  it('are counted down on every answer, but not by what the client’s cache answers', async () => {
    const { ask } = scene;
    const first = await ask('/branches/main');
    const etag = first.headers.get('etag') ?? '';
    const cached = await ask('/branches/main', { headers: { 'if-none-match': etag } });
    const left = ({ headers }: { headers: Headers }) => Number(headers.get('x-ratelimit-remaining'));

    expect(first.headers.get('x-ratelimit-limit')).toBe('1000');
    expect(cached).toMatchObject({ status: 304, text: '' });
    expect(left(cached)).toBe(left(first));
    expect(left(await ask('/branches/main'))).toBe(left(first) - 1);
    await scene.clone.commit({});
    await scene.clone.git('push', '-q', '--force', scene.path, 'HEAD:main');
    expect((await ask('/branches/main', { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect(first.headers.get('x-github-request-id')).toMatch(/^F00D:/);
  });

  it('run out, and come back with the hour', async () => {
    const { github, ask } = scene;
    await github.limitPrimary({ remaining: 1, resetSeconds: 60 });

    expect((await ask('')).status).toBe(200);
    const refused = await ask('');
    expect(refused.status).toBe(403);
    expect(refused.json.message).toMatch(/^API rate limit exceeded/);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(present / 1000 + 60));
    present += 60_000;
    expect((await ask('')).status).toBe(200);
  });

  it('of the second kind say how long to wait', async () => {
    const { github, ask } = scene;
    await github.limitSecondary({ requests: 1, status: 429, retryAfter: 7, methods: ['POST'] });

    expect((await ask(comments)).status).toBe(200);
    const refused = await ask(comments, { method: 'POST', body: { body: 'x' } });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('7');
    expect(refused.json.message).toMatch(/secondary rate limit/);
    expect((await ask(comments, { method: 'POST', body: { body: 'x' } })).status).toBe(201);
  });
});
