import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { localFiles } from '../../src/local/files.ts';
import type { Asset, Release } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';
import { bytesOf, expectedOf, sha256, sourceOf } from '../contracts/store-contract.ts';
import { openStoreScene, repository, type StoreScene } from '../contracts/store-scene.ts';
import type { Fault } from '../support/github/faults.ts';

// Each test starts many processes of git.
jest.setTimeout(60_000);

const faults: readonly Fault[] = [
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'status', status: 502, when: 'before' },
  { kind: 'status', status: 502, when: 'after' },
  { kind: 'hang', when: 'before' },
  { kind: 'hang', when: 'after' },
  { kind: 'truncate' },
  { kind: 'cut' },
  { kind: 'html' },
];
const named = faults.map((fault) => [Object.values(fault).join(' '), fault] as const);

let directory: string;
let files: Files;
let test: StoreScene;
let tag: string;
let count = 0;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'store-writes-'));
  files = localFiles(directory);
  test = await openStoreScene(files);
});

beforeEach(() => {
  tag = `fraud@v1.${++count}.0`;
});

afterEach(async () => {
  const { github } = test.scene;
  await github.clearFaults();
  expect(await github.violations()).toEqual([]);
  expect(await github.unknown()).toEqual([]);
});

afterAll(async () => {
  await test.close();
  await rm(directory, { recursive: true });
});

const wanted = (more: object = {}) => ({
  tag,
  commit: test.commits[1],
  title: 'fraud',
  notes: 'Notes.',
  ...more,
});
const held = async () =>
  (await test.scene.github.releases({ repository })).filter(({ tagName }) => tagName === tag);
const operations = async () => (await test.scene.github.requests()).map(({ operation }) => operation);

async function filled(): Promise<{ release: Release; assets: readonly Asset[] }> {
  const store = test.store();
  const release = await store.draft(wanted());
  const assets = [await store.upload(release, await sourceOf(files, 'a.bin', bytesOf(1000)))];
  return { release, assets };
}

describe('a draft', () => {
  it.each(named)('is made once, whatever becomes of the answer: %s', async (_name, fault) => {
    await test.scene.github.addFault({ operation: 'repos/create-release', fault });
    const release = await test.store().draft(wanted());

    expect(release).toMatchObject({ draft: true, tag });
    expect((await held()).map(({ id }) => id)).toEqual([release.id]);
  });

  it('is not made where GitHub never answers', async () => {
    const fault = { kind: 'status', status: 502, when: 'before' } as const;
    await test.scene.github.addFault({ operation: 'repos/create-release', fault, times: 'always' });

    await expect(test.store().draft(wanted())).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
  });

  it('takes one request more than none where the list is known, and no second one where nothing changed', async () => {
    const store = test.store();
    const known = await store.releases('fraud');
    await test.scene.github.clearLog();
    const release = await store.draft(wanted(), { known });
    expect(await operations()).toEqual(['repos/create-release']);
    await test.scene.github.clearLog();
    expect(await store.draft(wanted(), { known: [release] })).toEqual(release);
    expect(await operations()).toEqual([]);
  });

  it('is the oldest of several, and the others are deleted', async () => {
    const { ask } = test.scene;
    const { token } = await test.scene.github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'write' },
    });
    const body = { tag_name: tag, draft: true, name: 'twin' };
    const ids: number[] = [];
    for (let twin = 0; twin < 3; twin++)
      ids.push((await ask('/releases', { method: 'POST', token, body })).json.id);

    expect((await test.store().draft(wanted())).id).toBe(Math.min(...ids));
    expect((await held()).map(({ id, name }) => [id, name])).toEqual([[Math.min(...ids), 'fraud']]);
  });

  it('is found among hundreds', async () => {
    const store = test.store();
    const made = await store.draft(wanted({ commit: test.commits[0] }));
    const { token } = await test.scene.github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'write' },
    });
    for (let other = 0; other < 105; other++) {
      const body = { tag_name: `other-${other}`, draft: true, target_commitish: test.commits[1] };
      await test.scene.ask('/releases', { method: 'POST', token, body });
    }
    expect((await test.store().draft(wanted({ commit: test.commits[0] }))).id).toBe(made.id);
    expect((await test.store().releases('fraud', { all: true })).map(({ id }) => id)).toContain(made.id);
    for (const { id, tagName } of await test.scene.github.releases({ repository }))
      if (tagName.startsWith('other-')) await test.scene.ask(`/releases/${id}`, { method: 'DELETE', token });
  });

  it('is refused on a commit whose workflow files are not the default branch’s, with the way out', async () => {
    const { clone, path: remote } = test.scene;
    await clone.git('checkout', '-q', '-b', 'flow', 'main');
    const commit = await clone.commit({ '.github/workflows/model.yml': 'on: push\n' }, 'flow');
    await clone.git('push', '-q', remote, 'HEAD:refs/heads/flow');
    await clone.git('checkout', '-q', 'main');

    const [obstacle, ...more] = await test.store().obstacles(tag, commit);
    expect([obstacle, more]).toEqual([expect.stringMatching(/workflow files.*App/s), []]);
    await expect(test.store().draft(wanted({ commit }))).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/workflow files/),
    });
    const { token } = await test.scene.github.createToken({
      repository,
      kind: 'user',
      login: 'mona',
      permissions: { contents: 'write', workflows: 'write' },
    });
    expect(await test.store(token).obstacles(tag, commit)).toEqual([]);
  });

  it('is refused to a token that may only read', async () => {
    await expect(test.store(test.scene.token).draft(wanted())).rejects.toMatchObject({
      code: 'PERMISSION_MISSING',
    });
  });
});

