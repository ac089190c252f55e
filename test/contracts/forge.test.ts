import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { githubForge } from '../../src/github/forge.ts';
import type { Forge } from '../../src/ports/forge.ts';
import { clientFor } from '../github/client-for.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import type { Fault } from '../support/github/faults.ts';

// Each test starts many processes of git.
jest.setTimeout(30_000);

const repository = 'acme/models';
const models = { owner: 'acme', name: 'models', id: 1 };
let scene: Scene;
let number: number;

beforeAll(async () => {
  scene = await openScene();
});

beforeEach(async () => {
  const branch = `change-${Math.floor(performance.now() * 1000)}`;
  await scene.clone.git('checkout', '-q', '-b', branch, 'main');
  await scene.clone.commit({});
  await scene.clone.push();
  ({ number } = await scene.github.openPullRequest({ repository, head: branch, base: 'main' }));
  await scene.github.clearLog();
});

afterEach(async () => {
  await scene.github.clearFaults();
  expect(await scene.github.violations()).toEqual([]);
  expect(await scene.github.unknown()).toEqual([]);
});

afterAll(() => scene.close());

function forgeOf({ token = scene.token, root = '', timeout = 10_000 } = {}): Forge {
  const octokit = clientFor({ url: `${scene.github.url}${root}` }, { token, timeout });
  return githubForge(octokit, models, { settle: 20 });
}

async function say(body: string, login = 'octocat') {
  await scene.github.addComment({ repository, issue: number, body, login });
}

async function asked(): Promise<string[]> {
  return (await scene.github.requests()).map(({ operation = 'none' }) => operation);
}

describe('the comments of a pull request', () => {
  it.each(['', '/api/v3'])('are all read, however many there are (%s)', async (root) => {
    for (let count = 1; count <= 150; count++) await say(`comment ${count}`);
    const forge = forgeOf({ root });

    const comments = await forge.comments(number);
    expect(comments.map(({ body }) => body)).toEqual(
      Array.from({ length: 150 }, (_, at) => `comment ${at + 1}`),
    );
    expect(comments[149]).toMatchObject({
      author: 'octocat',
      url: expect.stringContaining('#issuecomment-'),
    });
    expect(await asked()).toEqual(['issues/list-comments', 'issues/list-comments']);
  });

  it('take one request up to a hundred', async () => {
    for (let count = 1; count <= 100; count++) await say(`comment ${count}`);

    expect(await forgeOf().comments(number)).toHaveLength(100);
    expect(await asked()).toEqual(['issues/list-comments']);
  });

  it('are written, changed and deleted', async () => {
    const forge = forgeOf();
    const body = 'first ümlaut 🚀\r\n<!-- marker -->\n';
    const made = await forge.createComment(number, body);

    expect(made).toMatchObject({ author: 'github-actions[bot]', body });
    expect(await forge.comments(number)).toEqual([made]);
    const changed = await forge.updateComment(made.id, 'second');
    expect(changed).toEqual({ ...made, body: 'second' });
    expect(await forge.comments(number)).toEqual([changed]);
    await forge.deleteComment(made.id);
    expect(await forge.comments(number)).toEqual([]);
    await forge.deleteComment(made.id);
    expect(await forge.updateComment(made.id, 'third')).toBeUndefined();
  });

  it('are refused to a token that may only read', async () => {
    const { token } = await scene.github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'read', 'pull-requests': 'read' },
    });
    const forge = forgeOf({ token });

    expect(await forge.comments(number)).toEqual([]);
    await expect(forge.createComment(number, 'x')).rejects.toMatchObject({
      code: 'PERMISSION_MISSING',
      message: expect.stringContaining('`pull-requests: write`'),
    });
    expect((await asked()).filter((operation) => operation === 'issues/create-comment')).toHaveLength(1);
  });
});

