import { classesOf, className, encodeClass } from '../evidence/labels.ts';
import type { Column } from '../evidence/table.ts';
import type { PredictionColumns } from '../run/record.ts';
import { areOfSize } from './error-sums.ts';

/** A prediction of numbers, unless all of them turn out to be 0 or 1. */
export function isRegression({ score, prediction }: PredictionColumns): boolean {
  return score === undefined && prediction !== undefined;
}

/** The column of what a model says. */
export function outputName({ score, prediction }: PredictionColumns): string {
  return typeof score === 'string' ? score : (prediction as string);
}

/** 0 or 1, or the numbers of a regression; `undefined`: some row has none. */
export function labelsOf(column: Column, columns: PredictionColumns): Float64Array | undefined {
  if (isRegression(columns)) return numbersOf(column);
  const labels = encodeClass(column, className(columns.positive ?? 1));
  let zeros = 0;
  for (let row = 0; row < labels.length; row++) zeros += (labels[row] as number) * 0;
  return zeros === 0 ? labels : undefined;
}

/** Probabilities, or the numbers of a regression; `undefined`: some row has none. */
export function outputsOf(column: Column | undefined, columns: PredictionColumns): Float64Array | undefined {
  return isRegression(columns) ? column && numbersOf(column) : scoresOf(column);
}

/** The classes that tell what the rows are: of labels, and of predictions that may be classes. */
export function tellingClasses(
  labels: readonly Column[],
  outputs: readonly (Column | undefined)[],
  columns: PredictionColumns,
): readonly string[] {
  const predicted = isRegression(columns) ? outputs.filter((column) => column !== undefined) : [];
  return classesOf([...labels, ...predicted], 2);
}

/** A null is NaN, which fails as every other value outside of [0, 1]. */
function scoresOf(column: Column | undefined): Float64Array | undefined {
  if (column?.kind !== 'number') return undefined;
  const { values } = column;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (!(value >= 0 && value <= 1)) return undefined;
  }
  return values;
}

function numbersOf(column: Column): Float64Array | undefined {
  if (column.kind !== 'number' || column.boolean) return undefined;
  return areOfSize(column.values) ? column.values : undefined;
}
