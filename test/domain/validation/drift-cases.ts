import { normal, type Random, seeded } from '../../simulation/random.ts';
import type { Columns, Comparing } from '../../support/validation/counting.ts';

type Cell = string | number | boolean | null;

/** A fault that was planted in the current data, and its sound twin: the same tables without it. */
export interface DriftCase {
  readonly name: string;
  readonly reference: Columns;
  readonly faulty: Columns;
  readonly sound: Columns;
  readonly roles?: Comparing;
  /** `CODE column`: the one finding expected. */
  readonly finds: string;
}

const rows = 2000;

/** The same draws whatever else the case draws. */
function drawn(seed: number, draw: (random: Random, row: number) => Cell, count = rows): Cell[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, row) => draw(random, row));
}

const among = (values: readonly Cell[], shares: readonly number[]) => (random: Random) => {
  let left = random();
  for (const [at, share] of shares.entries()) if ((left -= share) < 0) return values[at] as Cell;
  return values.at(-1) as Cell;
};
const around =
  (mean: number, sd = 1) =>
  (random: Random) =>
    mean + sd * normal(random);
const word = (random: Random, length: number) =>
  Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(26 * random())]).join('');

function column(
  name: string,
  finds: string,
  {
    before,
    sound = before,
    faulty,
    roles,
    count = rows,
  }: {
    readonly before: (random: Random, row: number) => Cell;
    readonly sound?: (random: Random, row: number) => Cell;
    readonly faulty: (random: Random, row: number) => Cell;
    readonly roles?: Comparing;
    readonly count?: number;
  },
): DriftCase {
  // A column beside it that never changes: what is found must be found of the right one.
  const steady = (seed: number) => drawn(seed, around(5), count);
  return {
    name,
    finds: `${finds} x`,
    reference: { x: drawn(1, before, count), steady: steady(2) },
    faulty: { x: drawn(3, faulty, count), steady: steady(4) },
    sound: { x: drawn(3, sound, count), steady: steady(4) },
    ...(roles && { roles }),
  };
}

const pair = (slope: number, seed: number): Columns => {
  const x = drawn(seed, around(0)) as number[];
  return { x, y: drawn(seed + 1, (random, row) => slope * (x[row] as number) + normal(random)) };
};

export const driftCases: readonly DriftCase[] = [
  column('a mean that moves by a standard deviation', 'DRIFT_DISTRIBUTION', {
    before: around(41, 10),
    faulty: around(31, 10),
  }),
  column('a spread that grows around the same mean', 'DRIFT_DISTRIBUTION', {
    before: around(0),
    faulty: around(0, 4),
  }),
  column('heavy tails, all values twice as large', 'DRIFT_DISTRIBUTION', {
    before: (random) => Math.exp(normal(random)),
    faulty: (random) => 2 * Math.exp(normal(random)),
  }),
  column('another unit', 'DRIFT_DISTRIBUTION', {
    before: (random) => 170 + 10 * normal(random),
    faulty: (random) => 1.7 + 0.1 * normal(random),
  }),
  column('a fill value in a fifth of the rows', 'DRIFT_DISTRIBUTION', {
    before: around(50, 5),
    faulty: (random) => (random() < 0.3 ? -999 : 50 + 5 * normal(random)),
  }),
  column('ranges that do not meet', 'DRIFT_DISTRIBUTION', {
    before: (random) => random(),
    faulty: (random) => 2 + random(),
  }),
  column('a constant that becomes another one', 'DRIFT_NEW_CATEGORIES', { before: () => 1, faulty: () => 2 }),
  column('numbers where there was one constant', 'DRIFT_DISTRIBUTION', {
    before: () => 1,
    faulty: around(1),
  }),
  column('numbers that become one constant', 'COLUMN_CONSTANT', { before: around(0), faulty: () => 0 }),
  column('a column that is emptied', 'COLUMN_EMPTIED', { before: around(0), faulty: () => null }),
  column('a column that was empty and holds numbers now', 'DRIFT_MISSING', {
    before: () => null,
    faulty: around(0),
  }),
  column('more rows without a value', 'DRIFT_MISSING', {
    before: (random) => (random() < 0.02 ? null : normal(random)),
    faulty: (random) => (random() < 0.12 ? null : normal(random)),
  }),
  column('NaN where there were numbers', 'DRIFT_MISSING', {
    before: around(0),
    faulty: (random) => (random() < 0.04 ? NaN : normal(random)),
  }),
  column('cells that are no number', 'DRIFT_MISSING', {
    before: around(0),
    faulty: (random) => (random() < 0.04 ? 'n/a' : normal(random)),
  }),
  column('blank cells', 'DRIFT_MISSING', {
    before: (random) => word(random, 8),
    faulty: (random) => (random() < 0.04 ? '  ' : word(random, 8)),
  }),
  column('a category that grows', 'DRIFT_CATEGORIES', {
    before: among(['AR', 'BR', 'CL'], [0.5, 0.2, 0.3]),
    faulty: among(['AR', 'BR', 'CL'], [0.2, 0.5, 0.3]),
  }),
  column('codes that change places, with the same mean', 'DRIFT_CATEGORIES', {
    before: among([1, 2, 3], [0.4, 0.2, 0.4]),
    faulty: among([1, 2, 3], [0.1, 0.8, 0.1]),
  }),
  column('a value that was never there', 'DRIFT_NEW_CATEGORIES', {
    before: among(['AR', 'BR', 'CL'], [0.5, 0.2, 0.3]),
    faulty: among(['AR', 'BR', 'CL', 'XX'], [0.48, 0.18, 0.3, 0.04]),
  }),
  column('texts that are cut off', 'DRIFT_TEXT_LENGTH', {
    before: (random) => word(random, 20 + Math.floor(60 * random())),
    faulty: (random) => word(random, 20 + Math.floor(20 * random())),
  }),
  column('numbers that become words', 'COLUMN_RETYPED', {
    before: around(0),
    faulty: among(['low', 'high'], [0.5]),
  }),
  column('classes that become more frequent', 'DRIFT_LABEL', {
    before: among([0, 1], [0.8]),
    faulty: among([0, 1], [0.5]),
    roles: { label: 'x' },
  }),
  column('a target that moves', 'DRIFT_LABEL', {
    before: around(100, 20),
    faulty: around(120, 20),
    roles: { label: 'x' },
  }),
  column('scores that move', 'DRIFT_PREDICTION', {
    before: (random) => random(),
    faulty: (random) => random() ** 2,
    roles: { prediction: 'x' },
  }),
  {
    name: 'two columns that no longer depend on each other',
    finds: 'DRIFT_CORRELATION x',
    reference: pair(1, 11),
    faulty: pair(0, 13),
    sound: pair(1, 13),
  },
  {
    name: 'a column that is gone',
    finds: 'COLUMN_LOST y',
    reference: pair(1, 11),
    faulty: { x: pair(1, 13)['x'] as Cell[] },
    sound: pair(1, 13),
  },
  {
    name: 'a column that came',
    finds: 'COLUMN_ADDED y',
    reference: { x: pair(1, 11)['x'] as Cell[] },
    faulty: pair(1, 13),
    sound: { x: pair(1, 13)['x'] as Cell[] },
  },
  {
    name: 'no rows',
    finds: 'REFERENCE_EMPTY',
    reference: pair(1, 11),
    faulty: { x: [], y: [] },
    sound: pair(1, 13),
  },
];
