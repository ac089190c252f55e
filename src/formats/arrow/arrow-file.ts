import type { FileHandle } from 'node:fs/promises';
import { exactBytes } from '../exact-bytes.ts';
import { ArrowFault } from './arrow-fault.ts';
import { type ArrowMessage, arrowMessage } from './arrow-message.ts';
import { type ArrowField, arrowSchema } from './arrow-schema.ts';
import type { ReadBytes } from './batch-body.ts';
import { FlatTable, parsed } from './flat-table.ts';

/** The header of a message and where its body begins. */
export interface PlacedMessage {
  readonly message: ArrowMessage;
  readonly body: number;
}

export interface ArrowFile {
  readonly fields: readonly ArrowField[];
  readonly read: ReadBytes;
  /** Dictionaries and rows, in the order that they are to be read in. @throws ArrowFault */
  messages(): AsyncIterable<PlacedMessage>;
}

const longestHeader = 64 * 2 ** 20;
const magic = 'ARROW1';

/** Opens a file of the file format or of the stream format (Arrow columnar format, IPC). @throws ArrowFault */
export async function openArrow(handle: FileHandle): Promise<ArrowFile> {
  const { size } = await handle.stat();
  const read: ReadBytes = (start, end) => exactBytes(handle, { start, end });
  const head = Buffer.from(await read(0, Math.min(size, 8))).toString('latin1');
  if (head.startsWith('FEA1'))
    throw new ArrowFault(
      'The file is of the first version of Feather, which is not read',
      'Write it as version 2: `pyarrow.feather.write_feather` does.',
    );
  return head.startsWith(magic) ? fileFormat(read, size) : streamFormat(read, size);
}

async function streamFormat(read: ReadBytes, size: number): Promise<ArrowFile> {
  const first = await messageAt(read, { at: 0, size });
  if (first?.message.kind !== 'schema') throw new ArrowFault('The file does not begin with a schema');
  async function* messages() {
    for (let at = first?.next ?? 0; ;) {
      const found = await messageAt(read, { at, size });
      if (!found) {
        const rest = size - at - 8;
        if (rest > 0) throw new ArrowFault(`There are ${rest} bytes behind the end of the stream`);
        return;
      }
      if (found.message.kind === 'schema') throw new ArrowFault('A second schema stands within the stream');
      yield found;
      at = found.next;
    }
  }
  return { fields: first.message.fields, read, messages };
}

interface Block {
  readonly offset: number;
  readonly headerLength: number;
  readonly bodyLength: number;
}

/** What there is stands in the footer; what stands between is not looked at, as by every reader. */
async function fileFormat(read: ReadBytes, size: number): Promise<ArrowFile> {
  const tail = size < 24 ? Buffer.alloc(10) : Buffer.from(await read(size - 10, size));
  if (tail.toString('latin1', 4) !== magic)
    throw new ArrowFault('The file does not end as it must: it is cut off, or was not closed');
  const length = tail.readInt32LE(0);
  const start = size - 10 - length;
  if (length < 4 || length > longestHeader || start < 8)
    throw new ArrowFault(`The file states a footer of ${length} bytes`);
  const bytes = await read(start, size - 10);
  const { fields, dictionaries, batches } = parsed('The footer', () => {
    const footer = FlatTable.root(bytes);
    return {
      fields: arrowSchema(footer.table(1)),
      dictionaries: blocksOf(footer, 2),
      batches: blocksOf(footer, 3),
    };
  });
  assertApart([...dictionaries, ...batches], start);
  async function* messages() {
    const known = new Set<number>();
    for (const [kind, blocks] of [
      ['dictionary', dictionaries],
      ['rows', batches],
    ] as const) {
      for (const block of blocks) {
        const found = await messageAt(read, { at: block.offset, size: start });
        const isIt =
          found?.message.kind === kind &&
          found.body - block.offset === block.headerLength &&
          found.message.bodyLength === block.bodyLength;
        if (!found || !isIt)
          throw new ArrowFault(`The footer names a message at ${block.offset} that is not there`);
        const { message } = found;
        if (message.kind === 'dictionary' && known.size === known.add(message.id).size)
          throw new ArrowFault('The file has two dictionaries of one name');
        yield found;
      }
    }
  }
  return { fields, read, messages };
}

function blocksOf(footer: FlatTable, field: number): readonly Block[] {
  const blocks = footer.structures(field, 24);
  return blocks.map(([offset = 0, headerLength = 0, bodyLength = 0]) => ({
    offset,
    headerLength,
    bodyLength,
  }));
}

function assertApart(blocks: readonly Block[], end: number): void {
  const sorted = [...blocks].sort((a, b) => a.offset - b.offset);
  let free = 8;
  for (const { offset, headerLength, bodyLength } of sorted) {
    if (offset < free || headerLength < 0 || bodyLength < 0 || offset + headerLength + bodyLength > end)
      throw new ArrowFault(
        'The footer names messages that overlap or lead out of the file: it is cut off or lies',
      );
    free = offset + headerLength + bodyLength;
  }
}

/** The message at a place; `undefined`: the mark of the end. */
async function messageAt(
  read: ReadBytes,
  { at, size }: { readonly at: number; readonly size: number },
): Promise<(PlacedMessage & { readonly next: number }) | undefined> {
  if (at + 8 > size) throw cutOff();
  const prefix = Buffer.from(await read(at, at + 8));
  if (prefix.readUInt32LE(0) !== 0xffffffff)
    throw new ArrowFault(
      'A message does not begin as it must: the file is broken, no Arrow file, or of a library before 0.15',
    );
  const length = prefix.readInt32LE(4);
  const start = at + 8;
  if (length === 0) return undefined;
  if (length < 0 || length > longestHeader)
    throw new ArrowFault(`A message states a header of ${length} bytes`);
  const body = start + length;
  if (body > size) throw cutOff();
  const message = arrowMessage(await read(start, body));
  const next = body + message.bodyLength;
  if (next > size) throw cutOff();
  return { message, body, next };
}

function cutOff(): ArrowFault {
  return new ArrowFault('The file ends before its end is marked: it is cut off, or was not closed');
}
