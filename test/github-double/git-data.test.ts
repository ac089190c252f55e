import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
let scene: RegistryScene;

beforeAll(async () => {
  scene = await openRegistry();
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
  await scene.github.clearLog();
});

afterAll(async () => {
  await scene.close();
});

const post = (path: string, body: object) => scene.write(path, { method: 'POST', body });
const message = async (reply: ReturnType<typeof post>) => {
  const { status, json } = await reply;
  return [status, json.message];
};
const head = () => scene.clone.git('rev-parse', 'HEAD');

describe('git’s database', () => {
  it('takes blobs, trees, and commits with and without parents', async () => {
    const { clone } = scene;
    const blob = await post('/git/blobs', {
      content: Buffer.from([0, 255]).toString('base64'),
      encoding: 'base64',
    });
    const first = await post('/git/trees', {
      tree: [
        { path: 'a/bytes.bin', mode: '100644', type: 'blob', sha: blob.json.sha },
        { path: 'a/text.txt', mode: '100644', type: 'blob', content: 'text\n' },
      ],
    });
    const second = await post('/git/trees', {
      base_tree: first.json.sha,
      tree: [
        { path: 'a/text.txt', mode: '100644', type: 'blob', sha: null },
        { path: 'b', mode: '040000', type: 'tree', sha: first.json.sha },
      ],
    });
    const root = await post('/git/commits', { message: 'root', tree: first.json.sha });
    const child = await post('/git/commits', {
      message: 'child',
      tree: second.json.sha,
      parents: [root.json.sha],
      author: { name: 'Ada', email: 'ada@example.com', date: '2026-01-01T00:00:00Z' },
    });

    expect(root).toMatchObject({
      status: 201,
      json: { parents: [], author: { name: 'github-actions[bot]' } },
    });
    expect(child.json.author).toEqual({
      name: 'Ada',
      email: 'ada@example.com',
      date: '2026-01-01T00:00:00Z',
    });
    await post('/git/refs', { ref: 'refs/heads/ledger', sha: child.json.sha });
    await clone.git('fetch', '-q', scene.path, 'ledger');
    expect(await clone.git('ls-tree', '-r', '--name-only', 'FETCH_HEAD')).toBe(
      'a/bytes.bin\nb/a/bytes.bin\nb/a/text.txt',
    );
    expect(await message(post('/git/commits', { message: 'x', tree: '1'.repeat(40) }))).toEqual([
      422,
      'Tree SHA does not exist',
    ]);
    const lost = { message: 'x', tree: first.json.sha, parents: ['1'.repeat(40)] };
    expect(await message(post('/git/commits', lost))).toEqual([
      422,
      'Parent SHA does not exist or is not a commit object',
    ]);
    const gone = {
      base_tree: first.json.sha,
      tree: [{ path: 'no', mode: '100644', type: 'blob', sha: null }],
    };
    expect(await message(post('/git/trees', gone))).toEqual([422, 'GitRPC::BadObjectState']);
  });

  it('takes annotated tags, which are not there before their ref is', async () => {
    const object = await head();
    const tag = await post('/git/tags', { tag: 'fraud#prod#1', message: 'one', object, type: 'commit' });
    await post('/git/refs', { ref: 'refs/tags/fraud#prod#1', sha: tag.json.sha });

    expect(tag.json).toMatchObject({
      tag: 'fraud#prod#1',
      message: 'one',
      object: { sha: object, type: 'commit' },
    });
    expect((await scene.write(`/git/tags/${tag.json.sha}`)).json).toEqual(tag.json);
    expect((await scene.write('/git/ref/tags/fraud%23prod%231')).json.object.type).toBe('tag');
    expect(await scene.clone.git('ls-remote', scene.path, 'fraud#prod#1^{}')).toContain(object);
  });

  it('is shut in a repository without a commit', async () => {
    const { github } = scene;
    await github.createRepository({ name: 'acme/empty' });
    const { token } = await github.createToken({
      repository: 'acme/empty',
      kind: 'actions',
      permissions: { contents: 'write' },
    });
    const body = { content: 'x' };
    expect(await scene.ask('//repos/acme/empty/git/blobs', { method: 'POST', token, body })).toMatchObject({
      status: 409,
      json: { message: 'Git Repository is empty.' },
    });
  });
});

