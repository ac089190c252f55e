import type { RowGroup } from 'hyparquet';
import { lengthOf, rowsOfColumn } from '../domain/evidence/column-slices.ts';
import type { RowRange } from '../domain/evidence/column-slices.ts';
import type { Column } from '../domain/evidence/table.ts';
import type { ColumnChunk } from '../domain/sums/chunk-columns.ts';
import { withParquet } from '../formats/parquet/file.ts';
import type { OpenParquet } from '../formats/parquet/file.ts';
import { piecesOf } from './column-stream.ts';
import type { ReductionPlan, RowFile } from './plan.ts';

/** Rows that can be read in parts, each by itself. */
export interface RowUnits {
  readonly units: number;
  /** Rows of a unit; not known of text. */
  rowsOf?(unit: number): number;
  /** The rows of a unit, in order. `undefined`: they are not to be had by themselves. */
  read(unit: number): AsyncIterable<ColumnChunk | undefined>;
}

/** The row groups of the candidate's file, and the same rows of the baseline's. `undefined`: one file has more rows. */
export async function withParquetRows<T>(
  { candidate, baseline }: Pick<ReductionPlan, 'candidate' | 'baseline'>,
  work: (rows: RowUnits) => Promise<T>,
): Promise<T | undefined> {
  return opened(candidate, (own) => {
    if (!baseline) return work(unitsOf({ own, candidate, held: null, baseline }));
    return opened(baseline, async (held) =>
      own.rows === held.rows ? work(unitsOf({ own, candidate, held, baseline })) : undefined,
    );
  });
}

export async function rowsOfParquet(file: RowFile): Promise<number> {
  return opened(file, async ({ rows }) => Promise.resolve(rows));
}

function opened<T>({ file, path, wanted }: RowFile, work: (file: OpenParquet) => Promise<T>): Promise<T> {
  return withParquet({ file, path }, wanted, work);
}

interface Both {
  readonly own: OpenParquet;
  readonly candidate: RowFile;
  readonly held: OpenParquet | null;
  readonly baseline: RowFile | null;
}

function unitsOf({ own, candidate, held, baseline }: Both): RowUnits {
  const ranges = rangesOf(own);
  return {
    units: own.groups.length,
    rowsOf: (unit) => (ranges[unit]?.end ?? 0) - (ranges[unit]?.start ?? 0),
    async *read(unit) {
      const range = ranges[unit] as RowRange;
      const sides = [
        ...candidate.wanted.map((name) => ['own', name, partsOf(own, name, range)] as const),
        ...(baseline?.wanted ?? []).map(
          (name) => ['held', name, partsOf(held as OpenParquet, name, range)] as const,
        ),
      ];
      let firstRow = range.start;
      const all = new Map(sides.map(([side, name, parts]) => [`${side} ${name}`, parts]));
      for await (const piece of piecesOf(all)) {
        if (!piece) return yield undefined;
        const columnsOf = (side: 'own' | 'held', { wanted }: RowFile) =>
          new Map(wanted.map((name) => [name, piece.columns.get(`${side} ${name}`) as never]));
        yield {
          n: piece.n,
          firstRow,
          candidate: columnsOf('own', candidate),
          baseline: baseline && columnsOf('held', baseline),
        };
        firstRow += piece.n;
      }
    },
  };
}

function rangesOf({ groups }: OpenParquet): RowRange[] {
  let end = 0;
  return groups.map((group) => {
    end += Number(group.num_rows);
    return { start: end - Number(group.num_rows), end };
  });
}

/** The values of some rows of a column, page by page. */
async function* partsOf(
  file: OpenParquet,
  name: string,
  { start, end }: RowRange,
): AsyncGenerator<Column | undefined, void> {
  const ranges = rangesOf(file);
  for (const [at, group] of file.groups.entries()) {
    const { start: first, end: last } = ranges[at] as RowRange;
    if (last <= start || first >= end) continue;
    let row = first;
    for await (const column of file.pages(name, group as RowGroup)) {
      if (!column) return yield undefined;
      const rows = lengthOf(column);
      const part = { start: Math.max(start - row, 0), end: Math.min(end - row, rows) };
      if (part.start < part.end) yield part.end - part.start === rows ? column : rowsOfColumn(column, part);
      row += rows;
      if (row >= end) break;
    }
  }
}
