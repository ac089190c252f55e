import {
  type SplitCase,
  type Row,
  labelled,
  train,
  test,
  sound,
  each,
  put,
  noise,
  noted,
  day,
  price,
} from './split-rows.ts';

/** What training knows of the test. */
export const leakCases: readonly SplitCase[] = [
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
    name: 'a column that is low where the label is 1, with some noise',
    train: each(train, (row, at) => ({ ...row, left: (row['y'] as number) * -3.8 + (noise[at] as number) })),
    test: each(test, (row, at) => ({ ...row, left: (row['y'] as number) * -3.8 + (noise[at] as number) })),
    sound: {
      train: each(train, (row, at) => ({ ...row, left: (row['y'] as number) * -2 + (noise[at] as number) })),
      test: each(test, (row, at) => ({ ...row, left: (row['y'] as number) * -2 + (noise[at] as number) })),
    },
    columns: labelled,
    finds: ['LABEL_LEAK left'],
  },
  {
    name: 'a text that gives the label away, beside one that is another in each row',
    train: each(train, (row, at) => ({
      ...noted(row, at),
      status: `${row['y'] === 1 ? 'paid' : 'open'} ${at % 3}`,
    })),
    test: each(test, (row, at) => ({
      ...noted(row, -at),
      status: `${row['y'] === 1 ? 'paid' : 'open'} ${at % 3}`,
    })),
    sound: {
      train: each(train, (row, at) => ({
        ...noted(row, at),
        status: row['y'] === 1 && at % 5 > 0 ? 'paid' : 'open',
      })),
      test: each(test, (row, at) => ({
        ...noted(row, -at),
        status: row['y'] === 1 && at % 5 > 0 ? 'paid' : 'open',
      })),
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
];
