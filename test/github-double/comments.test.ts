import { getOctokit } from '@actions/github';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openScene, type Scene } from './scene.ts';

const repository = 'acme/models';
let scene: Scene;
let number: number;

beforeAll(async () => {
  scene = await openScene();
  await scene.clone.git('checkout', '-q', '-b', 'change');
  await scene.clone.commit({ 'metrics.json': '{"accuracy": 0.8}' });
  await scene.clone.push();
  ({ number } = await scene.github.openPullRequest({ repository, head: 'change', base: 'main' }));
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

describe('comments', () => {
  it('are written by the account that the token stands for', async () => {
    const made = await scene.ask(`/issues/${number}/comments`, { method: 'POST', body: { body: 'hello' } });

    expect(made.status).toBe(201);
    expect(made.json.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
    expect(made.json.html_url).toContain(`/pull/${number}#issuecomment-${made.json.id}`);
  });

  it('come in pages of 30, of 100 at most, oldest first', async () => {
    const { github, ask, token } = scene;
    for (let at = 0; at < 129; at += 1) {
      await github.addComment({ repository, issue: number, body: `comment ${at}`, login: 'mona' });
    }

    const first = await ask(`/issues/${number}/comments`);
    expect(first.json).toHaveLength(30);
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next".*page=5>; rel="last"/);
    const large = await ask(`/issues/${number}/comments?per_page=1000&page=2`);
    expect(large.json).toHaveLength(30);
    expect(large.headers.get('link')).toMatch(/^<[^>]+page=1>; rel="prev", <[^>]+page=1>; rel="first"$/);
    const octokit = getOctokit(token, { baseUrl: github.url });
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
      owner: 'acme',
      repo: 'models',
      issue_number: number,
    });
    expect(all.map((comment) => comment.body)).toEqual([
      'hello',
      ...Array.from({ length: 129 }, (_, at) => `comment ${at}`),
    ]);
  });

  it('are refused above 65,536 characters, in GitHub’s words', async () => {
    const body = 'x'.repeat(65_536);
    const fits = await scene.ask(`/issues/${number}/comments`, { method: 'POST', body: { body } });
    const made = await scene.ask(`/issues/${number}/comments`, {
      method: 'POST',
      body: { body: `${body}x` },
    });
    const edited = await scene.ask(`/issues/comments/${fits.json.id}`, {
      method: 'PATCH',
      body: { body: `${body}x` },
    });

    expect(fits.status).toBe(201);
    for (const refused of [made, edited]) {
      expect(refused).toMatchObject({ status: 422, json: { message: 'Validation Failed' } });
      expect(refused.json.errors[0].message).toBe('Body is too long (maximum is 65536 characters)');
    }
  });

  it('of others can be edited and deleted by a token that may write', async () => {
    const { github, ask } = scene;
    const { id } = await github.addComment({ repository, issue: number, body: 'mine', login: 'mona' });

    const edited = await ask(`/issues/comments/${id}`, { method: 'PATCH', body: { body: 'taken over' } });
    expect(edited.json).toMatchObject({ body: 'taken over', user: { login: 'mona', type: 'User' } });
    expect((await ask(`/issues/comments/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(`/issues/comments/${id}`)).status).toBe(404);
  });

  it('of an issue need the right to issues, those of a pull request do not', async () => {
    const { github, ask } = scene;
    const issue = await github.openIssue({ repository, title: 'drift' });
    const refused = await ask(`/issues/${issue.number}/comments`, { method: 'POST', body: { body: 'x' } });

    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write');
  });
});
