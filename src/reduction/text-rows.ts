import { lengthOf, rowsOfColumn } from '../domain/evidence/column-slices.ts';
import type { RowRange } from '../domain/evidence/column-slices.ts';
import type { Column } from '../domain/evidence/table.ts';
import type { ColumnPart } from '../domain/sums/chunk-columns.ts';
import { withCsv } from '../formats/csv/byte-range.ts';
import { withJsonLines } from '../formats/predictions/json-range.ts';
import { streamedParts } from '../formats/predictions/record-stream.ts';
import type { StreamedPart } from '../formats/predictions/record-stream.ts';
import type { Bytes, RecordFile } from '../formats/records/record-file.ts';
import { cutAlone, cutByIds } from './record-parts.ts';
import type { RecordPart } from './record-parts.ts';
import type { RowUnits } from './parquet-rows.ts';
import type { ReductionPlan, RowFile } from './plan.ts';

/** Parts of text files that hold the same rows: known by their ids where the files are cut, else read side by side, as one unit. */
export async function withTextRows<T>(
  { candidate, baseline, parts }: Pick<ReductionPlan, 'candidate' | 'baseline' | 'parts'>,
  work: (rows: RowUnits) => Promise<T>,
): Promise<T | undefined> {
  if (parts.length === 0) return work({ units: 1, read: () => sideBySide(candidate, baseline) });
  return withRecords(candidate, (own) => {
    const units = (held: RecordFile | null): RowUnits => ({
      units: parts.length,
      async *read(unit) {
        const part = parts[unit] as RecordPart;
        const ours = await columnsOf(own, candidate, part.candidate);
        const theirs = held && baseline && (await columnsOf(held, baseline, part.baseline as Bytes));
        if (!ours || theirs === undefined) return yield undefined;
        const n = rowsOf(ours);
        if (theirs && rowsOf(theirs) !== n) return yield undefined;
        // Rows are known by their ids: where they stand does not matter.
        yield { n, firstRow: 0, candidate: ours, baseline: theirs, kinds: kindsOf([ours, theirs]) };
      },
    });
    if (!baseline) return work(units(null));
    return withRecords(baseline, (held) => work(units(held)));
  });
}

/** `undefined`: the files cannot be cut so that the same rows come together. `[]`: one of them cannot be cut at all. */
export async function cutText(
  candidate: RowFile,
  { baseline, ids, partBytes }: CutRequest,
): Promise<readonly RecordPart[] | undefined> {
  if (!ids || candidate.kind === 'stream' || baseline?.kind === 'stream') return [];
  return withRecords(candidate, async (own) => {
    if (!baseline) return cutAlone(own, { id: ids.own, partBytes });
    return withRecords(baseline, async (held) => cutByIds(own, held, { ids, partBytes }));
  });
}

export interface CutRequest {
  readonly baseline: RowFile | null;
  /** Names of the columns of ids in either file; null: rows are known by where they stand. */
  readonly ids: { readonly own: string; readonly held: string } | null;
  readonly partBytes: number;
}

function withRecords<T>(file: RowFile, work: (file: RecordFile) => Promise<T>): Promise<T | undefined> {
  return (file.kind === 'csv' ? withCsv : withJsonLines)(file, work);
}

/** The rows of two files from their start on, cut where a part of either ends. */
async function* sideBySide(candidate: RowFile, baseline: RowFile | null): ReturnType<RowUnits['read']> {
  const files = baseline ? [candidate, baseline] : [candidate];
  const sides = files.map((file) => ({ parts: streamedParts(file), open: noRows, from: 0 }));
  let firstRow = 0;
  try {
    for (;;) {
      let ended = 0;
      for (const side of sides) {
        if (side.from < rowsOf(side.open)) continue;
        const { value, done } = await side.parts.next();
        if (done) ended++;
        else if (!value) return yield undefined;
        else Object.assign(side, { open: value, from: 0 });
      }
      if (ended > 0) return ended === sides.length ? undefined : yield undefined;
      const n = Math.min(...sides.map(({ open, from }) => rowsOf(open) - from));
      const [own, held = null] = sides.map(({ open, from }) =>
        rowsOfPart(open, { start: from, end: from + n }),
      );
      const columns = { candidate: own as ColumnPart, baseline: held };
      yield { n, firstRow, ...columns, kinds: kindsOf([columns.candidate, held]) };
      for (const side of sides) side.from += n;
      firstRow += n;
    }
  } finally {
    for (const { parts } of sides) await parts.return();
  }
}

const noRows: NonNullable<StreamedPart> = new Map<string, Column>();

function rowsOfPart(part: ColumnPart, range: RowRange): ColumnPart {
  return new Map([...part].map(([name, column]) => [name, rowsOfColumn(column, range)]));
}

async function columnsOf(
  file: RecordFile,
  { wanted }: RowFile,
  part: Bytes,
): Promise<ColumnPart | undefined> {
  return file.columnsOf(await file.bytes(part), wanted);
}

function rowsOf(columns: ColumnPart): number {
  const [first] = columns.values();
  return first ? lengthOf(first) : 0;
}

/** A column is typed as a whole: parts that read it otherwise cannot be summed up by themselves. */
function kindsOf(sides: readonly (ColumnPart | null)[]): string {
  const kindOf = (column: Column): string =>
    column.kind === 'number' ? (column.boolean ? 'boolean' : 'number') : 'text';
  return sides.flatMap((side) => [...(side?.values() ?? [])].map(kindOf)).join(' ');
}
