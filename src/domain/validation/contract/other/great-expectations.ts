import type { RulePlace, Severity } from '../../finding.ts';
import type { ContractSource } from '../contract-source.ts';
import { severityOf } from '../severity.ts';
import type {
  Bound,
  ColumnCheck,
  ColumnContract,
  Contract,
  LogicalType,
  RowRule,
  TableCheck,
} from '../table-contract.ts';
import { type Fields, fieldsOf, limitOf, listOf, numberOf, scalarsOf, textOf, textsOf } from './value.ts';

/** What the suite's expectations say of the columns, gathered by name. */
interface Gathering {
  readonly columns: Map<
    string,
    { place: RulePlace; type?: NonNullable<ColumnContract['type']>; checks: ColumnCheck[]; named: boolean }
  >;
  readonly checks: TableCheck[];
}

interface Expectation {
  readonly kwargs: Fields;
  readonly asked: { readonly severity: Severity; readonly place: RulePlace };
}

/** A suite of Great Expectations, as JSON or YAML: the expectations of one table that can be judged row by row or as a number. */
export function greatExpectationsContract(source: ContractSource): Contract {
  const root = fieldsOf(source.data);
  const gathering: Gathering = { columns: new Map(), checks: [] };
  for (const [i, one] of listOf(root['expectations']).entries()) {
    const expectation = fieldsOf(one);
    const type = textOf(expectation['type']) ?? textOf(expectation['expectation_type']) ?? '';
    const kwargs = fieldsOf(expectation['kwargs']);
    const at = ['expectations', i];
    const asked = { severity: severityOf(textOf(expectation['severity'])), place: source.place(at) };
    const strange = kwargs['row_condition'] !== undefined && kwargs['row_condition'] !== null;
    if (strange || !gather(gathering, type, { kwargs, asked }))
      source.leave(at, `\`${type.slice(0, 80)}\` as it is written here is not judged`);
  }
  const columns = [...gathering.columns].map(([name, { place, type, checks, named }]): ColumnContract => ({
    path: [name],
    place,
    missing: named || checks.length > 0 ? 'error' : undefined,
    ...(type && { type }),
    checks,
  }));
  return {
    format: 'Great Expectations suite',
    path: source.path,
    tables: [
      {
        name: textOf(root['name']) ?? textOf(root['expectation_suite_name']) ?? 'rows',
        aliases: [],
        place: source.place(['expectations'], 'key'),
        columns,
        checks: gathering.checks,
        extraColumns: undefined,
      },
    ],
    unjudged: source.unjudged,
  };
}

function gather(gathering: Gathering, type: string, { kwargs, asked }: Expectation): boolean {
  const name = textOf(kwargs['column']);
  if (name === undefined) return gatherTable(gathering, type, { kwargs, asked });
  const column = gathering.columns.get(name) ?? { place: asked.place, checks: [], named: false };
  const mostly = numberOf(kwargs['mostly']) ?? 1;
  const rule = rowRule(type, kwargs);
  if (rule)
    column.checks.push({
      ...rule,
      ...asked,
      ...(mostly < 1 && { allowed: Number((1 - mostly).toPrecision(12)) }),
    } as ColumnCheck);
  else if (type === 'expect_column_to_exist') column.named = true;
  else if (type === 'expect_column_values_to_be_unique' && mostly === 1)
    column.checks.push({ kind: 'unique', ...asked });
  else if (aggregates[type]) {
    const bound = boundOf(kwargs);
    if (!bound) return false;
    column.checks.push({ kind: 'aggregate', aggregate: aggregates[type], bound, ...asked });
  } else {
    const found = typeRule(type, kwargs);
    if (!found || mostly < 1) return false;
    column.type = { ...found, ...asked };
  }
  gathering.columns.set(name, column);
  return true;
}

const aggregates: Readonly<Record<string, Extract<ColumnCheck, { kind: 'aggregate' }>['aggregate']>> = {
  expect_column_min_to_be_between: 'min',
  expect_column_max_to_be_between: 'max',
  expect_column_mean_to_be_between: 'mean',
  expect_column_median_to_be_between: 'median',
  expect_column_sum_to_be_between: 'sum',
  expect_column_stdev_to_be_between: 'std',
  expect_column_unique_value_count_to_be_between: 'distinct',
  expect_column_proportion_of_unique_values_to_be_between: 'distinct-share',
};