describe('an upload', () => {
  it.each([...named, ['starter', { kind: 'starter', status: 502 } as const] as const])(
    'ends in one asset, whatever becomes of the answer: %s',
    async (_name, fault) => {
      const store = test.store();
      const release = await store.draft(wanted());
      await test.scene.github.addFault({ operation: 'repos/upload-release-asset', fault });
      const asset = await store.upload(release, await sourceOf(files, 'a.bin', bytesOf(300_000)));

      expect(asset).toMatchObject({ name: 'a.bin', digest: sha256(bytesOf(300_000)), state: 'uploaded' });
      const [kept] = await held();
      expect(kept?.assets.map(({ id, state, digest }) => ({ id, state, digest }))).toEqual([
        { id: asset.id, state: 'uploaded', digest: asset.digest },
      ]);
      expect(await store.publish(release, expectedOf([asset]), { latest: false })).toMatchObject({
        draft: false,
      });
    },
  );

  it('takes one request', async () => {
    const store = test.store();
    const release = await store.draft(wanted());
    await test.scene.github.clearLog();
    await store.upload(release, await sourceOf(files, 'a.bin', bytesOf(10)));
    await store.upload(release, await sourceOf(files, 'b.bin', bytesOf(10)));
    expect(await operations()).toEqual(['repos/upload-release-asset', 'repos/upload-release-asset']);
  });

  it('gives up where GitHub never takes it, and the next run puts it right', async () => {
    const store = test.store();
    const release = await store.draft(wanted());
    const fault = { kind: 'starter', status: 502 } as const;
    await test.scene.github.addFault({ operation: 'repos/upload-release-asset', fault, times: 'always' });
    const source = await sourceOf(files, 'a.bin', bytesOf(10));
    await expect(store.upload(release, source)).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    await test.scene.github.clearFaults();

    const again = await test.store().draft(wanted());
    expect(again.assets.map(({ state }) => state)).toEqual(['starter']);
    await expect(
      test.store().publish(again, expectedOf(again.assets), { latest: false }),
    ).rejects.toMatchObject({
      code: 'ASSET_INVALID',
    });
    const asset = await test.store().upload(again, source);
    expect(asset.state).toBe('uploaded');
    expect(await held()).toMatchObject([{ assets: [{ id: asset.id }] }]);
  });

  it('asks for the bytes where GitHub states no digest', async () => {
    const store = test.store();
    const release = await store.draft(wanted());
    const bytes = bytesOf(5000);
    const source = await sourceOf(files, 'a.bin', bytes);
    const made = await store.upload(release, source);
    // As a server answers that does not hash.
    const body = JSON.stringify({ ...made, digest: null });
    await test.scene.github.addFault({
      method: 'GET',
      path: '/releases/assets/\\d+$',
      fault: { kind: 'answer', status: 200, body, headers: {} },
      times: 3,
    });
    await test.scene.github.addFault({
      operation: 'repos/upload-release-asset',
      fault: { kind: 'answer', status: 201, body },
    });
    expect(
      await store
        .upload(release, { ...source, name: 'a.bin', sha256: sha256('other') })
        .catch((error: unknown) => error),
    ).toMatchObject({ code: 'ASSET_INVALID' });
  });

  it('waits for a rate limit, and says what it lacks where it is refused', async () => {
    const store = test.store();
    const release = await store.draft(wanted());
    const operation = 'repos/upload-release-asset';
    const body = JSON.stringify({ message: 'You have exceeded a secondary rate limit' });
    await test.scene.github.addFault({
      operation,
      fault: { kind: 'answer', status: 403, headers: { 'retry-after': '0' }, body },
    });
    const source = await sourceOf(files, 'a.bin', bytesOf(10));
    expect(await store.upload(release, source)).toMatchObject({ state: 'uploaded' });

    const reading = await test.scene.github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'read' },
    });
    await expect(test.store(reading.token).upload({ ...release, assets: [] }, source)).rejects.toMatchObject({
      code: expect.stringMatching(/PERMISSION_MISSING|STORE_REFUSED/),
    });
  });

  it('is refused under a name that GitHub would change', async () => {
    const store = test.store();
    const release = await store.draft(wanted());
    const source = { ...(await sourceOf(files, 'x', bytesOf(10))), name: 'with space.bin' };
    await expect(store.upload(release, source)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('with.space.bin'),
    });
    expect(await held()).toMatchObject([{ assets: [] }]);
  });

  it('is refused above GitHub’s limit, with its words', async () => {
    const store = test.store();
    const release = await store.draft(wanted());
    await test.scene.github.setReleases({ repository, maxAssetBytes: 100 });
    const source = await sourceOf(files, 'a.bin', bytesOf(100));
    await expect(store.upload(release, source)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('size must be less than 100'),
    });
    await test.scene.github.setReleases({ repository, maxAssetBytes: 2 ** 31 });
  });
});

