import { lengthOf } from '../domain/evidence/column-slices.ts';
import type { Column } from '../domain/evidence/table.ts';
import type { ColumnPart } from '../domain/sums/chunk-columns.ts';
import { columnsOfPart, withCsv } from '../formats/csv/byte-range.ts';
import type { Bytes, OpenCsv } from '../formats/csv/byte-range.ts';
import { cutAlone, cutByIds } from './csv-parts.ts';
import type { CsvPart } from './csv-parts.ts';
import type { RowUnits } from './parquet-rows.ts';
import type { ReductionPlan, RowFile } from './plan.ts';

/** Parts of CSV files that hold the same rows; the rows are known by their ids. */
export async function withCsvRows<T>(
  { candidate, baseline, parts }: Pick<ReductionPlan, 'candidate' | 'baseline' | 'parts'>,
  work: (rows: RowUnits) => Promise<T>,
): Promise<T | undefined> {
  return withCsv(candidate, (own) => {
    const units = (held: OpenCsv | null): RowUnits => ({
      units: parts.length,
      async *read(unit) {
        const part = parts[unit] as CsvPart;
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
    return withCsv(baseline, (held) => work(units(held)));
  });
}

/** `undefined`: the files cannot be cut so that the same rows come together. */
export async function cutCsv(
  candidate: RowFile,
  { baseline, ids, partBytes }: CutRequest,
): Promise<readonly CsvPart[] | undefined> {
  return withCsv(candidate, async (own) => {
    if (!baseline) return cutAlone(own, { id: ids.own, partBytes });
    return withCsv(baseline, async (held) => cutByIds(own, held, { ids, partBytes }));
  });
}

export interface CutRequest {
  readonly baseline: RowFile | null;
  /** Names of the columns of ids in either file. */
  readonly ids: { readonly own: string; readonly held: string };
  readonly partBytes: number;
}

async function columnsOf(csv: OpenCsv, { wanted }: RowFile, part: Bytes): Promise<ColumnPart | undefined> {
  return columnsOfPart(await csv.bytes(part), { header: csv.header, wanted });
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
