import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openScene, type Scene } from './scene.ts';

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

describe('a repository', () => {
  it('states its id, default branch and what the token may do', async () => {
    const { json } = await scene.ask('');

    expect(json).toMatchObject({ full_name: 'acme/models', default_branch: 'main', private: true });
    expect(json.permissions).toMatchObject({ pull: true, push: false });
  });

  it('shows a push at once', async () => {
    const { clone, ask } = scene;
    const sha = await clone.commit({ 'seen.txt': 'now' });
    await clone.push();

    expect((await ask('/branches/main')).json.commit.sha).toBe(sha);
    expect((await ask('/git/ref/heads/main')).json.object).toMatchObject({ type: 'commit', sha });
    expect((await ask(`/git/commits/${sha}`)).json.parents).toHaveLength(1);
    expect((await ask('/commits/main')).json.files).toMatchObject([
      { filename: 'seen.txt', status: 'added' },
    ]);
    const bare = await ask('/commits/main', { headers: { accept: 'application/vnd.github.sha' } });
    expect(bare.text).toBe(sha);
  });

  it('finds branches with a slash, encoded or not, and tags behind branches', async () => {
    const { clone, ask } = scene;
    await clone.git('checkout', '-q', '-b', 'feat/x');
    const sha = await clone.commit({ 'x.txt': 'x' });
    await clone.push();
    await clone.git('tag', '-a', 'fraud@v1.0.0', '-m', 'one');
    await clone.git('push', '-q', scene.path, 'fraud@v1.0.0');
    await clone.git('checkout', '-q', 'main');

    for (const ref of [
      'feat/x',
      'feat%2Fx',
      'heads/feat/x',
      'fraud@v1.0.0',
      'refs/tags/fraud%40v1.0.0',
      sha.slice(0, 10),
    ]) {
      expect((await ask(`/commits/${ref}`)).json.sha).toBe(sha);
    }
    expect((await ask('/git/matching-refs/tags/fraud@')).json).toMatchObject([
      { ref: 'refs/tags/fraud@v1.0.0', object: { type: 'tag' } },
    ]);
    expect((await ask('/git/matching-refs/tags/none')).json).toEqual([]);
  });

  it('has GitHub’s words for what is not there', async () => {
    const { ask } = scene;

    expect((await ask('/branches/none')).json.message).toBe('Branch not found');
    expect(await ask('/commits/main~1')).toMatchObject({
      status: 422,
      json: { message: 'No commit found for SHA: main~1' },
    });
    expect((await ask('/git/ref/heads/none')).status).toBe(404);
    expect((await ask('/contents/none.txt')).status).toBe(404);
    expect((await ask('//repos/acme/none')).status).toBe(404);
  });

  it('lists a tree with modes and sizes, and says when the list is cut short', async () => {
    const { clone, ask, github } = scene;
    await clone.commit({ 'dir/ünïcode name.txt': 'four' });
    await clone.push();

    const whole = (await ask('/git/trees/main?recursive=1')).json;
    expect(whole.truncated).toBe(false);
    expect(whole.tree).toContainEqual(
      expect.objectContaining({ path: 'dir/ünïcode name.txt', mode: '100644', type: 'blob', size: 4 }),
    );
    expect(whole.tree).toContainEqual(expect.objectContaining({ path: 'dir', type: 'tree' }));
    await github.truncateTrees({ repository: 'acme/models', entries: 1 });
    const cut = (await ask('/git/trees/main?recursive=1')).json;
    await github.truncateTrees({ repository: 'acme/models', entries: 100_000 });
    expect(cut).toMatchObject({ truncated: true, tree: [{}] });
  });

  it('gives a file as base64 in lines, raw, and not at all in JSON above 1 MB', async () => {
    const { clone, ask } = scene;
    const bytes = Buffer.alloc(1024 * 1024 + 1, 'é');
    await clone.commit({ 'small.bin': bytes.subarray(0, 300), 'large.bin': bytes });
    await clone.push();

    const small = (await ask('/contents/small.bin?ref=main')).json;
    expect(small.content).toContain('\n');
    expect(Buffer.from(small.content, 'base64').equals(bytes.subarray(0, 300))).toBe(true);
    const blob = (await ask(`/git/blobs/${small.sha}`)).json;
    expect(blob).toMatchObject({ encoding: 'base64', size: 300, content: small.content });
    expect((await ask('/contents/large.bin')).json).toMatchObject({
      encoding: 'none',
      content: '',
      size: bytes.length,
    });
    const raw = await ask('/contents/large.bin', { headers: { accept: 'application/vnd.github.raw+json' } });
    expect(Buffer.from(raw.text).equals(Buffer.from(bytes.toString()))).toBe(true);
    expect((await ask('/contents/')).json.map((entry: { name: string }) => entry.name)).toContain(
      'small.bin',
    );
  });
});

describe('a comparison', () => {
  it('tells ahead, behind, identical and diverged apart, with what changed since the merge base', async () => {
    const { clone, ask } = scene;
    const base = await clone.git('rev-parse', 'main');
    await clone.git('checkout', '-q', '-b', 'compare');
    await clone.commit({ 'data/a.csv': 'a\nb\n' });
    await clone.git('mv', 'metrics.json', 'renamed.json');
    const head = await clone.commit({});
    await clone.push();
    await clone.git('checkout', '-q', 'main');

    const ahead = (await ask('/compare/main...compare')).json;
    expect(ahead).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0, total_commits: 2 });
    expect(ahead.merge_base_commit.sha).toBe(base);
    expect(ahead.commits.at(-1).sha).toBe(head);
    expect(ahead.files).toMatchObject([
      { filename: 'data/a.csv', status: 'added', additions: 2 },
      { filename: 'renamed.json', previous_filename: 'metrics.json', status: 'renamed' },
    ]);
    expect((await ask('/compare/compare...main')).json).toMatchObject({
      status: 'behind',
      behind_by: 2,
      files: [],
    });
    expect((await ask(`/compare/${base}...main`)).json).toMatchObject({ status: 'identical', commits: [] });
    await clone.commit({ 'main.txt': 'on main' });
    await clone.push();
    expect((await ask('/compare/main...compare')).json).toMatchObject({
      status: 'diverged',
      ahead_by: 2,
      behind_by: 1,
    });
    expect((await ask('/compare/main...none')).status).toBe(404);
  });

  it('reaches over to a fork', async () => {
    const { clone, ask, github } = scene;
    const fork = await github.createRepository({ name: 'mona/models', forkOf: 'acme/models' });
    await clone.git('checkout', '-q', '-b', 'theirs');
    const head = await clone.commit({ 'theirs.txt': 'from the fork' });
    await clone.push(fork.path);
    await clone.git('checkout', '-q', 'main');
    await github.createToken({ repository: 'mona/models', kind: 'user', permissions: {} });

    // The fork of a private repository is private, and this token is not for it.
    expect((await ask('/compare/main...mona:theirs')).status).toBe(404);
    const open = await github.createRepository({
      name: 'hubot/models',
      forkOf: 'acme/models',
      private: false,
    });
    await clone.git('push', '-q', open.path, 'theirs');
    const compared = (await ask('/compare/main...hubot:theirs')).json;
    expect(compared).toMatchObject({ status: 'ahead', files: [{ filename: 'theirs.txt' }] });
    expect(compared.commits.at(-1).sha).toBe(head);
  });
});
