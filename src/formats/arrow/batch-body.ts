import { compressors } from '../compressors.ts';
import { ArrowFault } from './arrow-fault.ts';
import type { BatchHeader, BufferPlace } from './arrow-message.ts';
import { unpackLz4 } from './lz4.ts';

/** Gives bytes of the file that are known to be in it. */
export type ReadBytes = (start: number, end: number) => Promise<Uint8Array>;

/** Bytes of one batch that are unpacked at a time. */
const mostUnpacked = 512 * 2 ** 20;

/** The buffers of one batch. What is not compressed is read in pieces; what is, is unpacked once and kept as long as the batch. */
export class BatchBody {
  readonly #read: ReadBytes;
  readonly #start: number;
  readonly #compression: BatchHeader['compression'];
  readonly #unpacked = new Map<BufferPlace, Uint8Array>();
  #kept = 0;

  /** `start`: of the body in the file. @throws ArrowFault where a buffer leads out of it */
  constructor(
    read: ReadBytes,
    {
      start,
      length,
      header,
    }: { readonly start: number; readonly length: number; readonly header: BatchHeader },
  ) {
    this.#read = read;
    this.#start = start;
    this.#compression = header.compression;
    for (const buffer of header.buffers)
      if (buffer.offset < 0 || buffer.length < 0 || buffer.offset + buffer.length > length)
        throw new ArrowFault(
          `A buffer of ${buffer.length} bytes at ${buffer.offset} leads out of its message of ${length} bytes`,
        );
  }

  /** Bytes `start` to `end` of a buffer, as they are when unpacked. @throws ArrowFault where it is shorter */
  async bytes(buffer: BufferPlace, start: number, end: number): Promise<Uint8Array> {
    const whole = this.#compression ? await this.#unpack(buffer) : undefined;
    if (end > (whole?.length ?? buffer.length))
      throw new ArrowFault(
        `A buffer has ${whole?.length ?? buffer.length} bytes, and its rows need ${end}: the file is cut off or lies`,
      );
    if (whole) return whole.subarray(start, end);
    if (start === end) return new Uint8Array();
    const from = this.#start + buffer.offset;
    return this.#read(from + start, from + end);
  }

  /** Bytes of a buffer when unpacked. */
  async size(buffer: BufferPlace): Promise<number> {
    return this.#compression ? (await this.#unpack(buffer)).length : buffer.length;
  }

  async #unpack(buffer: BufferPlace): Promise<Uint8Array> {
    const known = this.#unpacked.get(buffer);
    if (known) return known;
    const from = this.#start + buffer.offset;
    const packed = await this.#read(from, from + buffer.length);
    const whole = this.#unpackBytes(packed);
    this.#unpacked.set(buffer, whole);
    return whole;
  }

  #unpackBytes(packed: Uint8Array): Uint8Array {
    if (packed.length === 0) return packed;
    if (packed.length < 8) throw new ArrowFault('A compressed buffer does not state its length');
    const length = new DataView(packed.buffer, packed.byteOffset).getBigInt64(0, true);
    const content = packed.subarray(8);
    if (length === -1n) return content;
    this.#kept += Number(length);
    if (length < 0n || this.#kept > mostUnpacked)
      throw new ArrowFault(
        `A compressed batch unpacks to more than ${mostUnpacked / 2 ** 20} MiB`,
        'Write smaller batches, as with `max_chunksize=100_000`, or no compression.',
      );
    return this.#compression === 'lz4'
      ? unpackLz4(content, Number(length))
      : unpackZstd(content, Number(length));
  }
}

function unpackZstd(content: Uint8Array, length: number): Uint8Array {
  let whole: Uint8Array | undefined;
  try {
    whole = compressors.ZSTD?.(content, length);
  } catch {
    whole = undefined;
  }
  if (whole?.length === length) return whole;
  throw new ArrowFault('A compressed buffer is broken, or does not have the length that it states');
}
