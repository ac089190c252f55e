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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
    unpack({ view, start: at, end, width }, into.subarray(filled, to));
    at += count * width;
    filled = to;
  }
}

/** Values of `width` bits each, packed without gaps. */
function unpack(
  { view, start, end, width }: Omit<Hybrid, 'bytes'> & { readonly view: DataView },
  into: Int32Array | Uint8Array,
): void {
  const mask = 2 ** width - 1;
  let filled = 0;
  let at = start;
  let bit = 0;
  // A value of up to 24 bits lies within four bytes, which one read gives where as many are left.
  for (; filled < into.length && at + 4 <= end; filled++) {
    into[filled] = (view.getInt32(at, true) >>> bit) & mask;
    bit += width;
    at += bit >>> 3;
    bit &= 7;
  }
  for (; filled < into.length; filled++) {
    let value = 0;
    for (let shift = 0; shift < width; shift++) {
      value |= ((view.getUint8(at) >>> bit) & 1) << shift;
      at += (bit + 1) >>> 3;
      bit = (bit + 1) & 7;
    }
    into[filled] = value;
  }
}
