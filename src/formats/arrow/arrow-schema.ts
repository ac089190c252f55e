import { ArrowFault } from './arrow-fault.ts';
import type { FlatTable } from './flat-table.ts';

/** Of a point in time: what one is worth. */
export type TimeUnit = 'SECONDS' | 'MILLIS' | 'MICROS' | 'NANOS';

export type ArrowType =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool' }
  | { readonly kind: 'int'; readonly bits: number; readonly signed: boolean }
  | { readonly kind: 'float'; readonly bits: number }
  | { readonly kind: 'decimal'; readonly bits: number; readonly precision: number; readonly scale: number }
  | { readonly kind: 'date'; readonly bits: number }
  | { readonly kind: 'time'; readonly bits: number; readonly unit: TimeUnit }
  | { readonly kind: 'timestamp'; readonly unit: TimeUnit; readonly utc: boolean }
  | { readonly kind: 'bytes'; readonly text: boolean; readonly layout: 32 | 64 | 'views' }
  | { readonly kind: 'fixed'; readonly width: number; readonly uuid: boolean }
  | { readonly kind: 'list'; readonly offsets: 32 | 64; readonly map: boolean }
  | { readonly kind: 'fixed list'; readonly size: number }
  | { readonly kind: 'struct' };

export interface ArrowField {
  readonly name: string;
  readonly type: ArrowType;
  readonly children: readonly ArrowField[];
  /** The cells are places in a dictionary that has values of `type`. */
  readonly dictionary?: { readonly id: number; readonly bits: number; readonly signed: boolean };
}

const mostFields = 10_000;
const deepest = 32;

/**
 * The columns of a schema (Arrow columnar format, Schema.fbs).
 * @throws ArrowFault with all columns of types that are not read
 */
export function arrowSchema(schema: FlatTable | undefined): readonly ArrowField[] {
  if (!schema) throw new ArrowFault('The file states no schema');
  if (schema.int16(0) !== 0)
    throw new ArrowFault(
      'The numbers of the file are big-endian',
      'Write it on a machine of another kind; nearly all are little-endian.',
    );
  const reading: SchemaReading = { fields: 0, refused: [] };
  const fields = schema.tables(1).map((field) => fieldOf(field, reading, []));
  if (fields.length === 0) throw new ArrowFault('The file has no columns');
  assertNames(fields);
  if (reading.refused.length > 0) {
    throw new ArrowFault(
      `Columns are of types that are not read: ${reading.refused.slice(0, 10).join(', ')}`,
      'Cast them before the file is written, as with `pyarrow.compute.cast`, or leave them out.',
    );
  }
  return fields;
}

interface SchemaReading {
  fields: number;
  readonly refused: string[];
}

function fieldOf(field: FlatTable, reading: SchemaReading, above: readonly string[]): ArrowField {
  if (++reading.fields > mostFields) throw new ArrowFault(`The schema has more than ${mostFields} fields`);
  if (above.length >= deepest) throw new ArrowFault(`Columns are nested more than ${deepest} levels deep`);
  const name = field.text(0);
  const path = [...above, name];
  const refuse = (why: string) => {
    const shown = JSON.stringify(path.join('.').slice(0, 60));
    reading.refused.push(`${shown} (${why})`);
  };
  const type = typeOf(field, refuse);
  const children = field.tables(5).map((child) => fieldOf(child, reading, path));
  assertChildren(type, children, name);
  const dictionary = field.table(4);
  if (!dictionary) return { name, type, children };
  const index = dictionary.table(1);
  const [bits, signed] = index ? [index.int32(0), index.uint8(1) !== 0] : [32, true];
  if (![8, 16, 32, 64].includes(bits)) throw new ArrowFault(`Dictionary places of ${bits} bits`);
  return { name, type, children, dictionary: { id: dictionary.int64(0), bits, signed } };
}

const units: readonly TimeUnit[] = ['SECONDS', 'MILLIS', 'MICROS', 'NANOS'];
const unread: Readonly<Record<number, string>> = {
  11: 'interval',
  14: 'union',
  22: 'run-end encoded',
  25: 'list view',
  26: 'list view',
};

