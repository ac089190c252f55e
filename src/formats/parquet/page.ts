import type { ColumnMetaData, Compressors, PageHeader } from 'hyparquet';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { parquetHeader } from 'hyparquet/src/column.js';
import { readHybrid } from './hybrid.ts';

/** A page as it lies in the file. */
export interface RawPage {
  readonly header: PageHeader;
  /** Compressed. */
  readonly body: Uint8Array;
}

/** Values of a page and where the nulls are. */
export interface DataPage {
  readonly encoding: string;
  /** Values only, without levels. */
  readonly bytes: Uint8Array;
  /** Number of values that are not null. */
  readonly count: number;
  /** 1 where there is a value; `undefined`: everywhere. */
  readonly present: Uint8Array | undefined;
}

export interface PageContext {
  readonly meta: ColumnMetaData;
  readonly compressors: Compressors;
  /** The column may hold nulls, so that pages have definition levels. */
  readonly optional: boolean;
}

/** Pages of a column chunk. @throws RangeError if a page is cut off */
export function listPages(chunk: Uint8Array): readonly RawPage[] {
  const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 };
  const pages: RawPage[] = [];
  while (reader.offset < chunk.byteLength) {
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    if (isCutOff(size, chunk.byteLength - reader.offset)) throw new RangeError('a page is cut off');
    const end = reader.offset + size;
    pages.push({ header, body: chunk.subarray(reader.offset, end) });
    reader.offset = end;
  }
  return pages;
}

/** Whether a page of so many bytes, as its header says, is not among those that are left. */
export function isCutOff(size: number, left: number): boolean {
  return !(size >= 0 && size <= left);
}

/** Bytes of a dictionary page, and how many values they hold. */
export function openDictionary({ header, body }: RawPage, { meta, compressors }: PageContext): DataPage {
  const bytes = decompressPage(body, header.uncompressed_page_size, meta.codec, compressors);
  return {
    encoding: 'PLAIN',
    bytes,
    count: header.dictionary_page_header?.num_values ?? 0,
    present: undefined,
  };
}

/** Takes a data page of version 1 or 2 of a column without nesting apart. */
export function openData(page: RawPage, context: PageContext): DataPage {
  return page.header.data_page_header_v2 ? openVersion2(page, context) : openVersion1(page, context);
}

function openVersion1({ header, body }: RawPage, { meta, compressors, optional }: PageContext): DataPage {
  const { num_values: rows, encoding } = header.data_page_header as NonNullable<
    PageHeader['data_page_header']
  >;
  const bytes = decompressPage(body, header.uncompressed_page_size, meta.codec, compressors);
  if (!optional) return { encoding, bytes, count: rows, present: undefined };
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const levels = readLevels({ bytes, start: 4, end: 4 + length, rows });
  return { encoding, bytes: bytes.subarray(4 + length), ...levels };
}

function openVersion2({ header, body }: RawPage, { meta, compressors, optional }: PageContext): DataPage {
  const v2 = header.data_page_header_v2 as NonNullable<PageHeader['data_page_header_v2']>;
  const start = v2.repetition_levels_byte_length;
  const end = start + v2.definition_levels_byte_length;
  const levels = optional
    ? readLevels({ bytes: body, start, end, rows: v2.num_values })
    : { count: v2.num_values, present: undefined };
  const values = body.subarray(end);
  const packed = v2.is_compressed !== false && levels.count > 0;
  const bytes = packed
    ? decompressPage(values, header.uncompressed_page_size - end, meta.codec, compressors)
    : values;
  return { encoding: v2.encoding, bytes, ...levels };
}

interface Levels {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly rows: number;
}

function readLevels({ bytes, start, end, rows }: Levels): Pick<DataPage, 'count' | 'present'> {
  if (end > bytes.length) throw new RangeError('the levels of a page are cut off');
  if (isRunOfOnes({ bytes, start, end, rows })) return { count: rows, present: undefined };
  const present = new Uint8Array(rows);
  readHybrid({ bytes, start, end, width: 1 }, present);
  let count = 0;
  for (let row = 0; row < rows; row++) count += present[row] as number;
  return { count, present: count === rows ? undefined : present };
}

/** Where no value is missing most writers say so in one run. Whatever else is there is for `readHybrid` to read. */
function isRunOfOnes({ bytes, start, end, rows }: Levels): boolean {
  let header = 0;
  for (let [at, shift] = [start, 0]; at + 1 < end && shift <= 28; at++, shift += 7) {
    const byte = bytes[at] as number;
    header += (byte & 127) * 2 ** shift;
    if (byte < 128) return header % 2 === 0 && header / 2 >= rows && bytes[at + 1] === 1;
  }
  return false;
}
