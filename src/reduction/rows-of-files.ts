import { withParquetRows } from './parquet-rows.ts';
import type { RowUnits } from './parquet-rows.ts';
import type { ReductionPlan, RowFile } from './plan.ts';
import { withTextRows } from './text-rows.ts';

/** Rows of one file, or the same rows of two. `undefined`: they cannot be read side by side. */
export async function withRows<T>(
  files: Pick<ReductionPlan, 'candidate' | 'baseline' | 'parts'>,
  work: (rows: RowUnits) => Promise<T>,
): Promise<T | undefined> {
  const { candidate, baseline } = files;
  if (baseline && isText(candidate) !== isText(baseline)) return undefined;
  return (isText(candidate) ? withTextRows : withParquetRows)(files, work);
}

export function isText({ kind }: RowFile): boolean {
  return kind !== 'parquet';
}
