import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ModelgateError } from '../../src/domain/errors.ts';
import { describeFailure } from '../../src/runtime/outcome.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import type { Fault } from '../support/github/faults.ts';
import { clientFor, shortWaits } from './client-for.ts';
import { record } from './recorder.ts';

const repository = 'acme/models';
const models = { owner: 'acme', repo: 'models' };
let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
  await scene.clone.git('checkout', '-q', '-b', 'change');
  await scene.clone.commit({});
  await scene.clone.push();
  await scene.github.openPullRequest({ repository, head: 'change', base: 'main' });
  await getCommit();
  await scene.github.clearLog();
});

afterEach(async () => {
  await scene.github.clearFaults();
  await scene.github.clearLog();
});

afterAll(() => scene.close());

type Options = Partial<Parameters<typeof clientFor>[1]>;

function clientOf(options: Options = {}) {
  return clientFor(scene.github, { token: scene.token, ...options });
}

function getCommit(options: Options = {}) {
  return clientOf(options).rest.repos.getCommit({ ...models, ref: 'main' });
}

function postComment(options: Options = {}) {
  return clientOf(options).rest.issues.createComment({ ...models, issue_number: 1, body: 'x' });
}

async function faultOf(asked: Promise<unknown>): Promise<ModelgateError> {
  const error = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ModelgateError);
  return error as ModelgateError;
}

async function count(): Promise<number> {
  return (await scene.github.requests()).length;
}

describe('a request', () => {
  it('names itself and the version of the API that it speaks', async () => {
    const server = await record((_, response) => response.writeHead(204).end());
    await clientFor(server, { token: 'secret' }).request('GET /anything');
    await server.close();

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
    const { data } = await getCommit({ warnings, timeout: 600 });

    expect(data.sha).toMatch(/^[0-9a-f]{40}$/);
    expect(await count()).toBe(3);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(
      /^GitHub: .+ on GET \/repos\/acme\/models\/commits\/main; trying again in 1 s$/,
    );
  });

  it.each(passing)('is given up after four tries: %j', async (fault) => {
    await scene.github.addFault({ fault, times: 'always' });
    const error = await faultOf(getCommit({ timeout: 200 }));

    expect(error.code).toBe('GITHUB_UNAVAILABLE');
    expect(error.message).toContain('GET /repos/acme/models/commits/main');
    expect(await count()).toBe(4);
  });

  it('for a name alone takes no other text for one', async () => {
    const asked = () =>
      clientOf().rest.repos.getCommit({ ...models, ref: 'main', mediaType: { format: 'sha' } });
    await scene.github.addFault({ fault: { kind: 'html' } });
    await scene.github.addFault({ fault: { kind: 'truncate' }, nth: 2 });

    expect((await asked()).data).toMatch(/^[0-9a-f]{40}$/);
    expect(await count()).toBe(3);
  });

  it('that is not answered takes no longer than its tries and pauses', async () => {
    await scene.github.addFault({ fault: { kind: 'hang', when: 'before' }, times: 'always' });
    const start = performance.now();
    const error = await faultOf(getCommit({ timeout: 150 }));

    expect(error.message).toContain('no answer within 0.15 s');
    expect(performance.now() - start).toBeGreaterThan(4 * 150);
    expect(performance.now() - start).toBeLessThan(2_500);
  });

  it('whose answer trickles in is not waited for either', async () => {
    const server = await record((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('[');
    });
    const error = await faultOf(clientFor(server, { token: 'x', timeout: 150 }).request('GET /slow'));
    await server.close();

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
    const octokit = clientOf({ token, timeout: 200 });
    await faultOf(octokit.rest.issues.createComment({ ...models, issue_number: number, body: 'x' }));

    expect(await count()).toBe(1);
  });
});

