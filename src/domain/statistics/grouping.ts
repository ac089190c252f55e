/** A division of rows into groups. */
export interface Grouping {
  /** Number of rows of each group. */
  readonly sizes: Float64Array;
  /** Where each row stands when the groups follow one another, −1 for rows in no group; null: all rows are one group, in their own order. */
  readonly places: Int32Array | null;
}

export function allRows(rows: number): Grouping {
  return { sizes: Float64Array.of(rows), places: null };
}

/** `codes` gives the group of each row, 0 to `groups` − 1. Rows that `isLeftOut` names are in none. */
export function groupedBy(codes: Int32Array, groups: number, isLeftOut?: (row: number) => boolean): Grouping {
  const sizes = new Float64Array(groups);
  const places = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (isLeftOut?.(row)) places[row] = -1;
    else sizes[code] = (sizes[code] as number) + 1;
  }
  const next = new Int32Array(groups);
  for (let group = 1; group < groups; group++) {
    next[group] = (next[group - 1] as number) + (sizes[group - 1] as number);
  }
  for (let row = 0; row < codes.length; row++) {
    if (places[row] === -1) continue;
    const code = codes[row] as number;
    const place = next[code] as number;
    next[code] = place + 1;
    places[row] = place;
  }
  return { sizes, places };
}

type Values = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** The values of each group's rows. */
export function splitByGroup<T extends Values>(values: T, { sizes, places }: Grouping): T[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const arranged = places === null ? values : arrange(values, places, total);
  let end = 0;
  return Array.from(sizes, (size) => {
    const start = end;
    end += size;
    return arranged.subarray(start, end) as T;
  });
}

/** Each kind of array by itself: a loop that meets several of them is slow. */
function arrange(values: Values, places: Int32Array, total: number): Values {
  if (values instanceof Float64Array) return placeNumbers(values, places, new Float64Array(total));
  if (values instanceof Int32Array) return placeCodes(values, places, new Int32Array(total));
  if (values instanceof Uint16Array) return placeShorts(values, places, new Uint16Array(total));
  return placeBytes(values, places, new Uint8Array(total));
}

// Written in the order of the rows: reading them in the order of the groups would miss the processor's caches at each one.

function placeNumbers(values: Float64Array, places: Int32Array, placed: Float64Array): Float64Array {
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    if (place >= 0) placed[place] = values[row] as number;
  }
  return placed;
}

function placeCodes(values: Int32Array, places: Int32Array, placed: Int32Array): Int32Array {
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    if (place >= 0) placed[place] = values[row] as number;
  }
  return placed;
}

function placeShorts(values: Uint16Array, places: Int32Array, placed: Uint16Array): Uint16Array {
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    if (place >= 0) placed[place] = values[row] as number;
  }
  return placed;
}

function placeBytes(values: Uint8Array, places: Int32Array, placed: Uint8Array): Uint8Array {
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    if (place >= 0) placed[place] = values[row] as number;
  }
  return placed;
}
