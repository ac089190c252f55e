import type { Column } from '../../domain/evidence/table.ts';
import { NumberStore, TextStore } from './column-store.ts';

/**
 * Column of a JSON file, typed as a whole: numbers, booleans, or else text. Text in quotes is text, also where it looks like a
 * number; whole numbers beyond 2^53 make the column text, so that ids stay what they are.
 */
export interface JsonColumn {
  add(value: JsonScalar): void;
  finish(): Column;
}

/** A bigint is a whole number beyond 2^53. */
export type JsonScalar = number | bigint | boolean | string | null;

export function createJsonColumn(): JsonColumn {
  const numbers = new NumberStore();
  const texts = new TextStore();
  let mode: 'open' | 'number' | 'boolean' | 'text' = 'open';

  function add(value: JsonScalar): void {
    if (value === null) {
      if (mode === 'text') texts.addNull();
      else numbers.addNull();
    } else if (typeof value === 'number' && (mode === 'number' || mode === 'open')) {
      mode = 'number';
      numbers.add(value);
    } else if (typeof value === 'boolean' && (mode === 'boolean' || mode === 'open')) {
      mode = 'boolean';
      numbers.add(value ? 1 : 0);
    } else {
      becomeText();
      texts.add(String(typeof value === 'number' ? value + 0 : value));
    }
  }

  function becomeText(): void {
    if (mode === 'text') return;
    const { values, nulls } = numbers.finish();
    values.forEach((value, row) => {
      if (nulls?.[row]) texts.addNull();
      else texts.add(mode === 'boolean' ? String(value === 1) : String(value + 0));
    });
    mode = 'text';
  }

  return {
    add,
    finish: () => (mode === 'text' ? texts.finish() : numbers.finish({ boolean: mode === 'boolean' })),
  };
}
