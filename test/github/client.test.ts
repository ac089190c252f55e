import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ModelgateError } from '../../src/domain/errors.ts';
import type { Scene } from '../github-double/scene.ts';
import type { Fault } from '../support/github/faults.ts';
import { clientFor, shortWaits } from './client-for.ts';
import { type ClientScene, faultOf, models, openClientScene, repository } from './client-scene.ts';
import { record } from './recorder.ts';

jest.setTimeout(30_000);

let at: ClientScene;
let scene: Scene;

beforeAll(async () => {
  at = await openClientScene();
  scene = at.scene;
});

afterEach(async () => {
  await scene.github.clearFaults();
  await scene.github.clearLog();
});

afterAll(() => scene.close());

describe('a request', () => {
  it('names itself and the version of the API that it speaks', async () => {
    const server = await record((_, response) => response.writeHead(204).end());
    const asked = clientFor(server, { token: 'secret' }).request('GET /anything');
    await asked.finally(() => server.close());

    expect(server.requests).toMatchObject([
      {
        url: '/anything',
        headers: {
          authorization: 'token secret',
          'user-agent': expect.stringContaining('octokit'),
          'x-github-api-version': '2022-11-28',
        },
      },
    ]);
  });
});

/** Time for an answer that comes, on a busy machine too; little for one that never comes. */
function patience({ kind }: Fault): number {
  return kind === 'hang' ? 700 : 10_000;
}

