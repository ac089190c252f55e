import type { Fault } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import type { PairedRows } from './paired-rows.ts';
import type { Column, NumberColumn, Table } from './table.ts';
import { throwFaults } from '../errors.ts';
import { className, classesOf, encodeClass, encodeClasses } from './labels.ts';
import { textAt } from './table.ts';

/** One side's column of labels or predicted values, and the file it came from. */
export interface SourceColumn {
  readonly table: Table;
  readonly name: string;
  readonly column: Column;
}

export interface TargetRequest {
  readonly columns: PredictionColumns;
  /** One of each side that has any; the candidate's first. */
  readonly labels: readonly SourceColumn[];
  readonly predicted: readonly SourceColumn[];
}

/** How the values are read: as what, and a reader for each kind of column. */
export interface Target {
  readonly task: PairedRows['task'];
  readonly scored: boolean;
  /** Of several classes: their names, in order of code point. */
  readonly classes?: readonly string[];
  /** Values of one column, in its own order of rows; NaN for a null. */
  readonly readLabels: (column: Column) => Float64Array;
  readonly readPredicted: (column: Column) => Float64Array;
}

const listed = 6;
export const mostClasses = 1000;

/**
 * What the rows are: binary with scores, binary with predicted classes, several predicted classes, a ranking, a regression, or
 * without labels. Text that is no number makes classes; classes that are numbers have to be called so (`task`).
 * @throws ModelgateError PREDICTIONS_INVALID for text where numbers belong, too many classes, a positive class unnamed
 */
export function targetOf(request: TargetRequest): Target {
  const { columns, labels, predicted } = request;
  if (columns.query !== undefined) return rankingTarget(request);
  if (columns.score !== undefined) return scoredTarget(request);
  const all = [...labels, ...predicted];
  if (columns.task === 'multiclass' || areSeveralClasses(columns, all)) return classesTarget(request);
  const binary =
    columns.task === undefined
      ? columns.positive !== undefined || isTwoClasses(all)
      : columns.task === 'binary';
  const task = labels.length === 0 ? 'unlabelled' : binary ? 'binary' : 'regression';
  if (binary) {
    const positive = positiveClass(columns, all);
    const read = (column: Column): Float64Array => encodeClass(column, positive);
    return { task, scored: false, readLabels: read, readPredicted: read };
  }
  throwFaults(
    all.some(({ column }) => column.kind === 'text') ? [severalClasses(all), ...textFaults(all)] : [],
  );
  return { task, scored: false, readLabels: valuesOf, readPredicted: valuesOf };
}

function rankingTarget({ labels, predicted }: TargetRequest): Target {
  throwFaults(textFaults([...labels, ...predicted]));
  return { task: 'ranking', scored: false, readLabels: valuesOf, readPredicted: valuesOf };
}

function classesTarget({ labels, predicted }: TargetRequest): Target {
  const classes = classNames([...labels, ...predicted]);
  const read = (column: Column): Float64Array => encodeClasses(column, classes);
  const task = labels.length === 0 ? 'unlabelled' : 'multiclass';
  return { task, scored: false, classes, readLabels: read, readPredicted: read };
}

/** @throws ModelgateError PREDICTIONS_INVALID where there are so many that they are no classes */
export function classNames(sources: readonly SourceColumn[]): readonly string[] {
  const classes = classesOf(
    sources.map(({ column }) => column),
    mostClasses,
  );
  if (classes.length <= mostClasses) return classes;
  const { table, name } = sources[0] as SourceColumn;
  throwFaults([
    {
      code: 'PREDICTIONS_INVALID',
      message: `\`${name}\` holds more than ${mostClasses} different values: these are no classes`,
      place: { path: table.path, field: name },
      hint: 'Name a column of classes; for a regression write numbers.',
    },
  ]);
  return classes;
}

/** More than two texts, and none of them a number: one that is no number among numbers is a mistake. */
function areSeveralClasses({ task, positive }: PredictionColumns, sources: readonly SourceColumn[]): boolean {
  const columns = sources.map(({ column }) => column);
  if (task !== undefined || positive !== undefined || columns.every(({ kind }) => kind === 'number'))
    return false;
  const classes = classesOf(columns, mostClasses);
  return classes.length > 2 && !classes.some(isNumeral);
}

function scoredTarget({ columns, labels, predicted }: TargetRequest): Target {
  throwFaults(textFaults(predicted));
  if (labels.length === 0) {
    return { task: 'unlabelled', scored: true, readLabels: valuesOf, readPredicted: valuesOf };
  }
  const positive = positiveClass(columns, labels);
  return {
    task: 'binary',
    scored: true,
    readLabels: (column) => encodeClass(column, positive),
    readPredicted: valuesOf,
  };
}

