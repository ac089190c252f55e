import type { ByteStream } from './byte-stream.ts';
import { ModelFault } from './inspection.ts';

/** A field of a message (Protocol Buffers, Encoding). */
export type ProtoField =
  | { readonly number: number; readonly wire: 'varint'; readonly value: bigint }
  | { readonly number: number; readonly wire: 'bytes'; readonly bytes: Uint8Array }
  | { readonly number: number; readonly wire: 'fixed'; readonly bytes: Uint8Array };

/** The fields of a message that is in memory. @throws ModelFault MODEL_MALFORMED */
export function* protoFields(message: Uint8Array): Generator<ProtoField> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at++];
      if (byte === undefined) throw broken('ends within a number');
      // Most are short, and big integers are slow.
      if (shift === 0n && byte < 128) return BigInt(byte);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw broken('has a number of more than ten bytes');
  };
  const take = (size: number): Uint8Array => {
    if (at + size > message.length) throw broken('has a field that is longer than itself');
    at += size;
    return message.subarray(at - size, at);
  };
  while (at < message.length) {
    const key = Number(varint());
    const number = key >>> 3;
    if (number === 0) throw broken('has a field number 0');
    switch (key & 7) {
      case 0:
        yield { number, wire: 'varint', value: varint() };
        break;
      case 1:
        yield { number, wire: 'fixed', bytes: take(8) };
        break;
      case 2:
        yield { number, wire: 'bytes', bytes: take(Number(varint())) };
        break;
      case 5:
        yield { number, wire: 'fixed', bytes: take(4) };
        break;
      default:
        throw broken(`has a field of unknown kind ${key & 7}`);
    }
  }
}

/** A field of a message that is read from a stream: its bytes stay there until they are taken or skipped. */
export interface StreamField {
  readonly number: number;
  readonly wire: ProtoField['wire'];
  readonly value: number;
  /** Bytes that follow; 0 for a number. */
  readonly size: number;
}

/**
 * The next field of a message that ends at `end`; `undefined`: that is reached.
 * @throws ModelFault MODEL_TRUNCATED, MODEL_MALFORMED
 */
export async function nextField(stream: ByteStream, end: number): Promise<StreamField | undefined> {
  if (stream.offset === end) return undefined;
  const key = await streamVarint(stream);
  const number = Math.floor(key / 8);
  if (number === 0) throw broken('has a field number 0', stream.offset);
  const kind = key % 8;
  const value = kind === 0 || kind === 2 ? await streamVarint(stream) : 0;
  const sizes: Readonly<Record<number, number>> = { 0: 0, 1: 8, 2: value, 5: 4 };
  const size = sizes[kind];
  if (size === undefined) throw broken(`has a field of unknown kind ${kind}`, stream.offset);
  if (stream.offset + size > end) {
    const message = `The message ends at byte ${end}; a field of it says ${stream.offset + size}`;
    throw new ModelFault('MODEL_TRUNCATED', message, stream.offset);
  }
  return { number, wire: kind === 0 ? 'varint' : kind === 2 ? 'bytes' : 'fixed', value, size };
}

export function protoText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

async function streamVarint(stream: ByteStream): Promise<number> {
  let value = 0;
  for (let place = 1, index = 0; index < 10; index++, place *= 128) {
    if (!stream.has(1)) await stream.need(1);
    const byte = stream.byte();
    value += (byte & 127) * place;
    if (byte < 128) return value;
  }
  throw broken('has a number of more than ten bytes', stream.offset);
}

function broken(what: string, offset?: number): ModelFault {
  return new ModelFault('MODEL_MALFORMED', `The message ${what}`, offset);
}
