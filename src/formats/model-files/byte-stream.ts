import { ModelFault } from './inspection.ts';
import { pieceBytes } from './limits.ts';
import type { ModelSource } from './source.ts';

/** Where the bytes of a stream come from, piece by piece. */
export interface Feed {
  /** The next bytes; `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Leaves out the next bytes without reading them; how many there were. Missing: they have to be read. */
  skip?(bytes: number): number;
  /** The file that the stream reads from its first byte on, where it reads one. */
  readonly source?: ModelSource;
}

/** A file from front to back. */
export function sourceFeed(source: ModelSource): Feed {
  let at = 0;
  return {
    source,
    async next() {
      if (at >= source.size) return undefined;
      const wanted = Math.min(pieceBytes, source.size - at);
      const piece = await source.read(at, wanted);
      if (piece.length < wanted)
        throw new ModelFault('MODEL_TRUNCATED', `The file became shorter while it was read`, at);
      at += piece.length;
      return piece;
    },
    skip(bytes) {
      const skipped = Math.min(bytes, source.size - at);
      at += skipped;
      return skipped;
    },
  };
}

/** Bytes from front to back, with as much as is asked for in memory at once. All numbers are little-endian. */
export class ByteStream {
  readonly feed: Feed;
  #window: Uint8Array = new Uint8Array(0);
  #view = new DataView(this.#window.buffer);
  #at = 0;
  #base = 0;

  constructor(feed: Feed) {
    this.feed = feed;
  }

  /** Bytes before the next one. */
  get offset(): number {
    return this.#base + this.#at;
  }

  /** Whether that many bytes are in memory. */
  has(bytes: number): boolean {
    return this.#window.length - this.#at >= bytes;
  }

  /** Brings that many bytes into memory; `false` where the stream ends before. */
  async fill(bytes: number): Promise<boolean> {
    if (this.has(bytes)) return true;
    const pieces = [this.#window.subarray(this.#at)];
    let held = this.#window.length - this.#at;
    while (held < bytes) {
      const piece = await this.feed.next();
      if (!piece) break;
      pieces.push(piece);
      held += piece.length;
    }
    this.#base += this.#at;
    this.#at = 0;
    this.#window = pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
    this.#view = new DataView(this.#window.buffer, this.#window.byteOffset, this.#window.length);
    return held >= bytes;
  }

  /** @throws ModelFault MODEL_TRUNCATED where the stream ends before */
  async need(bytes: number): Promise<void> {
    if (!this.has(bytes) && !(await this.fill(bytes))) this.#end(bytes);
  }

  byte(): number {
    const value = this.#view.getUint8(this.#at);
    this.#at += 1;
    return value;
  }

  /** The next byte, which stays. */
  byteAhead(): number {
    return this.#view.getUint8(this.#at);
  }

  /** Takes the next byte where it is that one. */
  takeIf(code: number): boolean {
    if (this.#view.getUint8(this.#at) !== code) return false;
    this.#at += 1;
    return true;
  }

  u16(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  i32(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4, true);
  }

  u32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  /** Above 2^53 it is rounded, which is more than any file has. */
  u64(): number {
    this.#at += 8;
    return Number(this.#view.getBigUint64(this.#at - 8, true));
  }

  /** The next bytes, which must be in memory; good until more are asked for. */
  take(bytes: number): Uint8Array {
    this.#at += bytes;
    return this.#window.subarray(this.#at - bytes, this.#at);
  }

  /** The next bytes, a copy. @throws ModelFault MODEL_TRUNCATED */
  async bytes(count: number): Promise<Uint8Array> {
    await this.need(count);
    return this.take(count).slice();
  }

  /** Up to the next line feed, which is taken and left out; `undefined` where none comes within `limit` bytes. */
  async line(limit: number): Promise<Uint8Array | undefined> {
    let wanted = 1;
    for (;;) {
      const isWhole = await this.fill(wanted);
      const end = this.#window.indexOf(10, this.#at);
      if (end >= 0 && end - this.#at <= limit) {
        const line = this.#window.subarray(this.#at, end);
        this.#at = end + 1;
        return line;
      }
      const held = this.#window.length - this.#at;
      if (!isWhole || held > limit) return undefined;
      wanted = held * 2;
    }
  }

  /** Leaves out all up to the next line feed, and that; `false`: none comes within about `limit` bytes. */
  async skipLine(limit: number): Promise<boolean> {
    const last = this.offset + limit;
    while (this.offset < last && (await this.fill(1))) {
      const end = this.#window.indexOf(10, this.#at);
      this.#at = end < 0 ? this.#window.length : end + 1;
      if (end >= 0) return true;
    }
    return false;
  }

  /** @throws ModelFault MODEL_TRUNCATED where the stream ends before */
  async skip(bytes: number): Promise<void> {
    const held = Math.min(bytes, this.#window.length - this.#at);
    this.#at += held;
    let left = bytes - held;
    if (left > 0 && this.feed.skip) {
      const skipped = this.feed.skip(left);
      this.#base += skipped;
      left -= skipped;
      if (left > 0) this.#end(left);
    }
    while (left > 0) {
      if (!(await this.fill(1))) this.#end(left);
      const step = Math.min(left, this.#window.length - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  async isAtEnd(): Promise<boolean> {
    return !this.has(1) && !(await this.fill(1));
  }

  #end(missing: number): never {
    throw new ModelFault(
      'MODEL_TRUNCATED',
      `The file ends where at least ${missing} more bytes are announced`,
      this.offset,
    );
  }
}
