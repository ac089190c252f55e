import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, openScene, type Scene } from './scene.ts';

const repository = 'acme/models';
let scene: Scene;
let present = Date.parse('2026-11-20T12:00:00Z');

beforeAll(async () => {
  scene = await openScene({ now: () => new Date(present) });
  await scene.github.createRepository({ name: 'acme/open' });
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

describe('a token', () => {
  it('without the permission is told so in GitHub’s words, with what would do', async () => {
    const { token } = await scene.github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'write' },
    });

    const refused = await scene.ask('/actions/artifacts', { token });
    expect(refused).toMatchObject({
      status: 403,
      json: { message: 'Resource not accessible by integration' },
    });
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('actions=read');
    expect((await scene.ask('/branches/main', { token })).status).toBe(200);
    expect((await scene.ask('', { token })).json.permissions.push).toBe(true);
  });

  it('that may only read pull requests cannot comment on them', async () => {
    const { github, clone } = scene;
    await clone.git('checkout', '-q', '-b', 'change');
    await clone.commit({});
    await clone.push();
    const { number } = await github.openPullRequest({ repository, head: 'change', base: 'main' });
    const { token } = await github.createToken({
      repository,
      kind: 'actions',
      permissions: { 'pull-requests': 'read' },
    });

    expect((await scene.ask(`/issues/${number}/comments`, { token })).status).toBe(200);
    const refused = await scene.ask(`/issues/${number}/comments`, {
      token,
      method: 'POST',
      body: { body: 'x' },
    });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
  });

  it('that is unknown, revoked or expired is a bad credential, for public data too', async () => {
    const { github } = scene;
    const expiresAt = new Date(present + 1000).toISOString();
    const short = await github.createToken({ repository, kind: 'actions', permissions: {}, expiresAt });
    const gone = await github.createToken({ repository, kind: 'actions', permissions: {} });

    expect((await scene.ask('', { token: short.token })).status).toBe(200);
    present += 2000;
    await github.revokeToken(gone);
    for (const token of ['ghs_nobody', short.token, gone.token]) {
      const refused = await scene.ask('//repos/acme/open', { token });
      expect(refused).toMatchObject({ status: 401, json: { message: 'Bad credentials' } });
    }
  });

  it('of another repository does not see a private one, and only reads a public one', async () => {
    const { github } = scene;
    await github.createRepository({ name: 'mona/own' });
    const { token } = await github.createToken({
      repository: 'mona/own',
      kind: 'user',
      login: 'mona',
      permissions: { issues: 'write' },
    });
    const { number } = await github.openIssue({ repository: 'acme/open', title: 'hello' });

    expect((await scene.ask('', { token })).status).toBe(404);
    expect((await scene.ask('', { token: '' })).status).toBe(404);
    const comments = `//repos/acme/open/issues/${number}/comments`;
    expect((await scene.ask(comments, { token })).status).toBe(200);
    expect((await scene.ask(comments, { token: '' })).status).toBe(200);
    const refused = await scene.ask(comments, { token, method: 'POST', body: { body: 'x' } });
    expect(refused.json.message).toBe('Resource not accessible by personal access token');
    expect((await scene.ask(comments, { token: '', method: 'POST', body: { body: 'x' } })).status).toBe(401);
  });
});

describe('the API', () => {
  it('answers under the paths of GitHub Enterprise Server too', async () => {
    expect((await scene.ask('//api/v3/repos/acme/models')).json.full_name).toBe(repository);
    const asked = { method: 'POST', body: { query: 'query { viewer { login } }' } };
    for (const path of ['//graphql', '//api/graphql']) {
      expect((await scene.ask(path, asked)).json).toEqual({
        data: { viewer: { login: 'github-actions[bot]' } },
      });
    }
  });

  it('has GraphQL’s errors for what it does not serve', async () => {
    const query = (text: string) => scene.ask('//graphql', { method: 'POST', body: { query: text } });

    expect((await query('{ viewer { nope } }')).json.errors[0].message).toBe(
      "Field 'nope' doesn't exist on type 'User'",
    );
    expect((await query('{ viewer }')).json.errors[0].message).toContain('must have selections');
    expect(
      (await query('mutation { addStar(input: { a: [1, "b"] }) { id } }')).json.errors[0].extensions.code,
    ).toBe('undefinedField');
    expect((await query('{ viewer { login }')).json.errors[0].message).toContain('Parse error');
    expect((await scene.github.unknown()).at(-1)).toBe('graphql mutation addStar');
  });

  it('wants a known API version, and JSON that is JSON', async () => {
    const version = (value: string) => scene.ask('', { headers: { 'x-github-api-version': value } });

    expect((await version('2022-11-28')).status).toBe(200);
    expect((await version('2022-11-29')).status).toBe(400);
    const broken = await fetch(`${scene.github.url}/graphql`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(await broken.json()).toMatchObject({ message: 'Problems parsing JSON' });
  });

  it('logs what was asked, by whom, and what came of it', async () => {
    const { github } = scene;
    await github.clearLog();
    await scene.ask('/branches/main?page=1', { method: 'GET' });
    await ask(`${github.url}/api/v3/nowhere`, { method: 'POST', body: { a: 1 } });

    expect(await github.requests()).toMatchObject([
      {
        operation: 'repos/get-branch',
        path: '/repos/acme/models/branches/main',
        query: 'page=1',
        token: 'actions',
        status: 599,
      },
      { method: 'POST', path: '/nowhere', body: { a: 1 }, token: 'none', status: 404 },
    ]);
    expect(await github.unknown()).toEqual(['POST /nowhere']);
    expect(await github.violations()).toHaveLength(1);
    await github.clearLog();
  });
});