function typeOf(field: FlatTable, refuse: (why: string) => void): ArrowType {
  const number = field.uint8(2);
  const type = field.table(3);
  if (!type) throw new ArrowFault('A column has no type');
  switch (number) {
    case 1:
      return { kind: 'null' };
    case 2:
      return { kind: 'int', bits: oneOf([8, 16, 32, 64], type.int32(0)), signed: type.uint8(1) !== 0 };
    case 3:
      return { kind: 'float', bits: oneOf([16, 32, 64], [16, 32, 64][type.int16(0)]) };
    case 4:
    case 5:
      return { kind: 'bytes', text: number === 5, layout: 32 };
    case 19:
    case 20:
      return { kind: 'bytes', text: number === 20, layout: 64 };
    case 23:
    case 24:
      return { kind: 'bytes', text: number === 24, layout: 'views' };
    case 6:
      return { kind: 'bool' };
    case 7:
      return decimal(type, refuse);
    case 8:
      return { kind: 'date', bits: type.int16(0, 1) === 0 ? 32 : 64 };
    case 9:
      return { kind: 'time', unit: unitOf(type, 1), bits: oneOf([32, 64], type.int32(1, 32)) };
    case 10:
      return { kind: 'timestamp', unit: unitOf(type, 0), utc: type.text(1) !== '' };
    case 18:
      // As in Parquet, which has no durations: how many of its units.
      return { kind: 'int', bits: 64, signed: true };
    case 12:
    case 21:
      return { kind: 'list', offsets: number === 12 ? 32 : 64, map: false };
    case 17:
      return { kind: 'list', offsets: 32, map: true };
    case 13:
      return { kind: 'struct' };
    case 15:
      return { kind: 'fixed', width: positive(type.int32(0)), uuid: extensionOf(field) === 'arrow.uuid' };
    case 16:
      return { kind: 'fixed list', size: positive(type.int32(0)) };
    default:
      refuse(unread[number] ?? `type ${number}`);
      return { kind: 'null' };
  }
}

function decimal(type: FlatTable, refuse: (why: string) => void): ArrowType {
  const [precision, scale, bits] = [
    type.int32(0),
    type.int32(1),
    oneOf([32, 64, 128, 256], type.int32(2, 128)),
  ];
  if (precision < 1 || precision > 38 || scale < 0 || scale > precision || bits === 256)
    refuse(`decimal(${precision}, ${scale}) of ${bits} bits`);
  return { kind: 'decimal', precision, scale, bits };
}

function unitOf(type: FlatTable, otherwise: number): TimeUnit {
  const unit = units[type.int16(0, otherwise)];
  if (unit === undefined) throw new ArrowFault('A time has an unknown unit');
  return unit;
}

function oneOf(choices: readonly number[], value: number | undefined): number {
  if (value === undefined || !choices.includes(value)) throw new ArrowFault(`A type has a width of ${value}`);
  return value;
}

function positive(value: number): number {
  if (value < 1 || value > 1 << 24) throw new ArrowFault(`A type has a length of ${value}`);
  return value;
}

function extensionOf(field: FlatTable): string | undefined {
  return field
    .tables(6)
    .find((entry) => entry.text(0) === 'ARROW:extension:name')
    ?.text(1);
}

function assertChildren(type: ArrowType, children: readonly ArrowField[], name: string): void {
  const shown = JSON.stringify(name.slice(0, 60));
  if (type.kind === 'struct') {
    if (children.length === 0) throw new ArrowFault(`Column ${shown} is a struct without fields`);
    return assertNames(children);
  }
  const wanted = type.kind === 'list' || type.kind === 'fixed list' ? 1 : 0;
  // What a refused type has below it does not matter.
  if (children.length !== wanted && type.kind !== 'null')
    throw new ArrowFault(`Column ${shown} has ${children.length} columns below it; its type has ${wanted}`);
  const [entry] = children;
  if (type.kind === 'list' && type.map && (entry?.type.kind !== 'struct' || entry.children.length !== 2))
    throw new ArrowFault(`Column ${shown} is a map without keys and values`);
}

function assertNames(fields: readonly ArrowField[]): void {
  const names = fields.map(({ name }) => name.toLowerCase());
  const twice = fields.filter(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
  if (twice.length === 0) return;
  const shown = twice.map(({ name }) => JSON.stringify(name.slice(0, 60))).join(', ');
  throw new ArrowFault(
    `Two columns have one name: ${shown} (capitals do not count)`,
    'Give each column a name of its own.',
  );
}
