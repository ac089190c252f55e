import { describe, expect, it } from '@jest/globals';
import { fixtures, frame, names, rowsOf } from './fixtures.ts';

describe('every writer’s file of the same frame', () => {
  const files = [
    'none.parquet',
    'snappy.parquet',
    'gzip.parquet',
    'brotli.parquet',
    'zstd.parquet',
    'lz4.parquet',
    'v2.parquet',
    'groups.parquet',
    'plain.parquet',
    'delta.parquet',
    'fastparquet.parquet',
    'polars.parquet',
    'duckdb.parquet',
    'pandas.csv',
    'semicolon.csv',
    'quoted.tsv',
    'pandas.csv.gz',
    'pandas.jsonl',
    'pandas.json',
  ];
  it.each(files)('%s reads as the same rows', async (file) => {
    const table = await fixtures.read(file, names);
    expect(rowsOf(table)).toEqual(frame);
    expect([...table.columns].map(([name, { kind }]) => [name, kind])).toEqual([
      ['id', 'number'],
      ['label', 'number'],
      ['score', 'number'],
      ['country', 'text'],
    ]);
  });

  it('keeps only the named columns', async () => {
    const table = await fixtures.read('snappy.parquet', ['score', 'id', 'score']);
    expect([...table.columns.keys()]).toEqual(['score', 'id']);
  });
});
