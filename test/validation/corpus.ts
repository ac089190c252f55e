/** A planted fault and its sound twin: one contract, two files that differ in what is wrong. */
export interface Planted {
  readonly name: string;
  /** Properties of the contract; `id` comes first in every file unless they name it. */
  readonly properties: readonly object[];
  readonly table?: object;
  readonly root?: object;
  readonly sound: string | object[];
  readonly faulty: string | object[];
  /** The one finding of the faulty file. */
  readonly finding: {
    readonly code: string;
    readonly column?: string;
    readonly severity?: 'error' | 'warning' | 'info';
    readonly failing?: number;
    /** Rows of the examples, from 1. */
    readonly rows?: readonly number[];
  };
}

const x = (fields: object, name = 'x') => ({ name, ...fields });
const typed = (logicalType: string, logicalTypeOptions?: object) =>
  x({ logicalType, ...(logicalTypeOptions && { logicalTypeOptions }) });
const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const column = (...values: string[]) => csv('id,x', ...values.map((value, i) => `${i + 1},${value}`));
const id = { name: 'id', logicalType: 'integer' };

interface CellCase {
  readonly name: string;
  readonly property: object;
  readonly good: readonly string[];
  /** Put after the good ones. */
  readonly bad: readonly string[];
  readonly code: string;
  readonly severity?: 'warning' | 'info';
}

