import { open } from 'node:fs/promises';
import { ModelgateError } from '../../domain/errors.ts';
import type { ArrowSource } from '../../ports/arrow-files.ts';
import { type ArrowColumn, batchColumns } from './arrow-column.ts';
import { ArrowFault } from './arrow-fault.ts';
import { type ArrowFile, openArrow, type PlacedMessage } from './arrow-file.ts';
import type { BatchHeader } from './arrow-message.ts';
import type { ArrowField } from './arrow-schema.ts';
import { BatchBody } from './batch-body.ts';
import { plainValues } from './leaf-values.ts';
import { ParquetFile, type ParquetPage } from './parquet-file.ts';
import { parquetSchema } from './parquet-schema.ts';
import { shredded, topSlots } from './shredding.ts';

/** Rows and bytes that are worked on at a time. */
const mostRows = 122_880;
const mostBytes = 64 * 2 ** 20;

/**
 * Writes the table of an Arrow file (`.arrow`, `.feather`, or a stream) as Parquet, with the same types and rows in their order. What is
 * in memory does not grow with the file: a piece of one batch; of compressed ones a whole batch.
 * @throws ModelgateError FILE_UNREADABLE where the file is broken or has what is not read
 */
export async function arrowToParquet({ file, name }: ArrowSource, target: string): Promise<void> {
  const source = await open(file);
  try {
    const out = await open(target, 'wx');
    try {
      const arrow = await openArrow(source);
      const parquet = new ParquetFile(out, parquetSchema(arrow.fields));
      await writeRows(arrow, parquet);
      await parquet.finish();
    } finally {
      await out.close();
    }
  } catch (error) {
    throw unreadable(error, name);
  } finally {
    await source.close();
  }
}

async function writeRows(arrow: ArrowFile, parquet: ParquetFile): Promise<void> {
  const valueFields = dictionaryFields(arrow.fields);
  const dictionaries = new Map<number, ArrowColumn>();
  for await (const placed of arrow.messages()) {
    const { message } = placed;
    if (message.kind === 'schema') continue;
    const { batch } = message;
    const body = bodyOf(arrow, placed, batch);
    if (message.kind === 'dictionary') {
      const field = valueFields.get(message.id);
      if (message.delta)
        throw new ArrowFault(
          'A dictionary grows within the file, which is not read',
          'Unify it before the file is written: `table.unify_dictionaries()`.',
        );
      const [column] = field ? await batchColumns([field], { header: batch, body }) : [];
      if (column) dictionaries.set(message.id, column);
      continue;
    }
    const columns = await batchColumns(arrow.fields, { header: batch, body });
    const packing = batch.compression ? 4 : 1;
    const share = Math.floor((mostBytes * batch.rows) / (message.bodyLength * packing || 1));
    const step = Math.max(1, Math.min(mostRows, share));
    for (let start = 0; start < batch.rows; start += step) {
      const end = Math.min(batch.rows, start + step);
      const pages: ParquetPage[] = [];
      const slots = topSlots(start, end);
      for (const column of columns)
        for await (const leaf of shredded(column, slots, { dictionaries }))
          pages.push({ slots: leaf.slots, values: await plainValues(leaf.column, leaf.slots.rows) });
      await parquet.write(pages, end - start);
    }
  }
}

function bodyOf(
  { read }: ArrowFile,
  { message, body: start }: PlacedMessage,
  header: BatchHeader,
): BatchBody {
  return new BatchBody(read, { start, length: message.bodyLength, header });
}

/** What the values of each dictionary are. */
function dictionaryFields(
  fields: readonly ArrowField[],
  found = new Map<number, ArrowField>(),
): Map<number, ArrowField> {
  for (const field of fields) {
    const { dictionary, ...value } = field;
    if (dictionary) {
      const other = found.get(dictionary.id);
      if (other && JSON.stringify(other.type) !== JSON.stringify(value.type))
        throw new ArrowFault('Two columns take values of different types from one dictionary');
      found.set(dictionary.id, value);
    }
    dictionaryFields(field.children, found);
  }
  return found;
}

function unreadable(error: unknown, path: string): unknown {
  // A read beyond the end: the file became shorter while it was read.
  if (!(error instanceof ArrowFault) && !(error instanceof RangeError)) return error;
  const wayOut = error instanceof ArrowFault ? error.wayOut : undefined;
  return new ModelgateError(
    {
      code: 'FILE_UNREADABLE',
      message: `The Arrow file cannot be read: ${error.message}`,
      place: { path },
      hint: wayOut ?? 'Write the file again; what cannot be read is never a pass.',
    },
    { cause: error },
  );
}
