import type { ContractSource } from '../contract-source.ts';
import { isTextFormat } from '../odcs-column.ts';
import type { ColumnContract, Contract, LogicalType, TableCheck, TableContract } from '../table-contract.ts';
import { type ColumnMaking, columnMaking } from './column-making.ts';
import { type Fields, fieldsOf, limitOf, listOf, numberOf, scalarsOf, textOf, textsOf } from './value.ts';

type Keys = readonly (string | number)[];

const types: Readonly<Record<string, LogicalType>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp',
  time: 'time',
  year: 'integer',
  array: 'array',
  object: 'object',
};

const silentOfField: ReadonlySet<string> = new Set([
  ...[
    'name',
    'type',
    'format',
    'constraints',
    'title',
    'description',
    'example',
    'examples',
    'rdfType',
    'missingValues',
  ],
]);

/** A Frictionless Table Schema (https://specs.frictionlessdata.io/table-schema/), or a package of tables with theirs. */
export function frictionlessContract(source: ContractSource): Contract {
  const root = fieldsOf(source.data);
  const resources = listOf(root['resources']);
  const tables =
    resources.length > 0
      ? resources.map((resource, i) => {
          const { name, path, schema } = fieldsOf(resource);
          if (typeof schema === 'string')
            source.leave(['resources', i, 'schema'], 'A schema in another file is not judged');
          return tableOf(source, fieldsOf(schema), {
            keys: ['resources', i, 'schema'],
            name: textOf(name) ?? `resource ${i + 1}`,
            aliases: textsOf(path),
          });
        })
      : [tableOf(source, root, { keys: [], name: textOf(root['name']) ?? 'rows', aliases: [] })];
  return { format: 'Frictionless Table Schema', path: source.path, tables, unjudged: source.unjudged };
}

function tableOf(
  source: ContractSource,
  schema: Fields,
  {
    keys,
    name,
    aliases,
  }: { readonly keys: Keys; readonly name: string; readonly aliases: readonly string[] },
): TableContract {
  const nothing = schema['missingValues'] === undefined ? [''] : textsOf(schema['missingValues']);
  const columns = listOf(schema['fields']).map((field, i) =>
    columnOf(
      columnMaking(source, textOf(fieldsOf(field)['name']) ?? '', [...keys, 'fields', i]),
      fieldsOf(field),
      nothing,
    ),
  );
  const asked = (word: string) => ({ severity: 'error', place: source.place([...keys, word]) }) as const;
  const primary = textsOf(schema['primaryKey']);
  const unique = listOf(schema['uniqueKeys']).map((one) => textsOf(one));
  const checks: TableCheck[] = [
    ...(primary.length > 0 ? [{ kind: 'unique', columns: primary, ...asked('primaryKey') } as const] : []),
    ...unique.map((one) => ({ kind: 'unique', columns: one, ...asked('uniqueKeys') }) as const),
    ...listOf(schema['foreignKeys']).flatMap((one, i): TableCheck[] => {
      const { fields, reference } = fieldsOf(one);
      const { resource, fields: targets } = fieldsOf(reference);
      return [
        {
          kind: 'reference',
          columns: textsOf(fields),
          table: textOf(resource) || name,
          targets: textsOf(targets),
          severity: 'error',
          place: source.place([...keys, 'foreignKeys', i]),
        },
      ];
    }),
  ];
  const keyed = columns.map((column): ColumnContract => {
    if (!primary.includes(column.path[0])) return column;
    return { ...column, checks: [...column.checks, { kind: 'required', ...asked('primaryKey') }] };
  });
  if (schema['fieldsMatch'] !== undefined)
    source.leave([...keys, 'fieldsMatch'], '`fieldsMatch` is not judged: columns are found by name');
  return { name, aliases, place: source.place(keys), columns: keyed, checks, extraColumns: 'warning' };
}

function columnOf(column: ColumnMaking, field: Fields, nothing: readonly string[]): ColumnContract {
  const type = textOf(field['type']) ?? 'string';
  const format = textOf(field['format']) ?? 'default';
  column.nothing(
    (field['missingValues'] === undefined ? nothing : textsOf(field['missingValues'])).filter(
      (word) => word !== '',
    ),
  );
  typeOf(column, type, format);
  for (const word of Object.keys(field)) {
    if (!silentOfField.has(word)) column.leave([word], `\`${word.slice(0, 60)}\` is not judged`);
  }
  for (const [word, value] of Object.entries(fieldsOf(field['constraints']))) {
    if (!constraintOf(column, word, value))
      column.leave(['constraints', word], `\`${word.slice(0, 60)}\` is not judged`);
  }
  return column.made();
}

function typeOf(column: ColumnMaking, type: string, format: string): void {
  const logical = types[type];
  if (logical === undefined) {
    if (type !== 'any') column.leave(['type'], `the type ${JSON.stringify(type.slice(0, 40))} is not judged`);
    return;
  }
  const isTime = logical === 'date' || logical === 'timestamp' || logical === 'time';
  if (isTime && format === 'any') return column.leave(['format'], 'dates of any form are not judged');
  column.type(logical, ['type'], isTime && format !== 'default' ? { format } : {});
  if (type !== 'string' || format === 'default') return;
  if (isTextFormat(format)) column.rule({ kind: 'format', format }, ['format']);
  else column.leave(['format'], `the format ${JSON.stringify(format.slice(0, 40))} is not judged`);
}

function constraintOf(column: ColumnMaking, word: string, value: unknown): boolean {
  const at = ['constraints', word];
  const limit = limitOf(value);
  const number = numberOf(value);
  if (word === 'required' || word === 'unique') {
    if (value === true && word === 'required') column.rule({ kind: 'required' }, at);
    if (value === true && word === 'unique') column.check((asked) => ({ kind: 'unique', ...asked }), at);
    return typeof value === 'boolean';
  }
  if (word === 'enum' && Array.isArray(value)) column.rule({ kind: 'enum', values: scalarsOf(value) }, at);
  // A pattern is one of XML Schema, which stands for the whole text.
  else if (word === 'pattern' && typeof value === 'string')
    column.rule({ kind: 'pattern', pattern: `^(?:${value})$` }, at);
  else if (word === 'minimum' && limit !== undefined) column.rule({ kind: 'range', min: limit }, at);
  else if (word === 'maximum' && limit !== undefined) column.rule({ kind: 'range', max: limit }, at);
  else if (word === 'exclusiveMinimum' && limit !== undefined)
    column.rule({ kind: 'range', above: limit }, at);
  else if (word === 'exclusiveMaximum' && limit !== undefined)
    column.rule({ kind: 'range', below: limit }, at);
  else if (word === 'minLength' && number !== undefined) column.rule({ kind: 'length', min: number }, at);
  else if (word === 'maxLength' && number !== undefined) column.rule({ kind: 'length', max: number }, at);
  else return false;
  return true;
}
