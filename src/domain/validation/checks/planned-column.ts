import type { ColumnContract } from '../contract/table-contract.ts';
import type { DataColumn } from '../data/data-column.ts';
import type { Cell } from './cell.ts';

/** A column of the contract that the data has. */
export interface PlannedColumn {
  readonly contract: ColumnContract;
  readonly name: string;
  readonly cell: Cell;
  /** Names of a scan. */
  readonly names: { readonly raw: string; readonly text: string; readonly value: string };
  readonly column: DataColumn;
  /** The whole column is of the contract's type, cell by cell or altogether. */
  readonly readable: boolean;
}
