import type { Severity } from '../finding.ts';
import type { ContractSource } from './contract-source.ts';
import { columnQuality } from './odcs-quality.ts';
import type { logicalTypes } from './odcs-schema.ts';
import { type OdcsOptions, type OdcsProperty } from './odcs-schema.ts';
import type {
  ColumnCheck,
  ColumnContract,
  LogicalType,
  Scalar,
  TextFormat,
  TypeCheck,
} from './table-contract.ts';
import { strptimeFormat } from './time-format.ts';

type Keys = readonly (string | number)[];

interface At {
  readonly source: ContractSource;
  readonly keys: Keys;
  /** Names of the objects that it lies in. */
  readonly above: readonly string[];
}

const severity: Severity = 'error';

/** The columns that a property asks for: itself, and what lies in it where it is an object. */
export function odcsColumns(property: OdcsProperty, at: At): ColumnContract[] {
  const { source, keys, above } = at;
  const path = [...above, property.physicalName ?? property.name] as unknown as [string, ...string[]];
  const type = typeOf(property, at);
  const column: ColumnContract = {
    path,
    place: source.place(keys),
    missing: severity,
    ...(type && { type }),
    checks: [
      ...ownChecks(property, at),
      ...columnQuality(property.quality ?? [], { source, keys: [...keys, 'quality'] }),
    ],
  };
  if (property.items !== undefined)
    source.leave([...keys, 'items'], 'What the items of a list must be is not judged');
  if (property.map !== undefined) source.leave([...keys, 'map'], 'What a map holds is not judged');
  const inner = (property.properties ?? []).flatMap((child, i) =>
    odcsColumns(child, { source, keys: [...keys, 'properties', i], above: path }),
  );
  return [column, ...inner];
}

function typeOf(
  { logicalType, logicalTypeOptions = {}, physicalType }: OdcsProperty,
  at: At,
): TypeCheck | undefined {
  const { source, keys } = at;
  if (logicalType === undefined) {
    if (physicalType !== undefined)
      source.leave([...keys, 'physicalType'], '`physicalType` without `logicalType` is not judged');
    return undefined;
  }
  if (logicalType === 'map') {
    source.leave([...keys, 'logicalType'], 'The type `map` is not judged');
    return undefined;
  }
  const options = [...keys, 'logicalTypeOptions'];
  const { format, timezone } = logicalTypeOptions;
  const isTime = logicalType === 'date' || logicalType === 'timestamp' || logicalType === 'time';
  const strptime = isTime && format !== undefined ? strptimeFormat(format) : undefined;
  if (isTime && format !== undefined && strptime === undefined)
    source.fault({
      path: [...options, 'format'],
      at: 'value',
      message: `the format ${JSON.stringify(format.slice(0, 60))} is not understood`,
      hint: 'Write it in letters such as yyyy-MM-dd HH:mm:ss.',
    });
  const width = logicalType === 'integer' && format !== undefined ? widthOf(format) : undefined;
  if (logicalType === 'integer' && format !== undefined && !width)
    source.fault({
      path: [...options, 'format'],
      at: 'value',
      message: `found ${JSON.stringify(format.slice(0, 60))}, expected i8, i16, i32, i64, i128 or u8 to u128`,
    });
  return {
    type: logicalType satisfies LogicalType,
    severity,
    place: source.place([...keys, 'logicalType']),
    ...(strptime !== undefined && { format: strptime }),
    ...(timezone === true && { zoned: true }),
    ...(width && { width }),
    ...(/^(?:string|varchar|text|char|str)\b/i.test(physicalType ?? '') && { fromText: true }),
  };
}

function ownChecks(property: OdcsProperty, { source, keys }: At): ColumnCheck[] {
  const asked = (...more: Keys) => ({ severity, place: source.place([...keys, ...more]) });
  const checks: ColumnCheck[] = [];
  if (property.required || property.primaryKey)
    checks.push({ kind: 'required', ...asked(property.required ? 'required' : 'primaryKey') });
  if (property.unique) checks.push({ kind: 'unique', ...asked('unique') });
  if (property.enum) {
    const values = property.enum.map((one) => (typeof one === 'object' ? (one.value ?? null) : one));
    checks.push({
      kind: 'enum',
      values: values.filter((value): value is Scalar => value !== null),
      ...asked('enum'),
    });
  }
  return [...checks, ...optionChecks(property, { source, keys, above: [] })];
}

