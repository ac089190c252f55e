/** How the names of files end that hold a summary in place of rows (docs/summary.md). */
export const summarySuffix = '.modelgate-summary.parquet';

export function isSummary(file: string): boolean {
  return file.endsWith(summarySuffix);
}
