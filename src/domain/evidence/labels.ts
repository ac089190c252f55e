import type { Column } from './table.ts';

/** Class of a value as the policy or a file writes it: `true`, `True` and `1` are the same, whatever file said so. */
export function className(value: string | number | boolean): string {
  const text = String(value);
  if (/^true$/i.test(text)) return '1';
  if (/^false$/i.test(text)) return '0';
  return text;
}

/** Different classes of the columns, nulls and NaN left out, in order of code point; at most `limit` + 1 of them. */
export function classesOf(columns: readonly Column[], limit: number): readonly string[] {
  const classes = new Set<string>();
  for (const column of columns) addClasses(column, classes, limit);
  return [...classes].sort((a, b) => (a < b ? -1 : 1));
}

/** Place of each row's class in `classes`, that hold all of them; NaN where there is none. */
export function encodeClasses(column: Column, classes: readonly string[]): Float64Array {
  const placeOf = new Map(classes.map((name, place) => [name, place]));
  if (column.kind === 'text') {
    const encoded = Float64Array.from(column.dictionary, (text) => placeOf.get(className(text)) ?? NaN);
    return Float64Array.from(column.codes, (code) => encoded[code] ?? NaN);
  }
  const ofValues = new Map<number, number>();
  return column.values.map((value) => {
    const known = ofValues.get(value);
    if (known !== undefined) return known;
    const place = Number.isFinite(value) ? (placeOf.get(String(value + 0)) ?? NaN) : NaN;
    ofValues.set(value, place);
    return place;
  });
}

/** 1 where the class is `positive`, 0 where it is another, NaN where there is none. */
export function encodeClass(column: Column, positive: string): Float64Array {
  if (column.kind === 'text') {
    const encoded = Float64Array.from(column.dictionary, (text) => (className(text) === positive ? 1 : 0));
    return Float64Array.from(column.codes, (code) => encoded[code] ?? NaN);
  }
  const wanted = Number(positive);
  const { values } = column;
  const classes = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // Without a branch, which classes in no order would make slow. 0 times what is not finite is NaN.
    classes[row] = Number(value === wanted) + 0 * value;
  }
  return classes;
}

function addClasses(column: Column, classes: Set<string>, limit: number): void {
  if (column.kind === 'text') {
    const used = new Set(column.codes);
    for (const code of used) {
      if (classes.size > limit) return;
      if (code >= 0) classes.add(className(column.dictionary[code] as string));
    }
    return;
  }
  // A list, since it never grows beyond a few values.
  const seen: number[] = [];
  const { values } = column;
  let last = NaN;
  let before = NaN;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // One branch for both: two classes in no order would make two slow.
    if ((Number(value === last) | Number(value === before)) === 1 || !Number.isFinite(value)) continue;
    before = last;
    last = value;
    if (seen.includes(value)) continue;
    if (classes.size > limit) return;
    seen.push(value);
    classes.add(String(value + 0));
  }
}
