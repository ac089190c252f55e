import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localFiles } from '../../src/local/files.ts';
import { planAssets } from '../../src/domain/registry/asset-plan.ts';
import type { Asset, AssetSource, Release, Store } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** A store that knows nothing of what the first one did, as a process that is started again. */
  fresh(): Store;
  /** Two commits of `main`, the older one first. */
  readonly commits: readonly [string, string];
  /** The commit that a tag names. */
  commitOfTag(tag: string): Promise<string | undefined>;
  tag(name: string, commit: string): Promise<void>;
  close(): Promise<void>;
}

export function sha256(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function bytesOf(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  let state = seed;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** Writes a file and gives it as what is to be uploaded. */
export async function sourceOf(files: Files, name: string, bytes: Uint8Array): Promise<AssetSource> {
  const file = path.join(files.root, `source-${name}`);
  await writeFile(file, bytes);
  return { name, path: file, offset: 0, size: bytes.length, sha256: sha256(bytes) };
}

export function expectedOf(
  assets: readonly Asset[],
): readonly { name: string; size: number; digest: string | undefined }[] {
  return assets.map(({ name, size, digest }) => ({ name, size, digest }));
}

/** What every adapter of the port `Store` does, wherever it keeps the bytes. */
export function storeContract(name: string, open: (files: Files) => Promise<StoreUnderTest>): void {
  describe(`the store ${name}`, () => {
    let directory: string;
    let files: Files;
    let test: StoreUnderTest;
    let count = 0;

    beforeAll(async () => {
      directory = await mkdtemp(path.join(tmpdir(), 'store-'));
      files = localFiles(directory);
      test = await open(files);
    });

    afterAll(async () => {
      await test.close();
      await rm(directory, { recursive: true });
    });

    const source = (asset: string, bytes: Uint8Array) => sourceOf(files, asset, bytes);
    const nextTag = () => `fraud@v1.${++count}.0`;
    const draft = (tag: string, more: Partial<{ commit: string; title: string; notes: string }> = {}) =>
      test.store.draft({ tag, commit: test.commits[1], title: 'fraud', notes: 'Notes.\n', ...more });
    const publish = async (release: Release, ...sources: AssetSource[]): Promise<Release> => {
      const assets: Asset[] = [];
      for (const one of sources) assets.push(await test.store.upload(release, one));
      return test.store.publish(release, expectedOf(assets), { latest: false });
    };
    const assetNamed = (release: Release, asset: string) =>
      release.assets.find((one) => one.name === asset) as Asset;

    it('keeps a release: draft, assets, published, found and read again', async () => {
      const { store } = test;
      const tag = nextTag();
      const notes = '# Grüße 🚀\n\nwith `code` and <b>html</b>\n';
      const made = await draft(tag, { title: 'fraud v1', notes });
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
      const upload = await source('model.onnx', model);
      const asset = await store.upload(made, { ...upload, onProgress: (bytes) => progress.push(bytes) });
      expect(asset).toMatchObject({
        name: 'model.onnx',
        size: 300_000,
        digest: sha256(model),
        state: 'uploaded',
      });
      expect(progress.at(-1)).toBe(300_000);
      const manifest = await store.upload(made, await source('manifest.json', Buffer.from('{}\n')));

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
      const target = path.join(directory, 'down/model.onnx');
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
      const tag = nextTag();
      const first = await draft(tag);
      await test.store.upload(first, await source('a.bin', bytesOf(10)));
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

    it('leaves an asset of the same bytes, and replaces one of others', async () => {
      const { store } = test;
      const tag = nextTag();
      const release = await draft(tag);
      const first = await store.upload(release, await source('a.bin', bytesOf(1000, 1)));
      expect(await store.upload(release, await source('a.bin', bytesOf(1000, 1)))).toEqual(first);
      const again = await test
        .fresh()
        .draft({ tag, commit: test.commits[1], title: 'fraud', notes: 'Notes.\n' });
      expect(await test.fresh().upload(again, await source('a.bin', bytesOf(1000, 1)))).toEqual(first);

      const other = bytesOf(1000, 2);
      const second = await store.upload(again, await source('a.bin', other));
      expect(second).toMatchObject({ name: 'a.bin', digest: sha256(other) });
      const published = await store.publish(again, expectedOf([second]), { latest: false });
      expect(published.assets).toEqual([second]);
      expect(sha256(await store.read(second, 1000))).toBe(sha256(other));
    });

    it.each(['missing', 'extra', 'other bytes', 'other size'])(
      'does not publish what has assets that are not expected (%s)',
      async (kind) => {
        const { store } = test;
        const tag = nextTag();
        const release = await draft(tag);
        const a = await store.upload(release, await source('a.bin', bytesOf(10)));
        const b = await store.upload(release, await source('b.bin', bytesOf(20)));
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
      const release = await draft(nextTag());
      const a = await test.store.upload(release, await source('a.bin', bytesOf(10)));
      const expected = [
        { ...a, name: 'b.bin' },
        { ...a, name: 'c.bin' },
      ];
      const publishing = test.store.publish(release, expectedOf(expected), { latest: false });
      await expect(publishing).rejects.toMatchObject({ faults: { length: 3 } });
      await test.store.discard(release);
    });

    it('changes nothing when what is published is drafted, filled and published again', async () => {
      const tag = nextTag();
      const release = await draft(tag);
      const one = await source('a.bin', bytesOf(100));
      const published = await publish(release, one);
      const store = test.fresh();
      const again = await store.draft({ tag, commit: test.commits[0], title: 'x', notes: 'y' });
      expect(again).toEqual(published);
      const asset = await store.upload(again, one);
      expect(asset).toEqual(published.assets[0]);
      expect(await store.publish(again, expectedOf([asset]), { latest: false })).toEqual(published);
      // A draft, as it was known before it was published.
      expect(await test.fresh().publish(release, expectedOf([asset]), { latest: false })).toEqual(published);

      const other = await source('a.bin', bytesOf(100, 2));
      await expect(store.upload(again, other)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
      const more = expectedOf([asset, { ...asset, name: 'b.bin' }]);
      await expect(store.publish(again, more, { latest: false })).rejects.toMatchObject({
        code: 'ASSET_INVALID',
      });
      expect(await store.release(tag)).toEqual(published);
    });

    it('changes title, notes and flag of a published release', async () => {
      const tag = nextTag();
      const published = await publish(await draft(tag), await source('a.bin', bytesOf(5)));
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
      const tag = nextTag();
      const release = await draft(tag);
      await store.upload(release, await source('a.bin', bytesOf(5)));
      await store.discard(release);
      await store.discard(release);
      expect((await store.releases('fraud')).filter((one) => one.tag === tag)).toEqual([]);

      const second = await draft(tag);
      expect(second.assets).toEqual([]);
      const published = await publish(second, await source('a.bin', bytesOf(5)));
      for (const one of [published, second])
        await expect(store.discard(one)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
      expect(await store.release(tag)).toEqual(published);
    });

    it('keeps a large file in parts, and joins them again', async () => {
      const { store } = test;
      const model = bytesOf(250_001);
      const whole = await source('model.bin', model);
      const [plan] = planAssets([{ path: 'model.bin', size: model.length, sha256: sha256(model) }], {
        largest: 100_000,
      });
      const parts = plan?.assets ?? [];
      expect(parts).toHaveLength(3);
      const sources: AssetSource[] = [];
      for (const { name: part, offset, size } of parts) {
        const { sha256: digest } = await files.digest(whole.path, { offset, size });
        expect(digest).toBe(sha256(model.subarray(offset, offset + size)));
        sources.push({ name: part, path: whole.path, offset, size, sha256: digest });
      }
      const published = await publish(await draft(nextTag()), ...sources);

      const target = path.join(directory, 'joined/model.bin');
      for (const { name: part, offset, size, sha256: digest } of sources)
        await store.download(assetNamed(published, part), { path: target, offset, size, sha256: digest });
      expect(await files.digest(target)).toEqual({ size: model.length, sha256: sha256(model) });
      // What is there already is used, and the last part is not lost when the first is fetched once more.
      for (const { name: part, offset, size, sha256: digest } of sources)
        await store.download(assetNamed(published, part), { path: target, offset, size, sha256: digest });
      expect(await files.digest(target)).toEqual({ size: model.length, sha256: sha256(model) });
    });

    it('writes over what lies where an asset goes', async () => {
      const published = await publish(await draft(nextTag()), await source('a.bin', bytesOf(1000)));
      const [asset] = published.assets as [Asset];
      const target = path.join(directory, 'over.bin');
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
      const published = await publish(await draft(nextTag()), await source('a.bin', bytesOf(1000)));
      const [asset] = published.assets as [Asset];
      const target = path.join(directory, 'wrong.bin');
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
      const release = await draft(nextTag());
      const changed = { ...(await source('a.bin', bytesOf(100))), sha256: sha256('before it was changed') };
      await expect(test.store.upload(release, changed)).rejects.toMatchObject({
        code: 'ASSET_INVALID',
        message: expect.stringMatching(new RegExp(`${sha256(bytesOf(100))}.*${changed.sha256}`)),
      });
      const short = { ...(await source('b.bin', bytesOf(100))), size: 101 };
      await expect(test.store.upload(release, short)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
      await test.store.discard(release);
    });

    it('lists the releases of a model, drafts first and the newest first', async () => {
      const { store } = test;
      const made: string[] = [];
      for (const tag of ['tiny@v1.0.0', 'tiny@v1.1.0', 'tiny-two@v1.0.0', 'tiny@v1.2.0']) {
        await publish(
          await store.draft({ tag, commit: test.commits[0], title: tag, notes: '' }),
          await source('a.bin', bytesOf(5)),
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
      const tag = nextTag();
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
      const name = `fraud#prod#${++count}`;
      await store.annotate({ name, commit: older, message: 'for GTO' });
      expect(await test.commitOfTag(name)).toBe(older);
      await store.annotate({ name, commit: older, message: 'for GTO' });
      const refused = { code: 'STORE_REFUSED', message: expect.stringContaining(name) };
      await expect(store.annotate({ name, commit: newer, message: 'x' })).rejects.toMatchObject(refused);
      expect(await test.commitOfTag(name)).toBe(older);
    });
  });
}