describe('a rate limit', () => {
  it.each([403, 429] as const)('that says when it lifts is waited for, by a POST too: %d', async (status) => {
    await scene.github.limitSecondary({ requests: 1, status, retryAfter: 1 });
    const warnings: string[] = [];
    const start = performance.now();
    const { data } = await postComment({ warnings });

    expect(performance.now() - start).toBeGreaterThan(950);
    expect(warnings).toHaveLength(1);
    expect(data.body).toBe('x');
    expect(await count()).toBe(2);
  });

  it('of the hour is waited for where it ends soon', async () => {
    await scene.github.limitPrimary({ remaining: 0, resetSeconds: 2 });
    const start = performance.now();
    await getCommit();

    expect(performance.now() - start).toBeLessThan(4_000);
    expect(await count()).toBeGreaterThan(1);
    await scene.github.limitPrimary({ remaining: 1_000 });
  });

  it('of the hour that ends late is an error at once, and no lack of a right', async () => {
    await scene.github.limitPrimary({ remaining: 0, resetSeconds: 3_000 });
    const error = await faultOf(getCommit());
    await scene.github.limitPrimary({ remaining: 1_000 });

    expect(error).toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
      message: expect.stringContaining('rate limit'),
    });
    expect(await count()).toBe(1);
  });

  it('that goes on is waited for only so long in all', async () => {
    await scene.github.limitSecondary({ requests: 10, status: 429, retryAfter: 1 });
    const waits = { ...shortWaits, longest: 1_500 };
    const error = await faultOf(getCommit({ waits }));
    await scene.github.limitSecondary({ requests: 0, status: 429 });

    expect(error.code).toBe('GITHUB_UNAVAILABLE');
    expect(await count()).toBe(2);
  });

  it.each([403, 429] as const)('that does not say when it lifts is given a while: %d', async (status) => {
    await scene.github.limitSecondary({ requests: 1, status });
    const start = performance.now();
    await getCommit({ waits: { ...shortWaits, unsaid: 200 } });

    expect(performance.now() - start).toBeGreaterThan(190);
    expect(await count()).toBe(2);
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
    await getCommit().catch((error: ModelgateError) => expect(error.code).toBe('GITHUB_UNAVAILABLE'));

    expect(await count()).toBe(requests);
  });
});

describe('a refusal', () => {
  it('of the token says so', async () => {
    const error = await faultOf(getCommit({ token: 'ghs_wrong' }));

    expect(error).toMatchObject({ code: 'PERMISSION_MISSING' });
    expect(error.message).toContain('Bad credentials');
    expect(error.message).toContain('`github-token`');
    expect(await count()).toBe(1);
  });

  it('for a missing right names the line that `permissions:` lacks', async () => {
    const { token } = await scene.github.createToken({ repository, kind: 'actions', permissions: {} });

    const read = await faultOf(getCommit({ token }));
    expect(read).toMatchObject({ code: 'PERMISSION_MISSING' });
    expect(read.message).toContain('Resource not accessible by integration');
    expect(read.message).toContain('`permissions:` lack `contents: read`.');
    const write = await faultOf(postComment({ token }));
    expect(write.message).toContain('`issues: write`, or `pull-requests: write`');
    expect(await count()).toBe(2);
  });

  it('for another reason quotes it', async () => {
    const body = JSON.stringify({ message: 'Validation Failed', errors: [{ field: 'body' }] });
    await scene.github.addFault({ fault: { kind: 'answer', status: 422, body } });
    const error = await faultOf(getCommit());

    expect(error).toMatchObject({ code: 'GITHUB_REFUSED' });
    expect(error.message).toContain('422: Validation Failed');
    expect(await count()).toBe(1);
  });

  it('of a file above 100 MB is no missing right', async () => {
    const body = JSON.stringify({
      message: 'This API returns blobs up to 100 MB in size.',
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
    await scene.github.addFault({ fault: { kind: 'answer', status: 403, body } });

    expect(await faultOf(getCommit())).toMatchObject({ code: 'GITHUB_REFUSED' });
  });

  it.each(['', 'null', '"text"', '{"message": {"a": 1}}', '<!DOCTYPE html>'])(
    'in whatever words has its code: %j',
    async (body) => {
      await scene.github.addFault({ fault: { kind: 'answer', status: 403, body } });
      expect(await faultOf(getCommit())).toMatchObject({ code: 'PERMISSION_MISSING' });
      await scene.github.addFault({ fault: { kind: 'answer', status: 404, body } });
      expect(await faultOf(getCommit())).toMatchObject({ code: 'GITHUB_REFUSED', answered: 404 });
    },
  );
});

describe('the token', () => {
  it('stands in no error and no warning', async () => {
    const { token } = await scene.github.createToken({ repository, kind: 'actions', permissions: {} });
    const secrets = [token, 'ghs_wrong_secret'];
    const warnings: string[] = [];
    const said: string[] = [];
    const faults: Fault[] = [
      { kind: 'reset', when: 'before' },
      { kind: 'hang', when: 'before' },
      { kind: 'status', status: 502, when: 'before' },
      { kind: 'html' },
      { kind: 'answer', status: 403, body: '{"message":"no"}' },
      { kind: 'answer', status: 422, body: '{"message":"no"}' },
    ];
    for (const secret of secrets) {
      for (const fault of [undefined, ...faults]) {
        if (fault) await scene.github.addFault({ fault, times: 'always' });
        for (const ask of [getCommit, postComment]) {
          const error = await faultOf(ask({ token: secret, timeout: 100, warnings }));
          said.push(describeFailure(error), inspect(error, { depth: 12, showHidden: true }));
        }
        await scene.github.clearFaults();
      }
    }

    const all = [...warnings, ...said].join('\n');
    expect(warnings.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(all).not.toContain(secret);
  });
});
