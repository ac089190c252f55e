import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DecodedArray, SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, Table, TextColumn } from '../../domain/evidence/table.ts';
import type { Files } from '../../ports/system.ts';

/** Rows that are encoded at once: what of them is in memory twice is bounded. */
const groupRows = 50_000;

/**
 * Writes a table as Parquet: numbers as doubles, booleans, text as UTF-8; columns without nulls as required ones. No time, no
 * statistics (readers trust those of other writers too much as it is), the same bytes for the same table.
 */
export async function writeParquetTable(files: Files, file: string, table: Table): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-table-'));
  try {
    const draft = path.join(folder, 'table.parquet');
    await writeDraft(draft, table);
    // Copied by the port, which lets no link lead a file to another place.
    await files.copy(draft, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeDraft(file: string, table: Table): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    const bytes = new ByteWriter();
    const flush = async (): Promise<void> => {
      await handle.writeFile(bytes.getBytes());
      bytes.index = 0;
    };
    const writer = new ParquetWriter({
      writer: bytes,
      schema: schemaOf(table),
      codec: 'SNAPPY',
      statistics: false,
      createdBy: 'modelgate',
    });
    for (let start = 0; start < table.rows; start += groupRows) {
      const end = Math.min(table.rows, start + groupRows);
      const columnData = [...table.columns].map(([name, column]) => {
        const range = { start, end };
        if (!isUnique(column)) return { name, data: valuesOf(column, range), offsetIndex: false };
        return { name, data: textsOf(column, range), encoding: 'PLAIN' as const, offsetIndex: false };
      });
      await writer.write({ columnData, rowGroupSize: groupRows });
      await flush();
    }
    await writer.finish();
    await flush();
  } finally {
    await handle.close();
  }
}

function schemaOf({ columns }: Table): SchemaElement[] {
  const root: SchemaElement = { name: 'schema', num_children: columns.size };
  return [root, ...[...columns].map(([name, column]) => elementOf(name, column))];
}

function elementOf(name: string, column: Column): SchemaElement {
  const repetition = column.nulls ? 'OPTIONAL' : 'REQUIRED';
  if (column.kind === 'text')
    return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: repetition };
  return { name, type: column.boolean ? 'BOOLEAN' : 'DOUBLE', repetition_type: repetition };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function valuesOf(column: Column, { start, end }: Range): DecodedArray {
  const { nulls } = column;
  if (column.kind === 'number' && !column.boolean && !nulls) return column.values.subarray(start, end);
  return Array.from({ length: end - start }, (_, place) => {
    const row = start + place;
    if (nulls?.[row]) return null;
    if (column.kind === 'text') return column.dictionary[column.codes[row] as number] as string;
    const value = column.values[row] as number;
    return column.boolean ? value === 1 : value;
  });
}

/** Hardly any text occurs twice, as with ids. */
function isUnique(column: Column): column is TextColumn {
  return column.kind === 'text' && column.dictionary.length > column.codes.length / 2;
}

/** The texts' UTF-8 as views of one buffer: a buffer a text takes many times its size. */
function textsOf({ codes, dictionary, nulls }: TextColumn, { start, end }: Range): DecodedArray {
  const texts = Array.from(codes.subarray(start, end), (code) => dictionary[code] ?? '');
  const bytes = new Uint8Array(3 * texts.reduce((sum, text) => sum + text.length, 0));
  const encoder = new TextEncoder();
  let at = 0;
  return texts.map((text, place) => {
    const { written } = encoder.encodeInto(text, bytes.subarray(at));
    at += written;
    return nulls?.[start + place] ? null : bytes.subarray(at - written, at);
  });
}