function rowRule(type: string, kwargs: Fields): RowRule | undefined {
  const low = limitOf(kwargs['min_value']);
  const high = limitOf(kwargs['max_value']);
  const regex = textOf(kwargs['regex']);
  switch (type) {
    case 'expect_column_values_to_not_be_null':
      return { kind: 'required' };
    case 'expect_column_values_to_be_between':
      if (low === undefined && high === undefined) return undefined;
      return {
        kind: 'range',
        ...(low !== undefined && (kwargs['strict_min'] === true ? { above: low } : { min: low })),
        ...(high !== undefined && (kwargs['strict_max'] === true ? { below: high } : { max: high })),
      };
    case 'expect_column_values_to_be_in_set':
      return { kind: 'enum', values: scalarsOf(kwargs['value_set']) };
    case 'expect_column_values_to_not_be_in_set':
      return { kind: 'not-in', values: scalarsOf(kwargs['value_set']) };
    case 'expect_column_values_to_match_regex':
      return regex === undefined ? undefined : { kind: 'pattern', pattern: regex };
    case 'expect_column_value_lengths_to_equal': {
      const length = numberOf(kwargs['value']);
      return length === undefined ? undefined : { kind: 'length', min: length, max: length };
    }
    case 'expect_column_value_lengths_to_be_between': {
      const [min, max] = [numberOf(kwargs['min_value']), numberOf(kwargs['max_value'])];
      if (min === undefined && max === undefined) return undefined;
      return { kind: 'length', ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    }
    default:
      return undefined;
  }
}

function typeRule(type: string, kwargs: Fields): { type: LogicalType; format?: string } | undefined {
  const format = textOf(kwargs['strftime_format']);
  if (type === 'expect_column_values_to_match_strftime_format' && format !== undefined)
    return { type: /%[HIMSf]/.test(format) ? 'timestamp' : 'date', format };
  const names =
    type === 'expect_column_values_to_be_in_type_list'
      ? textsOf(kwargs['type_list'])
      : textsOf(kwargs['type_']);
  const known = new Set(names.map(logicalType));
  const [only, ...others] = known;
  return only === undefined || others.length > 0 || !type.startsWith('expect_column_values_to_be_')
    ? undefined
    : { type: only };
}

function logicalType(name: string): LogicalType | undefined {
  if (/^(?:u?int(?:eger)?(?:8|16|32|64|_)?|bigint|smallint|long|integertype|longtype)$/i.test(name))
    return 'integer';
  if (/^(?:float(?:16|32|64|_)?|double|decimal|numeric|real|floattype|doubletype)$/i.test(name))
    return 'number';
  if (/^(?:str|string|varchar|text|stringtype|object)$/i.test(name)) return 'string';
  if (/^(?:bool|boolean|bool_|booleantype)$/i.test(name)) return 'boolean';
  if (/^(?:date|datetype)$/i.test(name)) return 'date';
  return /^(?:datetime(?:64)?|timestamp|timestamptype)/i.test(name) ? 'timestamp' : undefined;
}

function gatherTable({ checks, columns }: Gathering, type: string, { kwargs, asked }: Expectation): boolean {
  const value = numberOf(kwargs['value']);
  const bound = value === undefined ? boundOf(kwargs) : ({ kind: 'be', value } as const);
  switch (type) {
    case 'expect_table_row_count_to_be_between':
    case 'expect_table_row_count_to_equal':
      return bound !== undefined && checks.push({ kind: 'rows', bound, ...asked }) > 0;
    case 'expect_table_column_count_to_be_between':
    case 'expect_table_column_count_to_equal':
      return bound !== undefined && checks.push({ kind: 'columns', bound, ...asked }) > 0;
    case 'expect_compound_columns_to_be_unique':
      return checks.push({ kind: 'unique', columns: textsOf(kwargs['column_list']), ...asked }) > 0;
    case 'expect_table_columns_to_match_set': {
      for (const name of textsOf(kwargs['column_set'])) {
        const column = columns.get(name) ?? { place: asked.place, checks: [], named: true };
        columns.set(name, { ...column, named: true });
      }
      // Columns beside them are judged by their number, which stands where the set does.
      if (kwargs['exact_match'] !== false)
        checks.push({
          kind: 'columns',
          bound: { kind: 'be', value: textsOf(kwargs['column_set']).length },
          ...asked,
        });
      return true;
    }
    default:
      return false;
  }
}

function boundOf(kwargs: Fields): Bound | undefined {
  const [low, high] = [numberOf(kwargs['min_value']), numberOf(kwargs['max_value'])];
  const [strictLow, strictHigh] = [kwargs['strict_min'] === true, kwargs['strict_max'] === true];
  if (low !== undefined && high !== undefined)
    return strictLow || strictHigh ? undefined : { kind: 'between', low, high };
  if (low !== undefined) return { kind: strictLow ? 'above' : 'at-least', value: low };
  return high === undefined ? undefined : { kind: strictHigh ? 'below' : 'at-most', value: high };
}
