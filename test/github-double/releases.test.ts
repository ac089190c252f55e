import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
let scene: RegistryScene;

beforeEach(async () => {
  scene = await openRegistry();
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
  await scene.close();
});

describe('a draft', () => {
  it('is seen by those who may write alone, never by its tag, and may have a twin', async () => {
    const { release, ask, write } = scene;
    const first = await release({ tag_name: 'fraud@v1.0.0', draft: true });
    const second = await release({ tag_name: 'fraud@v1.0.0', draft: true, name: 'again', body: 'notes' });

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.json).toMatchObject({ draft: true, immutable: false, published_at: null, assets: [] });
    expect(first.json.html_url).toMatch(/\/releases\/tag\/untagged-/);
    expect((await write('/releases')).json).toHaveLength(2);
    expect((await ask('/releases')).json).toEqual([]);
    expect((await write('/releases/tags/fraud%40v1.0.0')).status).toBe(404);
    expect((await write(`/releases/${first.json.id}`)).status).toBe(200);
    expect((await ask(`/releases/${first.json.id}`)).status).toBe(404);
    expect((await write('/git/matching-refs/tags/')).json).toEqual([]);
  });

  it('makes a lightweight tag at its target when it is published, and leaves a tag that is there where it is', async () => {
    const { release, write, clone } = scene;
    const first = await clone.git('rev-parse', 'HEAD');
    const head = await clone.commit({ 'model.txt': '2' });
    await clone.push();
    const draft = await release({ tag_name: 'fraud@v1.0.0', target_commitish: first, draft: true });
    const published = await write(`/releases/${draft.json.id}`, {
      method: 'PATCH',
      body: { draft: false, make_latest: 'false' },
    });

    expect(published.json).toMatchObject({ draft: false, prerelease: false, target_commitish: first });
    expect((await write('/git/ref/tags/fraud@v1.0.0')).json.object).toMatchObject({
      type: 'commit',
      sha: first,
    });
    await clone.git('tag', '-a', 'fraud@v2.0.0', '-m', 'two', first);
    await clone.git('push', '-q', scene.path, 'fraud@v2.0.0');
    const second = await release({ tag_name: 'fraud@v2.0.0', target_commitish: head });
    expect(second.status).toBe(201);
    expect((await write('/git/ref/tags/fraud@v2.0.0')).json.object.type).toBe('tag');
    expect((await write('/commits/fraud@v2.0.0')).json.sha).toBe(first);
  });
});