/** At most two values, and they are 0 and 1, true and false, or text. */
function isTwoClasses(sources: readonly SourceColumn[]): boolean {
  const columns = sources.map(({ column }) => column);
  const classes = classesOf(columns, 2);
  if (classes.length > 2) return false;
  return columns.some(({ kind }) => kind === 'text') || classes.every((name) => name === '0' || name === '1');
}

function positiveClass({ positive }: PredictionColumns, sources: readonly SourceColumn[]): string {
  const classes = classesOf(
    sources.map(({ column }) => column),
    2,
  );
  if (classes.length > 2) throwFaults([differentClasses(sources) ?? severalClasses(sources)]);
  const wanted = className(positive ?? 1);
  const known = classes.includes(wanted);
  const others = classes.filter((name) => name !== wanted);
  if (known || (positive !== undefined && classes.length < 2) || others.every((name) => name === '0'))
    return wanted;
  const { table, name } = sources[0] as SourceColumn;
  const found = classes.map((one) => JSON.stringify(one)).join(' and ');
  throwFaults([
    {
      code: 'PREDICTIONS_INVALID',
      message: `\`${name}\` holds ${found}, and the positive class is ${JSON.stringify(wanted)}${positive === undefined ? ' unless `positive` says otherwise' : ''}`,
      place: { path: table.path, field: name },
      hint: 'Write the value of the positive class under `predictions: positive` in the policy.',
    },
  ]);
  return wanted;
}

/** Two classes in each file, and others in the one than in the other: 0 and 1 against no and yes. */
function differentClasses(sources: readonly SourceColumn[]): Fault | undefined {
  const tables = [...new Set(sources.map(({ table }) => table))];
  const sides = tables.map((table) => {
    const own = sources.filter((source) => source.table === table);
    return {
      table,
      classes: classesOf(
        own.map(({ column }) => column),
        listed,
      ),
    };
  });
  const [first, second] = sides;
  if (!first || !second || sides.some(({ classes }) => classes.length > 2)) return undefined;
  const [{ name, table }] = sources as [SourceColumn];
  const held = sides.map(
    ({ table: { path }, classes }) =>
      `${classes.map((one) => JSON.stringify(one.slice(0, 40))).join(' and ')} in ${path}`,
  );
  return {
    code: 'PREDICTIONS_INVALID',
    message: `the classes of the two files are written differently: \`${name}\` holds ${held.join(', ')}`,
    place: { path: table.path, field: name },
    hint: 'Write them alike in both files, and score the baseline again where its file has the old ones.',
  };
}

function severalClasses(sources: readonly SourceColumn[]): Fault {
  const { table, name } = sources[0] as SourceColumn;
  const classes = classesOf(
    sources.map(({ column }) => column),
    listed,
  );
  const values = classes.slice(0, listed).map((one) => JSON.stringify(one.slice(0, 40)));
  return {
    code: 'PREDICTIONS_INVALID',
    message: `${sources
      .map((source) => `\`${source.name}\``)
      .filter(isFirst)
      .join(
        ' and ',
      )} hold${sources.length > 1 ? '' : 's'} more than two classes: ${values.join(', ')}${classes.length > listed ? ', …' : ''}`,
    place: { path: table.path, field: name },
    hint: 'Of several classes that are numbers write `task: multiclass` under `predictions`, or of scores a column for each class. A regression has numbers alone.',
  };
}

/** Columns that should hold numbers and hold text. */
export function textFaults(sources: readonly SourceColumn[]): Fault[] {
  return sources.flatMap(({ table, name, column }) => {
    if (column.kind === 'number') return [];
    const rows = Array.from(column.codes.keys()).filter((row) => !isNumeral(textAt(column, row)));
    const [first] = rows;
    const found =
      first === undefined
        ? `text, such as ${JSON.stringify(textAt(column, 0))} in row 1`
        : `${rows.length} value${rows.length === 1 ? '' : 's'} that ${rows.length === 1 ? 'is' : 'are'} no number, the first of them ${JSON.stringify(textAt(column, first)?.slice(0, 40))} in row ${first + 1}`;
    return [
      {
        code: 'PREDICTIONS_INVALID' as const,
        message: `\`${name}\` must hold numbers and holds ${found}`,
        place: { path: table.path, field: name },
        hint: 'Write numbers, with a point for decimals and without quotes in JSON.',
      },
    ];
  });
}

function isNumeral(text: string | null): boolean {
  return text === null || (text.trim() !== '' && !Number.isNaN(Number(text)));
}

function isFirst(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}

function valuesOf(column: Column): Float64Array {
  return (column as NumberColumn).values;
}
