import { describe, expect, it, beforeEach, afterEach } from '@jest/globals';
import type { Release } from '../../src/ports/store.ts';
import { bytesOf, expectedOf, sourceOf } from '../contracts/store-bytes.ts';
import { repository } from '../contracts/store-scene.ts';
import { namedFaults, patienceWith, storeBench } from './store-bench.ts';

const test = storeBench();

describe('publishing', () => {
  it.each(namedFaults)('happens once, whatever becomes of the answer: %s', async (_name, fault) => {
    const { release, assets } = await test.filled();
    await test.scene.github.addFault({ operation: 'repos/update-release', fault });
    const published = await test
      .store(undefined, patienceWith(fault))
      .publish(release, expectedOf(assets), { latest: false });

    expect(published).toMatchObject({ id: release.id, draft: false, assets });
    expect(await test.held()).toMatchObject([{ id: release.id, draft: false }]);
  });

  it.each(['reset', 'hang'] as const)('is read back where no answer comes at all: %s', async (kind) => {
    const { release, assets } = await test.filled();
    await test.scene.github.addFault({
      operation: 'repos/update-release',
      fault: { kind, when: 'after' },
      times: 'always',
    });
    expect(
      await test.store(undefined, 1_000).publish(release, expectedOf(assets), { latest: false }),
    ).toMatchObject({
      draft: false,
    });
  });

  it('takes one request where this process uploaded everything', async () => {
    const store = test.store();
    const release = await store.draft(test.wanted());
    const asset = await store.upload(release, await sourceOf(test.files, 'a.bin', bytesOf(10)));
    await test.scene.github.clearLog();
    await store.publish(release, expectedOf([asset]), { latest: false });
    expect(await test.operations()).toEqual(['repos/update-release']);
  });

  it('never takes the flag of the latest release, unless it is told to', async () => {
    const { ask } = test.scene;
    const token = await test.writingToken();
    await ask('/releases', {
      method: 'POST',
      token,
      body: {
        tag_name: `app-${test.count}`,
        name: 'app',
        target_commitish: test.commits[0],
        make_latest: 'true',
      },
    });
    const latest = async () => (await ask('/releases/latest')).json.name;
    const { release, assets } = await test.filled();
    const store = test.store();
    const published = await store.publish(release, expectedOf(assets), { latest: false });
    expect(await latest()).toBe('app');
    await store.edit(published, { title: 'x', prerelease: true });
    await store.edit(published, { prerelease: false });
    await store.edit(published, { notes: 'y' });
    expect(await latest()).toBe('app');

    test.tag = `fraud@v2.${test.count}.0`;
    const second = await test.filled();
    const flagged = await store.publish(second.release, expectedOf(second.assets), { latest: true });
    await store.edit(flagged, { title: 'still the latest' });
    expect(await latest()).toBe('still the latest');
  });

  it('is refused under a burnt tag, with the way out, and the draft stays', async () => {
    const { github, ask } = test.scene;
    await github.setReleases({ repository, immutable: true });
    const first = await test.filled();
    const published = await test.store().publish(first.release, expectedOf(first.assets), { latest: false });
    expect(published.immutable).toBe(true);
    const token = await test.writingToken();
    await ask(`/releases/${published.id}`, { method: 'DELETE', token });
    await ask(`/git/refs/tags/${encodeURIComponent(test.tag)}`, { method: 'DELETE', token });
    await github.setReleases({ repository, immutable: false });

    const refused = {
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/used by an immutable release.*burnt/s),
    };
    await expect(test.filled()).rejects.toMatchObject(refused);
  });

  it('is refused by a ruleset for tags, which is seen before, and the draft stays', async () => {
    const { github } = test.scene;
    const { release, assets } = await test.filled();
    const { id } = await github.addRuleset({
      repository,
      target: 'tag',
      name: 'no tags',
      include: ['refs/tags/*@v*'],
      rules: ['creation'],
    });
    const store = test.store();
    expect(await store.obstacles(test.tag, test.commits[1])).toEqual([
      expect.stringMatching(/no tags.*bypass/),
    ]);
    expect(await store.obstacles('gto#1', test.commits[1])).toEqual([]);
    await expect(store.publish(release, expectedOf(assets), { latest: false })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/creations being restricted.*ruleset/s),
    });
    expect(await test.held()).toMatchObject([{ id: release.id, draft: true }]);
    await github.removeRuleset({ repository, id });
    expect(await store.publish(release, expectedOf(assets), { latest: false })).toMatchObject({
      draft: false,
    });
  });

  it('of a draft that was deleted is refused', async () => {
    const { release, assets } = await test.filled();
    await test.store().discard(release);
    await expect(test.store().publish(release, expectedOf(assets), { latest: false })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
  });

  it('asks once for obstacles in the usual case', async () => {
    await test.scene.github.clearLog();
    expect(await test.store().obstacles(test.tag, test.commits[1], { head: test.commits[1] })).toEqual([]);
    expect(await test.operations()).toEqual(['graphql']);
  });
});

describe('an immutable release', () => {
  beforeEach(() => test.scene.github.setReleases({ repository, immutable: true }));
  afterEach(() =>
    test.scene.github.setReleases({ repository, immutable: false, immutableFlags: 'editable' }),
  );

  async function immutable(): Promise<Release> {
    const { release, assets } = await test.filled();
    return test.store().publish(release, expectedOf(assets), { latest: false });
  }

  it('takes no further asset', async () => {
    const published = await immutable();
    const source = await sourceOf(test.files, 'b.bin', bytesOf(10));
    for (const release of [published, { ...published, draft: true }])
      await expect(test.store().upload(release, source)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(await test.store().release(test.tag)).toEqual(published);
  });

  it('keeps its flags where GitHub freezes them, and gets its title and notes all the same', async () => {
    const published = await immutable();
    await test.scene.github.setReleases({ repository, immutableFlags: 'frozen' });
    const store = test.store();
    expect(await store.edit(published, { title: '[withdrawn]', notes: 'bad', prerelease: true })).toBe(
      'refused',
    );
    expect(await store.release(test.tag)).toMatchObject({
      title: '[withdrawn]',
      notes: 'bad',
      prerelease: false,
    });
    expect(await store.edit(published, { prerelease: true })).toBe('refused');
    expect(await store.edit(published, { title: 'x' })).toBe('done');
  });

  it('is edited where GitHub allows it', async () => {
    const published = await immutable();
    expect(await test.store().edit(published, { title: '[withdrawn]', prerelease: true })).toBe('done');
    expect(await test.store().release(test.tag)).toMatchObject({ title: '[withdrawn]', prerelease: true });
  });

  it('is published once, although the second try is refused', async () => {
    const { release, assets } = await test.filled();
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
