import type { Column } from '../../domain/evidence/table.ts';
import { NumberStore, TextStore } from '../predictions/column-store.ts';

/** How many values a page has, and in which rows: 1 where there is one; `undefined`: everywhere. */
interface PageRows {
  readonly count: number;
  readonly present: Uint8Array | undefined;
}

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

  /** Makes room for `rows` more, as numbers or as text. */
  reserve(rows: number, kind: 'number' | 'text'): void {
    if (kind === 'text') this.texts.reserve(rows);
    else this.numbers.reserve(rows);
  }

  /** Adds the numbers of a page, which `decode` writes in file order. Returns what that returns: false, and nothing counts. */
  addNumbers({ count, present }: PageRows, decode: (into: Float64Array) => boolean): boolean {
    if (!present && this.#mode === 'number') return decode(this.numbers.extend(count));
    const values = new Float64Array(count);
    if (!decode(values)) return false;
    let next = 0;
    const rows = present?.length ?? count;
    for (let row = 0; row < rows; row++)
      this.add(!present || present[row] ? (values[next++] as number) : null);
    return true;
  }

  /** Adds the texts of a page, of which `decode` writes codes of `texts.codeOf` in file order. */
  addCodes({ count, present }: PageRows, decode: (into: Int32Array) => void): void {
    this.#becomeText();
    if (!present) return decode(this.texts.extend(count));
    const codes = new Int32Array(count);
    decode(codes);
    let next = 0;
    for (let row = 0; row < present.length; row++) {
      if (present[row]) this.texts.addCode(codes[next++] as number);
      else this.texts.addNull();
    }
  }

  /** Drops all rows from `length` on. */
  cut(length: number): void {
    if (this.#mode === 'text') this.texts.cut(length);
    else this.numbers.cut(length);
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
