/** A planted fault and its sound twin: one contract, two files that differ in what is wrong. */
export interface Planted {
  readonly name: string;
  /** Properties of the contract; `id` comes first in every file unless they name it. */
  readonly properties: readonly object[];
  readonly table?: object;
  readonly root?: object;
  readonly sound: string | object[];
  readonly faulty: string | object[];
  /** The one finding of the faulty file. */
  readonly finding: {
    readonly code: string;
    readonly column?: string;
    readonly severity?: 'error' | 'warning' | 'info';
    readonly failing?: number;
    /** Rows of the examples, from 1. */
    readonly rows?: readonly number[];
  };
}

export const x = (fields: object, name = 'x') => ({ name, ...fields });
export const typed = (logicalType: string, logicalTypeOptions?: object) =>
  x({ logicalType, ...(logicalTypeOptions && { logicalTypeOptions }) });
export const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
export const column = (...values: string[]) => csv('id,x', ...values.map((value, i) => `${i + 1},${value}`));
export const id = { name: 'id', logicalType: 'integer' };

export interface CellCase {
  readonly name: string;
  readonly property: object;
  readonly good: readonly string[];
  /** Put after the good ones. */
  readonly bad: readonly string[];
  readonly code: string;
  readonly severity?: 'warning' | 'info';
}
