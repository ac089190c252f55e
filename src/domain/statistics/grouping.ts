/** Which group each row belongs to; `codes` null: all rows are of group 0. */
export interface Grouping {
  readonly codes: Int32Array | null;
  readonly groups: number;
  /** Number of rows of each group. */
  readonly sizes: Float64Array;
}

export function allRows(rows: number): Grouping {
  return { codes: null, groups: 1, sizes: Float64Array.of(rows) };
}

export function groupedBy(codes: Int32Array, groups: number): Grouping {
  const sizes = new Float64Array(groups);
  for (const code of codes) sizes[code] = (sizes[code] as number) + 1;
  return { codes, groups, sizes };
}

/** The rows of each group, one group after the other; group g stands from `starts[g]` on. */
export function rowsByGroup({ codes, groups, sizes }: Grouping): { rows: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let group = 0; group < groups; group++) {
    starts[group + 1] = (starts[group] as number) + (sizes[group] as number);
  }
  const rows = new Int32Array(starts[groups] as number);
  const cursors = starts.slice();
  for (let row = 0; row < rows.length; row++) {
    const group = codes === null ? 0 : (codes[row] as number);
    const at = cursors[group] as number;
    cursors[group] = at + 1;
    rows[at] = row;
  }
  return { rows, starts };
}

/** The values of the rows named, in their order. */
export function gather<T extends Float64Array | Uint16Array>(values: T, rows: Int32Array): T {
  const gathered = new (values.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at++) gathered[at] = values[rows[at] as number] as number;
  return gathered;
}