describe('a question', () => {
  const passing: Fault[] = [
    { kind: 'status', status: 500, when: 'before' },
    { kind: 'status', status: 502, when: 'after' },
    { kind: 'status', status: 503, when: 'before' },
    { kind: 'reset', when: 'before' },
    { kind: 'hang', when: 'before' },
    { kind: 'truncate' },
    { kind: 'cut' },
    { kind: 'html' },
    { kind: 'html', status: 502 },
  ];

  it.each(passing)('is asked again until it is answered: %j', async (fault) => {
    const warnings: string[] = [];
    await scene.github.addFault({ fault, times: 2 });
    const { data } = await at.getCommit({ warnings, timeout: patience(fault) });

    expect(data.sha).toMatch(/^[0-9a-f]{40}$/);
    expect(await at.count()).toBe(3);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(
      /^GitHub: .+ on GET \/repos\/acme\/models\/commits\/main; trying again in 1 s$/,
    );
  });

  it.each(passing)('is given up after four tries: %j', async (fault) => {
    await scene.github.addFault({ fault, times: 'always' });
    const error = await faultOf(at.getCommit({ timeout: patience(fault) }));

    expect(error.code).toBe('GITHUB_UNAVAILABLE');
    expect(error.message).toContain('GET /repos/acme/models/commits/main');
    expect(await at.count()).toBe(4);
  });

  it('for a name alone takes no other text for one', async () => {
    const asked = () =>
      at.clientOf().rest.repos.getCommit({ ...models, ref: 'main', mediaType: { format: 'sha' } });
    await scene.github.addFault({ fault: { kind: 'html' } });
    await scene.github.addFault({ fault: { kind: 'truncate' }, nth: 2 });

    expect((await asked()).data).toMatch(/^[0-9a-f]{40}$/);
    expect(await at.count()).toBe(3);
  });

  it('that is not answered takes no longer than its tries and pauses', async () => {
    await scene.github.addFault({ fault: { kind: 'hang', when: 'before' }, times: 'always' });
    const start = performance.now();
    const error = await faultOf(at.getCommit({ timeout: 150 }));

    expect(error.message).toContain('no answer within 0.15 s');
    expect(performance.now() - start).toBeGreaterThan(4 * 150);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('whose answer trickles in is not waited for either', async () => {
    const server = await record((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('[');
    });
    const asked = clientFor(server, { token: 'x', timeout: 150 }).request('GET /slow');
    const error = await faultOf(asked.finally(() => server.close()));

    expect(error).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(server.requests).toHaveLength(4);
  });
});

describe('what GitHub may have carried out', () => {
  it.each<Fault>([
    { kind: 'status', status: 502, when: 'after' },
    { kind: 'status', status: 500, when: 'before' },
    { kind: 'reset', when: 'after' },
    { kind: 'hang', when: 'after' },
    { kind: 'truncate' },
    { kind: 'cut' },
    { kind: 'html' },
    { kind: 'answer', status: 409, body: '{"message":"Conflict"}' },
  ])('is not sent a second time: %j', async (fault) => {
    const { number } = await scene.github.openIssue({ repository, title: 'issue' });
    const { token } = await scene.github.createToken({
      repository,
      kind: 'actions',
      permissions: { issues: 'write' },
    });
    await scene.github.addFault({ method: 'POST', fault, times: 'always' });
    const octokit = at.clientOf({ token, timeout: patience(fault) });
    await faultOf(octokit.rest.issues.createComment({ ...models, issue_number: number, body: 'x' }));

    expect(await at.count()).toBe(1);
  });
});

describe('a rate limit', () => {
  it.each([403, 429] as const)('that says when it lifts is waited for, by a POST too: %d', async (status) => {
    await scene.github.limitSecondary({ requests: 1, status, retryAfter: 1 });
    const warnings: string[] = [];
    const start = performance.now();
    const { data } = await at.postComment({ warnings });

    expect(performance.now() - start).toBeGreaterThan(950);
    expect(warnings).toHaveLength(1);
    expect(data.body).toBe('x');
    expect(await at.count()).toBe(2);
  });

  it('of the hour is waited for where it ends soon', async () => {
    await scene.github.limitPrimary({ remaining: 0, resetSeconds: 2 });
    const start = performance.now();
    await at.getCommit();

    expect(performance.now() - start).toBeLessThan(4_000);
    expect(await at.count()).toBeGreaterThan(1);
    await scene.github.limitPrimary({ remaining: 1_000 });
  });

  it('of the hour that ends late is an error at once, and no lack of a right', async () => {
    await scene.github.limitPrimary({ remaining: 0, resetSeconds: 3_000 });
    const error = await faultOf(at.getCommit());
    await scene.github.limitPrimary({ remaining: 1_000 });

    expect(error).toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
      message: expect.stringContaining('rate limit'),
    });
    expect(await at.count()).toBe(1);
  });

  it('that goes on is waited for only so long in all', async () => {
    await scene.github.limitSecondary({ requests: 10, status: 429, retryAfter: 1 });
    const waits = { ...shortWaits, longest: 1_500 };
    const error = await faultOf(at.getCommit({ waits }));
    await scene.github.limitSecondary({ requests: 0, status: 429 });

    expect(error.code).toBe('GITHUB_UNAVAILABLE');
    expect(await at.count()).toBe(2);
  });

  it.each([403, 429] as const)('that does not say when it lifts is given a while: %d', async (status) => {
    await scene.github.limitSecondary({ requests: 1, status });
    const start = performance.now();
    await at.getCommit({ waits: { ...shortWaits, unsaid: 200 } });

    expect(performance.now() - start).toBeGreaterThan(190);
    expect(await at.count()).toBe(2);
  });

  it.each([
    ['a date', () => new Date(Date.now() + 1_000).toUTCString(), 2],
    ['no number', () => 'soon', 2],
    ['far away', () => '86400', 1],
    ['in the past', () => '-5', 2],
  ])('whose Retry-After is %s', async (_, after, requests) => {
    const fault = {
      kind: 'answer',
      status: 429,
      headers: { 'Retry-After': after() },
      body: '{"message":"slow down"}',
    } as const;
    await scene.github.addFault({ fault });
    await at.getCommit().catch((error: ModelgateError) => expect(error.code).toBe('GITHUB_UNAVAILABLE'));

    expect(await at.count()).toBe(requests);
  });
});
