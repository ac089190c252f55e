import { categoryChange, newCategories } from '../../src/domain/validation/drift/categories.ts';
import { distanceBand, kolmogorovDistance } from '../../src/domain/validation/drift/distance.ts';
import { thresholds } from '../../src/domain/validation/drift/shift.ts';
import { normalCdf, normalQuantile } from '../../src/domain/statistics/normal.ts';
import { type Columns, compareTables } from '../support/validation/counting.ts';
import { multinomial } from './binomial.ts';
import { normal, type Random, seeded } from './random.ts';

interface Cell {
  readonly name: string;
  readonly rate: number;
}

/**
 * Drift with known truth. How often does a data set of 50 columns in which nothing changed, or nothing by more than is allowed, give
 * an alarm? How often is a change missed that facts of the field call for? Small data go the whole way from cells to findings; for
 * more rows the counts are drawn that an engine would give.
 */
export function driftRates(replays: number, seed: number): Cell[] {
  const random = seeded(seed);
  return [
    ...[100, 300, 1000].map((rows) => wholeTables(rows, replays / 10, random)),
    ...[100, 1000, 10_000, 100_000, 1_000_000].map((rows) => unchanged(rows, replays / 4, random)),
    ...[1000, 100_000, 1_000_000].map((rows) => atTheThreshold(rows, replays / 4, random)),
    ...[100, 200, 500, 1000].flatMap((rows) => [
      smallCategories(10, rows, { replays, random }),
      smallCategories(50, rows, { replays, random }),
    ]),
    ...shifts.map((shift) => found(shift, replays / 4, random)),
  ];
}

const alpha = 0.05;
const columns = 50;
/** A column of numbers is asked three things, one of categories four; all correlations together one. */
const level = alpha / (columns * 4 + 1);
const bins = 100;

/** 50 columns of all kinds, from cells to findings. */
function wholeTables(rows: number, replays: number, random: Random): Cell {
  let alarms = 0;
  for (let replay = 0; replay < replays; replay++) {
    const { findings } = compareTables(mixed(rows, random), mixed(rows, random));
    if (findings.some(({ severity }) => severity !== 'info')) alarms++;
  }
  return { name: `false alarm: 50 mixed columns, ${rows} rows against ${rows}`, rate: alarms / replays };
}

function mixed(rows: number, random: Random): Columns {
  const draw = (cell: (row: number) => string | number | null) =>
    Array.from({ length: rows }, (_, row) => cell(row));
  const common = draw(() => normal(random)) as number[];
  const holes = (share: number, cell: number | string) => (random() < share ? null : cell);
  return Object.fromEntries([
    ...Array.from({ length: 15 }, (_, at) => [
      `n${at}`,
      draw((row) => (common[row] as number) * (at / 15) + normal(random)),
    ]),
    ...Array.from({ length: 5 }, (_, at) => [`heavy${at}`, draw(() => Math.exp(2 * normal(random)))]),
    ...Array.from({ length: 5 }, (_, at) => [`holes${at}`, draw(() => holes(at / 10, normal(random)))]),
    ...Array.from({ length: 5 }, (_, at) => [
      `counts${at}`,
      draw(() => Math.floor(-3 * (at + 1) * Math.log(1 - random()))),
    ]),
    ...[2, 3, 5, 10, 20, 50, 100, 200, 500, 1000].map((levels) => [
      `c${levels}`,
      draw(() => `v${Math.floor(levels * random() ** 2)}`),
    ]),
    ...[1, 2, 5, 10, 100].map((rare) => [`rare${rare}`, draw(() => (random() < rare / 1000 ? 1 : 0))]),
    ...Array.from({ length: 5 }, (_, at) => [
      `text${at}`,
      draw(() => 'w'.repeat(1 + Math.floor(40 * random())) + random()),
    ]),
  ] as [string, (string | number | null)[]][]);
}

/** Numbers on 100 bins, and categories of 2 to 1,000 values; the counts of many rows. */
function unchanged(rows: number, replays: number, random: Random): Cell {
  const even = Array.from({ length: bins }, () => 1 / bins);
  const shares = [2, 5, 20, 100, 200].map(zipf);
  let alarms = 0;
  for (let replay = 0; replay < replays; replay++) {
    let alarm = false;
    for (let column = 0; column < columns && !alarm; column++) {
      const category = shares[column % 10];
      alarm = category
        ? categoriesShown(category, category, { n: rows, m: rows, random })
        : numbersShown(even, even, { n: rows, m: rows, random });
    }
    if (alarm) alarms++;
  }
  return { name: `false alarm: counts of 50 columns, ${rows} rows against ${rows}`, rate: alarms / replays };
}

