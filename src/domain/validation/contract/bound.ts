import type { Bound, Scalar } from './table-contract.ts';

/** Whether a value is as it must be. Nothing (`null`) is equal to nothing alone, and meets no order. */
export function meets(bound: Bound, value: Scalar | null): boolean {
  if (bound.kind === 'be') return same(bound.value, value);
  if (bound.kind === 'not-be') return !same(bound.value, value);
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return false;
  switch (bound.kind) {
    case 'above':
      return number > bound.value;
    case 'at-least':
      return number >= bound.value;
    case 'below':
      return number < bound.value;
    case 'at-most':
      return number <= bound.value;
    case 'between':
      return number >= bound.low && number <= bound.high;
    case 'not-between':
      return number < bound.low || number > bound.high;
  }
}

/** `at most 3`, `between 1 and 5`. */
export function boundWords(bound: Bound): string {
  switch (bound.kind) {
    case 'be':
      return String(bound.value);
    case 'not-be':
      return `other than ${bound.value}`;
    case 'above':
      return `more than ${bound.value}`;
    case 'at-least':
      return `at least ${bound.value}`;
    case 'below':
      return `less than ${bound.value}`;
    case 'at-most':
      return `at most ${bound.value}`;
    case 'between':
      return `between ${bound.low} and ${bound.high}`;
    case 'not-between':
      return `below ${bound.low} or above ${bound.high}`;
  }
}

function same(a: Scalar | null, b: Scalar | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return typeof a === 'number' || typeof b === 'number'
    ? Number(a) === Number(b) && a !== '' && b !== ''
    : String(a) === String(b);
}
