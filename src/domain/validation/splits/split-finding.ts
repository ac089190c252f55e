import type { Finding, RowCount, RowExample } from '../finding.ts';
import { type SplitCode, splitCodes } from './split-codes.ts';

export interface SplitFinding {
  readonly path: string;
  readonly column?: string;
  readonly rows?: RowCount;
  readonly examples?: readonly RowExample[];
}

export function splitFinding(
  code: SplitCode,
  message: string,
  { path, column, rows, examples }: SplitFinding,
): Finding<SplitCode> {
  const { severity, wayOut } = splitCodes[code];
  return {
    code,
    severity,
    place: { path, ...(column !== undefined && { column }) },
    message,
    wayOut,
    ...(rows && { rows }),
    ...(examples && examples.length > 0 && { examples }),
  };
}
