/** Values of a metrics file, of whatever format. Numbers keep their text, so that no digit is lost. */
export type Node =
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Node> }
  | { readonly kind: 'array'; readonly items: readonly Node[] }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

/** Where a text breaks the rules of its format. Lines and columns count from 1. */
export interface Syntax {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Objects and arrays within each other; more is no metrics file. */
export const deepest = 100;
