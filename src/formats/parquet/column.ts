import type { Column } from '../../domain/evidence/table.ts';
import { NumberStore, TextStore } from '../predictions/column-store.ts';

/**
 * Column that a Parquet file fills, chunk by chunk. Whole numbers beyond 2^53 turn all of it into text, so that ids stay what
 * they are.
 */
export class ParquetColumn {
  readonly numbers = new NumberStore();
  readonly texts = new TextStore();
  #mode: 'number' | 'boolean' | 'text' = 'number';

  /** Rows so far. */
  get length(): number {
    return this.#mode === 'text' ? this.texts.length : this.numbers.length;
  }

  /** Numbers in file order, with 1 in `present` where there is one; without `present` everywhere. */
  addNumbers(values: Float64Array, present: Uint8Array | undefined): void {
    if (!present && this.#mode === 'number') {
      return this.numbers.addAll(values);
    }
    let next = 0;
    const rows = present?.length ?? values.length;
    for (let row = 0; row < rows; row++)
      this.add(!present || present[row] ? (values[next++] as number) : null);
  }

  /** Codes that `texts.codeOf` gave, in file order. */
  addCodes(codes: Int32Array, present: Uint8Array | undefined): void {
    this.#becomeText();
    let next = 0;
    const rows = present?.length ?? codes.length;
    for (let row = 0; row < rows; row++) {
      if (!present || present[row]) this.texts.addCode(codes[next++] as number);
      else this.texts.addNull();
    }
  }

  add(value: number | bigint | boolean | string | null): void {
    if (value === null) return this.#mode === 'text' ? this.texts.addNull() : this.numbers.addNull();
    if (typeof value === 'boolean') {
      this.#mode = 'boolean';
      return this.numbers.add(value ? 1 : 0);
    }
    const exact = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof exact === 'number' && this.#mode !== 'text') return this.numbers.add(exact);
    this.#becomeText();
    this.texts.add(String(exact));
  }

  finish(): Column {
    if (this.#mode === 'text') return this.texts.finish();
    return this.numbers.finish({ boolean: this.#mode === 'boolean' });
  }

  #becomeText(): void {
    if (this.#mode === 'text') return;
    this.#mode = 'text';
    const { values, nulls } = this.numbers.finish();
    values.forEach((value, row) => {
      if (nulls?.[row]) this.texts.addNull();
      else this.texts.add(String(value + 0));
    });
  }
}
