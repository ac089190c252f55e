import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localFiles } from '../../src/local/files.ts';
import { removeRepositories, temporaryFolder } from '../support/local/repository.ts';

/** Globs of the recipe come from the pull request. */

let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder('globs');
  for (const name of [
    'a.json',
    'b [1].json',
    'in/c.json',
    'in/deep/d.json',
    'in/.hidden/e.json',
    '.modelgate/runs/fraud/run.json',
    `${'a'.repeat(120)}c`,
  ]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), '{}');
  }
  await writeFile(path.join(path.dirname(folder), 'outside.json'), '{}');
});

afterAll(removeRepositories);

describe('globs', () => {
  it('take no longer for many stars', async () => {
    // A backtracking matcher takes half a minute for five of them.
    expect(await localFiles(folder).glob([`${'*a'.repeat(30)}*b`])).toEqual([]);
  });

  it.each<[readonly string[], readonly string[]]>([
    [['*.json'], ['a.json', 'b [1].json']],
    [['b [1].json'], ['b [1].json']],
    [['./in/*.json'], ['in/c.json']],
    [['in/**/*.json'], ['in/.hidden/e.json', 'in/c.json', 'in/deep/d.json']],
    [['in'], ['in/.hidden/e.json', 'in/c.json', 'in/deep/d.json']],
    [
      ['in/', 'a.json', '*.json'],
      ['a.json', 'b [1].json', 'in/.hidden/e.json', 'in/c.json', 'in/deep/d.json'],
    ],
    [['{a,in/c}.json'], ['a.json', 'in/c.json']],
    [['**/run.json'], []],
    [['.modelgate/runs/*/run.json'], ['.modelgate/runs/fraud/run.json']],
    [['gone/*.json', 'gone.json'], []],
    [['{..,in}/outside.json', '[.][.]/outside.json', 'in/{../../outside,x}.json'], []],
  ])('%j', async (patterns, found) => {
    expect(await localFiles(folder).glob(patterns)).toEqual(found);
  });
});
