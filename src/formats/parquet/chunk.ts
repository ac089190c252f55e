import type { ColumnMetaData, Compressors, SchemaElement, SchemaTree } from 'hyparquet';
import type { ParquetColumn } from './column.ts';
import type { DataPage, PageContext, RawPage } from './page.ts';
import type { NumberType } from './plain.ts';
import { readConverted } from './converted.ts';
import { listPages, openData, openDictionary } from './page.ts';
import { readIndices, readNumbers, readTexts } from './plain.ts';

export interface ChunkRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly meta: ColumnMetaData;
  /** The root and the column: it is not nested. */
  readonly schemaPath: readonly SchemaTree[];
  readonly compressors: Compressors;
}

export const dictionaryEncodings: ReadonlySet<string> = new Set(['PLAIN_DICTIONARY', 'RLE_DICTIONARY']);

/**
 * Appends the values of one column chunk. Numbers and text, plain or with a dictionary, which is what nearly every writer
 * writes, are decoded here; every other type and encoding by hyparquet, which makes an object of each value.
 */
export function readChunk(request: ChunkRequest, column: ParquetColumn): void {
  const before = column.length;
  const kind = kindOf((request.schemaPath.at(-1) as SchemaTree).element);
  if (kind === undefined || !readPlainly({ request, kind, column })) readConverted(request, column);
  if (column.length - before !== request.rows) {
    throw new RangeError(`a column chunk has ${column.length - before} of its ${request.rows} rows`);
  }
}

type Kind = NumberType | 'TEXT';

const plainAnnotations: ReadonlySet<string | undefined> = new Set([
  undefined,
  'UTF8',
  'ENUM',
  'INT_8',
  'INT_16',
  'INT_32',
  'INT_64',
  'UINT_8',
  'UINT_16',
]);

/** How the column's bytes are read here; `undefined`: not here. */
export function kindOf({
  type,
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): Kind | undefined {
  if (!plainAnnotations.has(converted)) return undefined;
  switch (logical?.type) {
    case undefined:
    case 'STRING':
    case 'ENUM':
      break;
    case 'INTEGER':
      if (!logical.isSigned && logical.bitWidth > 16) return undefined;
      break;
    default:
      return undefined;
  }
  if (type === 'BYTE_ARRAY') return 'TEXT';
  return type === 'INT32' || type === 'INT64' || type === 'FLOAT' || type === 'DOUBLE' ? type : undefined;
}

interface PlainRequest {
  readonly request: ChunkRequest;
  readonly kind: Kind;
  readonly column: ParquetColumn;
}

/** Returns false, and has appended nothing, if a page needs the other reader. */
function readPlainly({ request, kind, column }: PlainRequest): boolean {
  const pages = listPages(request.bytes).filter(({ header }) => header.type !== 'INDEX_PAGE');
  const data = pages.filter(({ header }) => header.type !== 'DICTIONARY_PAGE');
  if (!data.every(isPlainOrIndexed)) return false;
  const optional = (request.schemaPath.at(-1) as SchemaTree).element.repetition_type !== 'REQUIRED';
  const context: PageContext = { ...request, optional };
  const dictionaries = pages.filter(({ header }) => header.type === 'DICTIONARY_PAGE');
  const [dictionary] = dictionaries.map((page) => openDictionary(page, context));
  // One page is open at a time.
  const opened = function* () {
    for (const page of data) yield openData(page, context);
  };
  column.reserve(request.rows, kind === 'TEXT' ? 'text' : 'number');
  if (kind === 'TEXT') appendTexts({ pages: opened(), dictionary, column });
  else return appendNumbers({ pages: opened(), dictionary, column, type: kind });
  return true;
}

export function isPlainOrIndexed({ header }: RawPage): boolean {
  const encoding = (header.data_page_header_v2 ?? header.data_page_header)?.encoding ?? '';
  return encoding === 'PLAIN' || dictionaryEncodings.has(encoding);
}

interface Opened {
  readonly pages: Iterable<DataPage>;
  readonly dictionary: DataPage | undefined;
  readonly column: ParquetColumn;
}

function appendTexts({ pages, dictionary, column }: Opened): void {
  const entries = new Int32Array(dictionary?.count ?? 0);
  if (dictionary) readTexts(dictionary, column.texts, entries);
  for (const page of pages) {
    column.addCodes(page, (codes) => {
      if (!dictionaryEncodings.has(page.encoding)) return readTexts(page, column.texts, codes);
      readIndices(page, entries.length, codes);
      for (let at = 0; at < codes.length; at++) codes[at] = entries[codes[at] as number] as number;
    });
  }
}

function appendNumbers({ pages, dictionary, column, type }: Opened & { type: NumberType }): boolean {
  const before = column.length;
  const entries = new Float64Array(dictionary?.count ?? 0);
  if (dictionary && !readNumbers(dictionary, type, entries)) return false;
  for (const page of pages) {
    const whole = column.addNumbers(page, (values) => {
      if (!dictionaryEncodings.has(page.encoding)) return readNumbers(page, type, values);
      const indices = new Int32Array(page.count);
      readIndices(page, entries.length, indices);
      for (let at = 0; at < values.length; at++) values[at] = entries[indices[at] as number] as number;
      return true;
    });
    if (whole) continue;
    column.cut(before);
    return false;
  }
  return true;
}
