import { closest, distance } from 'fastest-levenshtein';
import type { Fault } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import { baseColumns } from './crossing-name.ts';
import type { Table } from './table.ts';

/** Names of the columns that pairing needs of the candidate's file (or the baseline's), each once. */
export function neededColumns(columns: PredictionColumns, side: 'candidate' | 'baseline'): readonly string[] {
  const { id, label, baseline, weight, unit, query, slices = [], search } = columns;
  const ofBoth = [id, label, ...outputColumns(columns), ...Object.values(columns.values ?? {})];
  const needed =
    side === 'candidate'
      ? [...ofBoth, baseline, weight, unit, query, ...baseColumns(slices), ...(search || [])]
      : ofBoth;
  return [...new Set(needed.filter((name) => name !== undefined))];
}

/** The columns that hold what the model says: one, or one a class; none beside `values`. */
export function outputColumns({ score, prediction }: PredictionColumns): readonly string[] {
  if (score === undefined) return prediction === undefined ? [] : [prediction];
  return typeof score === 'string' ? [score] : Object.values(score);
}

/** All columns that something is said of, each once. */
export function namedColumns(columns: PredictionColumns): string[] {
  const { prediction } = columns;
  const names = [...neededColumns(columns, 'candidate'), prediction];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** One fault for all columns that a file lacks, with the ones it has. */
export function missingColumns({ path, wanted, found }: MissingRequest): readonly Fault[] {
  const missing = wanted.filter((name) => !found.includes(name));
  if (missing.length === 0) return [];
  const quoted = missing.map((name) => `\`${name}\``).join(', ');
  const listed = found.slice(0, 30).map((name) => `\`${name.slice(0, 60)}\``);
  const rest = found.length > listed.length ? ` and ${found.length - listed.length} more` : '';
  const guesses = missing.flatMap((name) => {
    const guess = nearest(name, found);
    return guess === undefined ? [] : [`\`${guess}\` for \`${name}\``];
  });
  return [
    {
      code: 'PREDICTIONS_INVALID',
      message: `no column${missing.length > 1 ? 's' : ''} ${quoted}; the file has ${listed.join(', ') || 'none'}${rest}`,
      place: { path },
      hint:
        guesses.length > 0
          ? `Did you mean ${guesses.join(', ')}? The names stand under \`predictions\` in the policy.`
          : 'The names stand under `predictions` in the policy.',
    },
  ];
}

export interface MissingRequest {
  readonly path: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** `missingColumns` for a table that was read before. */
export function missingFromTable(table: Table, wanted: readonly string[]): readonly Fault[] {
  return missingColumns({ path: table.path, wanted, found: [...table.columns.keys()] });
}

function nearest(name: string, found: readonly string[]): string | undefined {
  if (found.length === 0) return undefined;
  const guess = closest(name, found);
  return distance(name.toLowerCase(), guess.toLowerCase()) <= Math.max(2, name.length / 3)
    ? guess
    : undefined;
}
