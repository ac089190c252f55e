import type { SchemaTree } from 'hyparquet';
import { lengthOf } from '../../domain/evidence/column-slices.ts';
import type { Column } from '../../domain/evidence/table.ts';
import { TextStore } from '../predictions/column-store.ts';
import { dictionaryEncodings, isPlainOrIndexed, kindOf, readChunk } from './chunk.ts';
import type { ChunkRequest } from './chunk.ts';
import { ParquetColumn } from './column.ts';
import { openData, openDictionary } from './page.ts';
import type { DataPage, PageContext, RawPage } from './page.ts';
import type { NumberType } from './plain.ts';
import { readIndices, readNumbers, readTexts } from './plain.ts';

/** A column chunk, whose bytes are read as they are needed. */
export interface PagesRequest extends Omit<ChunkRequest, 'bytes'> {
  /** Each is there until the next is asked for. */
  pages(): AsyncIterable<RawPage>;
  /** All bytes at once. */
  bytes(): Promise<ChunkRequest['bytes']>;
}

/** Of whole chunks: with them go levels, which are read here. */
const plainEncodings: ReadonlySet<string> = new Set(['PLAIN', 'RLE', 'BIT_PACKED', ...dictionaryEncodings]);

/**
 * The values of one column chunk, page by page: no more than one page is read and decoded at a time, and the next one may be
 * written where it lay. What is not read plainly comes at once. `undefined`: whole numbers beyond 2^53, which turn all of the
 * column into text, or pages that the chunk does not tell of.
 */
export async function* columnsOfPages(request: PagesRequest): AsyncGenerator<Column | undefined> {
  const leaf = request.schemaPath.at(-1) as SchemaTree;
  const kind = kindOf(leaf.element);
  if (kind === undefined || !request.meta.encodings.every((encoding) => plainEncodings.has(encoding))) {
    const column = new ParquetColumn();
    readChunk({ ...request, bytes: await request.bytes() }, column);
    return yield column.finish();
  }
  const context: PageContext = { ...request, optional: leaf.element.repetition_type !== 'REQUIRED' };
  let decode: Decoder | undefined;
  let rows = 0;
  for await (const page of request.pages()) {
    const { type } = page.header;
    if (type === 'INDEX_PAGE') continue;
    decode ??= decoderOf(kind, type === 'DICTIONARY_PAGE' ? openDictionary(page, context) : undefined);
    if (type === 'DICTIONARY_PAGE') continue;
    for (const column of isPlainOrIndexed(page) ? decode(openData(page, context)) : [undefined]) {
      yield column;
      if (!column) return;
      rows += lengthOf(column);
    }
  }
  if (rows !== request.rows) throw new RangeError(`a column chunk has ${rows} of its ${request.rows} rows`);
}

/** The values of a page in one or more parts, each there until the next is asked for. */
type Decoder = (page: DataPage) => Iterable<Column | undefined>;

/** A page of indices may be of very many rows, since it is its bytes that writers limit. */
const partRows = 2 ** 17;

function decoderOf(kind: NumberType | 'TEXT', dictionary: DataPage | undefined): Decoder {
  return kind === 'TEXT' ? textDecoder(dictionary) : numberDecoder(dictionary, kind);
}

function numberDecoder(dictionary: DataPage | undefined, type: NumberType): Decoder {
  const entries = new Float64Array(dictionary?.count ?? 0);
  if (dictionary && !readNumbers(dictionary, type, entries)) return () => [undefined];
  let room = new Float64Array();
  const roomFor = (count: number): Float64Array => {
    if (room.length < count) room = new Float64Array(count);
    return room.subarray(0, count);
  };
  let indexRoom = new Int32Array();
  return function* (page) {
    const { count, present } = page;
    const isIndexed = dictionaryEncodings.has(page.encoding);
    if (isIndexed && indexRoom.length < count) indexRoom = new Int32Array(count);
    const indices = indexRoom.subarray(0, count);
    if (isIndexed) readIndices(page, entries.length, indices);
    if (!isIndexed || present) {
      const values = roomFor(count);
      if (isIndexed) pick(values, entries, indices);
      else if (!readNumbers(page, type, values)) return yield undefined;
      return yield present ? withNulls(values, present) : { kind: 'number', values };
    }
    for (let start = 0; start < count; start += partRows) {
      const values = roomFor(Math.min(partRows, count - start));
      pick(values, entries, indices.subarray(start));
      yield { kind: 'number', values };
    }
  };
}

function pick(values: Float64Array, entries: Float64Array, indices: Int32Array): void {
  for (let at = 0; at < values.length; at++) values[at] = entries[indices[at] as number] as number;
}

function withNulls(values: Float64Array, present: Uint8Array): Column {
  const spread = new Float64Array(present.length).fill(NaN);
  let next = 0;
  for (let row = 0; row < present.length; row++) if (present[row]) spread[row] = values[next++] as number;
  return { kind: 'number', values: spread, nulls: present.map((one) => 1 - one) };
}

function textDecoder(dictionary: DataPage | undefined): Decoder {
  const shared = new TextStore();
  const entries = new Int32Array(dictionary?.count ?? 0);
  if (dictionary) readTexts(dictionary, shared, entries);
  let room = new Int32Array();
  return (page) => {
    const isIndexed = dictionaryEncodings.has(page.encoding);
    // Texts of a plain page mostly are ids: they are not to be kept for the next one.
    const store = isIndexed ? shared : new TextStore();
    if (room.length < page.count) room = new Int32Array(page.count);
    const codes = room.subarray(0, page.count);
    if (isIndexed) {
      readIndices(page, entries.length, codes);
      for (let at = 0; at < codes.length; at++) codes[at] = entries[codes[at] as number] as number;
    } else readTexts(page, store, codes);
    const { present } = page;
    const texts = store.dictionary;
    if (!present) return [{ kind: 'text', codes, dictionary: texts }];
    const spread = new Int32Array(present.length).fill(-1);
    let next = 0;
    for (let row = 0; row < present.length; row++) if (present[row]) spread[row] = codes[next++] as number;
    return [{ kind: 'text', codes: spread, dictionary: texts, nulls: present.map((one) => 1 - one) }];
  };
}
