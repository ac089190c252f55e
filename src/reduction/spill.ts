import { mkdtempSync, openSync, closeSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where rows wait on disk. */
export interface Block {
  readonly start: number;
  readonly length: number;
}

/**
 * Files that nobody else can open: their folder is gone as soon as they are open, so that nothing is left of them however this
 * process ends. Threads of it know them by their descriptors.
 */
export class SpillFiles {
  readonly descriptors: readonly number[];
  readonly #folder: string;

  constructor(count: number) {
    this.#folder = mkdtempSync(path.join(tmpdir(), 'modelgate-rows-'));
    try {
      this.descriptors = Array.from({ length: count }, (_, at) =>
        openSync(path.join(this.#folder, String(at)), 'wx+', 0o600),
      );
    } finally {
      this.#remove();
    }
  }

  close(): void {
    for (const descriptor of this.descriptors) closeSync(descriptor);
    this.#remove();
  }

  /** Where files that are open cannot be removed, they are when they are closed. */
  #remove(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // See above.
    }
  }
}

/** Appends to a file that no other thread writes. */
export class SpillWriter {
  readonly #descriptor: number;
  #end = 0;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  write(value: unknown): Block {
    const bytes = serialize(value);
    let written = 0;
    while (written < bytes.length)
      written += writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#end + written);
    const block = { start: this.#end, length: bytes.length };
    this.#end += bytes.length;
    return block;
  }
}

export function readBlock(descriptor: number, { start, length }: Block): unknown {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(descriptor, bytes, filled, length - filled, start + filled);
    if (read === 0) throw new RangeError('rows that were put aside are gone');
    filled += read;
  }
  return deserialize(bytes);
}
