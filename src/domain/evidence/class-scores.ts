import type { Fault } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import type { Pairing } from './paired-rows.ts';
import type { CheckedColumn } from './row-checks.ts';
import type { RowOutputs } from './row-outputs.ts';
import type { Column, Table } from './table.ts';
import type { SourceColumn } from './target.ts';
import { throwFaults } from '../errors.ts';
import { className, encodeClasses } from './labels.ts';
import { describeNotFinite, describeOutside, describeSum } from './row-checks.ts';
import { classNames, textFaults } from './target.ts';

export interface ClassScores {
  readonly columns: PredictionColumns;
  /** Column by class. */
  readonly score: Readonly<Record<string, string>>;
}

type Incomparable = Extract<Pairing, { kind: 'incomparable' }>;

/**
 * Rows of several classes with a probability of each. The predicted class is the most probable; of equals the first by name.
 * @throws ModelgateError PREDICTIONS_INVALID for text where numbers belong, or a label that is none of the classes
 */
export function readClassScores(
  tables: readonly Table[],
  { columns, score }: ClassScores,
): RowOutputs | Incomparable {
  const byClass = new Map(Object.entries(score).map(([name, column]) => [className(name), column]));
  const classes = [...byClass.keys()].sort((a, b) => (a < b ? -1 : 1));
  const check = (table: Table, name: string, read: (column: Column) => Float64Array): CheckedColumn => {
    const source = { table, name, column: table.columns.get(name) as Column };
    const ids = columns.id === undefined ? null : (table.columns.get(columns.id) as Column);
    return { source, values: read(source.column), ids };
  };
  const { label } = columns;
  const labels =
    label === undefined
      ? []
      : tables.map((table) => check(table, label, (column) => encodeClasses(column, classes)));
  const sides = tables.map((table) => {
    const names = classes.map((one) => byClass.get(one) as string);
    return names.map((name) =>
      check(table, name, (column) => (column.kind === 'number' ? column.values : none)),
    );
  });
  const scores = sides.flat();
  throwFaults([
    ...textFaults(scores.map(({ source }) => source)),
    ...labels.flatMap(({ source }) => unknownClasses(source, classes)),
  ]);
  const notFinite = [...labels, ...scores].map(describeNotFinite).filter(Boolean);
  if (notFinite.length > 0)
    return { kind: 'incomparable', reason: 'not-finite', detail: notFinite.join('; ') };
  const outside = scores.map(describeOutside).filter(Boolean);
  const sums = outside.length > 0 ? outside : sides.map(describeSum).filter(Boolean);
  if (sums.length > 0) return { kind: 'incomparable', reason: 'unreadable', detail: sums.join('; ') };
  const probabilities = sides.map((side) => side.map(({ values }) => values));
  return {
    kind: 'outputs',
    task: label === undefined ? 'unlabelled' : 'multiclass',
    scored: false,
    classes,
    labels: labels.map(({ values }) => values),
    predicted: probabilities.map(mostProbable),
    probabilities,
  };
}

const none = new Float64Array();

function mostProbable(side: readonly Float64Array[]): Float64Array {
  const [first = none, ...others] = side;
  const best = Float64Array.from(first);
  const predicted = new Float64Array(first.length);
  for (const [at, values] of others.entries()) {
    for (let row = 0; row < best.length; row++) {
      const value = values[row] as number;
      if (value <= (best[row] as number)) continue;
      best[row] = value;
      predicted[row] = at + 1;
    }
  }
  return predicted;
}

function unknownClasses(source: SourceColumn, classes: readonly string[]): Fault[] {
  const unknown = classNames([source]).filter((name) => !classes.includes(name));
  if (unknown.length === 0) return [];
  const shown = unknown.slice(0, 6).map((name) => JSON.stringify(name.slice(0, 40)));
  const more = unknown.length > shown.length ? ', …' : '';
  const { table, name } = source;
  return [
    {
      code: 'PREDICTIONS_INVALID',
      message: `\`${name}\` holds classes that \`score\` names no column for: ${shown.join(', ')}${more}`,
      place: { path: table.path, field: name },
      hint: 'Name the column of each class’s probability under `score`.',
    },
  ];
}
