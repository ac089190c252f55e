import type { Severity } from '../finding.ts';

interface CodeMeaning {
  readonly severity: Severity;
  readonly means: string;
  /** The way out, in one sentence. */
  readonly wayOut: string;
}

/** Everything that a look at training data and test data together can find. */
export const splitCodes = {
  SPLIT_OVERLAP: {
    severity: 'error',
    means: 'Rows of the test data are in the training data: the test measures memory.',
    wayOut: 'Remove duplicates before the data are split, or take these rows out of the test data.',
  },
  SPLIT_OVERLAP_SLIGHT: {
    severity: 'warning',
    means: 'Less than one in a thousand rows of the test data is in the training data.',
    wayOut: 'Remove duplicates before the data are split, or take these rows out of the test data.',
  },
  SPLIT_OVERLAP_CHANCE: {
    severity: 'info',
    means:
      'Rows of the test data stand in the training data, too, as is to be expected of columns with few values.',
    wayOut: 'Nothing needs to be done, unless rows were copied.',
  },
  SPLIT_NEAR_DUPLICATES: {
    severity: 'warning',
    means:
      'Rows of the test data differ from rows of the training data only in case, in blanks, or behind the sixth digit of numbers.',
    wayOut: 'Bring values into one form and remove duplicates before the data are split.',
  },
  SPLIT_UNIT_SHARED: {
    severity: 'error',
    means: 'A unit (a customer, a patient) has rows in the training data and in the test data.',
    wayOut: 'Split by unit, so that all rows of one are on one side.',
  },
  SPLIT_TIME_ORDER: {
    severity: 'error',
    means: 'Training data reach into the time of the test data: the future is known to the model.',
    wayOut: 'Split at one moment, training before it and test after it.',
  },
  SPLIT_TIME_UNREADABLE: {
    severity: 'error',
    means: 'A column that should say when holds something else, so the order cannot be told.',
    wayOut: 'Write times as `2026-11-20T17:00:00Z`, or as numbers.',
  },
  SPLIT_COLUMN_MISSING: {
    severity: 'error',
    means: 'A column that the policy names is not in the data.',
    wayOut: 'Correct the name in the policy, or bring the column back.',
  },
  SPLIT_COLUMN_RETYPED: {
    severity: 'warning',
    means:
      'A column holds another kind of values in the test data than in the training data, and rows are compared without it; an error where no column is left.',
    wayOut: 'Write the column the same way on both sides.',
  },
  SPLIT_EMPTY: {
    severity: 'error',
    means: 'The training data or the test data have no rows.',
    wayOut: 'Look at the step that splits the data.',
  },
  LABEL_MISSING: {
    severity: 'error',
    means: 'Rows have no label.',
    wayOut: 'Label these rows, or take them out.',
  },
  LABEL_ONE_CLASS: {
    severity: 'error',
    means: 'All rows have the same label, so nothing can be learnt or measured.',
    wayOut: 'Look at the step that filters or splits the data.',
  },
  LABEL_CLASS_UNKNOWN: {
    severity: 'error',
    means: 'The test data have a label that the training data do not have.',
    wayOut: 'Train on this label, too, or bring labels into one form.',
  },
  LABEL_CLASS_ABSENT: {
    severity: 'warning',
    means: 'The test data lack a label of the training data, in a way that chance does not explain.',
    wayOut: 'Split within each class.',
  },
  LABEL_CLASS_SMALL: {
    severity: 'warning',
    means: 'The test data have so few rows of a class that no metric of this class can be judged.',
    wayOut: 'Test on more rows of this class.',
  },
  LABEL_IMBALANCE: {
    severity: 'info',
    means: 'One class has nearly all rows: accuracy says little.',
    wayOut: 'Gate `roc_auc`, `recall` or `log_loss`.',
  },
  LABEL_LEAK: {
    severity: 'error',
    means: 'A single column gives the label away.',
    wayOut: 'Take the column out, unless it is truly known before the label is.',
  },
  LABEL_CONFLICT: {
    severity: 'warning',
    means: 'Rows with the same features have different labels.',
    wayOut: 'Look at how these rows were labelled, or add the column that tells them apart.',
  },
  TEST_SMALL: {
    severity: 'warning',
    means: 'The test data have so few rows that only a large loss can be shown.',
    wayOut: 'Test on more rows, or allow a tolerance that they can decide.',
  },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type SplitCode = keyof typeof splitCodes;
