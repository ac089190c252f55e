import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Comparison } from '../../src/domain/compare/comparison.ts';
import { summaryTable } from '../../src/domain/sums/summary-table.ts';
import { sumsOfRows } from '../../src/domain/sums/sums-of-rows.ts';
import { writeParquetTable } from '../../src/formats/parquet/writer.ts';
import { pairRows } from '../../src/domain/evidence/pairing.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import { localFiles } from '../../src/local/files.ts';
import { runCompare, runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { models } from '../reduction/rows-scene.ts';
import { parquetWriteBuffer } from 'hyparquet-writer';

/**
 * A policy with `engine: spark`, through `compare` and `train` with a real Spark: what is judged is what the same rows give when they are
 * read here. One line a case; an exception at the first that differs.
 */
const n = 4000;
const rows = models(n, (row) => `tx-${row}`);
const predictions = {
  path: 'build/rows',
  id: 'id',
  label: 'label',
  score: 'score',
  baseline: 'before',
  slices: ['country'],
};
const gate = {
  accuracy: 'no-worse',
  log_loss: { tolerance: 0.05 },
  roc_auc: { tolerance: 0.05, slices: ['country'] },
};
const env = { ...process.env };

const bySpark = await judged({ ...predictions, engine: 'spark' });
const read = await judged({ ...predictions, path: 'build/rows/part-0.parquet' }, true);
const summary = await judged({ ...predictions, path: 'build/own.modelgate-summary.parquet' }, true);
assert.deepEqual(numbersOf(bySpark), numbersOf(read));
assert.deepEqual(verdictsOf(bySpark), verdictsOf(read));
console.log('ok    `compare` with `engine: spark`: verdict and estimates are those of the rows read here');
assert.deepEqual(withoutBuckets(bySpark), withoutBuckets(summary));
console.log('ok    and its results those of a summary written here, but for what rests on buckets');

const trained = await repositoryOf(
  { ...predictions, engine: 'spark' },
  { train: { run: 'cp -r ready build' } },
);
await writeRows(trained, 'ready/rows', 2);
const { outputs, fault } = await runTrain(trained, {}, { env });
assert.equal(fault, undefined);
assert.equal(outputs['outcome'], 'trained');
await trained.git('clean', '-fdxq', '-e', '.modelgate', '-e', 'ready');
const later = await runCompare(
  trained,
  { run: '.modelgate/runs/fraud', baseline: 'auto' },
  { env: { PATH: '' } },
);
assert.deepEqual(withoutBuckets(await later.comparison()), withoutBuckets(bySpark));
console.log('ok    `train` takes the summary into the run, and judging that run starts nothing');

const bad = await repositoryOf({ ...predictions, engine: 'spark' });
await writeRows(bad, 'build/rows', 1, NaN);
const refused = await runCompare(bad, { baseline: 'auto' }, { env });
assert.equal((await refused.comparison()).verdict.value, 'incomparable');
assert.match(
  JSON.stringify(await refused.comparison()),
  /is null, NaN or outside \[0, 1\] in 1 of 4000 rows/,
);
console.log('ok    a score that is NaN makes a comparison impossible');
await removeRepositories();

async function judged(columns: object, isOne = false): Promise<Comparison> {
  const repository = await repositoryOf(columns);
  await writeRows(repository, 'build/rows', isOne ? 1 : 2);
  if (JSON.stringify(columns).includes('own.modelgate-summary')) await writeOwnSummary(repository);
  const { comparison, fault: found } = await runCompare(repository, { baseline: 'auto' }, { env });
  assert.equal(found, undefined);
  return comparison();
}

function repositoryOf(columns: object, model: object = {}): Promise<LocalRepository> {
  return repositoryWith({
    '.github/modelgate.yml': policyOf({
      model: { predictions: columns, metrics: undefined, ...model },
      gate,
    }),
    '.gitignore': 'build/\nready/\n',
  });
}

/** Both models' rows in a folder, as Spark writes them: in parts, with a note beside them. */
async function writeRows(repository: LocalRepository, folder: string, parts: number, first?: number) {
  const target = path.join(repository.directory, folder);
  await mkdir(target, { recursive: true });
  await repository.write({ [`${folder}/_SUCCESS`]: '' });
  const size = Math.ceil(n / parts);
  for (let part = 0; part < parts; part++) {
    const own = rows.candidate.slice(part * size, (part + 1) * size);
    const held = rows.baseline.slice(part * size, (part + 1) * size);
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: own.map(({ id }) => String(id)), type: 'STRING' },
        { name: 'label', data: own.map(({ label }) => label), type: 'INT32' },
        {
          name: 'score',
          data: Float64Array.from(own, ({ score }, row) => (row === 0 ? (first ?? score) : score)),
          type: 'DOUBLE',
        },
        { name: 'before', data: Float64Array.from(held, ({ score }) => score), type: 'DOUBLE' },
        { name: 'country', data: own.map(({ country }) => country), type: 'STRING' },
      ],
    });
    await repository.write({ [`${folder}/part-${part}.parquet`]: new Uint8Array(bytes) });
  }
}

async function writeOwnSummary({ directory }: LocalRepository): Promise<void> {
  const { path: _path, ...columns } = predictions;
  const wanted = ['id', 'label', 'score', 'before', 'country'];
  const candidate = await createTables({ root: directory }).read('build/rows/part-0.parquet', wanted);
  const pairing = pairRows({ candidate, baseline: null, columns });
  if (pairing.kind !== 'paired') throw new Error(JSON.stringify(pairing));
  const table = summaryTable(sumsOfRows(pairing.rows));
  await writeParquetTable(localFiles(directory), 'build/own.modelgate-summary.parquet', table);
}

function verdictsOf({ verdict }: Comparison): unknown {
  return [verdict.value, verdict.rules.map(({ metric, slice, verdict: of }) => ({ metric, slice, of }))];
}

/** What a metric comes to on both sides. Areas are of bins in a summary, and sums of calibration rounded otherwise. */
function numbersOf({ results }: Comparison): unknown {
  return results.metrics
    .filter(({ metric }) => metric !== 'roc_auc' && metric !== 'ece')
    .map(({ metric, slice, baseline, candidate }) => ({ metric, slice, baseline, candidate }));
}

/** Errors of ratios are jackknifed by buckets, which no two hashes deal alike; nor do fingerprints of two kinds agree. */
function withoutBuckets({ results }: Comparison): unknown {
  const { metrics, ...rest } = results;
  return {
    metrics: metrics.filter(({ metric }) =>
      ['accuracy', 'log_loss', 'brier', 'ece', 'roc_auc'].includes(metric),
    ),
    rows: { ...rest.rows, fingerprint: null },
  };
}
