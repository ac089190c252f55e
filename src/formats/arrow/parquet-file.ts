import type { FileHandle } from 'node:fs/promises';
import type { RowGroup, SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';
import { leafPaths } from './parquet-schema.ts';
import type { Slots } from './shredding.ts';

/** Values of one column of some rows. */
export interface ParquetPage {
  readonly slots: Slots;
  /** Plain encoding. */
  readonly values: Uint8Array;
}

/** Rows and bytes that are written as one group. */
const groupRows = 122_880;
const groupBytes = 64 * 2 ** 20;

/** Writes pages as they are, without statistics and compression: nothing is looked at twice. */
export class ParquetFile {
  readonly #handle: FileHandle;
  readonly #schema: SchemaElement[];
  readonly #paths: readonly SchemaElement[][];
  readonly #groups: RowGroup[] = [];
  #chunks: Chunk[];
  #offset = 0;
  #rows = 0;
  #bytes = 0;
  #allRows = 0;

  constructor(handle: FileHandle, schema: SchemaElement[]) {
    this.#handle = handle;
    this.#schema = schema;
    this.#paths = leafPaths(schema);
    this.#chunks = this.#paths.map(emptyChunk);
  }

  /** One page of each column, in the order of the schema, of the same rows. */
  async write(pages: readonly ParquetPage[], rows: number): Promise<void> {
    if (this.#offset === 0) await this.#put([magic]);
    for (const [index, page] of pages.entries()) {
      const parts = pageParts(page);
      const chunk = this.#chunks[index] as Chunk;
      chunk.parts.push(...parts);
      chunk.values += page.slots.rows.length;
      for (const { length } of parts) this.#bytes += length;
    }
    this.#rows += rows;
    if (this.#rows >= groupRows || this.#bytes >= groupBytes) await this.#endGroup();
  }

  async finish(): Promise<void> {
    if (this.#offset === 0) await this.#put([magic]);
    await this.#endGroup();
    const footer = new ByteWriter();
    writeMetadata(footer, {
      version: 2,
      schema: this.#schema,
      num_rows: BigInt(this.#allRows),
      row_groups: this.#groups,
      metadata_length: 0,
      created_by: 'modelgate',
    });
    await this.#put([footer.getBytes(), magic]);
  }

  async #endGroup(): Promise<void> {
    if (this.#rows === 0) return;
    const chunks = this.#chunks;
    const start = this.#offset;
    const columns: RowGroup['columns'] = [];
    for (const [index, { parts, values }] of chunks.entries()) {
      const path = this.#paths[index] as SchemaElement[];
      const at = BigInt(this.#offset);
      await this.#put(parts);
      const size = BigInt(this.#offset) - at;
      columns.push({
        file_offset: at,
        meta_data: {
          type: path.at(-1)?.type ?? 'INT32',
          encodings: ['PLAIN', 'RLE'],
          path_in_schema: path.map(({ name }) => name),
          codec: 'UNCOMPRESSED',
          num_values: BigInt(values),
          total_uncompressed_size: size,
          total_compressed_size: size,
          data_page_offset: at,
        },
      });
    }
    this.#groups.push({
      columns,
      total_byte_size: BigInt(this.#offset - start),
      num_rows: BigInt(this.#rows),
    });
    this.#allRows += this.#rows;
    this.#chunks = this.#paths.map(emptyChunk);
    this.#rows = 0;
    this.#bytes = 0;
  }

  async #put(parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) {
      await this.#handle.writeFile(part);
      this.#offset += part.length;
    }
  }
}

interface Chunk {
  readonly parts: Uint8Array[];
  values: number;
}

const magic = Buffer.from('PAR1');

function emptyChunk(): Chunk {
  return { parts: [], values: 0 };
}

/** A data page, version 1: header, repetition and definition levels, values. */
function pageParts({ slots, values }: ParquetPage): readonly Uint8Array[] {
  const levels = [
    ...(slots.repetition ? [levelBytes(slots.repetition, slots.lists)] : []),
    ...(slots.level > 0 ? [levelBytes(slots.definition, slots.level)] : []),
  ];
  const size = levels.reduce((sum, { length }) => sum + length, values.length);
  const header = new ByteWriter();
  serializeTCompactProtocol(header, {
    field_1: 0,
    field_2: size,
    field_3: size,
    field_5: { field_1: slots.rows.length, field_2: 0, field_3: 3, field_4: 3 },
  });
  return [header.getBytes(), ...levels, values];
}

/** Levels from 0 to `most` in the hybrid of runs and packed bits (Encodings, RLE), behind their length. */
function levelBytes(levels: Uint8Array, most: number): Uint8Array {
  const width = 32 - Math.clz32(most);
  const [first = 0] = levels;
  const isOne = levels.every((level) => level === first);
  const writer = new ByteWriter();
  if (isOne) {
    writer.appendVarInt(levels.length << 1);
    writer.appendUint8(first);
  } else {
    const groups = Math.ceil(levels.length / 8);
    writer.appendVarInt((groups << 1) | 1);
    writer.appendBytes(packedBits(levels, groups * width, width));
  }
  const bytes = writer.getBytes();
  const out = new Uint8Array(4 + bytes.length);
  new DataView(out.buffer).setUint32(0, bytes.length, true);
  out.set(bytes, 4);
  return out;
}

/** From the lowest bit on. */
function packedBits(levels: Uint8Array, size: number, width: number): Uint8Array {
  const out = new Uint8Array(size);
  let [bits, held, at] = [0, 0, 0];
  for (const level of levels) {
    bits |= level << held;
    held += width;
    for (; held >= 8; held -= 8, bits >>>= 8) out[at++] = bits & 0xff;
  }
  if (held > 0) out[at] = bits & 0xff;
  return out;
}
