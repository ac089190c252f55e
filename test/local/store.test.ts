import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { systemClock } from '../../src/local/clock.ts';
import { localFiles } from '../../src/local/files.ts';
import { git } from '../../src/local/git.ts';
import { localStore } from '../../src/local/store.ts';
import type { Store } from '../../src/ports/store.ts';
import { bytesOf, expectedOf, sha256, sourceOf } from '../contracts/store-bytes.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

jest.setTimeout(30_000);

let clone: LocalRepository;
let commit: string;
let open: () => Store;
const releases = () => path.join(clone.directory, '.git/modelgate/releases');

beforeEach(async () => {
  clone = await repositoryWith({ 'model.txt': 'one\n' });
  commit = await clone.git('rev-parse', 'HEAD');
  const files = localFiles(clone.directory);
  const gitDirectory = path.join(clone.directory, '.git');
  open = () => localStore({ files, git: git(clone.directory), gitDirectory, clock: systemClock() });
});

afterAll(removeRepositories);

const wanted = (tag = 'fraud@v1.0.0') => ({ tag, commit, title: 'fraud', notes: '' });

describe('releases under the git directory', () => {
  it('have ids of their own, however many are drafted and published at once', async () => {
    const files = localFiles(clone.directory);
    const source = await sourceOf(files, 'a.bin', bytesOf(10));
    const ids = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const store = open();
        const release = await store.draft(wanted(`fraud@v1.${at}.0`));
        const asset = await store.upload(release, source);
        return (await store.publish(release, expectedOf([asset]), { latest: false })).id;
      }),
    );
    expect(new Set(ids).size).toBe(20);
    expect(await open().releases('fraud')).toHaveLength(20);
  });

  it('are not harmed by what a killed process left', async () => {
    await mkdir(path.join(releases(), 'drafts/1/assets'), { recursive: true });
    await writeFile(path.join(releases(), 'drafts/1/assets/a.bin'), 'half');
    await writeFile(path.join(releases(), 'drafts/1/release.json.0'), '{');
    const store = open();
    expect(await store.releases('fraud')).toEqual([]);
    const release = await store.draft(wanted());
    expect(release.id).toBe(1);
    const asset = await store.upload(
      release,
      await sourceOf(localFiles(clone.directory), 'a.bin', bytesOf(10)),
    );
    const published = await store.publish(release, expectedOf([asset]), { latest: false });
    expect(sha256(await store.read(asset, 10))).toBe(sha256(bytesOf(10)));
    expect(await open().release('fraud@v1.0.0')).toEqual(published);
  });

  it('are published once: of two drafts of a tag the second is refused', async () => {
    const store = open();
    const first = await store.draft(wanted());
    const twin = path.join(releases(), 'drafts/7');
    await mkdir(twin, { recursive: true });
    await clone.write({
      '.git/modelgate/releases/drafts/7/release.json': (
        await clone.read('.git/modelgate/releases/drafts/1/release.json')
      ).replace('"id": 1', '"id": 7'),
    });
    await store.publish(first, [], { latest: false });
    await expect(open().publish({ ...first, id: 7 }, [], { latest: false })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
    expect(await store.release('fraud@v1.0.0')).toMatchObject({ id: 1 });
  });

  it('whose bytes or note were changed by hand are refused', async () => {
    const store = open();
    const release = await store.draft(wanted());
    const asset = await store.upload(
      release,
      await sourceOf(localFiles(clone.directory), 'a.bin', bytesOf(10)),
    );
    await store.publish(release, expectedOf([asset]), { latest: false });
    const folder = path.join(releases(), 'fraud@v1.0.0');
    await writeFile(path.join(folder, 'assets/a.bin'), bytesOf(10, 2));
    const target = { path: path.join(clone.directory, 'back.bin'), size: 10, sha256: sha256(bytesOf(10)) };
    for (const reading of [store.read(asset, 10), store.download(asset, target)])
      await expect(reading).rejects.toMatchObject({ code: 'ASSET_INVALID' });
    await appendFile(path.join(folder, 'assets/a.bin'), 'x');
    await expect(store.download(asset, target)).rejects.toMatchObject({ code: 'ASSET_INVALID' });
    await writeFile(path.join(folder, 'release.json'), '{}');
    await expect(open().release('fraud@v1.0.0')).rejects.toMatchObject({ code: 'DOCUMENT_INVALID' });
  });

  it('are not made on a commit that the clone lacks', async () => {
    const unknown = '0123456789'.repeat(4);
    expect(await open().obstacles('fraud@v1.0.0', unknown)).toEqual([expect.stringContaining('fetch it')]);
    const release = await open().draft({ ...wanted(), commit: unknown });
    await expect(open().publish(release, [], { latest: false })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
    expect(await open().release('fraud@v1.0.0')).toBeUndefined();
  });

  it('have tags of versions', async () => {
    for (const tag of ['../x', 'drafts', 'fraud@1', 'a/b@v1.0.0'])
      await expect(open().draft(wanted(tag))).rejects.toMatchObject({ code: 'STORE_REFUSED' });
  });
});

describe('files', () => {
  it('are copied in parts, made once, and folders moved once', async () => {
    const files = localFiles(clone.directory);
    await files.write('from.bin', bytesOf(1000));
    expect(await files.copyRange('from.bin', 'to/there.bin', { offset: 100, size: 50, at: 10 })).toEqual({
      sha256: sha256(bytesOf(1000).subarray(100, 150)),
    });
    expect(await files.size('to/there.bin')).toBe(60);
    expect(await files.size('none')).toBeUndefined();
    await expect(files.copyRange('from.bin', 'x', { offset: 990, size: 11, at: 0 })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
    await expect(files.digest('from.bin', { offset: 1, size: 1000 })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
    expect(await files.digest('from.bin', { offset: 5, size: 0 })).toEqual({ size: 0, sha256: sha256('') });
    // Longer than what is read at once.
    await files.write('long.bin', bytesOf(3_500_000));
    expect(await files.digest('long.bin')).toEqual({ size: 3_500_000, sha256: sha256(bytesOf(3_500_000)) });
    expect(await files.digest('long.bin', { offset: 7, size: 2 ** 21 })).toEqual({
      size: 2 ** 21,
      sha256: sha256(bytesOf(3_500_000).subarray(7, 7 + 2 ** 21)),
    });

    const tries = await Promise.all(['a', 'b', 'c'].map((text) => files.create('once', text)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    await files.write('one/a', 'a');
    await files.write('two/b', 'b');
    expect(await files.move('one', 'two')).toBe(false);
    expect(await files.move('one', 'three')).toBe(true);
    expect(await files.glob(['one/*', 'two/*', 'three/*', 'once*'])).toEqual(['once', 'three/a', 'two/b']);
  });
});
