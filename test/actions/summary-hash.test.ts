import { afterAll, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { md5Fingerprint } from '../../src/domain/evidence/md5-fingerprint.ts';
import { pairRows } from '../../src/domain/evidence/pairing.ts';
import type { SumsData } from '../../src/domain/sums/row-sums.ts';
import { summaryTable } from '../../src/domain/sums/summary-table.ts';
import { sumsOfRows } from '../../src/domain/sums/sums-of-rows.ts';
import { writeParquetTable } from '../../src/formats/parquet/writer.ts';
import { createTables } from '../../src/formats/predictions/tables.ts';
import { localFiles } from '../../src/local/files.ts';
import { models, type Row, writeParquet } from '../reduction/rows-scene.ts';
import { runCompare } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** Summaries whose ids are hashed by MD5, as SQL makes them, beside those of rows that are read here. */

afterAll(removeRepositories);

const n = 600;
const rows = models(n);
const columns = { id: 'id', label: 'label', score: 'score' };

async function repositoryOf(): Promise<LocalRepository> {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policyOf({
      model: { predictions: { path: 'build/*.modelgate-summary.parquet', ...columns }, metrics: undefined },
      gate: { accuracy: { tolerance: 0.2 } },
    }),
    '.gitignore': 'build/\nbaseline/\n',
  });
  await localFiles(repository.directory).makeFolder('build');
  return repository;
}

async function sumsOf({ directory }: LocalRepository, of: readonly Row[], hash?: 'md5'): Promise<SumsData> {
  await writeParquet(path.join(directory, 'build', 'summed.parquet'), of);
  const candidate = await createTables({ root: directory }).read('build/summed.parquet', [
    'id',
    'label',
    'score',
  ]);
  const pairing = pairRows({ candidate, baseline: null, columns });
  if (pairing.kind !== 'paired') throw new Error(JSON.stringify(pairing));
  const sums = sumsOfRows(pairing.rows);
  if (!hash) return sums;
  const [, , words = ''] = md5Fingerprint(pairing.rows).split(':');
  const fingerprint = Int32Array.from({ length: 4 }, (_, at) =>
    parseInt(words.slice(8 * at, 8 * at + 8), 16),
  );
  return { ...sums, fingerprint, shape: { ...sums.shape, hash } };
}

async function writeSummary(
  repository: LocalRepository,
  of: readonly Row[],
  { name = 'a', hash }: Written = {},
) {
  const table = summaryTable(await sumsOf(repository, of, hash));
  const file = `build/${name}.modelgate-summary.parquet`;
  await writeParquetTable(localFiles(repository.directory), file, table);
}

interface Written {
  readonly name?: string;
  readonly hash?: 'md5';
}

/** What the run at hand is, kept as the baseline of the next. */
async function keptAsBaseline(
  repository: LocalRepository,
  inputs: Record<string, string> = {},
): Promise<void> {
  const { fault } = await runCompare(repository, { baseline: 'none', ...inputs });
  if (fault) throw fault;
  await localFiles(repository.directory).move('.modelgate/runs/fraud', 'baseline');
}

async function compared(repository: LocalRepository): Promise<string> {
  const { comparison } = await runCompare(repository, { baseline: 'baseline' });
  return JSON.stringify(await comparison());
}

describe('a summary whose ids are hashed by MD5', () => {
  it('has the fingerprint that SQL gives the same rows', () => {
    const known = {
      n: 3,
      labels: Float64Array.of(0, 1, 1),
      idOf: (row: number) => ['a', '7', 'Österreich'][row] as string,
    };
    expect(md5Fingerprint(known)).toBe('md5-v1:3:057bf4f20b5d46c10750392e02e1ddaa');
  });

  it('is held against the rows of another run, and only if they are the same', async () => {
    const repository = await repositoryOf();
    await writeParquet(path.join(repository.directory, 'build', 'rows.parquet'), rows.baseline);
    await keptAsBaseline(repository, { predictions: 'build/rows.parquet' });
    await writeSummary(repository, rows.candidate, { hash: 'md5' });
    expect(JSON.parse(await compared(repository))).toMatchObject({
      results: { evidence: 'values' },
      verdict: { value: 'pass' },
    });
    await writeSummary(repository, rows.candidate.slice(1), { hash: 'md5' });
    const other = await compared(repository);
    expect(JSON.parse(other)).toMatchObject({ verdict: { value: 'incomparable' } });
    expect(other).toContain('their fingerprints differ');
  });

  it('is held against another of its kind, and never against one that is hashed otherwise', async () => {
    const repository = await repositoryOf();
    await writeSummary(repository, rows.baseline, { hash: 'md5' });
    await keptAsBaseline(repository);
    await writeSummary(repository, rows.candidate, { hash: 'md5' });
    expect(JSON.parse(await compared(repository))).toMatchObject({ verdict: { value: 'pass' } });
    await writeSummary(repository, rows.candidate);
    const other = await compared(repository);
    expect(JSON.parse(other)).toMatchObject({ verdict: { value: 'incomparable' } });
    expect(other).toContain('Nobody can tell whether both sides were evaluated on the same rows');
  });

  it('is not merged with one that is hashed otherwise', async () => {
    const repository = await repositoryOf();
    await writeSummary(repository, rows.candidate.slice(0, 300), { hash: 'md5' });
    await writeSummary(repository, rows.candidate.slice(300), { name: 'b' });
    const { fault } = await runCompare(repository, { baseline: 'none' });
    expect(fault?.message).toContain('its ids are hashed otherwise than those of the others');
  });
});
