import type { ContractSource } from '../contract-source.ts';
import type { ColumnContract, Contract, LogicalType, TableCheck } from '../table-contract.ts';
import { type ColumnMaking, columnMaking } from './column-making.ts';
import { type Fields, fieldsOf, limitOf, numberOf, scalarsOf, textOf, textsOf } from './value.ts';

const silent: ReadonlySet<string> = new Set([
  ...['dtype', 'nullable', 'checks', 'unique', 'required', 'title', 'description', 'coerce', 'regex', 'name'],
]);

/** A schema that `pandera.io.to_yaml` wrote. */
export function panderaContract(source: ContractSource): Contract {
  const root = fieldsOf(source.data);
  const columns = Object.entries(fieldsOf(root['columns'])).flatMap(([name, column]) =>
    columnOf(columnMaking(source, name, ['columns', name]), fieldsOf(column)),
  );
  const unique = textsOf(root['unique']);
  const checks: TableCheck[] =
    unique.length > 0
      ? [{ kind: 'unique', columns: unique, severity: 'error', place: source.place(['unique']) }]
      : [];
  for (const word of ['checks', 'index', 'ordered', 'add_missing_columns', 'unique_column_names']) {
    const value = root[word];
    if (value !== undefined && value !== null && value !== false)
      source.leave([word], `\`${word}\` of the whole table is not judged`);
  }
  return {
    format: 'Pandera',
    path: source.path,
    tables: [
      {
        name: textOf(root['name']) ?? 'rows',
        aliases: [],
        place: source.place(['columns'], 'key'),
        columns,
        checks,
        extraColumns: root['strict'] === true ? 'error' : undefined,
      },
    ],
    unjudged: source.unjudged,
  };
}

function columnOf(column: ColumnMaking, given: Fields): ColumnContract[] {
  if (given['regex'] === true) {
    column.leave(['regex'], 'columns that are named by a pattern are not judged');
    return [];
  }
  if (given['required'] === false) column.optional();
  const dtype = textOf(given['dtype']);
  const type = dtype === undefined ? undefined : typeOf(dtype);
  if (type) column.type(type, ['dtype']);
  else if (dtype !== undefined && dtype !== 'object')
    column.leave(['dtype'], `the type ${JSON.stringify(dtype.slice(0, 40))} is not judged`);
  if (given['nullable'] !== true) column.rule({ kind: 'required' }, 'nullable' in given ? ['nullable'] : []);
  if (given['unique'] === true) column.check((asked) => ({ kind: 'unique', ...asked }), ['unique']);
  const checks = fieldsOf(given['checks']);
  for (const [name, value] of Object.entries(checks)) {
    if (!checkOf(column, name, value))
      column.leave(['checks', name], `the check \`${name.slice(0, 60)}\` is not judged`);
  }
  if (Array.isArray(given['checks']) && given['checks'].length > 0)
    column.leave(['checks'], 'a list of checks is not judged');
  for (const word of Object.keys(given))
    if (!silent.has(word)) column.leave([word], `\`${word.slice(0, 60)}\` is not judged`, 'info');
  return [column.made()];
}

function typeOf(dtype: string): LogicalType | undefined {
  const name = dtype.toLowerCase();
  if (/^u?int(?:8|16|32|64)?$/.test(name)) return 'integer';
  if (/^(?:float(?:16|32|64)?|number)$/.test(name)) return 'number';
  if (/^(?:str|string|string\[.*\]|category)$/.test(name)) return 'string';
  if (/^bool(?:ean)?$/.test(name)) return 'boolean';
  if (name.startsWith('datetime64')) return 'timestamp';
  return name === 'date' ? 'date' : undefined;
}

function checkOf(column: ColumnMaking, name: string, written: unknown): boolean {
  const options = fieldsOf(written);
  const value = 'value' in options ? options['value'] : written;
  const at = ['checks', name];
  const limit = limitOf(value);
  const severity = fieldsOf(options['options'])['raise_warning'] === true ? 'warning' : 'error';
  const escaped = typeof value === 'string' ? value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '';
  switch (name) {
    case 'greater_than':
      return limit !== undefined && done(column.rule({ kind: 'range', above: limit }, at, severity));
    case 'greater_than_or_equal_to':
      return limit !== undefined && done(column.rule({ kind: 'range', min: limit }, at, severity));
    case 'less_than':
      return limit !== undefined && done(column.rule({ kind: 'range', below: limit }, at, severity));
    case 'less_than_or_equal_to':
      return limit !== undefined && done(column.rule({ kind: 'range', max: limit }, at, severity));
    case 'equal_to':
      return done(column.rule({ kind: 'enum', values: scalarsOf([value]) }, at, severity));
    case 'not_equal_to':
      return done(column.rule({ kind: 'not-in', values: scalarsOf([value]) }, at, severity));
    case 'isin':
      return done(
        column.rule({ kind: 'enum', values: scalarsOf(options['allowed_values'] ?? value) }, at, severity),
      );
    case 'notin':
      return done(
        column.rule(
          { kind: 'not-in', values: scalarsOf(options['forbidden_values'] ?? value) },
          at,
          severity,
        ),
      );
    case 'in_range': {
      const low = limitOf(options['min_value']);
      const high = limitOf(options['max_value']);
      if (low === undefined || high === undefined) return false;
      column.rule(
        {
          kind: 'range',
          ...(options['include_min'] === false ? { above: low } : { min: low }),
          ...(options['include_max'] === false ? { below: high } : { max: high }),
        },
        at,
        severity,
      );
      return true;
    }
    case 'str_matches':
      // Python's `match` begins at the beginning.
      return (
        typeof value === 'string' &&
        done(column.rule({ kind: 'pattern', pattern: `^(?:${value})` }, at, severity))
      );
    case 'str_contains':
      return (
        typeof value === 'string' && done(column.rule({ kind: 'pattern', pattern: value }, at, severity))
      );
    case 'str_startswith':
      return (
        typeof value === 'string' &&
        done(column.rule({ kind: 'pattern', pattern: `^${escaped}` }, at, severity))
      );
    case 'str_endswith':
      return (
        typeof value === 'string' &&
        done(column.rule({ kind: 'pattern', pattern: `${escaped}$` }, at, severity))
      );
    case 'str_length': {
      const min = numberOf(options['min_value']);
      const max = numberOf(options['max_value']);
      if (min === undefined && max === undefined) return false;
      column.rule(
        { kind: 'length', ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
        at,
        severity,
      );
      return true;
    }
    default:
      return false;
  }
}

function done(_: void): true {
  return true;
}
