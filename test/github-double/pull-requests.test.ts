import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openScene, type Scene } from './scene.ts';

const repository = 'acme/models';
let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

async function branch(name: string, files: Record<string, string>, to?: string): Promise<string> {
  const { clone } = scene;
  await clone.git('checkout', '-q', '-B', name, 'main');
  const sha = await clone.commit(files);
  await clone.push(to);
  await clone.git('checkout', '-q', 'main');
  return sha;
}

describe('a pull request', () => {
  it('has a real merge commit of base and head, which follows both', async () => {
    const { github, clone, path, ask } = scene;
    const head = await branch('one', { 'one.txt': '1' });
    const base = await clone.git('rev-parse', 'main');
    const opened = await github.openPullRequest({ repository, head: 'one', base: 'main', author: 'mona' });

    const shown = (await ask(`/pulls/${opened.number}`)).json;
    expect(shown).toMatchObject({
      mergeable: true,
      user: { login: 'mona' },
      head: { sha: head, ref: 'one' },
      base: { sha: base, ref: 'main' },
      commits: 1,
      changed_files: 1,
    });
    const merge = shown.merge_commit_sha;
    expect(await clone.git('ls-remote', path, 'refs/pull/1/*')).toBe(
      `${head}\trefs/pull/1/head\n${merge}\trefs/pull/1/merge`,
    );
    const commit = (await ask(`/git/commits/${merge}`)).json;
    expect(commit.parents.map((parent: { sha: string }) => parent.sha)).toEqual([base, head]);

    const next = await branch('one', { 'one.txt': '2' });
    const moved = (await ask(`/pulls/${opened.number}`)).json;
    expect(moved.head.sha).toBe(next);
    const newBase = await clone.commit({ 'main.txt': 'main' });
    await clone.push();
    const again = (await ask('/git/ref/pull/1/merge')).json.object.sha;
    const parents = (await ask(`/git/commits/${again}`)).json.parents;
    expect(parents.map((parent: { sha: string }) => parent.sha)).toEqual([newBase, next]);
  });

  it('says that a conflict cannot be merged', async () => {
    const { github, clone, ask } = scene;
    await branch('conflict', { 'metrics.json': 'mine' });
    await clone.commit({ 'metrics.json': 'theirs' });
    await clone.push();
    const { number } = await github.openPullRequest({ repository, head: 'conflict', base: 'main' });

    expect((await ask(`/pulls/${number}`)).json).toMatchObject({ mergeable: false, merge_commit_sha: null });
    await expect(github.mergePullRequest({ repository, number })).rejects.toThrow('cannot be merged');
  });

  it('comes from a fork, and its commit is seen through the base', async () => {
    const { github, ask } = scene;
    const fork = await github.createRepository({ name: 'mona/models', forkOf: repository });
    const head = await branch('theirs', { 'theirs.txt': 'x' }, fork.path);
    const { number } = await github.openPullRequest({ repository, head: 'mona:theirs', base: 'main' });

    const { json } = await ask(`/pulls/${number}`);
    expect(json.head).toMatchObject({ label: 'mona:theirs', repo: { full_name: 'mona/models', fork: true } });
    expect((await ask(`/commits/${head}`)).status).toBe(200);
    expect((await ask('/pulls?head=mona:theirs')).json).toHaveLength(1);
    expect((await ask(`/commits/${head}/pulls`)).json).toMatchObject([{ number }]);
  });

  it.each(['merge', 'squash'] as const)(
    'is merged by %s, and the new commit leads back to it',
    async (method) => {
      const { github, clone, path, ask } = scene;
      await branch(`to-${method}`, { [`${method}.txt`]: method });
      const { number } = await github.openPullRequest({ repository, head: `to-${method}`, base: 'main' });
      const merged = await github.mergePullRequest({ repository, number, method });

      expect(merged.state).toBe('closed');
      const commit = (await ask('/commits/main')).json;
      expect(commit.sha).toBe(merged.mergeCommitSha);
      expect(commit.parents).toHaveLength(method === 'merge' ? 2 : 1);
      expect((await ask(`/commits/${commit.sha}/pulls`)).json).toMatchObject([{ number, state: 'closed' }]);
      expect((await ask(`/git/ref/pull/${number}/merge`)).status).toBe(404);
      await clone.git('pull', '-q', path, 'main');
    },
  );

  it('counts as merged once its commits are pushed to the base', async () => {
    const { github, clone, ask } = scene;
    await branch('pushed', { 'pushed.txt': 'x' });
    const { number } = await github.openPullRequest({ repository, head: 'pushed', base: 'main' });
    await clone.git('merge', '-q', '--ff-only', 'pushed');
    await clone.push();

    expect((await ask(`/pulls/${number}`)).json).toMatchObject({ merged: true, state: 'closed' });
  });
});