describe('a ref', () => {
  const patch = (ref: string, body: object) => scene.write(`/git/refs/${ref}`, { method: 'PATCH', body });

  it('is made once, moves forward, and says in words alone why it does not', async () => {
    const { clone, write } = scene;
    const before = await head();
    const after = await clone.commit({ 'forward.txt': '1' });
    await clone.push();
    const ref = { ref: 'refs/heads/topic', sha: before };

    expect((await post('/git/refs', ref)).status).toBe(201);
    expect(await message(post('/git/refs', ref))).toEqual([422, 'Reference already exists']);
    expect(await message(post('/git/refs', { ref: 'refs/heads/x', sha: '1'.repeat(40) }))).toEqual([
      422,
      'Object does not exist',
    ]);
    expect((await post('/git/refs', { ref: 'refs/x', sha: before })).status).toBe(422);
    expect((await post('/git/refs', { ref: 'refs/heads/topic/below', sha: before })).status).toBe(422);
    expect((await patch('heads/topic', { sha: after })).json.object.sha).toBe(after);
    expect(await message(patch('heads/topic', { sha: before }))).toEqual([
      422,
      'Update is not a fast forward',
    ]);
    expect((await patch('heads/topic', { sha: before, force: true })).status).toBe(200);
    expect(await message(patch('heads/none', { sha: before }))).toEqual([422, 'Reference does not exist']);
    expect(await message(patch('heads/topic', { sha: '1'.repeat(40) }))).toEqual([
      422,
      'Object does not exist',
    ]);
    expect((await write('/git/refs/heads/topic', { method: 'DELETE' })).status).toBe(204);
    expect(await message(write('/git/refs/heads/topic', { method: 'DELETE' }))).toEqual([
      422,
      'Reference does not exist',
    ]);
    const refused = await scene.ask('/git/refs', { method: 'POST', body: ref });
    expect(refused.status).toBe(403);
  });

  it('is won by one of many who make or move it at once', async () => {
    const sha = await head();
    const made = await Promise.all(
      Array.from({ length: 8 }, () => post('/git/refs', { ref: 'refs/heads/race', sha })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1);
    const tree = await scene.clone.git('rev-parse', 'HEAD^{tree}');
    const moved = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const commit = await post('/git/commits', { message: String(at), tree, parents: [sha] });
        return patch('heads/race', { sha: commit.json.sha });
      }),
    );
    expect(moved.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('rulesets', () => {
  it('refuse over REST, in publishing a release, and in a push, and can be read', async () => {
    const { github, write, release, clone, path } = scene;
    const sha = await head();
    await post('/git/refs', { ref: 'refs/tags/fraud@v1', sha });
    const { id } = await github.addRuleset({
      repository,
      target: 'tag',
      include: ['refs/tags/*@v*'],
      rules: ['creation', 'update', 'deletion'],
    });
    const refusal = (words: string) => [422, `Repository rule violations found\n\n${words}\n\n`];

    expect(await message(post('/git/refs', { ref: 'refs/tags/fraud@v2', sha }))).toEqual(
      refusal('Cannot create ref due to creations being restricted.'),
    );
    expect(await message(write('/git/refs/tags/fraud@v1', { method: 'PATCH', body: { sha } }))).toEqual(
      refusal('Cannot update this protected ref.'),
    );
    expect(await message(write('/git/refs/tags/fraud@v1', { method: 'DELETE' }))).toEqual(
      refusal('Cannot delete this protected ref.'),
    );
    expect((await post('/git/refs', { ref: 'refs/tags/a/b@v2', sha })).status).toBe(201);
    const published = await release({ tag_name: 'fraud@v2' });
    expect(published.json.errors).toMatchObject([{ field: 'pre_receive' }, { code: 'custom' }]);
    expect((await release({ tag_name: 'fraud@v1' })).status).toBe(201);
    await expect(clone.git('push', path, 'HEAD:refs/tags/fraud@v3')).rejects.toThrow(/GH013.*fraud@v3/s);
    await clone.git('push', '-q', path, 'HEAD:refs/tags/free');
    expect((await write('/rulesets')).json).toMatchObject([{ id, target: 'tag', enforcement: 'active' }]);
    expect((await write(`/rulesets/${id}`)).json).toMatchObject({
      conditions: { ref_name: { include: ['refs/tags/*@v*'], exclude: [] } },
      rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }],
    });
    await github.removeRuleset({ repository, id });
    expect((await write(`/rulesets/${id}`)).status).toBe(404);
    await clone.git('push', '-q', path, 'HEAD:refs/tags/fraud@v3');
  });

  it('of branches are told by branch', async () => {
    const { github, write, clone, path } = scene;
    const { id } = await github.addRuleset({
      repository,
      target: 'branch',
      include: ['~DEFAULT_BRANCH'],
      rules: ['non_fast_forward', 'deletion'],
    });
    expect((await write('/rules/branches/main')).json).toMatchObject([
      { type: 'non_fast_forward', ruleset_id: id },
      { type: 'deletion' },
    ]);
    expect((await write('/rules/branches/modelgate-ledger')).json).toEqual([]);
    await clone.commit({ 'next.txt': '1' });
    await clone.git('push', '-q', path, 'HEAD:main');
    await expect(clone.git('push', '-f', path, 'HEAD~1:main')).rejects.toThrow(/Cannot force-push/);
    const sha = await clone.git('rev-parse', 'HEAD~1');
    const forced = { method: 'PATCH', body: { sha, force: true } };
    expect((await write('/git/refs/heads/main', forced)).status).toBe(422);
  });
});