describe('publishing', () => {
  it.each(named)('happens once, whatever becomes of the answer: %s', async (_name, fault) => {
    const { release, assets } = await filled();
    await test.scene.github.addFault({ operation: 'repos/update-release', fault });
    const published = await test.store().publish(release, expectedOf(assets), { latest: false });

    expect(published).toMatchObject({ id: release.id, draft: false, assets });
    expect(await held()).toMatchObject([{ id: release.id, draft: false }]);
  });

  it.each(['reset', 'hang'] as const)('is read back where no answer comes at all: %s', async (kind) => {
    const { release, assets } = await filled();
    await test.scene.github.addFault({
      operation: 'repos/update-release',
      fault: { kind, when: 'after' },
      times: 'always',
    });
    expect(await test.store().publish(release, expectedOf(assets), { latest: false })).toMatchObject({
      draft: false,
    });
  });

  it('takes one request where this process uploaded everything', async () => {
    const store = test.store();
    const release = await store.draft(wanted());
    const asset = await store.upload(release, await sourceOf(files, 'a.bin', bytesOf(10)));
    await test.scene.github.clearLog();
    await store.publish(release, expectedOf([asset]), { latest: false });
    expect(await operations()).toEqual(['repos/update-release']);
  });

  it('never takes the flag of the latest release, unless it is told to', async () => {
    const { ask, github } = test.scene;
    const { token } = await github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'write' },
    });
    await ask('/releases', {
      method: 'POST',
      token,
      body: { tag_name: `app-${count}`, name: 'app', target_commitish: test.commits[0], make_latest: 'true' },
    });
    const latest = async () => (await ask('/releases/latest')).json.name;
    const { release, assets } = await filled();
    const store = test.store();
    const published = await store.publish(release, expectedOf(assets), { latest: false });
    expect(await latest()).toBe('app');
    await store.edit(published, { title: 'x', prerelease: true });
    await store.edit(published, { prerelease: false });
    await store.edit(published, { notes: 'y' });
    expect(await latest()).toBe('app');

    tag = `fraud@v2.${count}.0`;
    const second = await filled();
    const flagged = await store.publish(second.release, expectedOf(second.assets), { latest: true });
    await store.edit(flagged, { title: 'still the latest' });
    expect(await latest()).toBe('still the latest');
  });

  it('is refused under a burnt tag, with the way out, and the draft stays', async () => {
    const { github, ask } = test.scene;
    await github.setReleases({ repository, immutable: true });
    const first = await filled();
    const published = await test.store().publish(first.release, expectedOf(first.assets), { latest: false });
    expect(published.immutable).toBe(true);
    const { token } = await github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'write' },
    });
    await ask(`/releases/${published.id}`, { method: 'DELETE', token });
    await ask(`/git/refs/tags/${encodeURIComponent(tag)}`, { method: 'DELETE', token });
    await github.setReleases({ repository, immutable: false });

    const refused = {
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/used by an immutable release.*burnt/s),
    };
    await expect(filled()).rejects.toMatchObject(refused);
  });

  it('is refused by a ruleset for tags, which is seen before, and the draft stays', async () => {
    const { github } = test.scene;
    const { release, assets } = await filled();
    const { id } = await github.addRuleset({
      repository,
      target: 'tag',
      name: 'no tags',
      include: ['refs/tags/*@v*'],
      rules: ['creation'],
    });
    const store = test.store();
    expect(await store.obstacles(tag, test.commits[1])).toEqual([expect.stringMatching(/no tags.*bypass/)]);
    expect(await store.obstacles('gto#1', test.commits[1])).toEqual([]);
    await expect(store.publish(release, expectedOf(assets), { latest: false })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/creations being restricted.*ruleset/s),
    });
    expect(await held()).toMatchObject([{ id: release.id, draft: true }]);
    await github.removeRuleset({ repository, id });
    expect(await store.publish(release, expectedOf(assets), { latest: false })).toMatchObject({
      draft: false,
    });
  });

  it('of a draft that was deleted is refused', async () => {
    const { release, assets } = await filled();
    await test.store().discard(release);
    await expect(test.store().publish(release, expectedOf(assets), { latest: false })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
  });

  it('asks twice for obstacles in the usual case', async () => {
    await test.scene.github.clearLog();
    expect(await test.store().obstacles(tag, test.commits[1], { head: test.commits[1] })).toEqual([]);
    expect((await operations()).sort()).toEqual(['git/list-matching-refs', 'repos/get-repo-rulesets']);
  });
});

