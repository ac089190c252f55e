import { ModelFault } from './inspection.ts';
import { pieceBytes } from './limits.ts';
import type { ModelSource } from './source.ts';

/** Pieces of the file that are kept. */
const piecesKept = 64;

/** Tables, vectors and texts of a FlatBuffer, wherever they lie in a file (FlatBuffers, Internals). */
export class FlatBuffer {
  readonly #source: ModelSource;
  readonly #pieces = new Map<number, Buffer>();
  readonly #longest: number;
  #reads = 0;

  /** `longest`: of a text, in bytes. */
  constructor(source: ModelSource, longest = 1024) {
    this.#source = source;
    this.#longest = longest;
  }

  async root(): Promise<number> {
    return this.#u32(0);
  }

  /** Where a field of a table lies; `undefined`: it has its default. */
  async field(table: number, index: number): Promise<number | undefined> {
    const schema = table - (await this.i32(table));
    const size = await this.#u16(schema);
    const slot = 4 + index * 2;
    if (slot + 2 > size) return undefined;
    const offset = await this.#u16(schema + slot);
    return offset === 0 ? undefined : table + offset;
  }

  /** What a field that holds an offset points at. */
  async target(table: number, index: number): Promise<number | undefined> {
    const place = await this.field(table, index);
    return place === undefined ? undefined : place + (await this.#u32(place));
  }

  /** Places of the elements of a vector, of 4 bytes each. @throws ModelFault MODEL_LIMIT above `most` */
  async elements(vector: number | undefined, most: number): Promise<readonly number[]> {
    if (vector === undefined) return [];
    const count = await this.#u32(vector);
    if (vector + 4 + count * 4 > this.#source.size) throw truncated(vector);
    if (count > most)
      throw new ModelFault('MODEL_LIMIT', `A list has ${count} items; at most ${most} are read`, vector);
    return Array.from({ length: count }, (_, index) => vector + 4 + index * 4);
  }

  /** Tables that a vector points at. */
  async tables(vector: number | undefined, most: number): Promise<readonly number[]> {
    const tables: number[] = [];
    for (const place of await this.elements(vector, most)) tables.push(place + (await this.#u32(place)));
    return tables;
  }

  async text(at: number | undefined): Promise<string> {
    if (at === undefined) return '';
    const size = await this.#u32(at);
    if (at + 4 + size > this.#source.size) throw truncated(at);
    const bytes = await this.#source.read(at + 4, Math.min(size, this.#longest));
    return Buffer.from(bytes).toString('utf8');
  }

  async i8(at: number): Promise<number> {
    const [piece, place] = await this.#piece(at, 1);
    return piece.readInt8(place);
  }

  async i32(at: number): Promise<number> {
    const [piece, place] = await this.#piece(at, 4);
    return piece.readInt32LE(place);
  }

  async #u16(at: number): Promise<number> {
    const [piece, place] = await this.#piece(at, 2);
    return piece.readUInt16LE(place);
  }

  async #u32(at: number): Promise<number> {
    const [piece, place] = await this.#piece(at, 4);
    return piece.readUInt32LE(place);
  }

  async #piece(at: number, size: number): Promise<readonly [piece: Buffer, place: number]> {
    if (at < 0 || at + size > this.#source.size) throw truncated(at);
    const index = Math.floor(at / pieceBytes);
    let piece = this.#pieces.get(index);
    if (!piece) {
      // A file that jumps about would be read again and again.
      if (++this.#reads > 100_000)
        throw new ModelFault('MODEL_LIMIT', 'The tables of the file lie too far apart');
      piece = Buffer.from(await this.#source.read(index * pieceBytes, pieceBytes + 8));
      if (this.#pieces.size >= piecesKept) this.#pieces.clear();
      this.#pieces.set(index, piece);
    }
    return [piece, at - index * pieceBytes];
  }
}

function truncated(at: number): ModelFault {
  return new ModelFault(
    'MODEL_TRUNCATED',
    'An offset leads beyond the file: it is cut off, or the offset lies',
    Math.max(0, at),
  );
}
