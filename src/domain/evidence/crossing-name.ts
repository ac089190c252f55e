/**
 * Columns that are crossed with each other stand under one name: theirs in order of code point, joined by ` × `. The order in
 * which a policy lists them says nothing. No column may have a name in which `×` stands alone.
 */
const joint = ' × ';

export function crossingName(columns: readonly string[]): string {
  return [...columns].sort(byCodePoint).join(joint);
}

/** The columns that a name of slices means: one, or those that are crossed. */
export function crossedColumns(name: string): readonly string[] {
  return name.split(joint);
}

/** The columns that names of slices rest on, each once, in order of appearance. */
export function baseColumns(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(crossedColumns))];
}

/** Whether a column's name cannot be told from that of a crossing. */
export function readsLikeCrossing(column: string): boolean {
  return /(?:^|\s)×(?:\s|$)/u.test(column);
}

/** The value of a crossed slice. `×` is doubled in its parts, so that other parts never give the same text. */
export function crossedValue(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('×', '××')).join(joint);
}

/** A slice as people read it: `country=BR`, `country=BR, device=mobile`. */
export function sliceText({ column, value }: SliceName): string {
  const parts = sliceParts({ column, value });
  return parts.map((part) => `${part.column}=${part.value}`).join(', ');
}

/** The values of single columns that a slice is made of; itself, where it is of one column. */
export function sliceParts(slice: SliceName): readonly SliceName[] {
  const columns = crossedColumns(slice.column);
  if (columns.length === 1) return [slice];
  const values = slice.value.split(/(?<!×) × (?!×)/u).map((part) => part.replaceAll('××', '×'));
  if (values.length !== columns.length) return [slice];
  return columns.map((column, at) => ({ column, value: values[at] as string }));
}

export interface SliceName {
  readonly column: string;
  readonly value: string;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