describe('an immutable release', () => {
  beforeEach(() => test.scene.github.setReleases({ repository, immutable: true }));
  afterEach(() =>
    test.scene.github.setReleases({ repository, immutable: false, immutableFlags: 'editable' }),
  );

  async function immutable(): Promise<Release> {
    const { release, assets } = await filled();
    return test.store().publish(release, expectedOf(assets), { latest: false });
  }

  it('takes no further asset', async () => {
    const published = await immutable();
    const source = await sourceOf(files, 'b.bin', bytesOf(10));
    for (const release of [published, { ...published, draft: true }])
      await expect(test.store().upload(release, source)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(await test.store().release(tag)).toEqual(published);
  });

  it('keeps its flags where GitHub freezes them, and gets its title and notes all the same', async () => {
    const published = await immutable();
    await test.scene.github.setReleases({ repository, immutableFlags: 'frozen' });
    const store = test.store();
    expect(await store.edit(published, { title: '[withdrawn]', notes: 'bad', prerelease: true })).toBe(
      'refused',
    );
    expect(await store.release(tag)).toMatchObject({ title: '[withdrawn]', notes: 'bad', prerelease: false });
    expect(await store.edit(published, { prerelease: true })).toBe('refused');
    expect(await store.edit(published, { title: 'x' })).toBe('done');
  });

  it('is edited where GitHub allows it', async () => {
    const published = await immutable();
    expect(await test.store().edit(published, { title: '[withdrawn]', prerelease: true })).toBe('done');
    expect(await test.store().release(tag)).toMatchObject({ title: '[withdrawn]', prerelease: true });
  });

  it('is published once, although the second try is refused', async () => {
    const { release, assets } = await filled();
    await test.scene.github.setReleases({ repository, immutableFlags: 'frozen' });
    await test.scene.github.addFault({
      operation: 'repos/update-release',
      fault: { kind: 'reset', when: 'after' },
    });
    expect(await test.store().publish(release, expectedOf(assets), { latest: false })).toMatchObject({
      draft: false,
      immutable: true,
    });
  });
});

describe('a further tag', () => {
  const wantedTag = () => ({ name: `fraud#prod#${count}`, commit: test.commits[0], message: 'for GTO' });

  it.each(
    ['git/create-tag', 'git/create-ref'].flatMap((operation) =>
      named.map(([name, fault]) => [operation, name, fault] as const),
    ),
  )('is made once: %s, %s', async (operation, _name, fault) => {
    await test.scene.github.addFault({ operation, fault });
    await test
      .store()
      .annotate(wantedTag())
      .catch(() => test.store().annotate(wantedTag()));
    const refs = await test.scene.clone.git('ls-remote', test.scene.path, `refs/tags/fraud#prod#${count}*`);
    expect(refs.split('\n').map((line) => line.split('\t')[1])).toEqual([
      `refs/tags/fraud#prod#${count}`,
      `refs/tags/fraud#prod#${count}^{}`,
    ]);
    expect(refs).toContain(test.commits[0]);
  });
});
