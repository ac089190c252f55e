import type { RowRule } from '../contract/table-contract.ts';
import type { DataCode } from '../data-codes.ts';
import { quoteText } from '../finding.ts';

export const codeOfRule: Readonly<Record<RowRule['kind'], DataCode>> = {
  required: 'DATA_NULL',
  range: 'DATA_RANGE',
  length: 'DATA_LENGTH',
  pattern: 'DATA_PATTERN',
  format: 'DATA_PATTERN',
  enum: 'DATA_ENUM',
  'not-in': 'DATA_ENUM',
  multiple: 'DATA_MULTIPLE',
  items: 'DATA_LENGTH',
};

/** What is wrong with rows that fail, after *3 of 100 rows*. */
export function failurePhrase(rule: RowRule): string {
  switch (rule.kind) {
    case 'required':
      return 'have nothing in it, where a value is required';
    case 'range':
      return `are outside of its limits (${limits([
        ['at least', rule.min],
        ['at most', rule.max],
        ['more than', rule.above],
        ['less than', rule.below],
      ])})`;
    case 'length':
      return `have a text of another length (${limits([
        ['at least', rule.min],
        ['at most', rule.max],
      ])} letters)`;
    case 'pattern':
      return `do not match ${quoteText(rule.pattern)}`;
    case 'format':
      return `hold no ${rule.format}`;
    case 'enum':
      return rule.values.length === 1
        ? `hold another value than the one that is listed (${listed(rule.values.map(String))})`
        : `hold none of the ${rule.values.length} values that are listed (${listed(rule.values.map(String))})`;
    case 'not-in':
      return `hold a value that is forbidden (${listed(rule.values.map(String))})`;
    case 'multiple':
      return `hold no multiple of ${rule.of}`;
    case 'items':
      return rule.unique
        ? 'have an item twice in their list'
        : `have a list of another length (${limits([
            ['at least', rule.min],
            ['at most', rule.max],
          ])} items)`;
  }
}

export function listed(values: readonly string[]): string {
  const shown = values.slice(0, 6).map((value) => quoteText(value.slice(0, 40)));
  return values.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

function limits(sides: readonly (readonly [string, number | string | undefined])[]): string {
  return sides
    .filter((side): side is readonly [string, number | string] => side[1] !== undefined)
    .map(([word, limit]) => `${word} ${typeof limit === 'number' ? limit : quoteText(limit)}`)
    .join(' and ');
}
