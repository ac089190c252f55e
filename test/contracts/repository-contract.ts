import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Repository } from '../../src/ports/repository.ts';
import type { Clone } from '../github-double/scene.ts';

export interface RepositoryUnderTest {
  readonly repository: Repository;
  /** A clone to write with; what is pushed, tags included, is seen by the repository. */
  readonly clone: Clone;
  publish(): Promise<void>;
  close(): Promise<void>;
}

const nowhere = '0123456789012345678901234567890123456789';
const oddNames = [
  'plain.json',
  'with space.txt',
  'hash#tag.txt',
  'per%20cent.txt',
  'query?x=1&y.txt',
  'plus+comma,.txt',
  'Größe/Übergröße.txt',
  '日本/メトリクス.json',
  '🚀/rocket.txt',
  '~/tilde.txt',
  '[a]*.txt',
];

const links = [
  ['link.json', 'plain.json'],
  ['Größe/up.json', '../plain.json'],
  ['broken.json', 'none.json'],
  ['outside.json', '../../etc/hostname'],
  ['folder.json', 'Größe'],
] as const;

/** What every adapter of the port `Repository` does, whatever it reads from. */
export function repositoryContract(name: string, open: () => Promise<RepositoryUnderTest>): void {
  describe(`the repository ${name}`, () => {
    let test: RepositoryUnderTest;
    let first: string;
    let second: string;
    let side: string;
    let merge: string;
    const large = Buffer.alloc(1_200_000, 'not text \xff\0', 'latin1');

    beforeAll(async () => {
      test = await open();
      const { clone } = test;
      first = await clone.git('rev-parse', 'HEAD');
      await clone.commit(Object.fromEntries(oddNames.map((file) => [file, `in ${file}`])), 'odd names');
      const folder = await clone.git('rev-parse', '--show-toplevel');
      await mkdir(path.join(folder, 'vendor', 'module'), { recursive: true });
      await clone.git('update-index', '--add', '--cacheinfo', `160000,${nowhere},vendor/module`);
      await chmod(path.join(folder, 'plain.json'), 0o755);
      for (const [link, target] of links) await symlink(target, path.join(folder, link));
      await clone.commit({}, 'links and a submodule');
      await clone.git('checkout', '-q', '-b', 'feat/deep-branch');
      side = await clone.commit({ 'large.bin': large, 'empty.txt': '' }, 'large');
      await clone.git('checkout', '-q', 'main');
      second = await clone.commit({ 'metrics.json': '{"accuracy": 0.8}\n' }, 'second');
      await clone.git('merge', '-q', '--no-ff', '-m', 'merge', 'feat/deep-branch');
      merge = await clone.git('rev-parse', 'HEAD');
      await clone.git('tag', 'light');
      await clone.git('tag', 'main', first);
      await clone.git('tag', '-a', 'fraud@v1.0.0', '-m', 'one', second);
      await clone.git('checkout', '-q', '--orphan', 'alone');
      await clone.commit({ 'alone.txt': 'no common ancestor' }, 'alone');
      await clone.git('checkout', '-q', 'main');
      await test.publish();
    });

    afterAll(() => test.close());

    const decoded = async (commit: string, file: string) => {
      const bytes = await test.repository.file(commit, file);
      return bytes && Buffer.from(bytes).toString('utf8');
    };

    it('resolves branches, tags of both kinds and commit ids, and nothing else', async () => {
      const { repository } = test;

      expect(await repository.resolve('main')).toBe(merge);
      expect(await repository.resolve('feat/deep-branch')).toBe(side);
      expect(await repository.resolve('light')).toBe(merge);
      expect(await repository.resolve('fraud@v1.0.0')).toBe(second);
      expect(await repository.resolve(first)).toBe(first);
      for (const unknown of ['none', 'feat', 'feat/none', nowhere, '--all', 'a..b']) {
        expect(await repository.resolve(unknown)).toBeUndefined();
      }
    });

    it('takes a branch before a tag of its name', async () => {
      expect(await test.repository.resolve('main')).toBe(merge);
    });

    it('names the parents of a commit in their order', async () => {
      const { repository } = test;

      expect(await repository.parents(first)).toEqual([]);
      expect(await repository.parents(merge)).toEqual([second, side]);
      await expect(repository.parents(nowhere)).rejects.toMatchObject({ code: 'REF_UNKNOWN' });
    });

    it('reads files as they were at a commit, by whatever name', async () => {
      expect(await decoded(first, 'metrics.json')).toBe('{"accuracy": 0.9}\n');
      expect(await decoded(merge, 'metrics.json')).toBe('{"accuracy": 0.8}\n');
      for (const file of oddNames) expect(await decoded(merge, file)).toBe(`in ${file}`);
      expect(await decoded(merge, 'empty.txt')).toBe('');
      const bytes = Buffer.from((await test.repository.file(merge, 'large.bin')) ?? []);
      expect(bytes.equals(large)).toBe(true);
    });

    it('has no file where there is none, a folder, or a submodule', async () => {
      const { repository } = test;

      for (const file of [
        'none.txt',
        'Größe/none.txt',
        'none/none.txt',
        'Größe',
        'vendor',
        'vendor/module',
      ]) {
        expect(await repository.file(merge, file)).toBeUndefined();
      }
      expect(await repository.file(first, 'large.bin')).toBeUndefined();
      // A commit that is not there says nothing about its files.
      await expect(repository.file(nowhere, 'metrics.json')).rejects.toMatchObject({ code: 'REF_UNKNOWN' });
    });

    it('follows a link to a file of the commit, and takes no other for absent', async () => {
      const { repository } = test;

      expect(await decoded(merge, 'link.json')).toBe('in plain.json');
      expect(await decoded(merge, 'Größe/up.json')).toBe('in plain.json');
      for (const file of ['broken.json', 'outside.json', 'folder.json']) {
        await expect(repository.file(merge, file)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
      }
    });

    it('lists every file of a commit in git’s order, with mode and id', async () => {
      const { repository, clone } = test;
      const listed = (await clone.git('ls-tree', '-r', '-z', merge)).split('\0').filter(Boolean);
      const expected = listed.map((line) => {
        const [meta = '', name] = line.split('\t');
        const [mode, , id] = meta.split(' ');
        return { path: name, mode, id };
      });

      expect(await repository.tree(merge)).toEqual(expected);
      expect(expected).toContainEqual({ path: 'vendor/module', mode: '160000', id: nowhere });
      expect(expected.map(({ mode }) => mode)).toEqual(expect.arrayContaining(['100755', '120000']));
      await expect(repository.tree(nowhere)).rejects.toMatchObject({ code: 'REF_UNKNOWN' });
    });

    it('knows ancestors from what is later, beside, unrelated or unknown', async () => {
      const { repository } = test;
      const alone = (await repository.resolve('alone')) ?? '';

      expect(await repository.contains(merge, first)).toBe(true);
      expect(await repository.contains(merge, side)).toBe(true);
      expect(await repository.contains(merge, merge)).toBe(true);
      expect(await repository.contains(first, merge)).toBe(false);
      expect(await repository.contains(second, side)).toBe(false);
      expect(await repository.contains(merge, alone)).toBe(false);
      expect(await repository.contains(merge, nowhere)).toBe(false);
      expect(await repository.contains(nowhere, merge)).toBe(false);
    });
  });
}
