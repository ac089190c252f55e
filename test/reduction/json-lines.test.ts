import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SecondThread } from '../../src/threads/second-thread.ts';
import { inMemory, jsonLines, judged, models, newFolder, summedUp } from './rows-scene.ts';
import type { Row } from './rows-scene.ts';

const n = 3000;
const rows = models(n);
const files = { candidate: 'candidate.jsonl', baseline: 'baseline.jsonl' };
const partBytes = 20_000;
const thread = () => new SecondThread(new URL('../threads/entry.ts', import.meta.url));
let folder: string;
let expected: string;

const write = async (name: string, text: string) => writeFile(path.join(folder, name), text);

beforeAll(async () => {
  folder = await newFolder();
  await write(files.candidate, jsonLines(rows.candidate));
  await write(files.baseline, jsonLines(rows.baseline));
  expected = await inMemory({ folder, ...files });
});

/** Files whose lines are both changed, or the baseline's alone. */
async function changed(edit: (line: string, row: number) => string, sides: 1 | 2 = 1): Promise<typeof files> {
  const edited = (all: readonly Row[]) =>
    jsonLines(all)
      .split('\n')
      .map((line, row) => (line === '' ? line : edit(line, row)))
      .join('\n');
  await write('changed.jsonl', edited(rows.baseline));
  if (sides === 1) return { ...files, baseline: 'changed.jsonl' };
  await write('changed-own.jsonl', edited(rows.candidate));
  return { candidate: 'changed-own.jsonl', baseline: 'changed.jsonl' };
}

/** Whether all rows can be read, too, and what they come to. */
async function whole(both: typeof files): Promise<string | undefined> {
  return inMemory({ folder, ...both }).catch(() => undefined);
}

describe('JSON lines in the same order', () => {
  it.each([3_000, 20_001, 1_000_000])(
    'give the results of all rows in memory: parts of %i bytes',
    async (size) => {
      const found = await summedUp({ folder, ...files }, { partBytes: size });
      expect(found && judged(found)).toBe(expected);
    },
  );

  it('give the same with threads more', async () => {
    const found = await summedUp({ folder, ...files }, { partBytes, threads: [thread(), thread()] });
    expect(found && judged(found)).toBe(expected);
  });

  it.each<[string, (line: string, row: number) => string]>([
    ['CRLF and empty lines', (line, row) => (row % 50 === 0 ? `${line}\r\n\r\n` : `${line}\r`)],
    ['a byte order mark', (line, row) => (row === 0 ? `\ufeff${line}` : line)],
    ['keys in another order', (line) => line.replace(/("id":\d+),("label":\d)/, '$2,$1')],
    ['escapes', (line) => line.replaceAll('Ö', '\\u00d6')],
    ['slices that are null or not there', (line) => line.replace('"country":null,', '')],
    ['a key twice in late rows', (line, row) => (row === 2500 ? line.replace('{', '{"score":0.1,') : line)],
  ])('with %s give the same', async (_, edit) => {
    const both = await changed(edit);
    const found = await summedUp({ folder, ...both }, { partBytes });
    const read = await whole(both);
    expect(read?.replaceAll('changed.jsonl', 'baseline.jsonl')).toBe(expected);
    if (found) expect(judged(found)).toBe(read);
  });

  it.each<[string, (line: string, row: number) => string]>([
    [
      'a score that is NaN',
      (line, row) => (row === 2999 ? line.replace(/"score":[^,]*/, '"score":NaN') : line),
    ],
    [
      'a score in quotes',
      (line, row) => (row === 2999 ? line.replace(/"score":([^,]*)/, '"score":"$1"') : line),
    ],
    [
      'a score in a list',
      (line, row) => (row === 2999 ? line.replace(/"score":([^,]*)/, '"score":[$1]') : line),
    ],
    [
      'an id beyond 2^53',
      (line, row) => (row === 2999 ? line.replace(/"id":\d+/, '"id":9007199254740993') : line),
    ],
    ['a label that is true', (line, row) => (row === 1 ? line.replace(/"label":\d/, '"label":true') : line)],
    ['a line cut off', (line, row) => (row === 1500 ? line.slice(0, -4) : line)],
    ['a row less', (line, row) => (row === 1500 ? '' : line)],
    ['a line that is no object', (line, row) => (row === 1500 ? '[1]' : line)],
    ['a key twice in its first rows', (line, row) => (row === 3 ? line.replace('{', '{"score":0.1,') : line)],
    ['a lone byte of UTF-8', (line, row) => (row === 1500 ? line.replace('"note"', '"n\xff"') : line)],
    ['no such column', (line) => line.replace('"country"', '"land"')],
  ])('with %s are looked at as a whole', async (name, edit) => {
    const both = await changed(edit, name === 'no such column' ? 2 : 1);
    if (name.startsWith('a lone'))
      await writeFile(
        path.join(folder, 'changed.jsonl'),
        jsonLines(rows.baseline).replace('"note"', '"n\xff"'),
        'latin1',
      );
    const found = await summedUp({ folder, ...both }, { partBytes }).catch(() => undefined);
    expect(found).toBeUndefined();
  });
});

describe('JSON lines in any order', () => {
  it('are joined by their ids', async () => {
    const reversed = { ...files, baseline: 'reversed.jsonl' };
    await write('reversed.jsonl', jsonLines(rows.baseline.toReversed()));
    const whole = await inMemory({ folder, ...reversed });
    for (const threads of [[], [thread()]]) {
      const found = await summedUp({ folder, ...reversed }, { partBytes, partRows: 300, threads });
      expect(found && judged(found)).toBe(whole);
    }
  });
});
