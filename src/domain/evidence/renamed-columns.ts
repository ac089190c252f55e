import type { PredictionColumns } from '../run/record.ts';
import type { Column, Table } from './table.ts';
import { baseColumns } from './crossing-name.ts';

/** Names of the columns in the baseline's file, and in the candidate's. */
export interface Names {
  readonly from: PredictionColumns;
  readonly to: PredictionColumns;
}

/** The table with its columns under the candidate's names. A column that is missing stays so. */
export function renamed(table: Table, { from, to }: Names): Table {
  const names: (readonly [string | undefined, string | undefined])[] = [
    [from.id, to.id],
    [from.label, to.label],
    ...outputNames({ from, to }),
    ...Object.entries(to.values ?? {}).map(([metric, name]) => [from.values?.[metric], name] as const),
  ];
  const columns = new Map<string, Column>();
  for (const [before, after] of names) {
    const column = before === undefined ? undefined : table.columns.get(before);
    if (column && after !== undefined) columns.set(after, column);
  }
  for (const name of baseColumns(to.slices ?? [])) {
    const column = table.columns.get(name);
    if (column && !columns.has(name)) columns.set(name, column);
  }
  return { ...table, columns };
}

type Side = readonly [path: string, columns: PredictionColumns];

/** What the two files say of rows and cannot be held against each other, in a sentence; undefined: nothing. */
export function otherOutputs(ours: Side, theirs: Side): string | undefined {
  const [[path, more], [, fewer]] = [ours, theirs].sort(([, a], [, b]) => kindOf(b) - kindOf(a)) as [
    Side,
    Side,
  ];
  if (kindOf(more) !== kindOf(fewer)) {
    return `${path} has ${kinds[kindOf(more)]}, and the other side ${kinds[kindOf(fewer)]}`;
  }
  const [mine, held] = [byClass(more), byClass(fewer)];
  const alone = [
    ...Object.keys(mine).filter((name) => held[name] === undefined),
    ...Object.keys(held).filter((name) => mine[name] === undefined),
  ].sort();
  if (alone.length === 0) return undefined;
  const names = alone.slice(0, 6).map((name) => JSON.stringify(name.slice(0, 40)));
  return `only one of the two models has probabilities of ${names.join(', ')}: their classes are not the same`;
}

/** From least to most. */
const kinds = [
  'neither scores nor predictions',
  'predictions without scores',
  'scores',
  'a score for each class',
];

function kindOf({ score, prediction }: PredictionColumns): number {
  if (score === undefined) return prediction === undefined ? 0 : 1;
  return typeof score === 'string' ? 2 : 3;
}

function outputNames({ from, to }: Names): (readonly [string | undefined, string | undefined])[] {
  const { score } = to;
  if (score !== undefined && typeof score !== 'string') {
    return Object.entries(score).map(([name, after]) => [byClass(from)[name], after]);
  }
  const single = (columns: PredictionColumns): string | undefined =>
    typeof columns.score === 'string' ? columns.score : columns.prediction;
  return [[single(from), single(to)]];
}

function byClass({ score }: PredictionColumns): Readonly<Record<string, string>> {
  return typeof score === 'object' ? score : {};
}
