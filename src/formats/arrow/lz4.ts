import { ArrowFault } from './arrow-fault.ts';

/**
 * Unpacks an LZ4 frame (LZ4 Frame Format 1.6; LZ4 Block Format). Its checksums are not looked at: what is not compressed has none in Arrow
 * files, and the length of what comes out is known.
 * @throws ArrowFault where it does not give exactly `length` bytes
 */
export function unpackLz4(frame: Uint8Array, length: number): Uint8Array {
  // No byte of a block makes more than 255.
  if (length > frame.length * 255) throw broken();
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const out = new Uint8Array(length);
  try {
    if (view.getUint32(0, true) !== 0x184d2204) throw broken();
    const flags = view.getUint8(4);
    if (flags >> 6 !== 1 || flags & 0b11) throw broken();
    let at = 7 + (flags & 0b1000 ? 8 : 0);
    let filled = 0;
    for (;;) {
      const size = view.getUint32(at, true);
      at += 4;
      if (size === 0) break;
      const block = frame.subarray(at, at + (size & 0x7fffffff));
      if (block.length !== (size & 0x7fffffff)) throw broken();
      if (size >>> 31) {
        out.set(block, filled);
        filled += block.length;
      } else filled = unpackBlock(block, out, filled);
      at += block.length + (flags & 0b10000 ? 4 : 0);
    }
    if (filled !== length) throw broken();
  } catch (error) {
    if (error instanceof RangeError) throw broken();
    throw error;
  }
  return out;
}

/** Bytes that are sooner copied one by one. */
const short = 48;

/** Copies may begin in the blocks before. */
function unpackBlock(block: Uint8Array, out: Uint8Array, start: number): number {
  let [from, to] = [0, start];
  const more = (first: number): number => {
    let length = first;
    if (first !== 15) return length;
    for (let byte = 255; byte === 255; length += byte) byte = block[from++] ?? NaN;
    return length;
  };
  while (from < block.length) {
    const token = block[from++] as number;
    const literals = more(token >> 4);
    if (!(from + literals <= block.length && to + literals <= out.length)) throw broken();
    if (literals > short) out.set(block.subarray(from, from + literals), to);
    else for (let i = 0; i < literals; i++) out[to + i] = block[from + i] as number;
    from += literals;
    to += literals;
    if (from === block.length) return to;
    const back = (block[from] as number) | ((block[from + 1] ?? NaN) << 8);
    from += 2;
    const length = more(token & 15) + 4;
    if (!(back > 0 && back <= to && from <= block.length && to + length <= out.length)) throw broken();
    if (back >= length && length > short) out.copyWithin(to, to - back, to - back + length);
    else for (let i = 0; i < length; i++) out[to + i] = out[to - back + i] as number;
    to += length;
  }
  return to;
}

function broken(): ArrowFault {
  return new ArrowFault('A compressed buffer is broken, or does not have the length that it states');
}
