import { JsonError, parseJson } from '../json/parse.ts';
import type { Node } from '../json/node.ts';
import { ModelFault } from './inspection.ts';

/** JSON of a model file. @throws ModelFault MODEL_MALFORMED; a key that is given twice is one */
export function parseModelJson(text: string): Node {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, message } = error.syntax;
    throw new ModelFault('MODEL_MALFORMED', `The JSON breaks at line ${line}, column ${column}: ${message}`);
  }
}

export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'object' ? node.entries.get(key) : undefined;
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'text' ? node.text : undefined;
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'array' ? node.items : [];
}

/** A whole number from 0 on. */
export function countOf(node: Node | undefined): number | undefined {
  const value = node?.kind === 'number' ? node.value : node?.kind === 'text' ? Number(node.text) : NaN;
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