const ofTimes: readonly (keyof OdcsOptions)[] = [
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'timezone',
  'defaultTimezone',
];

const optionsByType: Readonly<Record<(typeof logicalTypes)[number], readonly (keyof OdcsOptions)[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  date: ['format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  timestamp: ofTimes,
  time: ofTimes,
  integer: ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
  number: ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
  boolean: [],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties', 'required'],
};

function optionChecks(
  { logicalType, logicalTypeOptions: options = {} }: OdcsProperty,
  { source, keys }: At,
): ColumnCheck[] {
  const at = [...keys, 'logicalTypeOptions'];
  for (const name of Object.keys(options) as (keyof OdcsOptions)[]) {
    const known = logicalType === undefined || logicalType === 'map' ? undefined : optionsByType[logicalType];
    if (!known?.includes(name))
      source.fault({
        path: [...at, name],
        at: 'key',
        message: `"${name}" is no option of the type ${logicalType ?? 'that is not given'}`,
        ...(known && { hint: `Options of it: ${known.join(', ') || 'none'}.` }),
      });
    else if (logicalType === 'object') source.leave([...at, name], `\`${name}\` of an object is not judged`);
  }
  if (logicalType === 'object') return [];
  const asked = (name: keyof OdcsOptions) => ({ severity, place: source.place([...at, name]) });
  const checks: ColumnCheck[] = [];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern } = options;
  if (minimum !== undefined) checks.push({ kind: 'range', min: minimum, ...asked('minimum') });
  if (maximum !== undefined) checks.push({ kind: 'range', max: maximum, ...asked('maximum') });
  if (exclusiveMinimum !== undefined)
    checks.push({ kind: 'range', above: exclusiveMinimum, ...asked('exclusiveMinimum') });
  if (exclusiveMaximum !== undefined)
    checks.push({ kind: 'range', below: exclusiveMaximum, ...asked('exclusiveMaximum') });
  if (minLength !== undefined) checks.push({ kind: 'length', min: minLength, ...asked('minLength') });
  if (maxLength !== undefined) checks.push({ kind: 'length', max: maxLength, ...asked('maxLength') });
  if (pattern !== undefined) checks.push({ kind: 'pattern', pattern, ...asked('pattern') });
  if (options.multipleOf !== undefined)
    checks.push({ kind: 'multiple', of: options.multipleOf, ...asked('multipleOf') });
  if (options.minItems !== undefined)
    checks.push({ kind: 'items', min: options.minItems, ...asked('minItems') });
  if (options.maxItems !== undefined)
    checks.push({ kind: 'items', max: options.maxItems, ...asked('maxItems') });
  if (options.uniqueItems) checks.push({ kind: 'items', unique: true, ...asked('uniqueItems') });
  const format = logicalType === 'string' ? options.format : undefined;
  if (format !== undefined && isTextFormat(format))
    checks.push({ kind: 'format', format, ...asked('format') });
  else if (format !== undefined)
    source.leave(
      [...at, 'format'],
      `The format ${JSON.stringify(format.slice(0, 60))} of text is not judged`,
    );
  return checks;
}

const textFormats: readonly TextFormat[] = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6'];

export function isTextFormat(format: string): format is TextFormat {
  return (textFormats as readonly string[]).includes(format);
}

export function widthOf(format: string): TypeCheck['width'] {
  const [, sign, digits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
  if (sign === undefined) return undefined;
  const bits = BigInt(digits as string);
  return sign === 'u'
    ? { least: 0n, most: 2n ** bits - 1n }
    : { least: -(2n ** (bits - 1n)), most: 2n ** (bits - 1n) - 1n };
}
