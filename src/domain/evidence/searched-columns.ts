import type { Fault } from '../errors.ts';
import { throwFaults } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import type { PairedRows, SliceColumn } from './paired-rows.ts';
import { sliceBy } from './slices.ts';
import type { Column, Table } from './table.ts';

/** Numbers of more values than this are cut into quarters of the rows. */
const mostNumbers = 20;
const quarters = 4;

/**
 * What is searched for the worst slices besides the slices themselves: nothing, further columns, or (`false`) nothing at all.
 * @throws ModelgateError PREDICTIONS_INVALID for text of so many values that it holds no groups
 */
export function searchedColumns(
  candidate: Table,
  { search, slices = [] }: PredictionColumns,
): Pick<PairedRows, 'search'> {
  if (search === undefined || search === false) return search === false ? { search } : {};
  const found = search
    .filter((column) => !slices.includes(column))
    .map((column) => quarteredOr(candidate, column) ?? sliceBy(candidate, column));
  throwFaults(found.filter((one): one is Fault => 'code' in one));
  return { search: found as readonly SliceColumn[] };
}

/** undefined: text, or few numbers. Rows without a number are a slice of their own, as everywhere. */
function quarteredOr(table: Table, column: string): SliceColumn | undefined {
  const numbers = table.columns.get(column) as Column;
  if (numbers.kind !== 'number' || numbers.boolean) return undefined;
  const sorted = numbers.values.filter((value) => Number.isFinite(value)).sort();
  if (new Set(sorted).size <= mostNumbers) return undefined;
  const ends = Array.from(
    { length: quarters - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / quarters)] as number,
  ).filter((end, at, all) => end > (sorted[0] as number) && all.indexOf(end) === at);
  const names = [
    `below ${ends[0]}`,
    ...ends.slice(0, -1).map((end, at) => `${end} to below ${ends[at + 1]}`),
  ];
  const all = [...names, `from ${ends.at(-1)} on`, '(none)'];
  const codes = Int32Array.from(numbers.values, (value) => codeOf(value, ends));
  return withoutEmpty({ column, codes, values: all });
}

function codeOf(value: number, ends: readonly number[]): number {
  if (!Number.isFinite(value)) return ends.length + 1;
  return ends.filter((end) => value >= end).length;
}

/** Values in order of code point, those alone that occur. */
function withoutEmpty({ column, codes, values }: SliceColumn): SliceColumn {
  const occurring = new Set(codes);
  const kept = values.filter((_, code) => occurring.has(code)).sort((a, b) => (a < b ? -1 : 1));
  const rank = values.map((value) => kept.indexOf(value));
  return { column, codes: codes.map((code) => rank[code] as number), values: kept };
}
