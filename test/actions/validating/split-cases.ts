import type { KnownColumns } from '../../../src/actions/validating/split-columns.ts';
import type { RoleSet } from '../../../src/actions/validating/sampled-set.ts';
import { normal, type Random, seeded } from '../../simulation/random.ts';

export type Cell = string | number | null;
export type Rows = readonly Readonly<Record<string, Cell>>[];

/** Training and test data with a fault that was planted, and their sound twins. */
export interface SplitCase {
  readonly name: string;
  readonly train: Rows;
  readonly test: Rows;
  readonly sound: { readonly train: Rows; readonly test: Rows };
  readonly columns?: Pick<RoleSet, 'label' | 'unit' | 'time'>;
  readonly known?: KnownColumns;
  /** `CODE column`, all that is found. */
  readonly finds: readonly string[];
  /** What is found of the twin: nothing, where not given. */
  readonly soundFinds?: readonly string[];
}

type Row = Readonly<Record<string, Cell>>;

const labelled = { label: 'y' } as const;

function rows(count: number, seed: number, row: (random: Random, at: number) => Row = usual): Row[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => row(random, at));
}

/** Two numbers, a text, and a label that they tell something about. */
function usual(random: Random, at: number): Row {
  const amount = Math.exp(3 + normal(random));
  const age = 20 + Math.floor(60 * random());
  const y = random() < (amount > 20 ? 0.7 : 0.3) ? 1 : 0;
  return { amount, age, city: ['Lyon', 'Graz', 'Oslo', 'Faro'][at % 4] as string, y };
}

const train = rows(800, 1);
const test = rows(400, 2);
const sound = { train, test };
const each = (of: readonly Row[], change: (row: Row, at: number) => Row) => of.map(change);
const put = (of: readonly Row[], others: readonly Row[]) => [...others, ...of.slice(others.length)];

/** Three columns of few values: rows repeat without having been copied. */
const coarse = (random: Random): Row => ({
  a: Math.floor(3 * random()),
  b: random() < 0.5 ? 'yes' : 'no',
  c: Math.floor(4 * random()),
  y: random() < 0.5 ? 1 : 0,
});

