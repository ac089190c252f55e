import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SecondThread } from '../../src/threads/second-thread.ts';
import {
  columns,
  inMemory,
  jsonLines,
  judged,
  models,
  newFolder,
  summedUp,
  writeParquet,
} from './rows-scene.ts';
import type { Row } from './rows-scene.ts';

// More than a megabyte of text, which is what is read at once.
const n = 24_000;
const rows = models(n);
const thread = () => new SecondThread(new URL('../threads/entry.ts', import.meta.url));
let folder: string;

const kinds = ['csv', 'jsonl', 'json'] as const;

function textOf(kind: (typeof kinds)[number], all: readonly Row[]): string {
  const lines = jsonLines(all);
  if (kind === 'jsonl') return lines;
  if (kind === 'json') return `[${lines.trimEnd().replaceAll('\n', ',\n')}]`;
  const records = all.map(({ id, label, score, country }) => `${id},${label},${score},${country ?? ''}\n`);
  return `id,label,score,country\n${records.join('')}`;
}

async function writeAll(name: string, all: readonly Row[]): Promise<void> {
  const at = (file: string) => path.join(folder, file);
  await writeParquet(at(`${name}.parquet`), all, { rowGroupSize: 9_000 });
  for (const kind of kinds) {
    const text = textOf(kind, all);
    await writeFile(at(`${name}.${kind}`), text);
    await writeFile(at(`${name}.${kind}.gz`), gzipSync(text, { level: 1 }));
  }
}

beforeAll(async () => {
  folder = await newFolder();
  await writeAll('candidate', rows.candidate);
  await writeAll('baseline', rows.baseline);
  await writeAll('reversed', rows.baseline.toReversed());
  await writeAll('shorter', rows.baseline.slice(0, -1));
}, 60_000);

describe('text that is read from its start', () => {
  it.each([
    ['csv.gz', 'csv.gz'],
    ['jsonl.gz', 'jsonl.gz'],
    ['json', 'json.gz'],
    ['csv', 'jsonl.gz'],
    ['jsonl', 'json'],
    ['parquet', 'csv.gz'],
  ])('gives the results of all rows in memory: %s against %s', async (own, held) => {
    for (const order of ['baseline', 'reversed']) {
      const files = { folder, candidate: `candidate.${own}`, baseline: `${order}.${held}` };
      const threads = own === 'csv.gz' ? [thread()] : [];
      const found = await summedUp(files, { threads, partBytes: 300_000, partRows: 9_000 });
      expect(found && judged(found)).toBe(await inMemory(files));
    }
  });

  it.each(['csv', 'jsonl', 'json', 'csv.gz'])(
    'and rows without ids, by where they stand: %s',
    async (kind) => {
      const { id: _, ...unnamed } = columns;
      const files = {
        folder,
        candidate: `candidate.${kind}`,
        baseline: `baseline.${kind}`,
        columns: unnamed,
      };
      const found = await summedUp(files, { partBytes: 300_000 });
      expect(found && judged(found)).toBe(await inMemory(files));
      expect(await summedUp({ ...files, baseline: `shorter.${kind}` })).toBeUndefined();
    },
  );

  it('and one model alone', async () => {
    const files = { folder, candidate: 'candidate.jsonl.gz', baseline: null };
    const found = await summedUp(files);
    expect(found && judged(found)).toBe(await inMemory(files));
  });

  it('is looked at as a whole where it is cut off, or ends in what is no number', async () => {
    const bytes = await readFile(path.join(folder, 'baseline.csv.gz'));
    await writeFile(path.join(folder, 'cut.csv.gz'), bytes.subarray(0, -2000));
    expect(await summedUp({ folder, candidate: 'candidate.csv.gz', baseline: 'cut.csv.gz' })).toBeUndefined();
    const text = await readFile(path.join(folder, 'baseline.csv'), 'utf8');
    await writeFile(
      path.join(folder, 'word.csv.gz'),
      gzipSync(text.replace(/,[\d.]+,([^\n]*\n)$/, ',word,$1')),
    );
    expect(
      await summedUp({ folder, candidate: 'candidate.csv.gz', baseline: 'word.csv.gz' }),
    ).toBeUndefined();
  });
});
