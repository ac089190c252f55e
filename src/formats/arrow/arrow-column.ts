import { ArrowFault } from './arrow-fault.ts';
import type { BatchHeader, BufferPlace } from './arrow-message.ts';
import type { ArrowField } from './arrow-schema.ts';
import type { BatchBody } from './batch-body.ts';

/** A column of one batch, or of a dictionary: where its bytes are. */
export interface ArrowColumn {
  readonly field: ArrowField;
  readonly length: number;
  /** A bit a row, from the lowest on: it has a value. `undefined`: all have. */
  readonly validity: Uint8Array | undefined;
  readonly body: BatchBody;
  /** Besides the validity, in the order of the format. */
  readonly buffers: readonly BufferPlace[];
  readonly children: readonly ArrowColumn[];
}

/**
 * The columns of a batch: nodes and buffers stand in the order of the schema, each column before those below it.
 * @throws ArrowFault where the batch does not have what its schema says
 */
export async function batchColumns(
  fields: readonly ArrowField[],
  { header, body }: { readonly header: BatchHeader; readonly body: BatchBody },
): Promise<readonly ArrowColumn[]> {
  const parts = {
    nodes: [...header.nodes],
    buffers: [...header.buffers],
    views: [...header.viewBuffers],
    body,
  };
  const columns: ArrowColumn[] = [];
  for (const field of fields) columns.push(await columnOf(field, parts));
  if (parts.nodes.length + parts.buffers.length + parts.views.length > 0)
    throw new ArrowFault('A batch has more columns or buffers than its schema');
  const other = columns.find(({ length }) => length !== header.rows);
  if (other)
    throw new ArrowFault(
      `A batch states ${header.rows} rows, and column ${JSON.stringify(other.field.name.slice(0, 60))} has ${other.length}`,
    );
  return columns;
}

interface Parts {
  readonly nodes: BatchHeader['nodes'][number][];
  readonly buffers: BufferPlace[];
  readonly views: number[];
  readonly body: BatchBody;
}

async function columnOf(field: ArrowField, parts: Parts): Promise<ArrowColumn> {
  const node = parts.nodes.shift();
  if (!node) throw new ArrowFault('A batch has fewer columns than its schema');
  const { body } = parts;
  const { length } = node;
  const { type } = field;
  if (type.kind === 'null' && !field.dictionary)
    return { field, length, validity: new Uint8Array(0), body, buffers: [], children: [] };
  const bitmap = taken(parts);
  const validity = await validityOf(field, { ...node, body, bitmap });
  const buffers = Array.from({ length: buffersOf(field, parts) }, () => taken(parts));
  const children: ArrowColumn[] = [];
  if (!field.dictionary) for (const child of field.children) children.push(await columnOf(child, parts));
  assertLengths(field, length, children);
  return { field, length, validity, body, buffers, children };
}

/** Buffers besides the validity. */
function buffersOf({ type, dictionary }: ArrowField, { views }: Parts): number {
  if (dictionary) return 1;
  if (type.kind === 'struct' || type.kind === 'fixed list') return 0;
  if (type.kind !== 'bytes') return 1;
  if (type.layout !== 'views') return 2;
  const count = views.shift();
  if (count === undefined || count < 0 || count > 1e6)
    throw new ArrowFault('A column of views does not say how many buffers it has');
  return 1 + count;
}

function taken({ buffers }: Parts): BufferPlace {
  const buffer = buffers.shift();
  if (!buffer) throw new ArrowFault('A batch has fewer buffers than its schema');
  return buffer;
}

/** Readers believe the stated count and skip the bits where it is 0: so the two must agree. */
async function validityOf(
  field: ArrowField,
  node: {
    readonly length: number;
    readonly nulls: number;
    readonly body: BatchBody;
    readonly bitmap: BufferPlace;
  },
): Promise<Uint8Array | undefined> {
  const { length, nulls, body, bitmap } = node;
  const bits = bitmap.length === 0 ? undefined : await body.bytes(bitmap, 0, Math.ceil(length / 8));
  const counted = bits ? length - valuesIn(bits, length) : 0;
  if (counted !== nulls)
    throw new ArrowFault(
      `Column ${JSON.stringify(field.name.slice(0, 60))} states ${nulls} rows without a value in a batch, and has ${counted}`,
    );
  return nulls === 0 ? undefined : bits;
}

function valuesIn(bits: Uint8Array, length: number): number {
  let count = 0;
  const whole = length >> 3;
  for (let i = 0; i < whole; i++) count += ones[bits[i] as number] as number;
  if (length & 7) count += ones[(bits[whole] as number) & ((1 << (length & 7)) - 1)] as number;
  return count;
}

const ones = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

function assertLengths({ type, name }: ArrowField, length: number, children: readonly ArrowColumn[]): void {
  const needed = type.kind === 'fixed list' ? length * type.size : type.kind === 'struct' ? length : 0;
  const short = children.find((child) => child.length < needed);
  if (short)
    throw new ArrowFault(
      `Column ${JSON.stringify(name.slice(0, 60))} has ${length} rows, and ${short.length} of what lies below it`,
    );
}