export const splitCases: readonly SplitCase[] = [
  {
    name: 'test rows that were trained on',
    train,
    test: put(test, train.slice(100, 140)),
    sound,
    columns: labelled,
    finds: ['SPLIT_OVERLAP'],
  },
  {
    name: 'one test row of 400 that was trained on, elsewhere in the file',
    train,
    test: [...test.slice(1), train[799] as Row],
    sound,
    finds: ['SPLIT_OVERLAP'],
  },
  {
    name: 'the same row with another id and another label',
    train: each(train, (row, at) => ({ id: `a${at}`, ...row })),
    test: put(
      each(test, (row, at) => ({ id: `b${at}`, ...row })),
      each(train.slice(0, 30), (row, at) => ({ id: `c${at}`, ...row, y: 1 - (row['y'] as number) })),
    ),
    sound: {
      train: each(train, (row, at) => ({ id: `a${at}`, ...row })),
      test: each(test, (row, at) => ({ id: `b${at}`, ...row })),
    },
    known: { id: 'id', label: 'y' },
    finds: ['SPLIT_OVERLAP'],
  },
  {
    name: 'rows of the rare class copied before the split',
    train: [...train, ...train.slice(0, 100), ...test.slice(0, 50)],
    test,
    sound: { train: [...train, ...train.slice(0, 100)], test },
    finds: ['SPLIT_OVERLAP'],
  },
  {
    name: 'copies with other case and blanks',
    train,
    test: put(
      test,
      each(train.slice(0, 30), (row) => ({ ...row, city: `  ${(row['city'] as string).toUpperCase()} ` })),
    ),
    sound,
    finds: ['SPLIT_NEAR_DUPLICATES'],
  },
  {
    name: 'copies whose numbers were rounded',
    train,
    test: put(
      test,
      each(train.slice(0, 200), (row) => ({ ...row, amount: Math.fround(row['amount'] as number) })),
    ),
    sound,
    finds: ['SPLIT_NEAR_DUPLICATES'],
  },
  {
    name: 'a customer on both sides',
    train: each(train, (row, at) => ({ ...row, customer: `c${at % 300}` })),
    test: each(test, (row, at) => ({ ...row, customer: `c${295 + (at % 200)}` })),
    sound: {
      train: each(train, (row, at) => ({ ...row, customer: `c${at % 300}` })),
      test: each(test, (row, at) => ({ ...row, customer: `c${300 + (at % 200)}` })),
    },
    columns: { unit: 'customer' },
    finds: ['SPLIT_UNIT_SHARED customer'],
  },
  {
    name: 'training data that reach into the test’s time',
    train: each(train, (row, at) => ({ ...row, day: day(at % 366) })),
    test: each(test, (row, at) => ({ ...row, day: day(365 + (at % 30)) })),
    sound: {
      train: each(train, (row, at) => ({ ...row, day: day(at % 365) })),
      test: each(test, (row, at) => ({ ...row, day: day(365 + (at % 30)) })),
    },
    columns: { time: 'day' },
    finds: ['SPLIT_TIME_ORDER day'],
  },
  {
    name: 'times that are numbers, out of order',
    train: each(train, (row, at) => ({ ...row, t: 1000 + at })),
    test: each(test, (row, at) => ({ ...row, t: 1799 + at })),
    sound: {
      train: each(train, (row, at) => ({ ...row, t: 1000 + at })),
      test: each(test, (row, at) => ({ ...row, t: 1800 + at })),
    },
    columns: { time: 't' },
    finds: ['SPLIT_TIME_ORDER t'],
  },
  {
    name: 'times that say none',
    train: each(train, (row, at) => ({ ...row, day: day(at % 365) })),
    test: each(test, (row, at) => ({ ...row, day: at === 7 ? 'soon' : day(365 + (at % 30)) })),
    sound: {
      train: each(train, (row, at) => ({ ...row, day: day(at % 365) })),
      test: each(test, (row, at) => ({ ...row, day: day(365 + (at % 30)) })),
    },
    columns: { time: 'day' },
    finds: ['SPLIT_TIME_UNREADABLE day'],
  },
  {
    name: 'a column that gives the label away',
    train: each(train, (row, at) => ({ ...row, refund: (row['y'] as number) * 10 + (at % 7) })),
    test: each(test, (row, at) => ({ ...row, refund: (row['y'] as number) * 10 + (at % 7) })),
    sound: {
      train: each(train, (row, at) => ({ ...row, refund: (row['y'] as number) * 2 + (at % 7) })),
      test: each(test, (row, at) => ({ ...row, refund: (row['y'] as number) * 2 + (at % 7) })),
    },
    columns: labelled,
    finds: ['LABEL_LEAK refund'],
  },
  {
    name: 'a text that gives the label away',
    train: each(train, (row, at) => ({
      ...row,
      status: row['y'] === 1 ? `paid ${at % 3}` : `open ${at % 3}`,
    })),
    test: each(test, (row, at) => ({ ...row, status: row['y'] === 1 ? `paid ${at % 3}` : `open ${at % 3}` })),
    sound: {
      train: each(train, (row, at) => ({ ...row, status: row['y'] === 1 && at % 5 > 0 ? 'paid' : 'open' })),
      test: each(test, (row, at) => ({ ...row, status: row['y'] === 1 && at % 5 > 0 ? 'paid' : 'open' })),
    },
    columns: labelled,
    finds: ['LABEL_LEAK status'],
  },
  {
    name: 'a column that is empty only where the label is 1',
    train: each(train, (row) => ({ ...row, closed: row['y'] === 1 ? null : (row['age'] as number) })),
    test: each(test, (row) => ({ ...row, closed: row['y'] === 1 ? null : (row['age'] as number) })),
    sound: {
      train: each(train, (row, at) => ({ ...row, closed: at % 3 === 1 ? null : (row['age'] as number) })),
      test: each(test, (row, at) => ({ ...row, closed: at % 3 === 1 ? null : (row['age'] as number) })),
    },
    columns: labelled,
    finds: ['LABEL_LEAK closed'],
  },
  {
    name: 'a number that is the target in another unit',
    train: each(train, (row, at) => ({
      ...row,
      y: price(row),
      cents: Math.round(100 * price(row)),
      n: at % 9,
    })),
    test: each(test, (row, at) => ({
      ...row,
      y: price(row),
      cents: Math.round(100 * price(row)),
      n: at % 9,
    })),
    sound: {
      train: each(train, (row, at) => ({ ...row, y: price(row), n: at % 9 })),
      test: each(test, (row, at) => ({ ...row, y: price(row), n: at % 9 })),
    },
    columns: labelled,
    finds: ['LABEL_LEAK cents'],
  },
  {
    name: 'rows without a label',
    train: each(train, (row, at) => ({ ...row, y: at === 5 ? null : (row['y'] as number) })),
    test,
    sound,
    columns: labelled,
    finds: ['LABEL_MISSING y'],
  },
  {
    name: 'a test set of one class',
    train,
    test: each(test, (row) => ({ ...row, y: 1 })),
    sound,
    columns: labelled,
    finds: ['LABEL_CLASS_ABSENT y', 'LABEL_ONE_CLASS y'],
  },
  {
    name: 'a label that training never saw',
    train: each(train, (row) => ({ ...row, y: row['y'] === 1 ? 'late' : 'on time' })),
    test: each(test, (row, at) => ({
      ...row,
      y: row['y'] === 1 ? 'late' : at % 8 === 0 ? 'On time' : 'on time',
    })),
    sound: {
      train: each(train, (row) => ({ ...row, y: row['y'] === 1 ? 'late' : 'on time' })),
      test: each(test, (row) => ({ ...row, y: row['y'] === 1 ? 'late' : 'on time' })),
    },
    columns: labelled,
    finds: ['LABEL_CLASS_UNKNOWN y'],
  },
  {
    name: 'a class that the test lacks',
    train: each(train, (row, at) => ({ ...row, y: at % 10 === 0 ? 2 : (row['y'] as number) })),
    test,
    sound: {
      train: each(train, (row, at) => ({ ...row, y: at % 10 === 0 ? 2 : (row['y'] as number) })),
      test: each(test, (row, at) => ({ ...row, y: at % 10 === 0 ? 2 : (row['y'] as number) })),
    },
    columns: labelled,
    finds: ['LABEL_CLASS_ABSENT y'],
  },
  {
    name: 'classes of other shares',
    train: each(train, (row, at) => ({ ...row, y: half(at) })),
    test: each(test, (row, at) => ({ ...row, y: at % 11 === 0 ? 1 : 0 })),
    sound: {
      train: each(train, (row, at) => ({ ...row, y: half(at) })),
      test: each(test, (row, at) => ({ ...row, y: half(at) })),
    },
    columns: labelled,
    finds: ['DRIFT_LABEL y'],
  },
  {
    name: 'a class of few test rows',
    train: each(train, (row, at) => ({ ...row, y: at % 40 === 0 ? 1 : 0 })),
    test: each(test, (row, at) => ({ ...row, y: at % 80 === 0 ? 1 : 0 })),
    sound: {
      train: each(train, (row, at) => ({ ...row, y: at % 40 === 0 ? 1 : 0 })),
      test: each(test, (row, at) => ({ ...row, y: at % 40 === 0 ? 1 : 0 })),
    },
    columns: labelled,
    finds: ['LABEL_CLASS_SMALL y'],
  },
  {
    name: 'copies that were labelled otherwise',
    train: [...train, ...each(train.slice(0, 40), (row) => ({ ...row, y: 1 - (row['y'] as number) }))],
    test,
    sound: { train: [...train, ...train.slice(0, 40)], test },
    columns: labelled,
    finds: ['LABEL_CONFLICT y'],
  },
  {
    name: 'a test set that can show nothing small',
    train,
    test: test.slice(0, 60),
    sound,
    finds: ['TEST_SMALL'],
  },
  { name: 'a test set without rows', train, test: [], sound, finds: ['SPLIT_EMPTY'] },
  {
    name: 'few values, that repeat by chance, beside a number that was copied',
    train: each(rows(800, 5, coarse), (row, at) => ({ ...row, x: (train[at] as Row)['amount'] as number })),
    test: each(rows(400, 6, coarse), (row, at) => ({ ...row, x: (test[at] as Row)['amount'] as number })),
    sound: { train: rows(800, 5, coarse), test: rows(400, 6, coarse) },
    columns: labelled,
    finds: [],
    soundFinds: ['SPLIT_OVERLAP_CHANCE'],
  },
];

/** Every other row, in a way that no other column follows. */
function half(at: number): number {
  return Math.floor(at / 7) % 2;
}

function day(at: number): string {
  return new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
}

function price(row: Row): number {
  return Number(((row['amount'] as number) * 3 + (row['age'] as number)).toFixed(2));
}
