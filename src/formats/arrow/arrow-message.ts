import { ArrowFault } from './arrow-fault.ts';
import { type ArrowField, arrowSchema } from './arrow-schema.ts';
import { FlatTable, parsed } from './flat-table.ts';

/** Where a buffer lies in the body of its message, in bytes. */
export interface BufferPlace {
  readonly offset: number;
  readonly length: number;
}

export interface NodeSize {
  readonly length: number;
  readonly nulls: number;
}

/** Rows, or the values of a dictionary, without their bytes. */
export interface BatchHeader {
  readonly rows: number;
  readonly nodes: readonly NodeSize[];
  readonly buffers: readonly BufferPlace[];
  /** Buffers of data that columns of views have, in their order. */
  readonly viewBuffers: readonly number[];
  readonly compression: 'lz4' | 'zstd' | undefined;
}

export type ArrowMessage = { readonly bodyLength: number } & (
  | { readonly kind: 'schema'; readonly fields: readonly ArrowField[] }
  | { readonly kind: 'rows'; readonly batch: BatchHeader }
  | { readonly kind: 'dictionary'; readonly id: number; readonly delta: boolean; readonly batch: BatchHeader }
);

const mostRows = 2 ** 31 - 1;

/** Reads the header of a message (Message.fbs). @throws ArrowFault */
export function arrowMessage(bytes: Uint8Array): ArrowMessage {
  return parsed('The header of a message', () => {
    const message = FlatTable.root(bytes);
    const version = message.int16(0);
    if (version !== 3 && version !== 4)
      throw new ArrowFault(
        `A message is of version V${version + 1} of the format; V4 and V5 are read`,
        'Write the file again with a current library.',
      );
    const bodyLength = message.int64(3);
    if (bodyLength < 0) throw new ArrowFault(`A message states a body of ${bodyLength} bytes`);
    const header = message.table(2);
    const kind = message.uint8(1);
    if (kind === 1) return { kind: 'schema', bodyLength, fields: arrowSchema(header) };
    if (kind === 3) return { kind: 'rows', bodyLength, batch: batchHeader(header) };
    if (kind !== 2) throw new ArrowFault('The file has a message that is no table, such as a tensor');
    const batch = batchHeader(header?.table(1));
    return {
      kind: 'dictionary',
      bodyLength,
      id: header?.int64(0) ?? 0,
      delta: header?.uint8(2) === 1,
      batch,
    };
  });
}

function batchHeader(batch: FlatTable | undefined): BatchHeader {
  if (!batch) throw new ArrowFault('A message states no rows');
  const rows = batch.int64(0);
  const sizes = batch.structures(1, 16);
  const nodes = sizes.map(([length = 0, nulls = 0]): NodeSize => ({ length, nulls }));
  for (const { length, nulls } of [{ length: rows, nulls: 0 }, ...nodes])
    if (length < 0 || length > mostRows || nulls < 0 || nulls > length)
      throw new ArrowFault(`A message states ${length} rows, ${nulls} of them without a value`);
  return {
    rows,
    nodes,
    buffers: batch.structures(2, 16).map(([offset = 0, length = 0]) => ({ offset, length })),
    viewBuffers: batch.structures(4, 8).map(([count = 0]) => count),
    compression: compressionOf(batch.table(3)),
  };
}

function compressionOf(compression: FlatTable | undefined): BatchHeader['compression'] {
  if (!compression) return undefined;
  const codec = (['lz4', 'zstd'] as const)[compression.uint8(0)];
  if (codec !== undefined && compression.uint8(1) === 0) return codec;
  throw new ArrowFault(
    'The file is compressed in a way that is not read',
    'Write it without compression, or with lz4 or zstd.',
  );
}
