import type { ContractSource } from '../contract-source.ts';
import { isTextFormat } from '../odcs-column.ts';
import type { ColumnContract, Contract, LogicalType } from '../table-contract.ts';
import { type ColumnMaking, columnMaking } from './column-making.ts';
import { type Fields, fieldsOf, limitOf, numberOf, scalarsOf, textOf, textsOf } from './value.ts';

type Keys = readonly (string | number)[];

/** Words about a schema, which ask nothing of data. */
const silent: ReadonlySet<string> = new Set([
  ...[
    '$schema',
    '$id',
    '$comment',
    'title',
    'description',
    'default',
    'examples',
    'deprecated',
    'readOnly',
    'writeOnly',
  ],
  ...['$defs', 'definitions', 'type', 'properties', 'required', 'additionalProperties', 'items'],
]);

const types: Readonly<Record<string, LogicalType>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

/** A JSON Schema of a row, or of a list of rows (`items`). A member that is missing or null is nothing. */
export function jsonSchemaContract(source: ContractSource): Contract {
  const root = fieldsOf(source.data);
  const isList = root['type'] === 'array';
  const keys: Keys = isList ? ['items'] : [];
  const row = isList ? fieldsOf(root['items']) : root;
  const required = new Set(textsOf(row['required']));
  const columns: ColumnContract[] = Object.entries(fieldsOf(row['properties'])).map(([name, property]) =>
    columnOf(
      columnMaking(source, name, [...keys, 'properties', name]),
      fieldsOf(property),
      required.has(name),
    ),
  );
  for (const name of required) {
    if (!columns.some(({ path }) => path[0] === name)) {
      const column = columnMaking(source, name, [...keys, 'required']);
      column.rule({ kind: 'required' }, []);
      columns.push(column.made());
    }
  }
  const tables: readonly [Fields, Keys][] = isList
    ? [
        [root, []],
        [row, keys],
      ]
    : [[row, keys]];
  for (const [schema, at] of tables)
    for (const word of Object.keys(schema))
      if (!silent.has(word) && word !== 'id')
        source.leave([...at, word], `\`${word.slice(0, 60)}\` of the whole row is not judged`);
  return {
    format: 'JSON Schema',
    path: source.path,
    ...(textOf(root['$id']) !== undefined && { id: textOf(root['$id']) as string }),
    tables: [
      {
        name: textOf(row['title']) ?? textOf(root['title']) ?? 'rows',
        aliases: [],
        place: source.place(keys),
        columns,
        checks: [],
        extraColumns: row['additionalProperties'] === false ? 'error' : undefined,
      },
    ],
    unjudged: source.unjudged,
  };
}

function columnOf(column: ColumnMaking, property: Fields, isRequired: boolean): ColumnContract {
  const named = textsOf(property['type']);
  const nullable = named.includes('null');
  const [type, ...others] = named.filter((name) => name !== 'null');
  if (!isRequired) column.optional();
  if (isRequired && !nullable) column.rule({ kind: 'required' }, []);
  if (others.length > 0) column.leave(['type'], 'several types are not judged');
  else if (type !== undefined) typeOf(column, type, textOf(property['format']));
  for (const [word, value] of Object.entries(property)) {
    if (word === 'format' && type === 'string') continue;
    if (!ruleOf(column, word, value) && !silent.has(word))
      column.leave([word], `\`${word.slice(0, 60)}\` is not judged`);
    if (word === 'properties' || word === 'items') column.leave([word], 'what lies in it is not judged');
  }
  return column.made();
}

function typeOf(column: ColumnMaking, type: string, format: string | undefined): void {
  const logical = types[type];
  if (logical === undefined)
    return column.leave(['type'], `the type ${JSON.stringify(type.slice(0, 40))} is not judged`);
  if (type === 'string' && format === 'date') return column.type('date', ['format']);
  if (type === 'string' && format === 'date-time')
    return column.type('timestamp', ['format'], { zoned: true });
  if (type === 'string' && format === 'time') return column.type('time', ['format']);
  column.type(logical, ['type']);
  if (type !== 'string' || format === undefined) return;
  if (isTextFormat(format)) column.rule({ kind: 'format', format }, ['format']);
  else column.leave(['format'], `the format ${JSON.stringify(format.slice(0, 40))} is not judged`);
}

function ruleOf(column: ColumnMaking, word: string, value: unknown): boolean {
  const limit = limitOf(value);
  const number = numberOf(value);
  switch (word) {
    case 'minimum':
      return limit !== undefined && did(column.rule({ kind: 'range', min: limit }, [word]));
    case 'maximum':
      return limit !== undefined && did(column.rule({ kind: 'range', max: limit }, [word]));
    case 'exclusiveMinimum':
      return number !== undefined && did(column.rule({ kind: 'range', above: number }, [word]));
    case 'exclusiveMaximum':
      return number !== undefined && did(column.rule({ kind: 'range', below: number }, [word]));
    case 'multipleOf':
      return number !== undefined && number > 0 && did(column.rule({ kind: 'multiple', of: number }, [word]));
    case 'minLength':
      return number !== undefined && did(column.rule({ kind: 'length', min: number }, [word]));
    case 'maxLength':
      return number !== undefined && did(column.rule({ kind: 'length', max: number }, [word]));
    case 'minItems':
      return number !== undefined && did(column.rule({ kind: 'items', min: number }, [word]));
    case 'maxItems':
      return number !== undefined && did(column.rule({ kind: 'items', max: number }, [word]));
    case 'uniqueItems':
      return value === false || (value === true && did(column.rule({ kind: 'items', unique: true }, [word])));
    case 'pattern':
      return typeof value === 'string' && did(column.rule({ kind: 'pattern', pattern: value }, [word]));
    case 'enum':
      return Array.isArray(value) && did(column.rule({ kind: 'enum', values: scalarsOf(value) }, [word]));
    case 'const':
      return (
        scalarsOf([value]).length === 1 &&
        did(column.rule({ kind: 'enum', values: scalarsOf([value]) }, [word]))
      );
    default:
      return false;
  }
}

function did(_: void): true {
  return true;
}
