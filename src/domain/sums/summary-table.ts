import { ModelgateError } from '../errors.ts';
import type { Column, Table } from '../evidence/table.ts';
import { textAt } from '../evidence/table.ts';
import { coarsen } from './division-merge.ts';
import { DivisionSums } from './division-sums.ts';
import type { DivisionData } from './division-data.ts';
import * as layout from './division-layout.ts';
import { limbs } from './limbs.ts';
import type { SumsData } from './row-sums.ts';
import { formatAbout, parseAbout } from './summary-about.ts';
import { summarySuffix } from './summary-file.ts';
import { wholeGroups } from './whole-groups.ts';

/** Sums of rows as a file, `*.modelgate-summary.parquet`: docs/summary.md says what each row of it means. */

export const summaryFileColumns = ['part', 'column', 'value', 'at', 'n', 'middle', 'low'] as const;

/** Bins in a file: it stays at a few megabytes. */
const filed = { overall: { bits: 16, jointBits: 8 }, slices: { bits: 12, jointBits: 6 } } as const;

interface Entry {
  readonly part: string;
  readonly column: string;
  readonly value: string;
  readonly at: number;
  readonly numbers: readonly [number, number, number];
}

/** The table of some sums: the same sums give the same table, whatever the order of rows they are of. */
export function summaryTable(sums: SumsData): Table {
  const overall = atResolution(wholeGroups(sums), filed.overall);
  const slices = sums.slices.map((division) => atResolution(division, filed.slices));
  const entries: Entry[] = [
    { part: 'about', column: '', value: formatAbout(sums), at: 0, numbers: [sums.n, 0, 0] },
    ...entriesOf(overall),
    ...slices.flatMap(entriesOf),
  ];
  const text = (read: (entry: Entry) => string): Column => {
    const codeOf = new Map<string, number>();
    const codes = Int32Array.from(entries, (entry) => {
      const code = codeOf.get(read(entry)) ?? codeOf.size;
      codeOf.set(read(entry), code);
      return code;
    });
    return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
  };
  const number = (read: (entry: Entry) => number): Column => ({
    kind: 'number',
    values: Float64Array.from(entries, read),
  });
  const columns = new Map<string, Column>([
    ['part', text(({ part }) => part)],
    ['column', text(({ column }) => column)],
    ['value', text(({ value }) => value)],
    ['at', number(({ at }) => at)],
    ['n', number(({ numbers: [n] }) => n)],
    ['middle', number(({ numbers: [, middle] }) => middle)],
    ['low', number(({ numbers: [, , low] }) => low)],
  ]);
  return { path: summarySuffix, rows: entries.length, columns };
}

/** What a summary says. @throws ModelgateError PREDICTIONS_INVALID */
export function sumsOfTable(table: Table): SumsData {
  const column = (name: string): Column => table.columns.get(name) as Column;
  const numbers = (['at', 'n', 'middle', 'low'] as const).map((name) => {
    const found = column(name);
    if (found.kind !== 'number') throw invalid(table, `\`${name}\` holds no numbers`);
    return found.values;
  }) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const texts = (name: string, row: number): string => textAt(column(name), row) ?? '';
  const about = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => texts('part', row) === 'about',
  );
  if (about.length !== 1) throw invalid(table, `it has ${about.length} rows \`about\`, expected one`);
  const parsed = parseAbout(texts('value', about[0] as number));
  if (!parsed) throw invalid(table, 'its row `about` is not one of version 1');
  const { shape } = parsed;
  const divisions = new Map<string, DivisionSums>([['', emptyDivision(null, shape.paired)]]);
  for (const name of shape.columns) divisions.set(name, emptyDivision(name, shape.paired));
  for (let row = 0; row < table.rows; row++) {
    const part = texts('part', row);
    if (part === 'about') continue;
    const division = divisions.get(texts('column', row));
    if (!division) throw invalid(table, `row ${row + 1} is of a column that is not among its slices`);
    const group = division.group(texts('value', row));
    const [at, ...found] = numbers.map((values) => values[row] as number) as [number, number, number, number];
    if (!put(division.data, { part, group, at, numbers: found }))
      throw invalid(table, `row ${row + 1} (\`${part}\`, at ${at}) has no place in a summary`);
  }
  const [overall, ...slices] = [...divisions.values()].map((division) => division.finish()) as [
    DivisionData,
    ...DivisionData[],
  ];
  const found = { ...parsed, overall, slices };
  checkCounts(table, found);
  return found;
}

