import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Column } from '../../src/domain/evidence/table.ts';
import { writeParquetTable } from '../../src/formats/parquet/writer.ts';
import { localFiles } from '../../src/local/files.ts';
import { SecondThread } from '../../src/threads/second-thread.ts';
import { type Inputs, runCompare } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { nodes, projectRoot, shell } from '../support/local/shell.ts';

/** Files long enough that the built command line shares them with a second thread. */

// Two hundred thousand rows are judged twice.
jest.setTimeout(120_000);
afterAll(removeRepositories);

const rows = 200_000;
let repository: LocalRepository;
const comparison = '.modelgate/comparisons/fraud/comparison.json';

beforeAll(async () => {
  const predictions = {
    path: 'build/rows.parquet',
    id: 'id',
    label: 'label',
    score: 'score',
    slices: ['country'],
  };
  const gate = { accuracy: 'no-worse', roc_auc: { tolerance: 0.01, slices: ['country'] } };
  repository = await repositoryWith({
    '.github/modelgate.yml': policyOf({ model: { predictions }, gate }),
    '.gitignore': 'build/\nbaseline/\n',
  });
  await writeRows(1);
  expect((await stat(path.join(repository.directory, 'build/rows.parquet'))).size).toBeGreaterThan(2_000_000);
  await shell(process.execPath, ['compare', '--baseline', 'none'], repository);
  const files = localFiles(repository.directory);
  await files.move('.modelgate/runs/fraud', 'baseline');
  await writeRows(2);
});

describe.each(nodes().map((node) => [execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), node]))(
  'long files in dist/cli.js on Node %s',
  (_version, node) => {
    it('give the same bytes as in one thread', async () => {
      const { code, stderr } = await shell(node, ['compare', '--baseline', 'baseline'], repository);
      expect([0, 1]).toContain(code);
      expect(stderr).not.toMatch(/Error/);
      const shared = await repository.read(comparison);
      expect(JSON.parse(shared)).toMatchObject({ results: { rows: { n: rows } } });
      expect(await inOneThread({ baseline: 'baseline' })).toBe(shared);
    });

    it('are refused with the words of one thread where they are cut off', async () => {
      const file = path.join(repository.directory, 'build/cut.parquet');
      await localFiles(repository.directory).copy('build/rows.parquet', 'build/cut.parquet');
      await truncate(file, 2_100_000);
      const args = ['compare', '--baseline', 'none', '--predictions', 'build/cut.parquet'];
      const { code, stderr } = await shell(node, args, repository);
      expect(code).toBe(1);
      expect(stderr).toMatch(/Cannot compare: candidate: the Parquet file is broken or cut off/);
      const shared = await repository.read(comparison);
      expect(shared).toContain('FILE_UNREADABLE');
      expect(await inOneThread({ baseline: 'none', predictions: 'build/cut.parquet' })).toBe(shared);
    });
  },
);

describe('dist/thread.js', () => {
  it('answers', async () => {
    const thread = new SecondThread(pathToFileURL(path.join(projectRoot, 'dist/thread.js')));
    const file = path.join(repository.directory, 'build/rows.parquet');
    const found = await thread.column({ file, path: 'rows.parquet' }, 'country');
    expect(found).toMatchObject({ kind: 'text', dictionary: ['BR', 'DE', 'US'] });
  });
});

/** The comparison that the source writes, which starts no thread here. */
async function inOneThread(inputs: Inputs): Promise<string> {
  await runCompare(repository, inputs);
  return repository.read(comparison);
}

/** Rows whose scores are in no order; a seed stands for a model. */
async function writeRows(seed: number): Promise<void> {
  const labels = Float64Array.from({ length: rows }, (_, row) => Number((row * 7919) % 10 < 3));
  const noise = (row: number) => (Math.imul(row + 1, 2_654_435_761 + 2 * seed) >>> 0) / 2 ** 32;
  const columns = new Map<string, Column>([
    ['id', { kind: 'number', values: Float64Array.from({ length: rows }, (_, row) => row) }],
    ['label', { kind: 'number', values: labels }],
    ['score', { kind: 'number', values: labels.map((label, row) => 0.2 * label + 0.8 * noise(row)) }],
    [
      'country',
      {
        kind: 'text',
        codes: Int32Array.from({ length: rows }, (_, row) => row % 3),
        dictionary: ['BR', 'DE', 'US'],
      },
    ],
  ]);
  const files = localFiles(repository.directory);
  await files.makeFolder('build');
  await writeParquetTable(files, 'build/rows.parquet', { path: 'rows.parquet', rows, columns });
}
