import type { NumberColumn, TextColumn } from '../../domain/evidence/table.ts';

/** Growing column of numbers. */
export class NumberStore {
  length = 0;
  #values = new Float64Array(1024);
  #nulls: number[] = [];

  add(value: number): void {
    if (this.length === this.#values.length) this.#values = grown(this.#values, 2 * this.length);
    this.#values[this.length++] = value;
  }

  /** Adds `count` numbers at once, to be written where it returns. */
  extend(count: number): Float64Array {
    const start = this.length;
    this.length += count;
    if (this.length > this.#values.length)
      this.#values = grown(this.#values, Math.max(this.length, 2 * start));
    return this.#values.subarray(start, this.length);
  }

  /** Makes room for `count` more. */
  reserve(count: number): void {
    const length = this.length + count;
    if (length > this.#values.length) this.#values = grown(this.#values, length);
  }

  /** Drops all rows from `length` on. */
  cut(length: number): void {
    this.length = length;
    this.#nulls = this.#nulls.filter((row) => row < length);
  }

  addNull(): void {
    this.#nulls.push(this.length);
    this.add(NaN);
  }

  finish({ boolean = false } = {}): NumberColumn {
    const values = this.#values.subarray(0, this.length);
    const nulls = flagsOf(this.#nulls, this.length);
    return { kind: 'number', values, ...(nulls && { nulls }), ...(boolean && { boolean }) };
  }
}

const slots = 4096;

/** Growing, dictionary-coded column of text. */
export class TextStore {
  length = 0;
  #codes = new Int32Array(1024);
  #nulls: number[] = [];
  readonly #dictionary: string[] = [];
  readonly #codeOf = new Map<string, number>();
  /** Codes of words seen lately, by a hash of their bytes: categories need not be decoded again each row. */
  readonly #recent = new Int32Array(slots).fill(-1);

  /** Grows with new texts. */
  get dictionary(): readonly string[] {
    return this.#dictionary;
  }

  add(text: string): void {
    this.addCode(this.codeOf(text));
  }

  /** Drops all rows from `length` on. */
  cut(length: number): void {
    this.length = length;
    this.#nulls = this.#nulls.filter((row) => row < length);
  }

  addNull(): void {
    this.#nulls.push(this.length);
    this.addCode(-1);
  }

  /** A code that `codeOf` gave, or -1. */
  addCode(code: number): void {
    if (this.length === this.#codes.length) this.#codes = grownCodes(this.#codes, 2 * this.length);
    this.#codes[this.length++] = code;
  }

  /** Adds `count` codes at once, that `codeOf` gave, to be written where it returns. */
  extend(count: number): Int32Array {
    const start = this.length;
    this.length += count;
    if (this.length > this.#codes.length)
      this.#codes = grownCodes(this.#codes, Math.max(this.length, 2 * start));
    return this.#codes.subarray(start, this.length);
  }

  /** Makes room for `count` more. */
  reserve(count: number): void {
    const length = this.length + count;
    if (length > this.#codes.length) this.#codes = grownCodes(this.#codes, length);
  }

  addBytes(text: TextBytes): void {
    this.addCode(this.codeOfBytes(text));
  }

  codeOfBytes({ bytes, start, end, doubled }: TextBytes): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 16777619);
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const recent = this.#recent[slot] as number;
    if (!doubled && recent >= 0 && isText({ bytes, start, end, text: this.#dictionary[recent] as string })) {
      return recent;
    }
    const text = bytes.toString('utf8', start, end);
    const code = this.codeOf(doubled ? text.replaceAll('""', '"') : text);
    this.#recent[slot] = code;
    return code;
  }

  codeOf(text: string): number {
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#dictionary.length;
      this.#codeOf.set(text, code);
      this.#dictionary.push(text);
    }
    return code;
  }

  finish(): TextColumn {
    const nulls = flagsOf(this.#nulls, this.length);
    const codes = this.#codes.subarray(0, this.length);
    return { kind: 'text', codes, dictionary: this.#dictionary, ...(nulls && { nulls }) };
  }
}

interface TextBytes {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Quotes inside are doubled. */
  readonly doubled: boolean;
}

/** Whether the bytes are this text; always false beyond ASCII. */
function isText({ bytes, start, end, text }: Omit<TextBytes, 'doubled'> & { text: string }): boolean {
  if (text.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 127 || byte !== text.charCodeAt(at - start)) return false;
  }
  return true;
}

function grown(values: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length);
  larger.set(values);
  return larger;
}

function grownCodes(codes: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(codes);
  return larger;
}

function flagsOf(rows: readonly number[], length: number): Uint8Array | undefined {
  if (rows.length === 0) return undefined;
  const flags = new Uint8Array(length);
  for (const row of rows) flags[row] = 1;
  return flags;
}
