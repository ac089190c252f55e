import type { LogicalType, RowRule, Scalar, TextFormat } from '../contract/table-contract.ts';
import { momentOf } from '../sql/cell.ts';
import { sqlNumber, sqlText } from '../sql/text.ts';

/** Names under which a scan has a column's cell. */
export interface CellNames {
  readonly raw: string;
  readonly text: string;
  readonly value: string;
  /** Of the value, as far as the contract says. */
  readonly type: LogicalType | undefined;
  /** Values are text whatever is asked of them. */
  readonly textual: boolean;
  readonly json: boolean;
  /** Numbers may be NaN or infinite, which another check tells; NaN is greater than all else here. */
  readonly floats: boolean;
}

/** A condition in SQL that holds for the rows that fail; or why there is none. */
export type Condition = { readonly sql: string } | { readonly why: string };

/** What is nothing, or not of its type, is told by those checks alone. */
export function rowCondition(rule: RowRule, cell: CellNames): Condition {
  const { raw, text, value } = cell;
  // What is no finite number is in no other count.
  const there = cell.floats ? `isfinite(${value})` : `${value} IS NOT NULL`;
  switch (rule.kind) {
    case 'required':
      return { sql: `${raw} IS NULL` };
    case 'range':
      return range(rule, cell, there);
    case 'length': {
      const length = `length(${text})`;
      const fails = [
        ...(rule.min === undefined ? [] : [`${length} < ${rule.min}`]),
        ...(rule.max === undefined ? [] : [`${length} > ${rule.max}`]),
      ];
      return { sql: guarded(there, fails) };
    }
    case 'pattern': {
      const why = patternObstacle(rule.pattern);
      return why === undefined
        ? { sql: guarded(there, [`NOT regexp_matches(${text}, ${sqlText(rule.pattern)})`]) }
        : { why };
    }
    case 'format':
      return { sql: guarded(there, [`NOT regexp_matches(${text}, ${sqlText(textFormats[rule.format])})`]) };
    case 'enum':
      return rule.values.length === 0
        ? { sql: there }
        : { sql: guarded(there, [`NOT (${isOneOf(rule.values, cell)})`]) };
    case 'not-in':
      return rule.values.length === 0
        ? { sql: 'false' }
        : { sql: guarded(there, [isOneOf(rule.values, cell)]) };
    case 'multiple':
      return {
        sql: guarded(there, [
          `abs(${value} / ${sqlNumber(rule.of)} - round(${value} / ${sqlNumber(rule.of)})) > 1e-9`,
        ]),
      };
    case 'items': {
      const length = cell.json ? `json_array_length(${value})` : `len(${value})`;
      const distinct = cell.json
        ? `len(list_distinct(CAST(${value} AS JSON[])))`
        : `len(list_distinct(${value}))`;
      const fails = [
        ...(rule.min === undefined ? [] : [`${length} < ${rule.min}`]),
        ...(rule.max === undefined ? [] : [`${length} > ${rule.max}`]),
        ...(rule.unique ? [`${distinct} < ${length}`] : []),
      ];
      return { sql: guarded(there, fails) };
    }
  }
}

function guarded(there: string, fails: readonly string[]): string {
  return `${there} AND (${fails.join(' OR ')})`;
}

function range(rule: Extract<RowRule, { kind: 'range' }>, cell: CellNames, there: string): Condition {
  const sides = [
    ['<', rule.min],
    ['>', rule.max],
    ['<=', rule.above],
    ['>=', rule.below],
  ] as const;
  const fails: string[] = [];
  for (const [sign, limit] of sides) {
    if (limit === undefined) continue;
    const literal = limitOf(limit, cell.type);
    if (literal === undefined)
      return {
        why: `the limit ${JSON.stringify(String(limit).slice(0, 60))} cannot be held against ${cell.type ?? 'a column without a type'}`,
      };
    fails.push(`${cell.value} ${sign} ${literal}`);
  }
  return { sql: guarded(there, fails) };
}

function limitOf(limit: number | string, type: LogicalType | undefined): string | undefined {
  const text = String(limit).trim();
  switch (type) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `TRY_CAST(${sqlText(text)} AS DATE)` : undefined;
    case 'timestamp':
      return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.test(text) ? momentOf(sqlText(text)) : undefined;
    case 'time':
      return /^\d{2}:\d{2}(?::\d{2}.*)?$/.test(text) ? `TRY_CAST(${sqlText(text)} AS TIME)` : undefined;
    case 'integer':
    case 'number':
    case undefined:
      return text !== '' && Number.isFinite(Number(text)) ? sqlNumber(Number(text)) : undefined;
    case 'string':
      return sqlText(text);
    default:
      return undefined;
  }
}

/** Texts of a list that the engine goes through one by one, and once for each entry of a column's dictionary; longer ones it joins. */
const shortList = 50;

/** Numbers are compared as numbers, so that `1` and `1.0` are one value; all else as text. */
function isOneOf(values: readonly Scalar[], { value, text, type, textual }: CellNames): string {
  const numeric = !textual && (type === 'integer' || type === 'number');
  const numbers = values.map(Number);
  if (numeric && numbers.every(Number.isFinite)) return `${value} IN (${numbers.map(sqlNumber).join(', ')})`;
  if (type === 'boolean' && values.every((one) => typeof one === 'boolean'))
    return `${value} IN (${values.join(', ')})`;
  const texts = values.map((one) => sqlText(String(one))).join(', ');
  return values.length > shortList ? `${text} IN (${texts})` : `list_contains([${texts}], ${text})`;
}

/** The engine's expressions take time linear in the text, and know no looking around and no references back. */
function patternObstacle(pattern: string): string | undefined {
  if (pattern.length > 1000) return 'its pattern has more than 1000 letters';
  try {
    new RegExp(pattern, 'u');
  } catch {
    try {
      new RegExp(pattern);
    } catch {
      return 'its pattern is no regular expression';
    }
  }
  if (/\(\?(?:[=!]|<[=!])/.test(pattern))
    return 'its pattern looks ahead or behind, which cannot be searched in linear time';
  if (/\\[1-9]|\\k</.test(pattern)) return 'its pattern refers back, which cannot be searched in linear time';
  return undefined;
}

const octet = '(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])';

/** Regular expressions of forms of text. */
export const textFormats: Readonly<Record<TextFormat, string>> = {
  email: '^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$',
  uuid: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
  hostname:
    '^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$',
  ipv4: `^(?:${octet}\\.){3}${octet}$`,
  ipv6: '^(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?)$',
};
