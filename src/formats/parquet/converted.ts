import type { ParquetParsers, SchemaElement, SchemaTree } from 'hyparquet';
import type { ChunkRequest } from './chunk.ts';
import type { ParquetColumn } from './column.ts';
import { readColumn } from 'hyparquet/src/column.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';

/** Times become text: they can name a row or a slice, and are no score. */
const parsers: ParquetParsers = {
  ...DEFAULT_PARSERS,
  timestampFromMilliseconds: (ticks) => formatTime(BigInt(ticks), 3),
  timestampFromMicroseconds: (ticks) => formatTime(BigInt(ticks), 6),
  timestampFromNanoseconds: (ticks) => formatTime(BigInt(ticks), 9),
  dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  jsonFromBytes: (bytes) => bytes && Buffer.from(bytes).toString('utf8'),
};

/** Appends a column chunk of any type and encoding that hyparquet knows and that is a number, a boolean, a time or text. */
export function readConverted(request: ChunkRequest, column: ParquetColumn): void {
  const { bytes, rows, meta, compressors } = request;
  const leaf = request.schemaPath.at(-1) as SchemaTree;
  const decimal = decimalScale(leaf.element);
  // Decimals are scaled here: hyparquet multiplies by 10^-scale, which is not the nearest double.
  const element: SchemaElement = decimal === undefined ? leaf.element : withoutAnnotation(leaf.element);
  const schemaPath = [...request.schemaPath.slice(0, -1), { ...leaf, element }];
  const { data } = readColumn(
    { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 },
    { groupStart: 0, selectStart: 0, selectEnd: rows, groupRows: rows },
    {
      ...meta,
      pathInSchema: meta.path_in_schema,
      element,
      schemaPath,
      compressors,
      parsers,
      utf8: decimal === undefined,
    },
  );
  for (const values of data as ArrayLike<unknown>[]) {
    for (let at = 0; at < values.length; at++) column.add(plainValue(values[at], decimal));
  }
}

type Value = number | bigint | boolean | string | null;

function plainValue(value: unknown, decimal: number | undefined): Value {
  if (value === null || value === undefined) return null;
  if (decimal !== undefined) return scaled(value, decimal);
  switch (typeof value) {
    case 'number':
    case 'bigint':
    case 'boolean':
    case 'string':
      return value;
    default:
      if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
      throw new TypeError('its type is neither number, boolean, time nor text');
  }
}

function decimalScale({
  converted_type: converted,
  logical_type: logical,
  scale,
}: SchemaElement): number | undefined {
  if (logical?.type === 'DECIMAL') return logical.scale ?? 0;
  return converted === 'DECIMAL' ? (scale ?? 0) : undefined;
}

function withoutAnnotation(element: SchemaElement): SchemaElement {
  const bare = { ...element };
  delete bare.converted_type;
  delete bare.logical_type;
  return bare;
}

function scaled(value: unknown, scale: number): Value {
  const whole = value instanceof Uint8Array ? bigEndian(value) : BigInt(value as number | bigint);
  return scale === 0 ? whole : Number(`${whole}e-${scale}`);
}

function bigEndian(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

/** ISO 8601 in UTC, with as many digits as the file keeps: `2026-11-20T17:00:00.000001Z`. */
function formatTime(ticks: bigint, digits: number): string {
  const perSecond = 10n ** BigInt(digits);
  const fraction = ((ticks % perSecond) + perSecond) % perSecond;
  const seconds = Number((ticks - fraction) / perSecond);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) throw new RangeError('a time is out of range');
  return `${date.toISOString().slice(0, -5)}.${String(fraction).padStart(digits, '0')}Z`;
}