const cellCases: readonly CellCase[] = [
  {
    name: 'text among integers',
    property: typed('integer'),
    good: ['1', '-2', '+3', '007'],
    bad: ['x'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a float in an integer column',
    property: typed('integer'),
    good: ['1', '2'],
    bad: ['2.5'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a whole float in an integer column',
    property: typed('integer'),
    good: ['1', '2'],
    bad: ['2.0'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'an exponent in an integer column',
    property: typed('integer'),
    good: ['1000'],
    bad: ['1e3'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'hexadecimal in an integer column',
    property: typed('integer'),
    good: ['31'],
    bad: ['0x1F'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'digits with underscores in an integer column',
    property: typed('integer'),
    good: ['1000'],
    bad: ['1_000'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'an integer beyond 64 bits',
    property: typed('integer'),
    good: ['9223372036854775807'],
    bad: ['9223372036854775808'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'an integer beyond 8 bits',
    property: typed('integer', { format: 'i8' }),
    good: ['127', '-128'],
    bad: ['128', '-129'],
    code: 'DATA_RANGE',
  },
  {
    name: 'a negative number in an unsigned column',
    property: typed('integer', { format: 'u64' }),
    good: ['0', '18446744073709551615'],
    bad: ['-1'],
    code: 'DATA_RANGE',
  },
  {
    name: 'text among numbers',
    property: typed('number'),
    good: ['1', '2.5', '-1e-3', '.5'],
    bad: ['1,5'.replace(',', ';')],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a number with a decimal comma',
    property: typed('number'),
    good: ['1.5'],
    bad: ['"1,5"'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'NA among numbers',
    property: typed('number'),
    good: ['1', ''],
    bad: ['NA'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'NaN in a CSV file',
    property: typed('number'),
    good: ['1', ''],
    bad: ['NaN', 'nan', '-nan'],
    code: 'DATA_NOT_FINITE',
  },
  {
    name: 'infinity in a CSV file',
    property: typed('number'),
    good: ['1e308'],
    bad: ['inf', '-Infinity'],
    code: 'DATA_NOT_FINITE',
  },
  {
    name: 'a number too large to be one',
    property: typed('number'),
    good: ['1e308'],
    bad: ['1e400'],
    code: 'DATA_NOT_FINITE',
  },
  {
    name: 'text among booleans',
    property: typed('boolean'),
    good: ['true', 'false', 'TRUE'],
    bad: ['maybe'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a day that is none',
    property: typed('date'),
    good: ['2024-02-29', '1999-12-31'],
    bad: ['2023-02-29'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a date the other way round',
    property: typed('date'),
    good: ['2024-01-31'],
    bad: ['31.01.2024'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a date without its zeros',
    property: typed('date'),
    good: ['2024-01-05'],
    bad: ['2024-1-5'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a date with a time',
    property: typed('date'),
    good: ['2024-01-05'],
    bad: ['2024-01-05 10:00:00'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a date of another form',
    property: typed('date', { format: 'dd/MM/yyyy' }),
    good: ['31/12/2024'],
    bad: ['12/31/2024'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a timestamp that is none',
    property: typed('timestamp'),
    good: ['2024-01-05 10:00:00', '2024-01-05T10:00:00Z'],
    bad: ['2024-01-05 25:00:00'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a timestamp without an offset',
    property: typed('timestamp', { timezone: true }),
    good: ['2024-01-05T10:00:00Z', '2024-01-05T10:00:00+02:00'],
    bad: ['2024-01-05T10:00:00'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'a time that is none',
    property: typed('time'),
    good: ['10:00:00', '23:59'],
    bad: ['24:61'],
    code: 'DATA_CELL_TYPE',
  },
  {
    name: 'nothing where a value is required',
    property: x({ logicalType: 'string', required: true }),
    good: ['a', 'NA'],
    bad: ['', '""'],
    code: 'DATA_NULL',
  },
  {
    name: 'a value twice',
    property: x({ logicalType: 'string', unique: true }),
    good: ['a', 'b', '', ''],
    bad: ['c', 'c', 'c'],
    code: 'DATA_DUPLICATE',
  },
  {
    name: 'a number twice, written in two ways',
    property: x({ logicalType: 'number', unique: true }),
    good: ['1', '2'],
    bad: ['3.0', '3'],
    code: 'DATA_DUPLICATE',
  },
  {
    name: 'below the minimum',
    property: typed('number', { minimum: 0 }),
    good: ['0', '1', ''],
    bad: ['-0.001'],
    code: 'DATA_RANGE',
  },
  {
    name: 'above the maximum',
    property: typed('integer', { maximum: 10 }),
    good: ['10', ''],
    bad: ['11', '12'],
    code: 'DATA_RANGE',
  },
  {
    name: 'at a minimum that is excluded',
    property: typed('number', { exclusiveMinimum: 0 }),
    good: ['0.1'],
    bad: ['0'],
    code: 'DATA_RANGE',
  },
  {
    name: 'at a maximum that is excluded',
    property: typed('number', { exclusiveMaximum: 1 }),
    good: ['0.999'],
    bad: ['1'],
    code: 'DATA_RANGE',
  },
  {
    name: 'a day before the first',
    property: typed('date', { minimum: '2024-01-01' }),
    good: ['2024-01-01'],
    bad: ['2023-12-31'],
    code: 'DATA_RANGE',
  },
  {
    name: 'a moment after the last',
    property: typed('timestamp', { maximum: '2024-01-01 12:00:00' }),
    good: ['2024-01-01 12:00:00'],
    bad: ['2024-01-01 12:00:01'],
    code: 'DATA_RANGE',
  },
  {
    name: 'a text too short',
    property: typed('string', { minLength: 2 }),
    good: ['ab', 'äö', ''],
    bad: ['ä'],
    code: 'DATA_LENGTH',
  },
  {
    name: 'a text too long',
    property: typed('string', { maxLength: 3 }),
    good: ['äöü'],
    bad: ['abcd'],
    code: 'DATA_LENGTH',
  },
  {
    name: 'a text of another form',
    property: typed('string', { pattern: '^[A-Z]{2}-\\d+$' }),
    good: ['AB-12', ''],
    bad: ['ab-12', 'AB-'],
    code: 'DATA_PATTERN',
  },
  {
    name: 'a text without what is searched for',
    property: typed('string', { pattern: 'b+' }),
    good: ['abc'],
    bad: ['ac'],
    code: 'DATA_PATTERN',
  },
  {
    name: 'no e-mail',
    property: typed('string', { format: 'email' }),
    good: ['a@b.de'],
    bad: ['a@b', 'a b@c.de'],
    code: 'DATA_PATTERN',
  },
  {
    name: 'no uuid',
    property: typed('string', { format: 'uuid' }),
    good: ['123e4567-e89b-12d3-a456-426614174000'],
    bad: ['123e4567'],
    code: 'DATA_PATTERN',
  },
  {
    name: 'no address of the fourth version',
    property: typed('string', { format: 'ipv4' }),
    good: ['127.0.0.1'],
    bad: ['127.0.0.256'],
    code: 'DATA_PATTERN',
  },
  {
    name: 'no address of the sixth version',
    property: typed('string', { format: 'ipv6' }),
    good: ['::1', '2001:db8::8a2e:370:7334'],
    bad: ['1::2::3'],
    code: 'DATA_PATTERN',
  },
  {
    name: 'no URI',
    property: typed('string', { format: 'uri' }),
    good: ['https://a.de/b'],
    bad: ['a.de/b'],
    code: 'DATA_PATTERN',
  },
  {
    name: 'no multiple',
    property: typed('number', { multipleOf: 0.05 }),
    good: ['0.15', '1', '-0.2'],
    bad: ['0.07'],
    code: 'DATA_MULTIPLE',
  },
  {
    name: 'none of the listed values',
    property: x({ logicalType: 'string', enum: [{ value: 'a' }, { value: 'b' }] }),
    good: ['a', 'b', ''],
    bad: ['A', 'c'],
    code: 'DATA_ENUM',
  },
  {
    name: 'none of the listed numbers',
    property: x({ logicalType: 'integer', enum: [{ value: 1 }, { value: 2 }] }),
    good: ['1', '02'],
    bad: ['3'],
    code: 'DATA_ENUM',
  },
  {
    name: 'nothing, counted',
    property: x({ logicalType: 'string', quality: [{ metric: 'nullValues', mustBe: 0 }] }),
    good: ['a'],
    bad: [''],
    code: 'DATA_METRIC',
  },
  {
    name: 'nothing, as a share',
    property: x({
      logicalType: 'string',
      quality: [{ metric: 'nullValues', mustBeLessOrEqualTo: 50, unit: 'percent' }],
    }),
    good: ['a', ''],
    bad: ['', ''],
    code: 'DATA_METRIC',
  },
  {
    name: 'what counts as nothing',
    property: x({
      logicalType: 'string',
      quality: [{ metric: 'missingValues', arguments: { missingValues: ['', 'N/A'] }, mustBe: 0 }],
    }),
    good: ['a', 'NA'],
    bad: ['N/A'],
    code: 'DATA_METRIC',
  },
  {
    name: 'invalid values, a warning',
    property: x({
      logicalType: 'string',
      quality: [
        { metric: 'invalidValues', arguments: { validValues: ['a'] }, mustBe: 0, severity: 'warning' },
      ],
    }),
    good: ['a', ''],
    bad: ['b'],
    code: 'DATA_METRIC',
    severity: 'warning',
  },
  {
    name: 'invalid values, by a pattern, for information',
    property: x({
      logicalType: 'string',
      quality: [
        { metric: 'invalidValues', arguments: { pattern: '^a' }, mustBeLessThan: 1, severity: 'info' },
      ],
    }),
    good: ['ab'],
    bad: ['ba'],
    code: 'DATA_METRIC',
    severity: 'info',
  },
  {
    name: 'duplicates, counted',
    property: x({ logicalType: 'string', quality: [{ metric: 'duplicateValues', mustBeLessThan: 1 }] }),
    good: ['a', 'b'],
    bad: ['c', 'c'],
    code: 'DATA_METRIC',
  },
  {
    name: 'a list too short',
    property: typed('array', { minItems: 2 }),
    good: ['"[1, 2]"'],
    bad: ['"[1]"'],
    code: 'DATA_LENGTH',
  },
  {
    name: 'a list with an item twice',
    property: typed('array', { uniqueItems: true }),
    good: ['"[1, 2]"'],
    bad: ['"[1, 1]"'],
    code: 'DATA_LENGTH',
  },
];

const fromCells = cellCases.map(({ name, property, good, bad, code, severity }): Planted => {
  const first = good.length + 1;
  const isKey = code === 'DATA_DUPLICATE' || name.startsWith('duplicates');
  const isShare = name.endsWith('share');
  const rows = bad.map((_, i) => first + i);
  return {
    name,
    properties: [id, property],
    sound: column(...good),
    faulty: column(...good, ...bad),
    finding: {
      code,
      column: 'x',
      ...(severity && { severity }),
      failing: bad.length + (isShare ? good.filter((value) => value === '').length : 0),
      ...(isShare ? {} : { rows: isKey ? rows : rows }),
    },
  };
});

const others: readonly Planted[] = [
  {
    name: 'a column that is missing',
    properties: [id, typed('string')],
    sound: column('a'),
    faulty: csv('id', '1'),
    finding: { code: 'DATA_COLUMN_MISSING', column: 'x' },
  },
  {
    name: 'a column in other capitals',
    properties: [id, typed('string')],
    table: { quality: [] },
    sound: column('a'),
    faulty: csv('id', '1'),
    finding: { code: 'DATA_COLUMN_MISSING', column: 'x' },
  },
  {
    name: 'a column more',
    properties: [id],
    sound: csv('id', '1'),
    faulty: column('a'),
    finding: { code: 'DATA_COLUMN_EXTRA', column: 'x', severity: 'warning' },
  },
  {
    name: 'a line with a field too many',
    properties: [id, typed('string')],
    sound: column('a', 'b'),
    faulty: csv('id,x', '1,a', '2,b,c', '3,d'),
    finding: { code: 'DATA_BROKEN_ROWS' },
  },
  {
    name: 'a line with a field too few',
    properties: [id, typed('string')],
    sound: column('a', 'b'),
    faulty: csv('id,x', '1,a', '2', '3,d'),
    finding: { code: 'DATA_BROKEN_ROWS' },
  },
  {
    name: 'a quote that is left open',
    properties: [id, typed('string')],
    sound: column('"a"', '"b ""c"""'),
    faulty: csv('id,x', '1,a', '2,"b'),
    finding: { code: 'DATA_BROKEN_ROWS' },
  },
  {
    name: 'a header and nothing else',
    properties: [id],
    sound: csv('id', '1'),
    faulty: csv('id'),
    finding: { code: 'DATA_EMPTY' },
  },
  {
    name: 'a key of two columns twice',
    properties: [
      { ...id, primaryKey: true, primaryKeyPosition: 1 },
      { ...typed('string'), primaryKey: true, primaryKeyPosition: 2 },
    ],
    sound: csv('id,x', '1,a', '1,b', '2,a'),
    faulty: csv('id,x', '1,a', '1,b', '1,b'),
    finding: { code: 'DATA_DUPLICATE', column: 'id, x', failing: 2, rows: [2, 3] },
  },
  {
    name: 'a key with nothing in it',
    properties: [{ ...id, primaryKey: true }],
    sound: csv('id,x', '1,a').replace(',x', '').replace(',a', ''),
    faulty: csv('id', '1', '""'),
    finding: { code: 'DATA_NULL', column: 'id', failing: 1, rows: [2] },
  },
  {
    name: 'too few rows',
    properties: [id],
    table: { quality: [{ metric: 'rowCount', mustBeGreaterOrEqualTo: 2 }] },
    sound: csv('id', '1', '2'),
    faulty: csv('id', '1'),
    finding: { code: 'DATA_ROW_COUNT' },
  },
  {
    name: 'too many rows',
    properties: [id],
    table: { quality: [{ metric: 'rowCount', mustBeBetween: [1, 2] }] },
    sound: csv('id', '1', '2'),
    faulty: csv('id', '1', '2', '3'),
    finding: { code: 'DATA_ROW_COUNT' },
  },
  {
    name: 'duplicates of two columns',
    properties: [id, typed('string')],
    table: { quality: [{ metric: 'duplicateValues', arguments: { properties: ['id', 'x'] }, mustBe: 0 }] },
    sound: csv('id,x', '1,a', '1,b'),
    faulty: csv('id,x', '1,a', '1,a'),
    finding: { code: 'DATA_METRIC', column: 'id, x', failing: 2 },
  },
  {
    name: 'a query of the table',
    properties: [id, typed('number')],
    table: { quality: [{ type: 'sql', query: 'SELECT count(*) FROM {object} WHERE x > 10', mustBe: 0 }] },
    sound: column('10'),
    faulty: column('10', '11'),
    finding: { code: 'DATA_QUERY' },
  },
  {
    name: 'a query of a column',
    properties: [
      id,
      {
        ...typed('number'),
        quality: [{ type: 'sql', query: 'SELECT avg(${column}) FROM ${table}', mustBeBetween: [1, 2] }],
      },
    ],
    sound: column('1', '2'),
    faulty: column('1', '9'),
    finding: { code: 'DATA_QUERY', column: 'x' },
  },
  {
    name: 'rows too old',
    properties: [id, typed('date')],
    root: { slaProperties: [{ property: 'freshness', value: 1, unit: 'd', element: 't.x' }] },
    sound: column('2024-01-01', '2999-01-01'),
    faulty: column('2024-01-01'),
    finding: { code: 'DATA_AGE', column: 'x' },
  },
  {
    name: 'rows kept too long',
    properties: [id, typed('date')],
    root: { slaProperties: [{ property: 'retention', value: 1, unit: 'y', element: 't.x' }] },
    sound: column('2999-01-01'),
    faulty: column('2024-01-01', '2999-01-01'),
    finding: { code: 'DATA_AGE', column: 'x' },
  },
  {
    name: 'a value that refers to nothing',
    properties: [id, { ...typed('integer'), relationships: [{ to: 't.id' }] }],
    sound: csv('id,x', '1,2', '2,', '3,1'),
    faulty: csv('id,x', '1,2', '2,7', '3,1'),
    finding: { code: 'DATA_REFERENCE', column: 'x', failing: 1, rows: [2] },
  },
  {
    name: 'JSON: text in the place of a number',
    properties: [id, typed('number')],
    sound: [{ id: 1, x: 1.5 }, { id: 2, x: null }, { id: 3 }],
    faulty: [
      { id: 1, x: 1.5 },
      { id: 2, x: '2' },
    ],
    finding: { code: 'DATA_CELL_TYPE', column: 'x', failing: 1, rows: [2] },
  },
  {
    name: 'JSON: a float in the place of an integer',
    properties: [id, typed('integer')],
    sound: [{ id: 1, x: 1 }],
    faulty: [
      { id: 1, x: 1 },
      { id: 2, x: 1.5 },
    ],
    finding: { code: 'DATA_CELL_TYPE', column: 'x', failing: 1, rows: [2] },
  },
  {
    name: 'JSON: a number in the place of text',
    properties: [id, typed('string')],
    sound: [{ id: 1, x: '1' }],
    faulty: [{ id: 1, x: 1 }],
    finding: { code: 'DATA_CELL_TYPE', column: 'x', failing: 1 },
  },
  {
    name: 'JSON: null where a value is required',
    properties: [id, x({ logicalType: 'string', required: true })],
    sound: [{ id: 1, x: 'a' }],
    faulty: [{ id: 1, x: 'a' }, { id: 2, x: null }, { id: 3 }],
    finding: { code: 'DATA_NULL', column: 'x', failing: 2, rows: [2, 3] },
  },
  {
    name: 'JSON: a list too long',
    properties: [id, typed('array', { maxItems: 1 })],
    sound: [{ id: 1, x: [1] }],
    faulty: [{ id: 1, x: [1, 2] }],
    finding: { code: 'DATA_LENGTH', column: 'x', failing: 1 },
  },
  {
    name: 'JSON: below the minimum in an object',
    properties: [
      id,
      x({
        logicalType: 'object',
        properties: [{ name: 'y', logicalType: 'number', logicalTypeOptions: { minimum: 0 } }],
      }),
    ],
    sound: [
      { id: 1, x: { y: 0 } },
      { id: 2, x: {} },
    ],
    faulty: [{ id: 1, x: { y: -1 } }],
    finding: { code: 'DATA_RANGE', column: 'x.y', failing: 1 },
  },
  {
    name: 'JSON: one line that is none',
    properties: [id],
    sound: [{ id: 1 }],
    faulty: '{"id":1}\n{"id":\n{"id":3}\n',
    finding: { code: 'DATA_BROKEN_ROWS' },
  },
  {
    name: 'JSON: NaN',
    properties: [id, typed('number')],
    sound: [{ id: 1, x: 1 }],
    faulty: '{"id":1,"x":1}\n{"id":2,"x":NaN}\n',
    finding: { code: 'DATA_NOT_FINITE', column: 'x', failing: 1, rows: [2] },
  },
];

export const corpus: readonly Planted[] = [...fromCells, ...others];