describe('a published release', () => {
  it('is the only one of its tag', async () => {
    const { release, write } = scene;
    await release({ tag_name: 'a' });
    const again = await release({ tag_name: 'a' });
    const draft = await release({ tag_name: 'a', draft: true });
    const published = await write(`/releases/${draft.json.id}`, { method: 'PATCH', body: { draft: false } });

    for (const refused of [again, published]) {
      expect(refused).toMatchObject({
        status: 422,
        json: { errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }] },
      });
    }
    expect((await write('/releases/tags/a')).status).toBe(200);
  });

  it('is the latest one unless told otherwise, also by an update that leaves `make_latest` out', async () => {
    const { release, write } = scene;
    const latest = async () => (await write('/releases/latest')).json.tag_name as string;
    await release({ tag_name: 'a' });
    expect(await latest()).toBe('a');
    await release({ tag_name: 'b', make_latest: 'false' });
    await release({ tag_name: 'c', prerelease: true });
    expect(await latest()).toBe('a');
    const draft = await release({ tag_name: 'd', draft: true, make_latest: 'false' });
    await write(`/releases/${draft.json.id}`, { method: 'PATCH', body: { draft: false } });
    expect(await latest()).toBe('d');
    await write(`/releases/${draft.json.id}`, { method: 'PATCH', body: { prerelease: true } });
    expect(await latest()).toBe('a');
    const both = await release({ tag_name: 'e', prerelease: true, make_latest: 'true' });
    expect(both.json.errors[0].message).toBe('Latest release cannot be draft or prerelease.');
  });

  it('can be unpublished, and becomes a draft when its tag goes; deleting it leaves the tag', async () => {
    const { release, write } = scene;
    const a = (await release({ tag_name: 'a' })).json;
    const b = (await release({ tag_name: 'b' })).json;
    const c = (await release({ tag_name: 'c' })).json;
    await write(`/releases/${a.id}`, { method: 'PATCH', body: { draft: true } });
    await write('/git/refs/tags/b', { method: 'DELETE' });

    expect((await write(`/releases/${a.id}`)).json).toMatchObject({ draft: true, published_at: null });
    expect((await write(`/releases/${b.id}`)).json).toMatchObject({ draft: true });
    expect((await write('/git/ref/tags/a')).status).toBe(200);
    expect((await write(`/releases/${c.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await write(`/releases/${c.id}`)).status).toBe(404);
    expect((await write('/git/ref/tags/c')).status).toBe(200);
  });

  it('is listed by the date of its commit, page by page', async () => {
    const { release, write, clone } = scene;
    const tree = await clone.git('rev-parse', 'HEAD^{tree}');
    const shas: string[] = [];
    for (const day of [2, 3, 1]) {
      const author = { name: 'Mona', email: 'mona@example.com', date: `2026-01-0${day}T00:00:00Z` };
      const body = { message: 'x', tree, author };
      shas.push((await write('/git/commits', { method: 'POST', body })).json.sha);
    }
    for (const [at, sha] of shas.entries()) await release({ tag_name: `v${at}`, target_commitish: sha });
    const first = await write('/releases?per_page=2');
    const link = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await write(link.slice(link.indexOf('/releases?')));

    expect([...first.json, ...second.json].map(({ tag_name }) => tag_name)).toEqual(['v1', 'v0', 'v2']);
  });

  it('is refused with GitHub’s words: name, target, length, right', async () => {
    const { release, ask } = scene;
    const errors = async (fields: object) => (await release({ tag_name: 'a', ...fields })).json.errors;

    expect(await errors({ tag_name: 'a b' })).toMatchObject([{ message: 'tag_name is not well-formed' }]);
    expect(await errors({ target_commitish: 'none' })).toMatchObject([{ field: 'target_commitish' }]);
    expect(await errors({ body: 'x'.repeat(125_001) })).toMatchObject([
      { message: 'body is too long (maximum is 125000 characters)' },
    ]);
    expect((await release({ tag_name: 'a', body: 'x'.repeat(125_000) })).status).toBe(201);
    const refused = await ask('/releases', { method: 'POST', body: { tag_name: 'b' } });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('contents=write');
  });

  it('needs a target whose workflow files are those of the default branch, of a job that would make the tag', async () => {
    const { release, write, ask, owner, clone } = scene;
    const workflow = '.github/workflows/model.yml';
    const old = await clone.commit({ [workflow]: 'on: push\n' });
    await clone.commit({ [workflow]: 'on: [push]\n' });
    await clone.push();
    await clone.git('tag', 'there', old);
    await clone.git('push', '-q', scene.path, 'there');
    const body = { tag_name: 'old', target_commitish: old };

    expect((await release(body)).status).toBe(404);
    expect((await release({ ...body, draft: true })).status).toBe(404);
    expect((await release({ ...body, tag_name: 'there' })).status).toBe(201);
    const ref = { ref: 'refs/tags/old', sha: old };
    expect((await write('/git/refs', { method: 'POST', body: ref })).status).toBe(403);
    expect((await ask('/releases', { method: 'POST', token: owner, body })).status).toBe(201);
  });
});

describe('an immutable release', () => {
  async function published(tag: string, name = 'model.onnx') {
    const { github, release, upload, write } = scene;
    await github.setReleases({ repository, immutable: true });
    const draft = (await release({ tag_name: tag, draft: true })).json;
    const asset = (await upload(draft, name, Buffer.from('bytes'))).json;
    const { json } = await write(`/releases/${draft.id}`, { method: 'PATCH', body: { draft: false } });
    return { release: json, asset };
  }

  it('keeps its assets and its tag, whoever comes by whatever way', async () => {
    const { upload, write, clone, path } = scene;
    const { release, asset } = await published('v1');
    const moved = await clone.commit({});
    await clone.push();

    expect(release).toMatchObject({ immutable: true, draft: false });
    expect(await upload(release, 'b.txt', Buffer.from('b'))).toMatchObject({
      status: 422,
      json: { message: 'Cannot upload assets to an immutable release.' },
    });
    expect(await write(`/releases/assets/${asset.id}`, { method: 'DELETE' })).toMatchObject({
      status: 422,
      json: { message: 'Cannot delete asset from an immutable release' },
    });
    const ref = { method: 'PATCH', body: { sha: moved, force: true } };
    expect((await write('/git/refs/tags/v1', ref)).json.message).toMatch(/Cannot update this protected ref/);
    expect((await write('/git/refs/tags/v1', { method: 'DELETE' })).json.message).toMatch(/Cannot delete/);
    await expect(clone.git('push', '-f', path, 'HEAD:refs/tags/v1')).rejects.toThrow(/GH013/);
    await expect(clone.git('push', path, ':refs/tags/v1')).rejects.toThrow(
      /Cannot delete this protected ref/,
    );
  });

  it('gives up its notes, and its flags as the switch says', async () => {
    const { github, write } = scene;
    const { release } = await published('v1');
    const patch = (body: object) => write(`/releases/${release.id}`, { method: 'PATCH', body });

    expect((await patch({ prerelease: true })).json).toMatchObject({ prerelease: true, immutable: true });
    await github.setReleases({ repository, immutableFlags: 'frozen' });
    expect((await patch({ prerelease: false })).status).toBe(422);
    expect((await patch({ draft: true })).status).toBe(422);
    expect((await patch({ tag_name: 'v2' })).status).toBe(422);
    expect((await patch({ name: '[withdrawn]', body: 'why' })).json).toMatchObject({ body: 'why' });
  });

  it('burns its name when it is deleted, but not its tag', async () => {
    const { release: create, write, clone, path } = scene;
    const { release } = await published('v1');
    await write(`/releases/${release.id}`, { method: 'DELETE' });

    expect((await write('/git/refs/tags/v1', { method: 'DELETE' })).status).toBe(204);
    const again = await create({ tag_name: 'v1' });
    expect(again.status).toBe(422);
    expect(again.json.errors).toEqual([
      expect.objectContaining({ field: 'pre_receive' }),
      expect.objectContaining({ field: 'tag_name', message: 'tag_name was used by an immutable release' }),
      expect.objectContaining({ message: 'Published releases must have a valid tag' }),
    ]);
    await expect(clone.git('push', path, 'HEAD:refs/tags/v1')).rejects.toThrow(/creations being restricted/);
  });

  it('is switched on by an administrator, for what is published later', async () => {
    const { ask, owner, write, release } = scene;
    const before = (await release({ tag_name: 'before' })).json;
    const place = '/immutable-releases';

    expect((await write(place)).status).toBe(403);
    expect((await ask(place, { token: owner })).status).toBe(404);
    expect((await ask(place, { token: owner, method: 'PUT' })).status).toBe(204);
    expect((await ask(place, { token: owner })).json).toEqual({ enabled: true, enforced_by_owner: false });
    expect((await release({ tag_name: 'after' })).json.immutable).toBe(true);
    expect((await write(`/releases/${before.id}`)).json.immutable).toBe(false);
    expect((await ask(place, { token: owner, method: 'DELETE' })).status).toBe(204);
  });
});
