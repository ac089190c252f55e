import type { Column, Table } from '../../../src/domain/evidence/table.ts';

type Values = readonly (number | null)[] | readonly (boolean | null)[] | readonly (string | null)[];

/** A table as the readers hand it over. */
export function tableOf(path: string, columns: Readonly<Record<string, Values>>): Table {
  const [first = []] = Object.values(columns);
  return {
    path,
    rows: first.length,
    columns: new Map(Object.entries(columns).map(([name, values]) => [name, columnOf(values)])),
  };
}

export function columnOf(values: Values): Column {
  const all: readonly (number | boolean | string | null)[] = values;
  const nulls = all.includes(null)
    ? { nulls: Uint8Array.from(all, (value) => (value === null ? 1 : 0)) }
    : {};
  const sample = all.find((value) => value !== null);
  if (typeof sample === 'string') {
    const dictionary = [...new Set((values as readonly (string | null)[]).filter((value) => value !== null))];
    const codes = Int32Array.from(values as readonly string[], (value) => dictionary.indexOf(value));
    return { kind: 'text', codes, dictionary, ...nulls };
  }
  const numbers = Float64Array.from(values as readonly number[], (value) =>
    value === null ? NaN : Number(value),
  );
  return { kind: 'number', values: numbers, ...nulls, ...(typeof sample === 'boolean' && { boolean: true }) };
}
