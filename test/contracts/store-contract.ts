import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Asset, Release } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';
import { bytesOf, expectedOf, sha256 } from './store-bytes.ts';
import { storeFixture, type StoreUnderTest } from './store-under-test.ts';

/** What every adapter of the port `Store` does, wherever it keeps the bytes. */
export function storeContract(name: string, open: (files: Files) => Promise<StoreUnderTest>): void {
  describe(`the store ${name}`, () => {
    const test = storeFixture(open);

    it('keeps a release: draft, assets, published, found and read again', async () => {
      const { store } = test;
      const tag = test.nextTag();
      const notes = '# Grüße 🚀\n\nwith `code` and <b>html</b>\n';
      const made = await test.draft(tag, { title: 'fraud v1', notes });
      expect(made).toMatchObject({
        tag,
        title: 'fraud v1',
        notes,
        draft: true,
        prerelease: false,
        assets: [],
      });
      expect(made).toMatchObject({ commit: test.commits[1], publishedAt: undefined });
      expect(await store.release(tag)).toBeUndefined();
      expect(await test.commitOfTag(tag)).toBeUndefined();

      const model = bytesOf(300_000);
      const progress: number[] = [];
      const upload = await test.source('model.onnx', model);
      const asset = await store.upload(made, { ...upload, onProgress: (bytes) => progress.push(bytes) });
      expect(asset).toMatchObject({
        name: 'model.onnx',
        size: 300_000,
        digest: sha256(model),
        state: 'uploaded',
      });
      expect(progress.at(-1)).toBe(300_000);
      const manifest = await store.upload(made, await test.source('manifest.json', Buffer.from('{}\n')));

      const published = await store.publish(made, expectedOf([asset, manifest]), { latest: false });
      expect(published).toMatchObject({
        id: made.id,
        tag,
        draft: false,
        title: 'fraud v1',
        notes,
        immutable: false,
      });
      expect(Date.parse(published.publishedAt ?? '')).not.toBeNaN();
      expect(new Set(published.assets)).toEqual(new Set([asset, manifest]));
      expect(await test.commitOfTag(tag)).toBe(test.commits[1]);
      expect(await store.release(tag)).toEqual(published);
      expect(await test.fresh().release(tag)).toEqual(published);
      expect((await store.releases('fraud')).find((one) => one.tag === tag)).toEqual(published);

      const reader = test.fresh();
      const target = path.join(test.directory, 'down/model.onnx');
      const seen: number[] = [];
      await reader.download(asset, {
        path: target,
        sha256: sha256(model),
        size: 300_000,
        onProgress: (n) => seen.push(n),
      });
      expect(sha256(await readFile(target))).toBe(sha256(model));
      expect(seen.at(-1)).toBe(300_000);
      expect(Buffer.from(await reader.read(manifest, 100)).toString()).toBe('{}\n');
    });

    it('uses the draft that is there, brought up to date', async () => {
      const tag = test.nextTag();
      const first = await test.draft(tag);
      await test.store.upload(first, await test.source('a.bin', bytesOf(10)));
      const store = test.fresh();
      const text = { title: 'other', notes: 'Other notes.' };
      const again = await store.draft({ tag, commit: test.commits[0], ...text });
      expect(again).toMatchObject({ id: first.id, commit: test.commits[0], ...text, draft: true });
      expect(again.assets).toHaveLength(1);
      expect((await store.releases('fraud')).filter((one) => one.tag === tag)).toHaveLength(1);
      const known = await store.releases('fraud');
      expect(await store.draft({ tag, commit: test.commits[0], ...text }, { known })).toEqual(again);
      await store.discard(again);
    });

    it.each(['missing', 'extra', 'other bytes', 'other size'])(
      'does not publish what has assets that are not expected (%s)',
      async (kind) => {
        const { store } = test;
        const tag = test.nextTag();
        const release = await test.draft(tag);
        const a = await store.upload(release, await test.source('a.bin', bytesOf(10)));
        const b = await store.upload(release, await test.source('b.bin', bytesOf(20)));
        const expected = {
          missing: [a, b, { ...a, name: 'c.bin' }],
          extra: [a],
          'other bytes': [a, { ...b, digest: sha256('other') }],
          'other size': [a, { ...b, size: 21 }],
        }[kind] as Asset[];

        for (const publisher of [store, test.fresh()])
          await expect(
            publisher.publish(release, expectedOf(expected), { latest: false }),
          ).rejects.toMatchObject({
            code: 'ASSET_INVALID',
            message: expect.stringMatching(kind === 'missing' ? /c\.bin.*missing/ : /b\.bin/),
          });
        expect(await store.release(tag)).toBeUndefined();
        expect(await test.commitOfTag(tag)).toBeUndefined();
        const later = (await test.fresh().releases('fraud')).find((one) => one.tag === tag);
        expect(later).toMatchObject({ id: release.id, draft: true });
        expect(
          await test.fresh().publish(later as Release, expectedOf([a, b]), { latest: false }),
        ).toMatchObject({ draft: false });
      },
    );

    it('says all that is wrong with the assets at once', async () => {
      const release = await test.draft(test.nextTag());
      const a = await test.store.upload(release, await test.source('a.bin', bytesOf(10)));
      const expected = [
        { ...a, name: 'b.bin' },
        { ...a, name: 'c.bin' },
      ];
      const publishing = test.store.publish(release, expectedOf(expected), { latest: false });
      await expect(publishing).rejects.toMatchObject({ faults: { length: 3 } });
      await test.store.discard(release);
    });

    it('changes nothing when what is published is drafted, filled and published again', async () => {
      const tag = test.nextTag();
      const release = await test.draft(tag);
      const one = await test.source('a.bin', bytesOf(100));
      const published = await test.publish(release, one);
      const store = test.fresh();
      const again = await store.draft({ tag, commit: test.commits[0], title: 'x', notes: 'y' });
      expect(again).toEqual(published);
      const asset = await store.upload(again, one);
      expect(asset).toEqual(published.assets[0]);
      expect(await store.publish(again, expectedOf([asset]), { latest: false })).toEqual(published);
      // A draft, as it was known before it was published.
      expect(await test.fresh().publish(release, expectedOf([asset]), { latest: false })).toEqual(published);

      const other = await test.source('a.bin', bytesOf(100, 2));
      await expect(store.upload(again, other)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
      const more = expectedOf([asset, { ...asset, name: 'b.bin' }]);
      await expect(store.publish(again, more, { latest: false })).rejects.toMatchObject({
        code: 'ASSET_INVALID',
      });
      expect(await store.release(tag)).toEqual(published);
    });

    it('changes title, notes and flag of a published release', async () => {
      const tag = test.nextTag();
      const published = await test.publish(await test.draft(tag), await test.source('a.bin', bytesOf(5)));
      expect(
        await test.store.edit(published, { title: '[withdrawn] fraud', notes: 'bad', prerelease: true }),
      ).toBe('done');
      const changed = { ...published, title: '[withdrawn] fraud', notes: 'bad', prerelease: true };
      expect(await test.store.release(tag)).toEqual(changed);
      expect(await test.store.edit(changed, { prerelease: false })).toBe('done');
      expect(await test.store.release(tag)).toEqual({ ...changed, prerelease: false });
    });

    it('deletes drafts alone', async () => {
      const { store } = test;
      const tag = test.nextTag();
      const release = await test.draft(tag);
      await store.upload(release, await test.source('a.bin', bytesOf(5)));
      await store.discard(release);
      await store.discard(release);
      expect((await store.releases('fraud')).filter((one) => one.tag === tag)).toEqual([]);

      const second = await test.draft(tag);
      expect(second.assets).toEqual([]);
      const published = await test.publish(second, await test.source('a.bin', bytesOf(5)));
      for (const one of [published, second])
        await expect(store.discard(one)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
      expect(await store.release(tag)).toEqual(published);
    });

    it('lists the releases of a model, drafts first and the newest first', async () => {
      const { store } = test;
      const made: string[] = [];
      for (const tag of ['tiny@v1.0.0', 'tiny@v1.1.0', 'tiny-two@v1.0.0', 'tiny@v1.2.0']) {
        await test.publish(
          await store.draft({ tag, commit: test.commits[0], title: tag, notes: '' }),
          await test.source('a.bin', bytesOf(5)),
        );
        made.push(tag);
      }
      const open = await store.draft({ tag: 'tiny@v1.3.0', commit: test.commits[0], title: '', notes: '' });
      const tags = (await store.releases('tiny')).map(({ tag }) => tag);
      expect(tags).toEqual(['tiny@v1.3.0', 'tiny@v1.2.0', 'tiny@v1.1.0', 'tiny@v1.0.0']);
      expect(await store.releases('none')).toEqual([]);
      await store.discard(open);
    });

    it('does not publish over a tag that is there on another commit, and says so before', async () => {
      const { store } = test;
      const tag = test.nextTag();
      const [older, newer] = test.commits;
      expect(await store.obstacles(tag, newer, { head: newer })).toEqual([]);
      await test.tag(tag, older);
      expect(await store.obstacles(tag, newer, { head: newer })).toEqual([
        expect.stringContaining(older.slice(0, 12)),
      ]);
      expect(await store.obstacles(tag, older)).toEqual([]);
    });

    it('makes further tags, annotated', async () => {
      const { store } = test;
      const [older, newer] = test.commits;
      const name = `fraud#prod#${test.next()}`;
      await store.annotate({ name, commit: older, message: 'for GTO' });
      expect(await test.commitOfTag(name)).toBe(older);
      await store.annotate({ name, commit: older, message: 'for GTO' });
      const refused = { code: 'STORE_REFUSED', message: expect.stringContaining(name) };
      await expect(store.annotate({ name, commit: newer, message: 'x' })).rejects.toMatchObject(refused);
      expect(await test.commitOfTag(name)).toBe(older);
    });

    it('lists annotated tags, those that are dated among them, and publishes under one', async () => {
      const { store } = test;
      const [older, newer] = test.commits;
      const tag = test.nextTag();
      await store.annotate({ name: tag, commit: older, message: 'for GTO', at: '2020-02-29T23:59:58Z' });
      await store.annotate({ name: `${tag}#1`, commit: newer, message: 'for GTO' });
      await test.tag(`${tag}-light`, older);
      expect((await store.annotated(tag)).toSorted()).toEqual([tag, `${tag}#1`]);
      expect(await store.annotated(`${tag}!`)).toEqual([]);
      const draft = await store.draft({ tag, commit: older, title: 'fraud', notes: '' });
      await test.publish(draft, await test.source('model.onnx', bytesOf(5)));
      expect(await store.annotated(tag)).toContain(tag);
      expect(await test.commitOfTag(tag)).toBe(older);
    });
  });
}
