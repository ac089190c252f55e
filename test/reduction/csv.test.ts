import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SecondThread } from '../../src/threads/second-thread.ts';
import { inMemory, judged, models, newFolder, summedUp, writeCsv } from './rows-scene.ts';

const n = 3000;
const files = { candidate: 'candidate.csv', baseline: 'baseline.csv' };
let folder: string;
let expected: string;

beforeAll(async () => {
  folder = await newFolder();
  const rows = models(n);
  await writeCsv(path.join(folder, files.candidate), rows.candidate);
  await writeCsv(path.join(folder, files.baseline), rows.baseline);
  expected = await inMemory({ folder, ...files });
});

async function change(edit: (text: string) => string): Promise<typeof files> {
  const text = await readFile(path.join(folder, files.baseline), 'utf8');
  await writeFile(path.join(folder, 'changed.csv'), edit(text));
  return { ...files, baseline: 'changed.csv' };
}

describe('CSV files in the same order', () => {
  it.each([2_000, 17_001, 1_000_000])(
    'give the results of all rows in memory: parts of %i bytes',
    async (partBytes) => {
      const found = await summedUp({ folder, ...files }, { partBytes });
      expect(found && judged(found)).toBe(expected);
    },
  );

  it('give the same with a thread more', async () => {
    const thread = new SecondThread(new URL('../threads/entry.ts', import.meta.url));
    const found = await summedUp({ folder, ...files }, { partBytes: 5_000, threads: [thread] });
    expect(found && judged(found)).toBe(expected);
  });

  it('with fields that hold line ends are cut elsewhere, or looked at as a whole', async () => {
    const both = await Promise.all(
      ['candidate', 'baseline'].map(async (side) => {
        const text = await readFile(path.join(folder, `${side}.csv`), 'utf8');
        const broken = text.replaceAll('"US, ', '"US\n12,0,0.5,x\n');
        await writeFile(path.join(folder, `${side}-lines.csv`), broken);
        return `${side}-lines.csv`;
      }),
    );
    const lines = { folder, candidate: both[0] as string, baseline: both[1] as string };
    const whole = await inMemory(lines);
    for (const partBytes of [1_500, 3_001, 9_999, 1_000_000]) {
      const found = await summedUp(lines, { partBytes });
      if (found) expect(judged(found)).toBe(whole);
      if (partBytes === 1_000_000) expect(found).toBeDefined();
    }
  });

  it('with CRLF, with a column of another kind in its last rows, and with other rows', async () => {
    const crlf = await change((text) => text.replaceAll('\n', '\r\n'));
    const found = await summedUp({ folder, ...crlf }, { partBytes: 5_000 });
    expect(found && judged(found)).toBe(expected);
    const kinds = await change((text) => text.replace(/,"[^\n]*\n$/, ',7\n'));
    expect(await summedUp({ folder, ...kinds }, { partBytes: 5_000 })).toBeUndefined();
    const fewer = await change((text) => text.split('\n').toSpliced(1500, 1).join('\n'));
    expect(await summedUp({ folder, ...fewer }, { partBytes: 5_000 })).toBeUndefined();
    const quote = await change((text) => text.replace('\n30,', '\n"30,'));
    expect(await summedUp({ folder, ...quote }, { partBytes: 5_000 })).toBeUndefined();
  });

  it('with a column that is numbers in one part and text in another are looked at as a whole', async () => {
    const both = await Promise.all(
      ['candidate', 'baseline'].map(async (side) => {
        const lines = (await readFile(path.join(folder, `${side}.csv`), 'utf8')).trimEnd().split('\n');
        const kinds = lines.map((line, row) =>
          row === 0 ? line : `${line.split(',').slice(0, 3).join(',')},${row < n / 2 ? '7.0' : 'DE'}`,
        );
        await writeFile(path.join(folder, `${side}-kinds.csv`), `${kinds.join('\n')}\n`);
        return `${side}-kinds.csv`;
      }),
    );
    const kinds = { folder, candidate: both[0] as string, baseline: both[1] as string };
    expect(await summedUp(kinds, { partBytes: 5_000 })).toBeUndefined();
    expect(await inMemory(kinds)).toContain('"7.0"');
  });
});