describe('who writes', () => {
  it('is the bot of a job’s token, or the user of a personal one', async () => {
    const { token } = await scene.github.createToken({
      repository,
      kind: 'user',
      login: 'mona',
      permissions: { 'pull-requests': 'write' },
    });

    for (const root of ['', '/api/v3']) {
      expect(await forgeOf({ root }).viewer()).toBe('github-actions[bot]');
      expect(await forgeOf({ root, token }).viewer()).toBe('mona');
      expect((await forgeOf({ root, token }).createComment(number, 'x')).author).toBe('mona');
    }
  });

  it('is asked again where GitHub does not answer, for a question changes nothing', async () => {
    await scene.github.addFault({ path: '/graphql', fault: { kind: 'status', status: 502, when: 'after' } });
    await scene.github.addFault({ path: '/graphql', fault: { kind: 'truncate' }, nth: 2 });

    expect(await forgeOf().viewer()).toBe('github-actions[bot]');
  });

  it.each([
    [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }, 'PERMISSION_MISSING'],
    [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 'GITHUB_UNAVAILABLE'],
    [{ message: 'Something went wrong while executing your query.' }, 'GITHUB_UNAVAILABLE'],
    [{ type: 'NOT_FOUND', message: 'Could not resolve' }, 'GITHUB_REFUSED'],
    [{ message: 'No such field', extensions: { code: 'undefinedField' } }, 'GITHUB_REFUSED'],
  ])('is not known where GraphQL answers with an error: %j', async (error, code) => {
    const body = JSON.stringify({ data: { viewer: null }, errors: [error] });
    await scene.github.addFault({ path: '/graphql', fault: { kind: 'answer', status: 200, body } });

    await expect(forgeOf().viewer()).rejects.toMatchObject({
      code,
      message: expect.stringContaining(error.message),
    });
  });
});

describe('a comment whose answer is lost', () => {
  const after: Fault[] = [
    { kind: 'status', status: 502, when: 'after' },
    { kind: 'status', status: 500, when: 'after' },
    { kind: 'reset', when: 'after' },
    { kind: 'hang', when: 'after' },
    { kind: 'truncate' },
    { kind: 'cut' },
    { kind: 'html' },
  ];
  const before: Fault[] = [
    { kind: 'status', status: 502, when: 'before' },
    { kind: 'reset', when: 'before' },
    { kind: 'hang', when: 'before' },
  ];

  it.each([...after, ...before])('is there exactly once: %j', async (fault) => {
    await say('the body', 'mona');
    await scene.github.addFault({ method: 'POST', path: '/comments$', fault });
    const made = await forgeOf({ timeout: fault.kind === 'hang' ? 700 : 10_000 }).createComment(
      number,
      'the body\n',
    );

    const there = await scene.github.comments({ repository, issue: number });
    const ours = there.filter(({ author }) => author === 'github-actions[bot]');
    expect(ours.map(({ id }) => id)).toEqual([made.id]);
  });

  it('that was turned away by a limit is sent once the limit lifts', async () => {
    await scene.github.limitSecondary({ requests: 1, status: 403, retryAfter: 1, methods: ['POST'] });
    const made = await forgeOf().createComment(number, 'the body');

    expect(await forgeOf().comments(number)).toEqual([made]);
  });

  it('deleted or changed by a request that was answered 502 all the same is no fault', async () => {
    const forge = forgeOf();
    const { id } = await forge.createComment(number, 'the body');
    const fault = { kind: 'status', status: 502, when: 'after' } as const;
    await scene.github.addFault({ method: 'PATCH', fault });
    expect((await forge.updateComment(id, 'changed'))?.body).toBe('changed');
    await scene.github.addFault({ method: 'DELETE', fault });
    await forge.deleteComment(id);

    expect(await forge.comments(number)).toEqual([]);
  });
});

describe('comments that are not answered whole', () => {
  it.each(['truncate', 'cut', 'html'] as const)('are never taken for none: %s', async (kind) => {
    await say('the first');
    await scene.github.addFault({ method: 'GET', path: '/comments', fault: { kind }, times: 'always' });

    await expect(forgeOf().comments(number)).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    await scene.github.clearFaults();
    await scene.github.addFault({ method: 'GET', path: '/comments', fault: { kind }, times: 2 });
    expect(await forgeOf().comments(number)).toHaveLength(1);
  });

  it('on a later page neither', async () => {
    for (let count = 1; count <= 101; count++) await say(`comment ${count}`);
    const fault = { kind: 'answer', status: 409, body: '{"message":"Conflict"}' } as const;
    await scene.github.addFault({ method: 'GET', path: 'page=2', fault });

    await expect(forgeOf().comments(number)).rejects.toMatchObject({ code: 'GITHUB_REFUSED' });
  });
});
