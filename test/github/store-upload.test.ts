import { describe, expect, it } from '@jest/globals';
import { bytesOf, expectedOf, sha256, sourceOf } from '../contracts/store-bytes.ts';
import { repository } from '../contracts/store-scene.ts';
import { namedFaults, patienceWith, storeBench } from './store-bench.ts';

const test = storeBench();

describe('an upload', () => {
  it.each([...namedFaults, ['starter', { kind: 'starter', status: 502 } as const] as const])(
    'ends in one asset, whatever becomes of the answer: %s',
    async (_name, fault) => {
      const store = test.store(undefined, patienceWith(fault));
      const release = await store.draft(test.wanted());
      await test.scene.github.addFault({ operation: 'repos/upload-release-asset', fault });
      const asset = await store.upload(release, await sourceOf(test.files, 'a.bin', bytesOf(300_000)));

      expect(asset).toMatchObject({ name: 'a.bin', digest: sha256(bytesOf(300_000)), state: 'uploaded' });
      const [kept] = await test.held();
      expect(kept?.assets.map(({ id, state, digest }) => ({ id, state, digest }))).toEqual([
        { id: asset.id, state: 'uploaded', digest: asset.digest },
      ]);
      expect(await store.publish(release, expectedOf([asset]), { latest: false })).toMatchObject({
        draft: false,
      });
    },
  );

  it('that has arrived is not sent once more, although its answer was lost', async () => {
    const fault = { kind: 'reset', when: 'after' } as const;
    const store = test.store(undefined, patienceWith(fault));
    const release = await store.draft(test.wanted());
    await test.scene.github.addFault({ operation: 'repos/upload-release-asset', fault });
    await test.scene.github.clearLog();
    await store.upload(release, await sourceOf(test.files, 'a.bin', bytesOf(300_000)));
    const sent = (await test.operations()).filter((operation) => operation === 'repos/upload-release-asset');
    expect(sent).toHaveLength(1);
  });

  it('takes one request', async () => {
    const store = test.store();
    const release = await store.draft(test.wanted());
    await test.scene.github.clearLog();
    await store.upload(release, await sourceOf(test.files, 'a.bin', bytesOf(10)));
    await store.upload(release, await sourceOf(test.files, 'b.bin', bytesOf(10)));
    expect(await test.operations()).toEqual(['repos/upload-release-asset', 'repos/upload-release-asset']);
  });

  it('gives up where GitHub never takes it, and the next run puts it right', async () => {
    const store = test.store();
    const release = await store.draft(test.wanted());
    const fault = { kind: 'starter', status: 502 } as const;
    await test.scene.github.addFault({ operation: 'repos/upload-release-asset', fault, times: 'always' });
    const source = await sourceOf(test.files, 'a.bin', bytesOf(10));
    await expect(store.upload(release, source)).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    await test.scene.github.clearFaults();

    const again = await test.store().draft(test.wanted());
    expect(again.assets.map(({ state }) => state)).toEqual(['starter']);
    await expect(
      test.store().publish(again, expectedOf(again.assets), { latest: false }),
    ).rejects.toMatchObject({
      code: 'ASSET_INVALID',
    });
    const asset = await test.store().upload(again, source);
    expect(asset.state).toBe('uploaded');
    expect(await test.held()).toMatchObject([{ assets: [{ id: asset.id }] }]);
  });

  it.each([true, false])(
    'asks for the bytes where GitHub states no digest (the same: %s)',
    async (isSame) => {
      const { release, assets } = await test.filled();
      // As a server answers that does not hash.
      const body = JSON.stringify({ ...assets[0], digest: null });
      const answer = (status: number) => ({ kind: 'answer', status, body }) as const;
      const path = '/releases/assets/\\d+$';
      await test.scene.github.addFault({ method: 'GET', path, fault: answer(200), times: 3 });
      await test.scene.github.addFault({ operation: 'repos/upload-release-asset', fault: answer(201) });
      const bytes = bytesOf(1000, isSame ? 1 : 2);
      const source = await sourceOf(test.files, 'a.bin', bytes);
      const asset = await test.store().upload({ ...release, assets: [] }, source);

      expect(asset.digest).toBe(sha256(bytes));
      expect(asset.id === assets[0]?.id).toBe(isSame);
      expect(await test.held()).toMatchObject([{ assets: [{ id: asset.id, digest: asset.digest }] }]);
    },
  );

  it('waits for a rate limit, and says what it lacks where it is refused', async () => {
    const store = test.store();
    const release = await store.draft(test.wanted());
    const operation = 'repos/upload-release-asset';
    const body = JSON.stringify({ message: 'You have exceeded a secondary rate limit' });
    await test.scene.github.addFault({
      operation,
      fault: { kind: 'answer', status: 403, headers: { 'retry-after': '0' }, body },
    });
    const source = await sourceOf(test.files, 'a.bin', bytesOf(10));
    expect(await store.upload(release, source)).toMatchObject({ state: 'uploaded' });

    const reading = await test.scene.github.createToken({
      repository,
      kind: 'actions',
      permissions: { contents: 'read' },
    });
    await expect(test.store(reading.token).upload({ ...release, assets: [] }, source)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
  });

  it('is refused under a name that GitHub would change', async () => {
    const store = test.store();
    const release = await store.draft(test.wanted());
    const source = { ...(await sourceOf(test.files, 'x', bytesOf(10))), name: 'with space.bin' };
    await expect(store.upload(release, source)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('with.space.bin'),
    });
    expect(await test.held()).toMatchObject([{ assets: [] }]);
  });

  it('is refused above GitHub’s limit, with its words', async () => {
    const store = test.store();
    const release = await store.draft(test.wanted());
    await test.scene.github.setReleases({ repository, maxAssetBytes: 100 });
    const source = await sourceOf(test.files, 'a.bin', bytesOf(100));
    await expect(store.upload(release, source)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('size must be less than 100'),
    });
    await test.scene.github.setReleases({ repository, maxAssetBytes: 2 ** 31 });
  });
});
