/** A run of bytes that holds values of a fixed number of bits, as runs and as packed groups of eight. */
export interface Hybrid {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Bits a value, 0 to 24. */
  readonly width: number;
}

/**
 * Decodes Parquet's RLE/bit-packing hybrid until `into` is full.
 * @throws RangeError if the bytes end before
 */
export function readHybrid({ bytes, start, end, width }: Hybrid, into: Int32Array | Uint8Array): void {
  if (width === 0) {
    into.fill(0);
    return;
  }
  const mask = 2 ** width - 1;
  let at = start;
  let filled = 0;
  while (filled < into.length) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= end || shift > 28) throw new RangeError('a run of values is cut off');
      const byte = bytes[at++] as number;
      header += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    const count = Math.floor(header / 2);
    if (count === 0) continue;
    if (header % 2 === 0) {
      let value = 0;
      for (let shift = 0; shift < width; shift += 8) {
        if (at >= end) throw new RangeError('a run of values is cut off');
        value |= (bytes[at++] as number) << shift;
      }
      const to = Math.min(filled + count, into.length);
      into.fill(value, filled, to);
      filled = to;
      continue;
    }
    const to = Math.min(filled + 8 * count, into.length);
    // The last group may be cut short where its rest is not needed.
    if (at + Math.ceil(((to - filled) * width) / 8) > end) throw new RangeError('packed values are cut off');
    const next = at + count * width;
    let buffer = 0;
    let bits = 0;
    while (filled < to) {
      while (bits < width) {
        buffer |= (bytes[at++] as number) << bits;
        bits += 8;
      }
      into[filled++] = buffer & mask;
      buffer >>>= width;
      bits -= width;
    }
    at = next;
  }
}
