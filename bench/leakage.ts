import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { sampleSet, type SampledSet } from '../src/actions/validating/sampled-set.ts';
import { checkSplit } from '../src/actions/validating/split-checks.ts';
import { duckdbEngines } from '../src/engines/duckdb/engines.ts';
import { arrowToParquet } from '../src/formats/arrow/arrow-conversion.ts';
import { localFiles } from '../src/local/files.ts';
import type { Engine, EngineTable } from '../src/ports/engine.ts';
import { type Benchmark, ratios } from './benchmark.ts';
import { cache, root } from './processes.ts';

const trained = 10_000_000;
const tested = 1_000_000;
const copied = 1000;

/** Ten million rows of training data against a million rows of test data, a thousand of them the same, in Parquet. */
export const leakage: Benchmark = {
  budgets: {
    leakage: {
      unit: 'x',
      budget: 3,
      against: 'DuckDB’s own semi join of the same files over all columns, in the same session',
    },
  },
  async run() {
    const folder = path.join(cache, 'leakage');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const files = localFiles(folder, { workspace: folder, readsMayLeave: true });
    const engine = await duckdbEngines({
      files,
      arrow: { toParquet: arrowToParquet },
      install: () => Promise.resolve(root),
    }).open();
    try {
      const train = await written(engine, folder, { name: 'train', from: 0, rows: trained });
      const test = await written(engine, folder, { name: 'test', from: trained - copied, rows: tested });
      const sets = {
        train: await sampled(engine, 'train', train),
        test: await sampled(engine, 'test', test),
      };
      const names = train.columns.map(({ name }) => name).join(', ');
      return {
        leakage: await ratios(3, {
          measured: () => timed(() => checkSplit(engine, sets, { known: {}, alpha: 0.05 })),
          against: () =>
            timed(() =>
              engine.query(
                `SELECT count(*) FROM ${test.relation} SEMI JOIN ${train.relation} USING (${names})`,
              ),
            ),
        }),
      };
    } finally {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function written(
  engine: Engine,
  folder: string,
  { name, from, rows }: { readonly name: string; readonly from: number; readonly rows: number },
): Promise<EngineTable> {
  const numbers = Array.from(
    { length: 8 },
    (_, at) => `hash(i * 100 + ${at}) / 18446744073709551616.0 AS x${at}`,
  );
  const columns = [
    ...numbers,
    'hash(i * 7) % 30 AS k0',
    'hash(i * 13) % 1000 AS k1',
    "['Lyon', 'Graz', 'Oslo', 'Faro', 'Bari'][1 + (hash(i * 11) % 5)::INT] AS city",
    "'user ' || (hash(i * 17) % 100000) AS who",
  ];
  const file = `${name}.parquet`;
  await engine.query(
    `COPY (SELECT ${columns.join(', ')} FROM range(${from}, ${from + rows}) AS t(i)) TO '${path.join(folder, file)}' (FORMAT parquet)`,
  );
  return engine.attach({ name, paths: [file] });
}

function sampled(engine: Engine, role: 'train' | 'test', table: EngineTable): Promise<SampledSet> {
  return sampleSet(engine, { name: `${role}.parquet`, role, table });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