/** Every division is of all rows, and so are its kinds and bins. */
function checkCounts(table: Table, { n, overall, slices, shape }: SumsData): void {
  const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);
  for (const { column, kinds, bins, joint } of [overall, ...slices]) {
    const models = shape.paired ? 2 : 1;
    const found = [sum(kinds), sum(bins) / models, shape.paired ? sum(joint) : n];
    if (found.every((count) => count === n)) continue;
    const where = column === null ? 'over all rows' : `by \`${column}\``;
    throw invalid(table, `${where} it counts ${found.join(', ')} rows, and it is of ${n}`);
  }
}

function emptyDivision(column: string | null, paired: boolean): DivisionSums {
  const sums = DivisionSums.empty(column, paired);
  coarsen(sums.data, column === null ? filed.overall : filed.slices);
  return sums;
}

function atResolution(division: DivisionData, resolution: layout.Resolution): DivisionData {
  const sums = DivisionSums.empty(division.column, division.paired);
  coarsen(sums.data, resolution);
  for (const value of [...division.values].sort((a, b) => (a < b ? -1 : 1))) sums.group(value);
  sums.merge(division);
  return sums.finish();
}

const sizes = {
  kinds: () => layout.kindsSize,
  totals: () => layout.totalCount,
  tallies: () => layout.tallyCount,
  bins: ({ resolution, paired }: DivisionData) => layout.binsSize(resolution, paired ? 2 : 1),
  joint: ({ resolution, paired }: DivisionData) => (paired ? layout.jointSize(resolution) : 0),
} as const;

type Part = keyof typeof sizes;

function entriesOf(division: DivisionData): Entry[] {
  const column = division.column ?? '';
  return division.values.flatMap((value, group) =>
    (Object.keys(sizes) as Part[]).flatMap((part) => {
      const size = sizes[part](division);
      const entries: Entry[] = [];
      for (let at = 0; at < size; at++) {
        const start = (group * size + at) * (part === 'totals' ? limbs : 1);
        const numbers: [number, number, number] =
          part === 'totals'
            ? [
                number(division, part, start),
                number(division, part, start + 1),
                number(division, part, start + 2),
              ]
            : [number(division, part, start), 0, 0];
        if (numbers.some((one) => one !== 0)) entries.push({ part, column, value, at, numbers });
      }
      return entries;
    }),
  );
}

function number(division: DivisionData, part: Part, at: number): number {
  return division[part][at] as number;
}

interface Put {
  readonly part: string;
  readonly group: number;
  readonly at: number;
  readonly numbers: readonly number[];
}

/** Adds what one row says; false: there is no such place, or the numbers are none for it. */
function put(division: DivisionData, { part, group, at, numbers }: Put): boolean {
  if (!Object.hasOwn(sizes, part)) return false;
  const name = part as Part;
  const size = sizes[name](division);
  if (!Number.isInteger(at) || at < 0 || at >= size) return false;
  const isWhole = name === 'tallies' && at === layout.largestChange ? Number.isFinite : Number.isSafeInteger;
  if (!numbers.every((one) => isWhole(one))) return false;
  const width = name === 'totals' ? limbs : 1;
  if (name === 'tallies' && at === layout.largestChange) {
    const place = group * size + at;
    division.tallies[place] = Math.max(division.tallies[place] as number, numbers[0] as number);
    return true;
  }
  if (name !== 'totals' && (numbers[0] as number) < 0) return false;
  for (let limb = 0; limb < width; limb++) {
    const place = (group * size + at) * width + limb;
    division[name][place] = (division[name][place] as number) + (numbers[limb] as number);
  }
  return true;
}

function invalid(table: Table, message: string): ModelgateError {
  return new ModelgateError({
    code: 'PREDICTIONS_INVALID',
    message: `The summary cannot be used: ${message}`,
    place: { path: table.path },
    hint: 'docs/summary.md says what a summary holds.',
  });
}
