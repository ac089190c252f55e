import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { globFiles, globLinks } from '../../src/local/glob.ts';

describe('files that globs name', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'glob-'));
    const names = ['out/a-1.csv', 'out/a-2\n.csv', 'out/deep\nfolder/a-3.csv', 'out/.hidden.csv'];
    for (const name of [...names, '.git/config', 'out/.git/a-9.csv', '.modelgate/a-8.csv', 'plain/a.csv']) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), 'x');
    }
    await symlink('a-1.csv', path.join(folder, 'out/a-7.csv'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['out/a-*.csv', ['out/a-1.csv', 'out/a-2\n.csv']],
    ['out/*.csv', ['out/.hidden.csv', 'out/a-1.csv', 'out/a-2\n.csv']],
    ['out/**/a-*.csv', ['out/a-1.csv', 'out/a-2\n.csv', 'out/deep\nfolder/a-3.csv']],
    ['out', ['out/.hidden.csv', 'out/a-1.csv', 'out/a-2\n.csv', 'out/deep\nfolder/a-3.csv']],
    ['*/a.csv', ['plain/a.csv']],
    ['out/{a-1,a-5}.csv', ['out/a-1.csv']],
    ['nowhere/*.csv', []],
    ['plain/@(a|b).csv', ['plain/a.csv']],
  ])('%s: whatever letters their names hold, no links, nothing of git', async (pattern, expected) => {
    expect(await globFiles([pattern], folder)).toEqual(expected);
  });

  it.each([
    [['out'], ['out/a-7.csv']],
    [['*/a-*.csv', 'out/**'], ['out/a-7.csv']],
    [['out/a-7.csv', 'plain', 'out/a-1*', 'nowhere/*'], []],
  ])('%s: links are told by themselves', async (patterns, expected) => {
    expect(await globLinks(patterns, folder)).toEqual(expected);
  });

  it.each([
    ['a backslash', 'a\\b.csv'],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff])],
  ])('are refused where a name has %s', async (_what, name) => {
    const below = await mkdtemp(path.join(folder, 'odd-'));
    await writeFile(Buffer.concat([Buffer.from(`${below}/`), Buffer.from(name as string)]), 'x');
    await writeFile(path.join(below, 'sound.csv'), 'x');
    await expect(globFiles(['.'], below)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('The name "a'),
    });
    expect(await globFiles(['sound*'], below)).toEqual(['sound.csv']);
  });

  it('are refused by name where a pattern beyond the dialect may mean one with a line end', async () => {
    await expect(globFiles(['@(out)/**'], folder)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('\\n'),
    });
  });
});
