import type { Severity } from '../finding.ts';

interface CodeMeaning {
  readonly severity: Severity;
  readonly means: string;
  /** The way out, in one sentence. */
  readonly wayOut: string;
}

const look = 'Look at what changed where the data come from; if it is meant, take the new data as reference.';

/** Everything that a comparison of data with their reference can find. Severities hold unless a rule asks for more. */
export const driftCodes = {
  DRIFT_DISTRIBUTION: {
    severity: 'warning',
    means: 'The values of a column of numbers are distributed otherwise than in the reference.',
    wayOut: look,
  },
  DRIFT_CATEGORIES: {
    severity: 'warning',
    means: 'The shares of a column’s values are others than in the reference.',
    wayOut: look,
  },
  DRIFT_TEXT_LENGTH: {
    severity: 'warning',
    means: 'The texts of a column are longer or shorter than in the reference.',
    wayOut: look,
  },
  DRIFT_MISSING: {
    severity: 'warning',
    means: 'More or fewer rows have nothing in a column than in the reference.',
    wayOut: look,
  },
  DRIFT_NEW_CATEGORIES: {
    severity: 'warning',
    means: 'A column has values that the reference does not have, in more rows than chance explains.',
    wayOut: look,
  },
  DRIFT_CORRELATION: {
    severity: 'warning',
    means: 'Two columns of numbers depend on each other otherwise than in the reference.',
    wayOut: look,
  },
  DRIFT_LABEL: {
    severity: 'warning',
    means: 'The labels are distributed otherwise than in the reference.',
    wayOut: 'If the classes really became more or less frequent, train and set thresholds anew.',
  },
  DRIFT_PREDICTION: {
    severity: 'warning',
    means: 'The model’s predictions are distributed otherwise than in the reference.',
    wayOut: 'Look at the columns that shifted; if none did, score the reference again with this model.',
  },
  COLUMN_EMPTIED: {
    severity: 'error',
    means: 'A column of the reference holds nothing any more.',
    wayOut: 'Mend where the column is filled, or drop it from the data and from the model.',
  },
  COLUMN_CONSTANT: {
    severity: 'error',
    means: 'A column that had several values has one and the same in all rows.',
    wayOut: 'Mend where the column is filled, or drop it from the data and from the model.',
  },
  COLUMN_LOST: {
    severity: 'error',
    means: 'A column of the reference is not there, or has another name.',
    wayOut: 'Bring the column back, or take data without it as reference.',
  },
  COLUMN_ADDED: {
    severity: 'info',
    means: 'There is a column that the reference does not have.',
    wayOut: 'Nothing needs to be done.',
  },
  COLUMN_RETYPED: {
    severity: 'error',
    means: 'A column holds another kind of values than in the reference.',
    wayOut: 'Mend where the column is written, or take the new data as reference.',
  },
  DRIFT_ROWS: {
    severity: 'info',
    means: 'There are fewer than half, or more than twice, as many rows as in the reference.',
    wayOut: 'If so few or so many cannot be right, ask for `rowCount` in the contract.',
  },
  REFERENCE_EMPTY: {
    severity: 'error',
    means: 'One of the two sides has no rows, so nothing can be compared.',
    wayOut: 'Give both the data and the reference rows.',
  },
  REFERENCE_SMALL: {
    severity: 'info',
    means: 'There are so few rows that only large changes can be told from chance.',
    wayOut: 'Compare more rows.',
  },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type DriftCode = keyof typeof driftCodes;
