import type { Severity } from './finding.ts';

interface CodeMeaning {
  readonly means: string;
  /** The way out, in one sentence. */
  readonly wayOut: string;
}

/** Everything that holding data against a contract can find. How bad it is, the contract says. */
export const dataCodes = {
  DATA_UNREADABLE: {
    means: 'A file of the data cannot be read as what it is.',
    wayOut: 'Write the file again; what cannot be read is never a pass.',
  },
  DATA_BROKEN_ROWS: {
    means:
      'Lines of the file are no rows: fields too many or too few, quotes left open, bytes that are no UTF-8, no JSON.',
    wayOut: 'Write those lines again; they are in no other count.',
  },
  DATA_EMPTY: {
    means: 'The data has no rows.',
    wayOut: 'Check what makes the data; of no rows nothing can be said.',
  },
  DATA_COLUMN_MISSING: {
    means: 'The contract names a column that the data has not.',
    wayOut: 'Write the column, or take it out of the contract.',
  },
  DATA_COLUMN_EXTRA: {
    means: 'The data has a column that the contract does not name.',
    wayOut: 'Add the column to the contract, or leave it out of the data.',
  },
  DATA_COLUMN_TYPE: {
    means: 'A column is of another type than the contract says.',
    wayOut: 'Write the column in the type of the contract, or correct the contract.',
  },
  DATA_CELL_TYPE: {
    means: 'Single cells cannot be read as the type that the contract says.',
    wayOut: 'Correct the cells, or correct the type in the contract.',
  },
  DATA_NOT_FINITE: {
    means: 'Numbers are NaN or infinite.',
    wayOut: 'Write nothing where there is no number, and find out where these came from.',
  },
  DATA_NULL: {
    means: 'Nothing stands where the contract requires a value.',
    wayOut: 'Fill the column in, or take `required` out of the contract.',
  },
  DATA_DUPLICATE: {
    means: 'Values that must be unique are there more than once.',
    wayOut: 'Remove the rows that are there twice.',
  },
  DATA_RANGE: {
    means: 'Values lie outside of the contract’s limits.',
    wayOut: 'Correct the values, or widen the limits in the contract.',
  },
  DATA_LENGTH: {
    means: 'Texts or lists are shorter or longer than the contract allows.',
    wayOut: 'Correct the values, or the limits in the contract.',
  },
  DATA_PATTERN: {
    means: 'Texts are not of the form that the contract asks for.',
    wayOut: 'Correct the values, or the pattern in the contract.',
  },
  DATA_ENUM: {
    means: 'Values are none of those that the contract lists, or of those that it forbids.',
    wayOut: 'Correct the values, or add them to the list in the contract.',
  },
  DATA_MULTIPLE: {
    means: 'Numbers are no multiples of the step that the contract names.',
    wayOut: 'Correct the values, or the step in the contract.',
  },
  DATA_METRIC: {
    means: 'A number that is computed from the data is not what the contract’s rule asks for.',
    wayOut: 'Correct the data, or the rule in the contract.',
  },
  DATA_ROW_COUNT: {
    means: 'The data has more or fewer rows than the contract asks for.',
    wayOut: 'Check whether data is missing or there twice, or correct the rule.',
  },
  DATA_REFERENCE: {
    means: 'Values refer to rows of another table that are not there.',
    wayOut: 'Add the rows to the other table, or correct the values.',
  },
  DATA_AGE: {
    means: 'The newest rows are too old, or the oldest are older than may be kept.',
    wayOut: 'Fetch the data again, or delete what is too old.',
  },
  DATA_QUERY: {
    means: 'The contract’s own query gives another value than it asks for.',
    wayOut: 'Look at the rows that the query counts.',
  },
  CONTRACT_UNJUDGED: {
    means: 'The contract asks something that is not judged here.',
    wayOut: 'Write it as something that can be judged, or check it elsewhere.',
  },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type DataCode = keyof typeof dataCodes;

/** Severities from the worst to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];
