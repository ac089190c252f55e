import {
  type SplitCase,
  type Row,
  labelled,
  rows,
  train,
  test,
  sound,
  each,
  coarse,
  half,
} from './split-rows.ts';

/** Labels, classes and test sets. */
export const labelCases: readonly SplitCase[] = [
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
