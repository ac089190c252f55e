import type { FileHandle } from 'node:fs/promises';
import { parquetHeader } from 'hyparquet/src/column.js';
import { exactBytes } from '../exact-bytes.ts';
import { isCutOff } from './page.ts';
import type { RawPage } from './page.ts';

/** Where a column chunk lies in its file. */
export interface ChunkPlace {
  readonly start: number;
  /** The first byte after it. */
  readonly end: number;
}

const windowBytes = 2 ** 20;
const usualHeader = 2 ** 12;

/** The part of a file that memory holds; it moves on. */
export class FileWindow {
  readonly #handle: FileHandle;
  #room = new Uint8Array();
  #bytes = new Uint8Array();
  #start = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /**
   * The bytes from `start` on: `length` of them or more, none from `end` on. They are there until others are asked for.
   * @throws RangeError where the file ends before
   */
  async bytesFrom(start: number, length: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const needed = Math.min(start + length, end);
    if (start < this.#start || needed > this.#start + this.#bytes.length) {
      const size = Math.min(Math.max(length, windowBytes), end - start);
      if (this.#room.length < size) this.#room = new Uint8Array(size);
      this.#bytes = await exactBytes(this.#handle, { start, end: start + size, room: this.#room });
      this.#start = start;
    }
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }
}

/** The pages of a column chunk, one after the other, each until the next is asked for. @throws RangeError if a page is cut off */
export async function* pagesOf(window: FileWindow, { start, end }: ChunkPlace): AsyncGenerator<RawPage> {
  for (let at = start; at < end;) {
    const { header, length } = await headerAt(window, { start: at, end });
    const size = header.compressed_page_size;
    if (isCutOff(size, end - at - length)) throw new RangeError('a page is cut off');
    const bytes = await window.bytesFrom(at + length, size, end);
    yield { header, body: bytes.subarray(0, size) };
    at += length + size;
  }
}

/** How long a header is only reading it tells: it may hold the smallest and the largest text. */
async function headerAt(window: FileWindow, { start, end }: ChunkPlace) {
  for (let length = usualHeader; ; length *= 16) {
    const bytes = await window.bytesFrom(start, length, end);
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    try {
      return { header: parquetHeader(reader), length: reader.offset };
    } catch (cause) {
      if (start + bytes.length >= end) throw cause;
    }
  }
}
