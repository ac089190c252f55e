import type { Column, Table } from './table.ts';
import type { RowFinder } from './row-index.ts';
import { findHashes, hashIds, wordsOfHex } from './hashed-ids.ts';
import { duplicateRows, findRowsOf, sameIds } from './row-index.ts';
import { namesOfRows } from './row-names.ts';
import { textAt } from './table.ts';

/** Said of an id that more than one row has; the report's advice goes by it. */
export const repeatedId = 'occurs before';

/** Which row of the baseline's table belongs to each row of the candidate's; null: the same one. */
export type Join =
  | { readonly kind: 'joined'; readonly baselineRow: Int32Array | null }
  | { readonly kind: 'differ'; readonly detail: string };

export interface JoinRequest {
  readonly candidate: Table;
  readonly baseline: Table | null;
  /** Column of ids; without it rows are joined by position. */
  readonly id: string | undefined;
  /** The baseline's ids are hashed with this model's name, as a release has them. */
  readonly hashedFor?: string | undefined;
}

/** Joins rows by id, or by position. Ids must be unique and not null, also where there is nothing to join. */
export function joinTables({ candidate, baseline, id, hashedFor }: JoinRequest): Join {
  if (id === undefined) return joinByPosition(candidate, baseline);
  const tables = baseline ? [candidate, baseline] : [candidate];
  const detail = tables.map((table) => describeBadIds(table, id)).find(Boolean);
  if (detail) return { kind: 'differ', detail };
  return baseline ? joinById({ candidate, baseline, id, hashedFor }) : { kind: 'joined', baselineRow: null };
}

function joinByPosition(candidate: Table, baseline: Table | null): Join {
  if (!baseline || candidate.rows === baseline.rows) return { kind: 'joined', baselineRow: null };
  return {
    kind: 'differ',
    detail: `${candidate.path} has ${candidate.rows} rows and ${baseline.path} has ${baseline.rows}, and there is no \`id\` to pair them by`,
  };
}

function joinById({
  candidate,
  baseline,
  id,
  hashedFor,
}: {
  candidate: Table;
  baseline: Table;
  id: string;
  hashedFor: string | undefined;
}): Join {
  const ours = candidate.columns.get(id) as Column;
  const theirs = baseline.columns.get(id) as Column;
  if (hashedFor === undefined && candidate.rows === baseline.rows && sameIds(ours, theirs, candidate.rows)) {
    return { kind: 'joined', baselineRow: null };
  }
  const find =
    hashedFor === undefined
      ? findRowsOf(theirs, ours)
      : findHashed({ candidate, baseline, ours, theirs, hashedFor });
  if (!find) return { kind: 'differ', detail: `\`${id}\` of ${baseline.path} does not hold hashed ids` };
  const baselineRow = new Int32Array(candidate.rows);
  const taken = new Uint8Array(baseline.rows);
  const added: number[] = [];
  for (let row = 0; row < candidate.rows; row++) {
    const match = find(row);
    baselineRow[row] = match;
    if (match < 0) added.push(row);
    else taken[match] = 1;
  }
  const lost: number[] = [];
  taken.forEach((one, row) => {
    if (!one) lost.push(row);
  });
  if (added.length === 0 && lost.length === 0) return { kind: 'joined', baselineRow };
  const parts = [
    describeOnly({ table: candidate, ids: ours, rows: added }),
    describeOnly({ table: baseline, ids: theirs, rows: lost }),
  ];
  return { kind: 'differ', detail: `the evaluation rows differ: ${parts.filter(Boolean).join(', ')}` };
}

interface HashedJoin {
  readonly candidate: Table;
  readonly baseline: Table;
  readonly ours: Column;
  readonly theirs: Column;
  readonly hashedFor: string;
}

function findHashed({ candidate, baseline, ours, theirs, hashedFor }: HashedJoin): RowFinder | undefined {
  const hashes = wordsOfHex(theirs, baseline.rows);
  return hashes && findHashes(hashes, hashIds(ours, { model: hashedFor, rows: candidate.rows }));
}

function describeOnly({ table, ids, rows }: { table: Table; ids: Column; rows: readonly number[] }): string {
  return rows.length > 0
    ? `${count(rows.length, 'row')} only in ${table.path} (${namesOfRows({ ids, rows })})`
    : '';
}

/** Why ids cannot tell rows apart, in a sentence; undefined: they can. */
function describeBadIds(table: Table, id: string): string | undefined {
  const ids = table.columns.get(id) as Column;
  const empty: number[] = [];
  for (let row = 0; row < table.rows; row++) if (isEmpty(ids, row)) empty.push(row);
  if (empty.length > 0) {
    return `${table.path} has ${count(empty.length, 'row')} without an id in \`${id}\``;
  }
  const duplicates = duplicateRows(ids);
  if (duplicates.length === 0) return undefined;
  const distinct = [...new Map(duplicates.map((row) => [textAt(ids, row), row])).values()];
  return `${table.path} has ${count(duplicates.length, 'row')} whose \`${id}\` ${repeatedId}: ${namesOfRows({ ids, rows: distinct })}`;
}

function isEmpty(ids: Column, row: number): boolean {
  return Boolean(ids.nulls?.[row]) || (ids.kind === 'number' && Number.isNaN(ids.values[row]));
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** The baseline's values in the order of the candidate's rows. */
export function permute(values: Float64Array, rows: Int32Array | null): Float64Array {
  if (!rows) return values;
  const permuted = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) permuted[row] = values[rows[row] as number] as number;
  return permuted;
}
