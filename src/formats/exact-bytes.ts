import type { FileHandle } from 'node:fs/promises';

export interface ByteSpan {
  readonly start: number;
  /** The first byte after it. */
  readonly end: number;
  /** Memory to read into, if it is large enough. */
  readonly room?: Uint8Array<ArrayBuffer> | undefined;
}

/** The bytes of a part of a file, in memory of their own where no room is given. @throws RangeError where the file ends before */
export async function exactBytes(
  handle: FileHandle,
  { start, end, room }: ByteSpan,
): Promise<Uint8Array<ArrayBuffer>> {
  const length = end - start;
  const bytes = room && room.length >= length ? room.subarray(0, length) : new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, start + filled);
    if (bytesRead === 0) throw new RangeError('the file ends too early');
    filled += bytesRead;
  }
  return bytes;
}
