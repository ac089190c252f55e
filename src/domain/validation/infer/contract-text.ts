import { readTypes, type ColumnProfile, fewValues, inferredType } from './profile.ts';

/** A first contract of a table, with the reason for each line. */
export interface InferredTable {
  /** As the contract names it. */
  readonly name: string;
  /** What was looked at. */
  readonly files: string;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** Fewer rows show too little to forbid anything by them. */
const rowsForRules = 20;

/** ODCS v3.1 as text. What is written was seen in every row; what was seen and may be chance stands in a comment. */
export function inferredContract(table: InferredTable): string {
  const { name, files, rows, columns } = table;
  const key = columns.find((column) => isKey(column, rows));
  return [
    '# A first contract, written from the data: read it, correct it, commit it.',
    `# Looked at: ${comment(files)}, ${rows} rows. What may be chance stands in comments.`,
    'apiVersion: v3.1.0',
    'kind: DataContract',
    `id: ${scalar(name)}`,
    'version: 1.0.0',
    'status: draft',
    'schema:',
    `  - name: ${scalar(name)}`,
    '    properties:',
    ...columns.flatMap((column) => propertyLines(column, { rows, isKey: column === key })),
    '    quality:',
    `      # ${rows} rows now; half of them would be a sign that something is missing.`,
    '      - metric: rowCount',
    `        mustBeGreaterThan: ${Math.floor(rows / 2)}`,
    '',
  ].join('\n');
}

function propertyLines(
  profile: ColumnProfile,
  { rows, isKey: primary }: { readonly rows: number; readonly isKey: boolean },
): string[] {
  const { column, present } = profile;
  const type = inferredType(profile);
  const missing = rows - present;
  return [
    `      - name: ${scalar(column.name)}`,
    ...typeLines(profile, type),
    ...(primary ? ['        # Something in every row, and never the same.', '        primaryKey: true'] : []),
    ...(missing === 0 && rows > 0 && !primary ? ['        required: true'] : []),
    ...(missing > 0 ? [`        # Nothing in ${missing} of ${rows} rows.`] : []),
    ...formatLines(profile, type),
    ...limitLines(profile, type, rows),
    ...valueLines(profile, type, rows),
  ];
}

function typeLines(profile: ColumnProfile, type: string | undefined): string[] {
  const { present, readable, codes, column } = profile;
  const nearly = readTypes.find((one) => readable[one] >= 0.95 * present && readable[one] < present);
  const notes = [
    ...(type === 'string' && codes > 0
      ? [`        # Digits that begin with a zero: a code, not a number.`]
      : []),
    ...(type === 'string' && present > 0 && nearly !== undefined && column.kind === 'text'
      ? [
          `        # All but ${present - readable[nearly]} values are of the type ${nearly}: correct them, and say so here.`,
        ]
      : []),
    ...(profile.notFinite > 0
      ? [`        # ${profile.notFinite} values are NaN or infinite, which this type does not let through.`]
      : []),
  ];
  if (type !== undefined) return [...notes, `        logicalType: ${type}`];
  const why =
    present === 0
      ? 'No value was seen'
      : column.kind === 'json'
        ? 'Values of several types'
        : comment(column.type);
  return [...notes, `        # ${why}: no type is asked for.`];
}

/** Only limits that are in the nature of a quantity: what was seen is no law. */
function limitLines({ least, greatest }: ColumnProfile, type: string | undefined, rows: number): string[] {
  if ((type !== 'number' && type !== 'integer') || least === null || greatest === null) return [];
  if (isFlag({ least, greatest }, type) && rows >= rowsForRules) return flagLines();
  const seen = `        # Seen: ${least} to ${greatest}.`;
  if (least < 0 || rows < rowsForRules) return [seen];
  const share = greatest <= 1 && type === 'number';
  return [
    seen,
    '        logicalTypeOptions:',
    '          minimum: 0',
    ...(share ? ['          maximum: 1'] : []),
  ];
}

/** A whole number that is 0 or 1 is a flag: another value is a mistake, however rare the 1 is. */
function isFlag(
  { least, greatest }: Pick<ColumnProfile, 'least' | 'greatest'>,
  type: string | undefined,
): boolean {
  return type === 'integer' && least === 0 && greatest === 1;
}

function flagLines(): string[] {
  return [
    '        # Seen: 0 and 1, and nothing else.',
    '        logicalTypeOptions:',
    '          minimum: 0',
    '          maximum: 1',
  ];
}

function formatLines({ format, present }: ColumnProfile, type: string | undefined): string[] {
  if (type !== 'string' || format === undefined || present < rowsForRules) return [];
  return [
    `        # Each of the ${present} values has this form.`,
    '        logicalTypeOptions:',
    `          format: ${format}`,
  ];
}

function valueLines(profile: ColumnProfile, type: string | undefined, rows: number): string[] {
  const { values, present } = profile;
  if (!values || values.length === 0 || rows < rowsForRules) return [];
  if (values.length > fewValues || values.length * 5 > present) return [];
  const counts = values.slice(0, 5).map(({ value, rows: times }) => `${comment(value)} ${times}`);
  const seen = `${values.length === 1 ? 'One value' : `${values.length} different values`}: ${counts.join(', ')}${values.length > 5 ? ', …' : ''}.`;
  // A count or a grade may well have a value that was not seen yet.
  if (type === 'integer' && values.length > 1 && !isFlag(profile, type))
    return [`        # ${seen} Where there can be no other, list them as validValues.`];
  if (type !== 'string') return [];
  return [
    `        # ${seen}`,
    '        quality:',
    '          - metric: invalidValues',
    '            arguments:',
    `              validValues: [${values.map(({ value }) => scalar(value)).join(', ')}]`,
    '            mustBe: 0',
  ];
}

/** One value a row, and a name that says so. */
function isKey(profile: ColumnProfile, rows: number): boolean {
  const type = inferredType(profile);
  const named = /(?:^|[_ .-])(?:id|key|uuid|guid|nr|no|number)$|^(?:id|index)|Id$/i.test(profile.column.name);
  return (
    rows >= rowsForRules &&
    profile.present === rows &&
    profile.distinct === rows &&
    named &&
    (type === 'integer' || type === 'string')
  );
}

/** A text of the data as YAML has it: in quotes, in one line, whatever is in it. */
function scalar(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function comment(text: string): string {
  return scalar(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