/** Every column changed by as much as is allowed, and none by more. */
function atTheThreshold(rows: number, replays: number, random: Random): Cell {
  const even = Array.from({ length: bins }, () => 1 / bins);
  // A tenth of the rows moves from the lower half to the upper.
  const moved = even.map((share, at) => share + (at < bins / 2 ? -0.2 : 0.2) / bins);
  const ten = zipf(10);
  const [first = 0] = ten;
  const grown = ten.map((share, at) => (at === 0 ? first + 0.1 : share - (0.1 * share) / (1 - first)));
  let alarms = 0;
  for (let replay = 0; replay < replays; replay++) {
    let alarm = false;
    for (let column = 0; column < columns && !alarm; column++) {
      const sides = { n: rows, m: rows, random };
      alarm = column % 2 === 0 ? numbersShown(even, moved, sides) : categoriesShown(ten, grown, sides);
    }
    if (alarm) alarms++;
  }
  return {
    name: `false alarm: 50 columns exactly at the threshold, ${rows} rows against ${rows}`,
    rate: alarms / replays,
  };
}

/** Where distances without error control give an alarm in up to all of the replays. */
function smallCategories(
  levels: number,
  rows: number,
  { replays, random }: { readonly replays: number; readonly random: Random },
): Cell {
  const shares = Array.from({ length: levels }, () => 1 / levels);
  let alarms = 0;
  for (let replay = 0; replay < replays; replay++) {
    const [reference, current] = [10_000, rows].map((n) => [...multinomial(random, n, shares), 0]) as [
      number[],
      number[],
    ];
    // As the only column: the least that is ever asked for.
    const { lower } = categoryChange({ reference, current }, alpha);
    if (
      lower > thresholds.categories ||
      newCategories({ reference, current }, alpha).lower > thresholds['new-categories']
    )
      alarms++;
  }
  return { name: `false alarm: ${levels} categories, ${rows} rows against 10000`, rate: alarms / replays };
}

interface KnownShift {
  readonly name: string;
  readonly rows: number;
  /** Shares of the current rows in the reference's hundred quantile bins. */
  readonly current: readonly number[];
  readonly matters: boolean;
}

/** Standard normal in the reference; then mean `shift`, spread `scale`. */
const normalShift = (shift: number, scale = 1) =>
  Array.from({ length: bins }, (_, at) => {
    const below = (share: number) =>
      share <= 0 ? 0 : share >= 1 ? 1 : normalCdf((normalQuantile(share) - shift) / scale);
    return below((at + 1) / bins) - below(at / bins);
  });

const shifts: readonly KnownShift[] = [
  {
    name: 'a hundredth of a standard deviation in 5,000,000 rows',
    rows: 5e6,
    current: normalShift(0.01),
    matters: false,
  },
  {
    name: 'lognormal, sigma 2, all values doubled, 20,000 rows',
    rows: 20_000,
    current: normalShift(Math.LN2 / 2),
    matters: true,
  },
  {
    name: 'lognormal, sigma 3, all values doubled, 20,000 rows',
    rows: 20_000,
    current: normalShift(Math.LN2 / 3),
    matters: false,
  },
  {
    name: 'a mean higher by 0.8 standard deviations, 1,000 rows',
    rows: 1000,
    current: normalShift(0.8),
    matters: true,
  },
  {
    name: 'a mean higher by 0.42 standard deviations, 10,000 rows',
    rows: 10_000,
    current: normalShift(0.42),
    matters: true,
  },
  {
    name: 'a mean higher by 0.3 standard deviations, 1,000,000 rows',
    rows: 1e6,
    current: normalShift(0.3),
    matters: true,
  },
  {
    name: 'a spread three times as large, 10,000 rows',
    rows: 10_000,
    current: normalShift(0, 3),
    matters: true,
  },
];

/** Among 50 columns. What matters must be shown, what does not must not. */
function found({ name, rows, current, matters }: KnownShift, replays: number, random: Random): Cell {
  const even = Array.from({ length: bins }, () => 1 / bins);
  let shown = 0;
  for (let replay = 0; replay < replays; replay++) {
    if (numbersShown(even, current, { n: rows, m: rows, random })) shown++;
  }
  return matters
    ? { name: `missed: ${name}`, rate: 1 - shown / replays }
    : { name: `shown, and below what matters: ${name}`, rate: shown / replays };
}

interface Sides {
  readonly n: number;
  readonly m: number;
  readonly random: Random;
}

function numbersShown(
  reference: readonly number[],
  current: readonly number[],
  { n, m, random }: Sides,
): boolean {
  const distance = kolmogorovDistance(multinomial(random, n, reference), multinomial(random, m, current));
  return distance - distanceBand(n, m, level) > thresholds.distribution;
}

function categoriesShown(
  before: readonly number[],
  after: readonly number[],
  { n, m, random }: Sides,
): boolean {
  const [reference, current] = [
    [...multinomial(random, n, before), 0],
    [...multinomial(random, m, after), 0],
  ];
  const { lower } = categoryChange({ reference, current }, level);
  return (
    lower > thresholds.categories ||
    newCategories({ reference, current }, level).lower > thresholds['new-categories']
  );
}

function zipf(levels: number): number[] {
  const weights = Array.from({ length: levels }, (_, at) => 1 / (at + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
