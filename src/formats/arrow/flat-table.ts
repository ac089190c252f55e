import { ArrowFault } from './arrow-fault.ts';

/**
 * A table of a FlatBuffer that is in memory (FlatBuffers, Internals). An offset that leads out of it is a `RangeError` of its view;
 * `parsed` makes it a fault.
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  uint8(field: number, otherwise = 0): number {
    const place = this.#place(field);
    return place === undefined ? otherwise : this.#view.getUint8(place);
  }

  int16(field: number, otherwise = 0): number {
    const place = this.#place(field);
    return place === undefined ? otherwise : this.#view.getInt16(place, true);
  }

  int32(field: number, otherwise = 0): number {
    const place = this.#place(field);
    return place === undefined ? otherwise : this.#view.getInt32(place, true);
  }

  int64(field: number): number {
    const place = this.#place(field);
    return place === undefined ? 0 : safe(this.#view.getBigInt64(place, true));
  }

  text(field: number): string {
    const at = this.#target(field);
    if (at === undefined) return '';
    const length = this.#view.getUint32(at, true);
    if (at + 4 + length > this.#view.byteLength) throw new RangeError('a text leads out of the metadata');
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + at + 4, length);
    return new TextDecoder().decode(bytes);
  }

  table(field: number): FlatTable | undefined {
    const at = this.#target(field);
    return at === undefined ? undefined : new FlatTable(this.#view, at);
  }

  tables(field: number): readonly FlatTable[] {
    return this.#elements(field, 4).map(
      (at) => new FlatTable(this.#view, at + this.#view.getUint32(at, true)),
    );
  }

  /** The 64-bit integers of each structure of a vector, `size` bytes each. */
  structures(field: number, size: number): readonly (readonly number[])[] {
    return this.#elements(field, size).map((at) =>
      Array.from({ length: size / 8 }, (_, word) => safe(this.#view.getBigInt64(at + word * 8, true))),
    );
  }

  #elements(field: number, size: number): readonly number[] {
    const at = this.#target(field);
    if (at === undefined) return [];
    const count = this.#view.getUint32(at, true);
    if (at + 4 + count * size > this.#view.byteLength)
      throw new RangeError('a list leads out of the metadata');
    return Array.from({ length: count }, (_, index) => at + 4 + index * size);
  }

  #target(field: number): number | undefined {
    const place = this.#place(field);
    return place === undefined ? undefined : place + this.#view.getUint32(place, true);
  }

  #place(field: number): number | undefined {
    const schema = this.#at - this.#view.getInt32(this.#at, true);
    const slot = 4 + field * 2;
    if (slot + 2 > this.#view.getUint16(schema, true)) return undefined;
    const offset = this.#view.getUint16(schema + slot, true);
    return offset === 0 ? undefined : this.#at + offset;
  }
}

/** Runs a reading of metadata. @throws ArrowFault where it leads out of its bytes */
export function parsed<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ArrowFault(`${what} is broken: an offset leads out of it`);
    throw error;
  }
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new ArrowFault(`The metadata states a size of ${value}`);
  return number;
}
