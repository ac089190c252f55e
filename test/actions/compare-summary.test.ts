import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { areErrors } from '../../src/domain/sums/any-sums.ts';
import { summaryTable } from '../../src/domain/sums/summary-table.ts';
import { writeParquetTable } from '../../src/formats/parquet/writer.ts';
import { localFiles } from '../../src/local/files.ts';
import { models, newFolder, summedUp, writeParquet } from '../reduction/rows-scene.ts';
import { runCompare } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** Summaries in place of rows, through `compare`. */

afterAll(removeRepositories);

const n = 3000;
const rows = models(n);
const comparison = '.modelgate/comparisons/fraud/comparison.json';
let folder: string;

async function writeSummary(target: LocalRepository, file: string, { side, from = 0, to = n }: Part) {
  for (const one of ['candidate', 'baseline'] as const)
    await writeParquet(path.join(folder, `${one}.parquet`), rows[one].slice(from, to));
  const candidate = `${side === 'both' ? 'candidate' : side}.parquet`;
  const found = await summedUp({ folder, candidate, baseline: side === 'both' ? 'baseline.parquet' : null });
  if (!found?.sums || areErrors(found.sums)) throw new Error('not summed up');
  await writeParquetTable(localFiles(target.directory), file, summaryTable(found.sums));
}

interface Part {
  readonly side: 'candidate' | 'baseline' | 'both';
  readonly from?: number;
  readonly to?: number;
}

async function repositoryOf(more: Readonly<Record<string, string>>): Promise<LocalRepository> {
  const predictions = {
    path: 'build/*.modelgate-summary.parquet',
    id: 'id',
    label: 'label',
    score: 'score',
    slices: ['country'],
    ...more,
  };
  const gate = { accuracy: 'no-worse', roc_auc: { tolerance: 0.05, slices: ['country'] } };
  return repositoryWith({
    '.github/modelgate.yml': policyOf({ model: { predictions }, gate }),
    '.gitignore': 'build/\nbaseline/\n',
  });
}

async function compared(repository: LocalRepository, baseline: string) {
  await runCompare(repository, { baseline });
  return JSON.parse(await repository.read(comparison)) as unknown;
}

beforeAll(async () => {
  folder = await newFolder();
});

describe('summaries in place of rows', () => {
  it('of both models, in parts that a glob names, are judged as paired rows', async () => {
    const repository = await repositoryOf({ baseline: 'baseline_score' });
    await writeSummary(repository, 'build/a.modelgate-summary.parquet', { side: 'both', to: 1000 });
    await writeSummary(repository, 'build/b.modelgate-summary.parquet', { side: 'both', from: 1000 });
    expect(await compared(repository, 'auto')).toMatchObject({
      results: { evidence: 'paired-rows', rows: { n, pairing: 'columns', task: 'binary' } },
      verdict: { value: 'pass' },
    });
  });

  it('of both models are refused where the rules name no baseline in the file', async () => {
    const repository = await repositoryOf({});
    await writeSummary(repository, 'build/a.modelgate-summary.parquet', { side: 'both' });
    expect(await compared(repository, 'none')).toMatchObject({ verdict: { value: 'incomparable' } });
  });

  it('of one model each are held against each other as values, of the same rows only', async () => {
    const repository = await repositoryOf({});
    await writeSummary(repository, 'build/a.modelgate-summary.parquet', { side: 'baseline' });
    await compared(repository, 'none');
    const files = localFiles(repository.directory);
    await files.move('.modelgate/runs/fraud', 'baseline');
    await writeSummary(repository, 'build/a.modelgate-summary.parquet', { side: 'candidate' });
    expect(await compared(repository, 'baseline')).toMatchObject({
      results: {
        evidence: 'values',
        metrics: expect.arrayContaining([
          expect.objectContaining({ metric: 'accuracy', evidence: 'standard-error' }),
        ]) as unknown,
      },
    });
    await writeSummary(repository, 'build/a.modelgate-summary.parquet', { side: 'candidate', to: 2999 });
    const other = await compared(repository, 'baseline');
    expect(other).toMatchObject({ verdict: { value: 'incomparable' } });
    expect(JSON.stringify(other)).toContain('their fingerprints differ');
  });
});
