import type { Fault } from '../../../src/domain/errors.ts';
import type { PairedRows, Pairing } from '../../../src/domain/evidence/paired-rows.ts';
import type { Column, Table } from '../../../src/domain/evidence/table.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';

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

/** The rows of a pairing that must have come about. */
export function paired(pairing: Pairing): PairedRows {
  if (pairing.kind !== 'paired') throw new Error(`expected rows, found ${JSON.stringify(pairing)}`);
  return pairing.rows;
}

/** The faults that `run` throws; it must throw some. */
export function faultsOf(run: () => unknown): readonly Fault[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelgateError) return error.faults;
    throw error;
  }
  throw new Error('no fault was thrown');
}

export const columns = { id: 'id', label: 'y', score: 'p' } as const;
export const candidate = tableOf('new.csv', { id: [1, 2, 3], y: [0, 1, 1], p: [0.1, 0.9, 0.4] });
export const baseline = tableOf('old.csv', { id: [1, 2, 3], y: [0, 1, 1], p: [0.2, 0.8, 0.5] });
