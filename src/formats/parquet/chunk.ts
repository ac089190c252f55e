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

const dictionaryEncodings = new Set(['PLAIN_DICTIONARY', 'RLE_DICTIONARY']);

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
function kindOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): Kind | undefined {
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
  const opened = data.map((page) => openData(page, context));
  return kind === 'TEXT'
    ? appendTexts({ opened, dictionary, column })
    : appendNumbers({ opened, dictionary, column, type: kind });
}

function isPlainOrIndexed({ header }: RawPage): boolean {
  const encoding = (header.data_page_header_v2 ?? header.data_page_header)?.encoding ?? '';
  return encoding === 'PLAIN' || dictionaryEncodings.has(encoding);
}

interface Opened {
  readonly opened: readonly DataPage[];
  readonly dictionary: DataPage | undefined;
  readonly column: ParquetColumn;
}

function appendTexts({ opened, dictionary, column }: Opened): boolean {
  const entries = dictionary ? readTexts(dictionary, column.texts) : new Int32Array();
  for (const page of opened) {
    const codes = dictionaryEncodings.has(page.encoding)
      ? lookUp(readIndices(page, entries.length), entries, new Int32Array(page.count))
      : readTexts(page, column.texts);
    column.addCodes(codes, page.present);
  }
  return true;
}

function appendNumbers({ opened, dictionary, column, type }: Opened & { type: NumberType }): boolean {
  const entries = dictionary ? readNumbers(dictionary, type) : new Float64Array();
  if (!entries) return false;
  const decoded = opened.map((page) => {
    if (!dictionaryEncodings.has(page.encoding)) return readNumbers(page, type);
    return lookUp(readIndices(page, entries.length), entries, new Float64Array(page.count));
  });
  if (decoded.includes(undefined)) return false;
  decoded.forEach((values, index) => {
    column.addNumbers(values as Float64Array, (opened[index] as DataPage).present);
  });
  return true;
}

function lookUp<T extends Int32Array | Float64Array>(indices: Int32Array, entries: T, into: T): T {
  for (let at = 0; at < indices.length; at++) into[at] = entries[indices[at] as number] as number;
  return into;
}
