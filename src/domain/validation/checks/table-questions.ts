import type { TableCheck, TableContract } from '../contract/table-contract.ts';
import type { DataColumn } from '../data/data-column.ts';
import { quoteText } from '../finding.ts';
import { cellOf } from './cell.ts';
import type { PlannedColumn } from './planned-column.ts';
import type { OtherTable, PlanOptions } from './plan.ts';
import type { Question } from './question.ts';
import { questionMaking } from './question-making.ts';

/** What is asked of a table as a whole. */
export function tableQuestions(
  { checks }: TableContract,
  planned: readonly PlannedColumn[],
  options: PlanOptions,
): Question[] {
  return checks.map((check) => questionOf(check, planned, options));
}

function questionOf(check: TableCheck, planned: readonly PlannedColumn[], options: PlanOptions): Question {
  const { about, unjudged } = questionMaking(check);
  switch (check.kind) {
    case 'rows':
      return {
        id: 'rows',
        code: 'DATA_ROW_COUNT',
        ...about,
        asks: { kind: 'number', sql: 'count(*)', what: 'The number of rows', bound: check.bound },
      };
    case 'columns':
      return {
        id: 'columns',
        code: 'DATA_METRIC',
        ...about,
        asks: {
          kind: 'number',
          sql: `any_value(${options.columns.length})`,
          what: 'The number of columns',
          bound: check.bound,
        },
      };
    case 'sql':
      return {
        id: 'sql',
        code: 'DATA_QUERY',
        ...about,
        asks: { kind: 'query', query: check.query, bound: check.bound },
      };
    case 'unique':
    case 'duplicates': {
      const id = `${check.columns.join(',')}.unique`;
      const keys = keysOf(check.columns, planned, 'own');
      if ('why' in keys) return unjudged(id, keys.why);
      const code = check.kind === 'unique' ? 'DATA_DUPLICATE' : 'DATA_METRIC';
      const bound = check.kind === 'unique' ? ({ kind: 'be', value: 0 } as const) : check.bound;
      const percent = check.kind === 'duplicates' && check.percent;
      return {
        id,
        code,
        ...about,
        column: check.columns.join(', '),
        asks: { kind: 'keys', ...keys, bound, percent },
      };
    }
    case 'reference': {
      const id = `${check.columns.join(',')}.reference`;
      const other = options.others.get(check.table);
      const keys = keysOf(check.columns, planned, 'text');
      if ('why' in keys) return unjudged(id, keys.why);
      if (!other) return unjudged(id, `there is no data of the table ${quoteText(check.table)} here`);
      const targets = targetsOf(check.targets, other);
      if (targets === undefined)
        return unjudged(id, `the table ${quoteText(check.table)} has not all of its columns`);
      return {
        id,
        code: 'DATA_REFERENCE',
        ...about,
        column: check.columns.join(', '),
        asks: { kind: 'reference', ...keys, targets },
      };
    }
  }
}

/** `text`: as both sides of a comparison are written alike; `own`: typed cells as they are. */
function keysOf(
  columns: readonly string[],
  planned: readonly PlannedColumn[],
  as: 'text' | 'own',
): { readonly keys: readonly string[]; readonly text: string } | { readonly why: string } {
  const found = columns.map((name) => planned.find((one) => one.name === name));
  const absent = columns.filter((_, i) => !found[i]);
  if (absent.length > 0) return { why: `there is no column ${absent.map(quoteText).join(', ')}` };
  const whole = found as PlannedColumn[];
  const keys = whole.map(({ names, column }) =>
    as === 'own' && column.kind === 'typed'
      ? names.raw
      : `coalesce(CAST(${names.value} AS VARCHAR), ${names.text})`,
  );
  const text = whole.map(({ names }) => `coalesce(${names.text}, '')`).join(` || ', ' || `);
  return { keys, text };
}

function targetsOf(
  names: readonly string[],
  { relation, columns, contract }: OtherTable,
): string | undefined {
  const cells = names.map((name, i) => {
    const column: DataColumn | undefined = columns.find((one) => one.name === name);
    const type = contract.columns.find(({ path }) => path.length === 1 && path[0] === name)?.type;
    if (!column) return undefined;
    const cell = cellOf(column, { path: [name], type });
    return `coalesce(CAST(${cell.value} AS VARCHAR), ${cell.text}) AS k${i}`;
  });
  if (cells.includes(undefined)) return undefined;
  return `SELECT DISTINCT ${cells.join(', ')} FROM ${relation}`;
}
