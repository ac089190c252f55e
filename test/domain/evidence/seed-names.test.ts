import { describe, expect, it } from '@jest/globals';
import { compareSeeds, seedsOfFiles } from '../../../src/domain/evidence/seed-names.ts';

describe('seeds of files', () => {
  it.each([
    [
      ['predictions-seed-7.parquet', 'predictions-seed-10.parquet'],
      ['7', '10'],
    ],
    [
      ['seed=0/rows.csv', 'seed=1/rows.csv'],
      ['0', '1'],
    ],
    [
      ['Seed07/p1.csv', 'seed_8/p2.csv'],
      ['7', '8'],
    ],
    [
      ['p-10.csv', 'p-11.csv', 'p-1.csv'],
      ['10', '11', '1'],
    ],
    [
      ['run-a/p.csv', 'run-b/p.csv'],
      ['a', 'b'],
    ],
    [
      ['x-1-final.csv', 'x-2-final.csv'],
      ['1', '2'],
    ],
    // The last one that is named: a folder of seeds has no seed of its own.
    [
      ['seeds/seed1/a.csv', 'seeds/seed2/a.csv'],
      ['1', '2'],
    ],
    [
      ['seed-1.csv', 'seed-01.csv'],
      ['1', '1'],
    ],
    [
      ['seed-1.csv', 'other.csv'],
      ['seed-1', 'other'],
    ],
  ])('of %j are %j', (paths, seeds) => {
    expect(seedsOfFiles(paths)).toEqual(seeds);
  });

  it('are in the order of numbers, others behind them', () => {
    expect(['b', '10', 'a', '9'].toSorted(compareSeeds)).toEqual(['9', '10', 'a', 'b']);
  });
});
