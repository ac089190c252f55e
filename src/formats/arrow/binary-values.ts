import { isUtf8 } from 'node:buffer';
import type { ArrowColumn } from './arrow-column.ts';
import { ArrowFault } from './arrow-fault.ts';
import type { BufferPlace } from './arrow-message.ts';

/** Bytes of texts in one piece of a file at the most. */
const mostBytes = 2 ** 30;

/** Rows of a column, `end` behind the last. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Texts and bytes in the plain encoding of Parquet: each behind its length. @throws ArrowFault where a text is no UTF-8 */
export async function binaryValues(
  column: ArrowColumn,
  rows: Int32Array,
  range: RowRange,
): Promise<Uint8Array> {
  const { type, name } = column.field;
  const isViews = type.kind === 'bytes' && type.layout === 'views';
  const there = rows.filter((row) => row >= 0);
  const values = isViews ? await viewed(column, there, range) : await behindOffsets(column, there, range);
  let size = 0;
  for (let i = 0; i < there.length; i++) size += 4 + values.length(i);
  if (size > mostBytes) throw tooMuch(name);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const isText = type.kind === 'bytes' && type.text;
  let at = 0;
  for (let i = 0; i < there.length; i++) {
    const length = values.length(i);
    view.setUint32(at, length, true);
    at += 4;
    const isAscii = copied(values.source(i), values.from(i), { target: out, at, length });
    if (isText && !isAscii && !isUtf8(out.subarray(at, at + length)))
      throw faultOf(name, 'has a text that is no UTF-8');
    at += length;
  }
  return out;
}

/** Where the values lie, by their place among those that are there. */
interface Values {
  length(at: number): number;
  from(at: number): number;
  source(at: number): Uint8Array;
}

async function behindOffsets(
  { field, body, buffers }: ArrowColumn,
  rows: Int32Array,
  { start, end }: RowRange,
): Promise<Values> {
  const [offsetBuffer, data] = buffers as [BufferPlace, BufferPlace];
  const width = field.type.kind === 'bytes' && field.type.layout === 64 ? 8 : 4;
  const raw = await body.bytes(offsetBuffer, start * width, (end + 1) * width);
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const offsets = new Float64Array(end - start + 1);
  for (let i = 0; i < offsets.length; i++) {
    const offset = width === 8 ? Number(view.getBigInt64(i * 8, true)) : view.getInt32(i * 4, true);
    if (offset < (i === 0 ? 0 : (offsets[i - 1] as number)))
      throw faultOf(field.name, 'has a text that ends before it begins');
    offsets[i] = offset;
  }
  const [first, last] = [offsets[0] as number, offsets.at(-1) as number];
  if (last - first > mostBytes) throw tooMuch(field.name);
  const bytes = await body.bytes(data, first, last);
  const startOf = (at: number) => offsets[(rows[at] as number) - start] as number;
  return {
    length: (at) => (offsets[(rows[at] as number) - start + 1] as number) - startOf(at),
    from: (at) => startOf(at) - first,
    source: () => bytes,
  };
}

/** A view is 16 bytes: the length, then the bytes themselves up to 12 of them, or four of them and where all are. */
async function viewed(
  { field, body, buffers }: ArrowColumn,
  rows: Int32Array,
  { start, end }: RowRange,
): Promise<Values> {
  const [viewBuffer, ...data] = buffers as [BufferPlace, ...BufferPlace[]];
  const raw = await body.bytes(viewBuffer, start * 16, end * 16);
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const wholes: Uint8Array[] = [];
  for (const buffer of data) wholes.push(await body.bytes(buffer, 0, await body.size(buffer)));
  const place = (at: number) => ((rows[at] as number) - start) * 16;
  const length = (at: number) => view.getInt32(place(at), true);
  for (let at = 0; at < rows.length; at++) {
    const size = length(at);
    if (size < 0) throw faultOf(field.name, `has a text of ${size} bytes`);
    if (size <= 12) continue;
    const whole = wholes[view.getInt32(place(at) + 8, true)];
    const from = view.getInt32(place(at) + 12, true);
    if (!whole || from < 0 || from + size > whole.length)
      throw faultOf(field.name, 'has a text that leads out of its buffer');
  }
  return {
    length,
    from: (at) => (length(at) <= 12 ? place(at) + 4 : view.getInt32(place(at) + 12, true)),
    source: (at) => (length(at) <= 12 ? raw : (wholes[view.getInt32(place(at) + 8, true)] as Uint8Array)),
  };
}

/** Copies the bytes; whether all are ASCII, as far as that was cheap to see. */
function copied(
  source: Uint8Array,
  from: number,
  { target, at, length }: { readonly target: Uint8Array; readonly at: number; readonly length: number },
): boolean {
  if (length > 64) {
    target.set(source.subarray(from, from + length), at);
    return false;
  }
  let bits = 0;
  for (let i = 0; i < length; i++) {
    const byte = source[from + i] as number;
    target[at + i] = byte;
    bits |= byte;
  }
  return bits < 0x80;
}

function tooMuch(name: string): ArrowFault {
  return new ArrowFault(
    `Column ${JSON.stringify(name.slice(0, 60))} has more than ${mostBytes / 2 ** 20} MiB of text in one piece of the file`,
    'Write smaller batches, as with `max_chunksize=10_000`.',
  );
}

function faultOf(name: string, what: string): ArrowFault {
  return new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} ${what}`);
}
