import type { SliceColumn } from '../evidence/paired-rows.ts';
import type { Partition } from '../statistics/score-order.ts';
import type { Slice } from './estimate.ts';

/** Rows `from` to `to` − 1, of rows that stand in order of groups. */
export interface RowGroup {
  readonly slice: Slice | null;
  readonly from: number;
  readonly to: number;
}

/** Rows put in order of the values of one slice column, so that each slice is one stretch of every column. */
export interface GroupedRows {
  readonly groups: readonly RowGroup[];
  readonly partition: Partition;
  /** Entry i says which row stands at i. */
  readonly rows: Int32Array;
}

export function groupRows({ column, codes, values }: SliceColumn): GroupedRows {
  const starts = new Int32Array(values.length + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] as number) + 1;
  for (let code = 0; code < values.length; code++) {
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  }
  const cursors = starts.slice();
  const positions = new Int32Array(codes.length);
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const to = cursors[code] as number;
    cursors[code] = to + 1;
    positions[row] = to;
    rows[to] = row;
  }
  const groups = values.map((value, code) => ({
    slice: { column, value },
    from: starts[code] as number,
    to: starts[code + 1] as number,
  }));
  return {
    groups: groups.filter(({ from, to }) => to > from),
    partition: { codes, starts, positions },
    rows,
  };
}

/** The values of a column in the order of the groups. */
export function gather<T extends Float64Array | Uint8Array | Uint16Array>(values: T, rows: Int32Array): T {
  const gathered = new (values.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at++) gathered[at] = values[rows[at] as number] as number;
  return gathered;
}
