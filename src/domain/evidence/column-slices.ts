import type { Column } from './table.ts';

export interface RowRange {
  readonly start: number;
  /** Behind the last row. */
  readonly end: number;
}

/** Some rows of a column; nothing is copied. */
export function rowsOfColumn(column: Column, { start, end }: RowRange): Column {
  const nulls = column.nulls && { nulls: column.nulls.subarray(start, end) };
  if (column.kind === 'text') return { ...column, ...nulls, codes: column.codes.subarray(start, end) };
  return { ...column, ...nulls, values: column.values.subarray(start, end) };
}

/** Parts of one column, one after the other. `undefined`: some are numbers and others text, or booleans. */
export function joinColumns(parts: readonly Column[]): Column | undefined {
  const [first] = parts;
  if (parts.length === 1) return first;
  const nulls = parts.some((part) => part.nulls)
    ? { nulls: Uint8Array.from(parts.flatMap((part) => [...(part.nulls ?? new Uint8Array(lengthOf(part)))])) }
    : {};
  if (parts.every((part) => part.kind === 'number')) {
    const isBoolean = parts[0]?.boolean;
    if (parts.some(({ boolean }) => boolean !== isBoolean)) return undefined;
    const values = new Float64Array(parts.reduce((rows, part) => rows + part.values.length, 0));
    let at = 0;
    for (const part of parts) {
      values.set(part.values, at);
      at += part.values.length;
    }
    return { kind: 'number', values, ...nulls, ...(isBoolean && { boolean: true }) };
  }
  if (!parts.every((part) => part.kind === 'text')) return undefined;
  const codes = new Int32Array(parts.reduce((rows, part) => rows + part.codes.length, 0));
  const codeOf = new Map<string, number>();
  let at = 0;
  for (const part of parts) {
    const codeOfPart = Int32Array.from(part.dictionary, (text) => {
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      return code;
    });
    for (const code of part.codes) codes[at++] = code < 0 ? code : (codeOfPart[code] as number);
  }
  return { kind: 'text', codes, dictionary: [...codeOf.keys()], ...nulls };
}

export function lengthOf(column: Column): number {
  return column.kind === 'text' ? column.codes.length : column.values.length;
}
