import path from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { planAssets } from '../../src/domain/registry/asset-plan.ts';
import type { Asset, AssetSource, Release } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';
import { bytesOf, expectedOf, sha256 } from './store-bytes.ts';
import { storeFixture, type StoreUnderTest } from './store-under-test.ts';

/** Bytes on their way to a store and back. */
export function storeTransferContract(name: string, open: (files: Files) => Promise<StoreUnderTest>): void {
  describe(`the bytes of the store ${name}`, () => {
    const test = storeFixture(open);

    it('leaves an asset of the same bytes, and replaces one of others', async () => {
      const { store } = test;
      const tag = test.nextTag();
      const release = await test.draft(tag);
      const first = await store.upload(release, await test.source('a.bin', bytesOf(1000, 1)));
      expect(await store.upload(release, await test.source('a.bin', bytesOf(1000, 1)))).toEqual(first);
      const again = await test
        .fresh()
        .draft({ tag, commit: test.commits[1], title: 'fraud', notes: 'Notes.\n' });
      expect(await test.fresh().upload(again, await test.source('a.bin', bytesOf(1000, 1)))).toEqual(first);

      const other = bytesOf(1000, 2);
      const second = await store.upload(again, await test.source('a.bin', other));
      expect(second).toMatchObject({ name: 'a.bin', digest: sha256(other) });
      const published = await store.publish(again, expectedOf([second]), { latest: false });
      expect(published.assets).toEqual([second]);
      expect(sha256(await store.read(second, 1000))).toBe(sha256(other));
    });

    it('keeps a large file in parts, and joins them again', async () => {
      const { store } = test;
      const model = bytesOf(250_001);
      const whole = await test.source('model.bin', model);
      const [plan] = planAssets([{ path: 'model.bin', size: model.length, sha256: sha256(model) }], {
        largest: 100_000,
      });
      const parts = plan?.assets ?? [];
      expect(parts).toHaveLength(3);
      const sources: AssetSource[] = [];
      for (const { name: part, offset, size } of parts) {
        const { sha256: digest } = await test.files.digest(whole.path, { offset, size });
        expect(digest).toBe(sha256(model.subarray(offset, offset + size)));
        sources.push({ name: part, path: whole.path, offset, size, sha256: digest });
      }
      const published = await test.publish(await test.draft(test.nextTag()), ...sources);

      const target = path.join(test.directory, 'joined/model.bin');
      for (const { name: part, offset, size, sha256: digest } of sources)
        await store.download(assetNamed(published, part), { path: target, offset, size, sha256: digest });
      expect(await test.files.digest(target)).toEqual({ size: model.length, sha256: sha256(model) });
      // What is there already is used, and the last part is not lost when the first is fetched once more.
      for (const { name: part, offset, size, sha256: digest } of sources)
        await store.download(assetNamed(published, part), { path: target, offset, size, sha256: digest });
      expect(await test.files.digest(target)).toEqual({ size: model.length, sha256: sha256(model) });
    });

    it('writes over what lies where an asset goes', async () => {
      const published = await test.publish(
        await test.draft(test.nextTag()),
        await test.source('a.bin', bytesOf(1000)),
      );
      const [asset] = published.assets as [Asset];
      const target = path.join(test.directory, 'over.bin');
      for (const there of [
        bytesOf(3000, 3),
        bytesOf(400, 3),
        bytesOf(1000, 3),
        bytesOf(1000).subarray(0, 600),
      ]) {
        await writeFile(target, there);
        await test.store.download(asset, { path: target, size: 1000, sha256: sha256(bytesOf(1000)) });
        expect(sha256(await readFile(target))).toBe(sha256(bytesOf(1000)));
      }
    });

    it('gives out no bytes but those asked for', async () => {
      const published = await test.publish(
        await test.draft(test.nextTag()),
        await test.source('a.bin', bytesOf(1000)),
      );
      const [asset] = published.assets as [Asset];
      const target = path.join(test.directory, 'wrong.bin');
      const invalid = { code: 'ASSET_INVALID', message: expect.stringContaining('a.bin') };
      await expect(
        test.store.download(asset, { path: target, size: 1000, sha256: sha256('x') }),
      ).rejects.toMatchObject({
        code: 'ASSET_INVALID',
        message: expect.stringMatching(new RegExp(`${sha256(bytesOf(1000))}.*${sha256('x')}`)),
      });
      await expect(
        test.store.download(asset, { path: target, size: 999, sha256: sha256('x') }),
      ).rejects.toMatchObject(invalid);
      await expect(test.store.read(asset, 999)).rejects.toMatchObject(invalid);
      await expect(test.store.read({ ...asset, digest: sha256('x') }, 1000)).rejects.toMatchObject(invalid);
      const gone = { ...asset, id: asset.id + 1_000_000_000 };
      await expect(test.store.read(gone, 1000)).rejects.toMatchObject(invalid);
    });

    it('refuses bytes that are not those that were hashed', async () => {
      const release = await test.draft(test.nextTag());
      const changed = {
        ...(await test.source('a.bin', bytesOf(100))),
        sha256: sha256('before it was changed'),
      };
      await expect(test.store.upload(release, changed)).rejects.toMatchObject({
        code: 'ASSET_INVALID',
        message: expect.stringMatching(new RegExp(`${sha256(bytesOf(100))}.*${changed.sha256}`)),
      });
      const short = { ...(await test.source('b.bin', bytesOf(100))), size: 101 };
      await expect(test.store.upload(release, short)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
      await test.store.discard(release);
    });
  });
}

function assetNamed(release: Release, asset: string): Asset {
  return release.assets.find((one) => one.name === asset) as Asset;
}
