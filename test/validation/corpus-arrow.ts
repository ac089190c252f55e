import { typed, x } from './planted.ts';

/** A planted fault in an Arrow file, `<file>-faulty.arrow`, and its sound twin (`make.py` beside them). */
export interface ArrowCase {
  readonly file: string;
  readonly name: string;
  readonly property: object;
  readonly code: string;
  readonly column?: string;
  readonly rows: readonly number[];
}

const most = typed('number', { maximum: 10 });
const range = { property: most, code: 'DATA_RANGE', rows: [47] };

export const arrowCases: readonly ArrowCase[] = [
  { file: 'file-plain', name: 'a number above, in the third batch of a file', ...range },
  { file: 'file-lz4', name: 'the same, packed by lz4', ...range },
  { file: 'file-zstd', name: 'the same, packed by zstd', ...range },
  { file: 'stream-plain', name: 'the same in a stream', ...range },
  { file: 'stream-lz4', name: 'the same in a stream, packed by lz4', ...range },
  { file: 'stream-zstd', name: 'the same in a stream, packed by zstd', ...range },
  { file: 'nan', name: 'NaN', property: most, code: 'DATA_NOT_FINITE', rows: [47] },
  {
    file: 'null',
    name: 'a row without a value',
    property: x({ logicalType: 'number', required: true }),
    code: 'DATA_NULL',
    rows: [47],
  },
  {
    file: 'dictionary',
    name: 'a value of a dictionary that is not listed',
    property: x({ logicalType: 'string', enum: ['Lyon', 'Graz', 'Oslo'].map((value) => ({ value })) }),
    code: 'DATA_ENUM',
    rows: [47],
  },
  {
    file: 'dictionary-null',
    name: 'a value of a dictionary that is nothing',
    property: x({ logicalType: 'string', required: true }),
    code: 'DATA_NULL',
    rows: [47],
  },
  {
    file: 'dictionary-anew',
    name: 'a value of a dictionary that takes the place of another',
    property: x({ logicalType: 'string', enum: ['a', 'b', 'c'].map((value) => ({ value })) }),
    code: 'DATA_ENUM',
    rows: [4],
  },
  {
    file: 'timestamp',
    name: 'a time that is too early',
    property: typed('timestamp', { minimum: '2024-01-01T00:00:00Z' }),
    code: 'DATA_RANGE',
    rows: [47],
  },
  {
    file: 'date',
    name: 'a date that is too early',
    property: typed('date', { minimum: '2024-01-01' }),
    code: 'DATA_RANGE',
    rows: [47],
  },
  {
    file: 'decimal',
    name: 'a decimal below zero',
    property: typed('number', { minimum: 0 }),
    code: 'DATA_RANGE',
    rows: [47],
  },
  {
    file: 'list',
    name: 'a list that is too short',
    property: typed('array', { minItems: 1 }),
    code: 'DATA_LENGTH',
    rows: [47],
  },
  {
    file: 'struct',
    name: 'a field of an object that is not listed',
    property: x({
      logicalType: 'object',
      properties: [
        { name: 'country', logicalType: 'string', enum: [{ value: 'BR' }] },
        { name: 'amount', logicalType: 'integer' },
      ],
    }),
    code: 'DATA_ENUM',
    column: 'x.country',
    rows: [47],
  },
  {
    file: 'key',
    name: 'a key twice, in two batches',
    property: x({ logicalType: 'string', unique: true }),
    code: 'DATA_DUPLICATE',
    rows: [4, 47],
  },
  {
    file: 'views',
    name: 'a text that is too long, in another buffer',
    property: typed('string', { maxLength: 26 }),
    code: 'DATA_LENGTH',
    rows: [2],
  },
];
