import { closest, distance } from 'fastest-levenshtein';
import type { Fault } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import { baseColumns } from './crossing-name.ts';
import type { Table } from './table.ts';

/** Names of the columns that pairing needs of the candidate's file (or the baseline's), each once. */
export function neededColumns(columns: PredictionColumns, side: 'candidate' | 'baseline'): readonly string[] {
  const { id, label, baseline, weight, unit, slices = [], search } = columns;
  const ofBoth = [id, label, columns.score ?? columns.prediction];
  const needed =
    side === 'candidate'
      ? [...ofBoth, baseline, weight, unit, ...baseColumns(slices), ...(search || [])]
      : ofBoth;
  return [...new Set(needed.filter((name) => name !== undefined))];
}

/** Roles that no file can fill: there is no output, or one column is to be two things that exclude each other. */
export function impossibleColumns(columns: PredictionColumns): readonly Fault[] {
  const { unit, score, prediction } = columns;
  const faults: Fault[] = [];
  const measured = (['label', 'score', 'prediction', 'baseline', 'weight'] as const).find(
    (role) => unit !== undefined && columns[role] === unit,
  );
  if (measured !== undefined) {
    faults.push({
      code: 'PREDICTIONS_INVALID',
      message: `\`unit\` and \`${measured}\` under \`predictions\` are the same column, \`${unit}\``,
      hint: 'A unit says which rows belong together: name the column of a customer, a patient, a prompt.',
    });
  }
  if (score === undefined && prediction === undefined) {
    faults.push({
      code: 'PREDICTIONS_INVALID',
      message: 'neither `score` nor `prediction` is given under `predictions`',
      hint: 'Name the column that holds the model’s output.',
    });
  }
  return faults;
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
