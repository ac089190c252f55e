import type { MetricValue } from '../../domain/evidence/value.ts';
import type { Node } from '../json/node.ts';
import { numeralIn } from './numeral.ts';

/** A number as files write it; null is one that is not there. `undefined`: the node is no number. */
export function numberOf(node: Node | undefined): number | undefined {
  switch (node?.kind) {
    case 'number':
      return node.value;
    case 'null':
      return NaN;
    case 'text':
      return numeralIn(node.text);
    default:
      return undefined;
  }
}

const errorKeys = ['standard-error', 'standard_error', 'stderr', 'std_err', 'se', 'sem'];
const deviationKeys = ['std', 'sd', 'stddev', 'stdev'];
const countKeys = ['n', 'count'];
const known = new Set([
  'value',
  'mean',
  'positives',
  'negatives',
  ...errorKeys,
  ...deviationKeys,
  ...countKeys,
]);

/**
 * One value with what is known of its precision: `{ value, stderr, n }` or `{ mean, std, n }`. The standard error is the stated
 * one, or std/√n. With `value`, n counts evaluation rows; with `mean`, what was averaged, so that it serves for the standard
 * error alone. `undefined`: the object is none of these; a text: it is, and wrong.
 */
export function readMeasured(entries: ReadonlyMap<string, Node>): MetricValue | string | undefined {
  const keys = [...entries.keys()];
  if (entries.has('value') === entries.has('mean') || keys.length < 2 || !keys.every((key) => known.has(key)))
    return undefined;
  const part = (names: readonly string[]): number | undefined => {
    const name = names.find((one) => entries.has(one));
    return name === undefined ? undefined : (numberOf(entries.get(name)) ?? NaN);
  };
  const value = numberOf(entries.get('value') ?? entries.get('mean'));
  const deviation = part(deviationKeys);
  const stated = part(errorKeys);
  const n = part(countKeys);
  if (value === undefined || (deviation !== undefined && stated === undefined && n === undefined))
    return undefined;
  if (n !== undefined && !(Number.isInteger(n) && n > 0)) return '`n` must be a whole number above 0';
  const error = stated ?? (deviation !== undefined && n !== undefined ? deviation / Math.sqrt(n) : undefined);
  if (error !== undefined && error < 0) return 'a standard error or deviation must not be negative';
  const counts = { positives: part(['positives']), negatives: part(['negatives']) };
  for (const count of Object.values(counts)) {
    if (count !== undefined && !(Number.isInteger(count) && count >= 0))
      return 'class counts must be whole numbers';
  }
  return {
    value,
    ...standardError(error),
    ...(n !== undefined && entries.has('value') && { n }),
    ...(counts.positives !== undefined && { positives: counts.positives }),
    ...(counts.negatives !== undefined && { negatives: counts.negatives }),
  };
}

/** Errors of 0 and such that are not known (NaN, of a single value) say nothing, and are left out. */
export function standardError(error: number | undefined): { standardError?: number } {
  return error !== undefined && Number.isFinite(error) && error > 0 ? { standardError: error } : {};
}

/** Key of the standard error that belongs to `key`: `acc_stderr`; `acc_stderr,none` to lm-eval's `acc,none`. */
export function errorKeyOf(key: string, entries: ReadonlyMap<string, Node>): string | undefined {
  const [, name = key, filter = ''] = /^([^,]*)(,.*)$/.exec(key) ?? [];
  return ['_stderr', '_standard_error', '_std_err', '_sem']
    .map((suffix) => `${name}${suffix}${filter}`)
    .find((one) => entries.has(one));
}
