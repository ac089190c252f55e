import type { SchemaTree } from 'hyparquet';
import type { Column } from '../../domain/evidence/table.ts';
import { TextStore } from '../predictions/column-store.ts';
import { dictionaryEncodings, isPlainOrIndexed, kindOf, readChunk } from './chunk.ts';
import type { ChunkRequest } from './chunk.ts';
import { ParquetColumn } from './column.ts';
import { listPages, openData, openDictionary } from './page.ts';
import type { DataPage, PageContext } from './page.ts';
import type { NumberType } from './plain.ts';
import { readIndices, readNumbers, readTexts } from './plain.ts';

/**
 * The values of one column chunk, page by page: no more than one page is decoded at a time, and the next one may be written where
 * it lay. What is not read plainly comes at once. `undefined`: whole numbers beyond 2^53, which turn all of the column into text.
 */
export function* columnsOfPages(request: ChunkRequest): Generator<Column | undefined> {
  const leaf = request.schemaPath.at(-1) as SchemaTree;
  const kind = kindOf(leaf.element);
  const pages = listPages(request.bytes).filter(({ header }) => header.type !== 'INDEX_PAGE');
  const data = pages.filter(({ header }) => header.type !== 'DICTIONARY_PAGE');
  if (kind === undefined || !data.every(isPlainOrIndexed)) {
    const column = new ParquetColumn();
    readChunk(request, column);
    return yield column.finish();
  }
  const context: PageContext = { ...request, optional: leaf.element.repetition_type !== 'REQUIRED' };
  const [dictionary] = pages
    .filter(({ header }) => header.type === 'DICTIONARY_PAGE')
    .map((page) => openDictionary(page, context));
  const decode = kind === 'TEXT' ? textDecoder(dictionary) : numberDecoder(dictionary, kind);
  let rows = 0;
  for (const raw of data) {
    const page = openData(raw, context);
    const column = decode?.(page);
    yield column;
    if (!column) return;
    rows += page.present?.length ?? page.count;
  }
  if (rows !== request.rows) throw new RangeError(`a column chunk has ${rows} of its ${request.rows} rows`);
}

type Decoder = (page: DataPage) => Column | undefined;

function numberDecoder(dictionary: DataPage | undefined, type: NumberType): Decoder | undefined {
  const entries = new Float64Array(dictionary?.count ?? 0);
  if (dictionary && !readNumbers(dictionary, type, entries)) return undefined;
  let room = new Float64Array();
  let indexRoom = new Int32Array();
  return (page) => {
    if (room.length < page.count) room = new Float64Array(page.count);
    const values = room.subarray(0, page.count);
    if (dictionaryEncodings.has(page.encoding)) {
      if (indexRoom.length < page.count) indexRoom = new Int32Array(page.count);
      const indices = indexRoom.subarray(0, page.count);
      readIndices(page, entries.length, indices);
      for (let at = 0; at < values.length; at++) values[at] = entries[indices[at] as number] as number;
    } else if (!readNumbers(page, type, values)) return undefined;
    const { present } = page;
    if (!present) return { kind: 'number', values };
    const spread = new Float64Array(present.length).fill(NaN);
    let next = 0;
    for (let row = 0; row < present.length; row++) if (present[row]) spread[row] = values[next++] as number;
    return { kind: 'number', values: spread, nulls: present.map((one) => 1 - one) };
  };
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
    if (!present) return { kind: 'text', codes, dictionary: texts };
    const spread = new Int32Array(present.length).fill(-1);
    let next = 0;
    for (let row = 0; row < present.length; row++) if (present[row]) spread[row] = codes[next++] as number;
    return { kind: 'text', codes: spread, dictionary: texts, nulls: present.map((one) => 1 - one) };
  };
}
