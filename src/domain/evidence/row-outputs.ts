import type { PredictionColumns } from '../run/record.ts';
import type { PairedRows, Pairing } from './paired-rows.ts';
import type { CheckedColumn } from './row-checks.ts';
import type { Column, Table } from './table.ts';
import type { SourceColumn } from './target.ts';
import { readClassScores } from './class-scores.ts';
import { describeNegativeRelevance, describeNotFinite, describeOutside } from './row-checks.ts';
import { targetOf } from './target.ts';

/** What the files say of each row: the truth, and what each model makes of it. Each array in the order of its own file. */
export interface RowOutputs {
  readonly kind: 'outputs';
  readonly task: PairedRows['task'];
  readonly scored: boolean;
  readonly classes?: readonly string[];
  /** The candidate's, then the baseline's. */
  readonly labels: readonly Float64Array[];
  readonly predicted: readonly Float64Array[];
  /** Of each side, by class. */
  readonly probabilities?: readonly (readonly Float64Array[])[];
}

type Incomparable = Extract<Pairing, { kind: 'incomparable' }>;

/** @throws ModelgateError PREDICTIONS_INVALID where a column is not what the policy says */
export function readOutputs(tables: readonly Table[], columns: PredictionColumns): RowOutputs | Incomparable {
  const { score, prediction } = columns;
  if (score !== undefined && typeof score !== 'string') return readClassScores(tables, { columns, score });
  const name = score ?? prediction;
  if (name === undefined) {
    const predicted = tables.map(({ rows }) => new Float64Array(rows));
    return { kind: 'outputs', task: 'unlabelled', scored: false, labels: [], predicted };
  }
  const labels = columns.label === undefined ? [] : sources(tables, columns.label);
  const predicted = sources(tables, name);
  if (columns.baseline !== undefined) predicted.push(...sources(tables, columns.baseline));
  const { task, scored, classes, readLabels, readPredicted } = targetOf({ columns, labels, predicted });

  const check = (source: SourceColumn, values: Float64Array): CheckedColumn => ({
    source,
    values,
    ids: idsOf(source.table, columns),
  });
  const truth = labels.map((source) => check(source, readLabels(source.column)));
  const scores = predicted.map((source) => check(source, readPredicted(source.column)));
  const notFinite = [...truth, ...scores].map(describeNotFinite).filter(Boolean);
  if (notFinite.length > 0) return incomparable('not-finite', notFinite.join('; '));
  const outside =
    task === 'ranking' ? truth.map(describeNegativeRelevance) : scored ? scores.map(describeOutside) : [];
  const found = outside.filter(Boolean);
  if (found.length > 0) return incomparable('unreadable', found.join('; '));
  return {
    kind: 'outputs',
    task,
    scored,
    ...(classes && { classes }),
    labels: truth.map(({ values }) => values),
    predicted: scores.map(({ values }) => values),
  };
}

export function sources(tables: readonly Table[], name: string): SourceColumn[] {
  return tables.map((table) => ({ table, name, column: table.columns.get(name) as Column }));
}

export function idsOf(table: Table, { id }: PredictionColumns): Column | null {
  return id === undefined ? null : (table.columns.get(id) as Column);
}

function incomparable(reason: Incomparable['reason'], detail: string): Incomparable {
  return { kind: 'incomparable', reason, detail };
}
