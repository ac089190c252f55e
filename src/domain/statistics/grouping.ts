/** A division of rows into groups. */
export interface Grouping {
  readonly groups: number;
  /** Number of rows of each group. */
  readonly sizes: Float64Array;
  /** The rows of each group, one group after the other; null: all rows are one group, in their own order. */
  readonly rows: Int32Array | null;
}

export function allRows(rows: number): Grouping {
  return { groups: 1, sizes: Float64Array.of(rows), rows: null };
}

/** `codes` gives the group of each row, 0 to `groups` − 1. */
export function groupedBy(codes: Int32Array, groups: number): Grouping {
  const sizes = new Float64Array(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    sizes[code] = (sizes[code] as number) + 1;
  }
  const cursors = new Int32Array(groups);
  for (let group = 1; group < groups; group++) {
    cursors[group] = (cursors[group - 1] as number) + (sizes[group - 1] as number);
  }
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const at = cursors[code] as number;
    cursors[code] = at + 1;
    rows[at] = row;
  }
  return { groups, sizes, rows };
}

/** The same groups without the rows that `isLeftOut` names. */
export function withoutRows(
  { groups, sizes, rows }: Grouping,
  isLeftOut: (row: number) => boolean,
): Grouping {
  const kept = new Float64Array(groups);
  const left: number[] = [];
  let at = 0;
  for (let group = 0; group < groups; group++) {
    for (const end = at + (sizes[group] as number); at < end; at++) {
      const row = rows === null ? at : (rows[at] as number);
      if (isLeftOut(row)) continue;
      left.push(row);
      kept[group] = (kept[group] as number) + 1;
    }
  }
  return { groups, sizes: kept, rows: Int32Array.from(left) };
}

/** The values of each group's rows. */
export function splitByGroup<T extends Float64Array | Int32Array | Uint16Array | Uint8Array>(
  values: T,
  { sizes, rows }: Grouping,
): T[] {
  const arranged = rows === null ? values : gather(values, rows);
  let end = 0;
  return Array.from(sizes, (size) => {
    const start = end;
    end += size;
    return arranged.subarray(start, end) as T;
  });
}

/** The values of the rows named, in their order. */
function gather(
  values: Float64Array | Int32Array | Uint16Array | Uint8Array,
  rows: Int32Array,
): Float64Array | Int32Array | Uint16Array | Uint8Array {
  if (values instanceof Float64Array) return gatherNumbers(values, rows);
  if (values instanceof Int32Array) return rows.map((row) => values[row] as number);
  const gathered = values instanceof Uint8Array ? new Uint8Array(rows.length) : new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at++) gathered[at] = values[rows[at] as number] as number;
  return gathered;
}

/** Apart from the others: a loop that meets several kinds of arrays is slow. */
function gatherNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) gathered[at] = values[rows[at] as number] as number;
  return gathered;
}
