import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { settleRows } from '../../src/actions/gather/long-rows.ts';
import { emptyEvidence } from '../../src/actions/gather/evidence.ts';
import { namedColumns } from '../../src/domain/evidence/prediction-columns.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import type { ReadingProgress } from '../../src/ports/compute.ts';
import type { Host } from '../../src/ports/host.ts';
import { computeWith } from '../../src/threads/compute.ts';
import { SecondThread } from '../../src/threads/second-thread.ts';
import { recordingLog } from '../support/local/recording-log.ts';
import { columns, judged, models, newFolder, summedUp, writeCsv, writeParquet } from './rows-scene.ts';

const n = 4000;
const rows = models(n);
const shuffled = rows.baseline.toSorted(
  (a, b) => ((Number(a.id) * 7919) % 12007) - ((Number(b.id) * 7919) % 12007),
);

describe('progress of summing up', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await newFolder();
    const cut = { rowGroupSize: 500 };
    await writeParquet(path.join(folder, 'candidate.parquet'), rows.candidate, cut);
    await writeParquet(path.join(folder, 'baseline.parquet'), rows.baseline, cut);
    await writeParquet(path.join(folder, 'shuffled.parquet'), shuffled, cut);
    await writeCsv(path.join(folder, 'candidate.csv'), rows.candidate);
    await writeCsv(path.join(folder, 'baseline.csv'), rows.baseline);
    for (const name of ['candidate.csv', 'baseline.csv'])
      await writeFile(path.join(folder, `${name}.gz`), gzipSync(await readFile(path.join(folder, name))));
  });

  async function told(candidate: string, baseline: string, more: object = {}) {
    const all: ReadingProgress[] = [];
    const onProgress = (progress: ReadingProgress) => void all.push(progress);
    const files = { folder, candidate, baseline };
    const found = await summedUp(files, { onProgress, partBytes: 20_000, partRows: 500, ...more });
    const silent = await summedUp(files);
    expect(found && judged(found)).toBe(silent && judged(silent));
    return all;
  }

  it.each([
    ['Parquet', 'candidate.parquet', 'baseline.parquet', ['read']],
    ['CSV', 'candidate.csv', 'baseline.csv', ['read']],
    ['rows in another order', 'candidate.parquet', 'shuffled.parquet', ['dealt', 'joined']],
  ])('of %s never goes back, and comes to its end', async (_, candidate, baseline, steps) => {
    const all = await told(candidate, baseline);
    for (const step of steps) {
      const shares = all.filter((one) => one.step === step).map(({ share }) => share ?? NaN);
      expect(shares.length).toBeGreaterThan(3);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares[0]).toBeLessThan(0.5);
      expect(shares.at(-1)).toBe(1);
    }
  });

  it('of what comes packed counts rows, since nobody knows where it ends', async () => {
    const all = await told('candidate.csv.gz', 'baseline.csv.gz');
    expect(all.map(({ share }) => share)).toEqual(all.map(() => null));
    const counts = all.map((one) => one.rows);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBe(n);
  });

  it('counts what other threads took, and is at most the whole', async () => {
    const threads = [new SecondThread(new URL('../threads/entry.ts', import.meta.url))];
    const all = await told('candidate.parquet', 'baseline.parquet', { threads });
    expect(all.every(({ share }) => share !== null && share >= 0 && share <= 1)).toBe(true);
  });

  it.each([
    ['every five seconds', 1000, /^ {2}Rows are read: \d+ %$/],
    ['not where it takes no longer', 0, null],
  ])('is said in the log %s', async (_, milliseconds, line) => {
    let time = 0;
    const log = recordingLog();
    const tables = createTables({ root: folder, manyRows: 0 });
    const host = {
      log,
      clock: { now: () => new Date((time += milliseconds)) },
      compute: () => Promise.resolve(computeWith(undefined, { manyRows: 0 })),
    } as unknown as Host;
    const side = async (name: string) => {
      const long = await tables.open(name, namedColumns(columns));
      const table = { path: name, rows: 0, columns: new Map() };
      return {
        ...emptyEvidence,
        side: { kind: 'file', name } as const,
        predictions: { table, long, columns },
      };
    };
    const [candidate, baseline] = [await side('candidate.parquet'), await side('baseline.parquet')];
    const { candidate: settled } = await settleRows(host, { candidate, baseline });
    expect(settled.predictions?.summed?.n).toBe(n);
    if (line === null) expect(log.infos).toEqual([]);
    else {
      // Eight row groups, a second each.
      expect(log.infos).toHaveLength(1);
      expect(log.infos[0]).toMatch(line);
    }
  });
});
