/** Bytes of a model file, read by ranges, so that a file of any size can be inspected. */
export interface ModelSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes of the range; fewer only where the file ends before it does. They may be put into `into`, which is as long at least. */
  read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array>;
}

/** Bytes that are in memory. */
export function bytesSource(bytes: Uint8Array): ModelSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

/** A part of another source. */
export function partOf(source: ModelSource, offset: number, size: number): ModelSource {
  return {
    size,
    read: (at, length) => source.read(offset + at, Math.max(0, Math.min(length, size - at))),
  };
}
