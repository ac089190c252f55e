import type { Fault } from '../errors.ts';
import { throwFaults } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import { crossedColumns } from './crossing-name.ts';
import { hashIds, hexOf } from './hashed-ids.ts';
import { impossibleColumns } from './impossible-columns.ts';
import { missingFromTable, neededColumns } from './prediction-columns.ts';
import { hashUnits, rowsWithoutUnit, unitsOf } from './row-units.ts';
import type { Column, Table } from './table.ts';

/** Rows of an evaluation as a release carries them. */
export interface ReleasedRows {
  readonly table: Table;
  /** What its columns mean. */
  readonly columns: PredictionColumns;
}

export interface SourceRows {
  readonly table: Table;
  readonly columns: PredictionColumns;
  readonly model: string;
}

/**
 * Label, score or prediction, weight and slices of a candidate, by hashed ids and in their order, so that neither ids nor the
 * order of the source show. Units and queries are hashed like ids. Without ids the rows stay in the order by which they are paired.
 * Nothing else of the file is taken.
 * @throws ModelgateError PREDICTIONS_INVALID where the file lacks a column, an id or a unit
 */
export function releasedRows({ table, columns: all, model }: SourceRows): ReleasedRows {
  throwFaults(impossibleColumns(all));
  const { baseline: _held, search, groups, slices = [], ...rest } = all;
  // Ids, units and queries that are slices, too, would stand there as they are.
  const isShown = (name: string) =>
    crossedColumns(name).every((column) => ![rest.id, rest.unit, rest.query].includes(column));
  const columns: PredictionColumns = {
    ...rest,
    // Further columns are of this search alone.
    ...(search === false && { search }),
    ...(groups && { groups: groups.filter(isShown) }),
    slices: slices.filter(isShown),
  };
  const wanted = neededColumns(columns, 'candidate');
  throwFaults(missingFromTable(table, wanted));
  const others = wanted.filter((name) => name !== columns.id);
  const columnOf = (name: string) => table.columns.get(name) as Column;
  throwFaults([...emptyUnits(table, columns, 'unit'), ...emptyUnits(table, columns, 'query')]);
  const isGroup = (name: string): boolean => name === columns.unit || name === columns.query;
  const released = (name: string, column: Column): [string, Column] => [
    name,
    isGroup(name) ? hashedUnits(column, { name, model }) : column,
  ];
  if (columns.id === undefined) {
    const kept = new Map(others.map((name) => released(name, columnOf(name))));
    return { table: { ...table, columns: kept }, columns };
  }
  const ids = columnOf(columns.id);
  throwFaults(emptyIds(table, { ids, name: columns.id }));
  const words = hashIds(ids, { model, rows: table.rows });
  const order = sortedRows(words, table.rows);
  const sorted = new Map<string, Column>([[columns.id, hexColumn(words, order)]]);
  for (const name of others) sorted.set(...released(name, inOrder(columnOf(name), order)));
  return { table: { ...table, columns: sorted }, columns };
}

/** Coded in the order of the rows as they are released, so that no other order shows. */
function hashedUnits(column: Column, { name, model }: { name: string; model: string }): Column {
  const { codes, texts } = unitsOf(column, name);
  return { kind: 'text', codes, dictionary: hashUnits(texts, model) };
}

function emptyUnits(table: Table, columns: PredictionColumns, role: 'unit' | 'query'): Fault[] {
  const name = columns[role];
  const rows = name === undefined ? [] : rowsWithoutUnit(table.columns.get(name) as Column);
  if (name === undefined || rows.length === 0) return [];
  const hint = `Give every row a ${role}, or write \`release: { evidence: summary }\`.`;
  const message = `${rows.length} of ${table.rows} rows have no ${role} in \`${name}\``;
  return [{ code: 'PREDICTIONS_INVALID', message, place: { path: table.path, field: name }, hint }];
}

function emptyIds(table: Table, { ids, name }: { ids: Column; name: string }): Fault[] {
  let empty = 0;
  for (let row = 0; row < table.rows; row++)
    if (ids.nulls?.[row] || (ids.kind === 'number' && Number.isNaN(ids.values[row]))) empty++;
  if (empty === 0) return [];
  const hint = 'Give every row an id, or write `release: { evidence: summary }`.';
  const message = `${empty} of ${table.rows} rows have no id in \`${name}\``;
  return [{ code: 'PREDICTIONS_INVALID', message, place: { path: table.path, field: name }, hint }];
}

/** By hash; of equal ones the earlier row first. */
function sortedRows(words: Uint32Array, rows: number): Uint32Array {
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  return order.sort((a, b) => {
    for (let word = 0; word < 4; word++) {
      const difference = (words[4 * a + word] as number) - (words[4 * b + word] as number);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

function hexColumn(words: Uint32Array, order: Uint32Array): Column {
  const codes = Int32Array.from(order, (_, place) => place);
  return { kind: 'text', codes, dictionary: hexOf(words, order) };
}

function inOrder(column: Column, order: Uint32Array): Column {
  const flags = column.nulls;
  const nulls = flags && { nulls: Uint8Array.from(order, (row) => flags[row] as number) };
  if (column.kind === 'text') {
    return { ...column, ...nulls, codes: Int32Array.from(order, (row) => column.codes[row] as number) };
  }
  return { ...column, ...nulls, values: Float64Array.from(order, (row) => column.values[row] as number) };
}
