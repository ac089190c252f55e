import { nearest } from '../../schema-faults.ts';
import type { ColumnContract, TableContract } from '../contract/table-contract.ts';
import type { DataColumn } from '../data/data-column.ts';
import { quoteText } from '../finding.ts';
import { type Cell, cellOf, fitsType, typeClass } from './cell.ts';
import { columnQuestions } from './column-questions.ts';
import type { PlannedColumn } from './planned-column.ts';
import type { Question, ScanCell, TablePlan } from './question.ts';
import { tableQuestions } from './table-questions.ts';

export interface PlanOptions {
  readonly columns: readonly DataColumn[];
  /** Tables of the contract that data was given for, by the contract's name. */
  readonly others: ReadonlyMap<string, OtherTable>;
  /** When the data is looked at. */
  readonly now: Date;
}

/** A table that others refer to. */
export interface OtherTable {
  /** What stands after FROM. */
  readonly relation: string;
  readonly columns: readonly DataColumn[];
  readonly contract: TableContract;
}

/** All that a contract asks of one table, as questions to the engine. */
export function planTable(contract: TableContract, options: PlanOptions): TablePlan {
  const cells: ScanCell[] = [];
  const planned: PlannedColumn[] = [];
  const questions: Question[] = [];
  for (const written of contract.columns) {
    const column = withImpliedType(written);
    const found = options.columns.find(({ name }) => name === column.path[0]);
    const name = column.path.join('.');
    if (!found) {
      // What lies in an object that is missing is missed with it.
      if (column.path.length === 1) questions.push(...missing(column, name, options.columns));
      continue;
    }
    const { cell, wrong } = typed(column, found, name);
    questions.push(...wrong);
    const names = { raw: `r${cells.length}`, text: `t${cells.length}`, value: `v${cells.length}` };
    cells.push(cell);
    planned.push({ contract: column, name, cell, names, column: found, readable: wrong.length === 0 });
  }
  questions.push(...extra(contract, options.columns));
  questions.push(...planned.flatMap((column) => columnQuestions(column, options.now)));
  questions.push(...tableQuestions(contract, planned, options));
  return { cells, questions: withIds(questions) };
}

/** A column that is held against numbers is one of numbers, whether or not somebody wrote it down. */
function withImpliedType(column: ColumnContract): ColumnContract {
  if (column.type) return column;
  const numeric = column.checks.find(
    (check) =>
      check.kind === 'multiple' ||
      (check.kind === 'aggregate' && !check.aggregate.startsWith('distinct')) ||
      (check.kind === 'range' &&
        [check.min, check.max, check.above, check.below].some((limit) => typeof limit === 'number')),
  );
  if (!numeric) return column;
  const { severity, place } = numeric;
  return { ...column, type: { type: 'number', severity, place } };
}

function missing(column: ColumnContract, name: string, columns: readonly DataColumn[]): Question[] {
  if (column.missing === undefined) return [];
  const near = nearest(
    name,
    columns.map((one) => one.name),
  );
  const hint = near === undefined ? '' : `; there is ${quoteText(near)}`;
  const message = `There is no column ${quoteText(name)}${hint}`;
  return [
    {
      id: `${name}.present`,
      code: 'DATA_COLUMN_MISSING',
      severity: column.missing,
      place: column.place,
      column: name,
      asks: { kind: 'settled', verdict: 'fail', message },
    },
  ];
}

/** The cell, and the fault of a column whose type is another one: what depends on the type is not asked then. */
function typed(column: ColumnContract, found: DataColumn, name: string): { cell: Cell; wrong: Question[] } {
  const { type, path, nothing } = column;
  const cell = cellOf(found, { path, type, nothing });
  if (!type || found.kind !== 'typed' || path.length > 1) return { cell, wrong: [] };
  const kind = typeClass(found.type);
  if (fitsType(type.type, kind) || (type.fromText && kind === 'string')) return { cell, wrong: [] };
  const message = `The column ${quoteText(name)} is ${found.type.slice(0, 60)}; expected ${type.type}`;
  const wrong: Question = {
    id: `${name}.type`,
    code: 'DATA_COLUMN_TYPE',
    severity: type.severity,
    place: type.place,
    column: name,
    asks: { kind: 'settled', verdict: 'fail', message },
  };
  return { cell: cellOf(found, { path, type: undefined }), wrong: [wrong] };
}

function extra({ columns, extraColumns, place }: TableContract, found: readonly DataColumn[]): Question[] {
  if (extraColumns === undefined) return [];
  const known = new Set(columns.map(({ path }) => path[0]));
  return found
    .filter(({ name, partition }) => !known.has(name) && !partition)
    .map(({ name }) => ({
      id: `${name}.known`,
      code: 'DATA_COLUMN_EXTRA',
      severity: extraColumns,
      place,
      column: name,
      asks: {
        kind: 'settled',
        verdict: 'fail',
        message: `The column ${quoteText(name)} is not in the contract`,
      },
    }));
}

/** Two questions of one kind about one column are told apart by their order. */
function withIds(questions: readonly Question[]): Question[] {
  const seen = new Map<string, number>();
  return questions.map((question) => {
    const times = (seen.get(question.id) ?? 0) + 1;
    seen.set(question.id, times);
    return times === 1 ? question : { ...question, id: `${question.id}-${times}` };
  });
}
