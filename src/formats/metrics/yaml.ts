import { isNestedBeyond } from '../../domain/nesting.ts';
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Node } from '../json/node.ts';
import { deepest } from '../json/node.ts';
import { fileUnreadable, metricsInvalid } from './fault.ts';

/** A YAML text takes far longer to parse than a JSON one. */
const largestText = 1024 * 1024;
const mostNodes = 100_000;

/**
 * Reads YAML 1.2 with the core schema: no custom tags, no key twice, aliases only as often as they stay harmless.
 * @throws ModelgateError METRICS_INVALID with line and column; FILE_UNREADABLE for more than 1 MB
 */
export function readYaml(text: string, path: string): Node {
  if (text.length > largestText) {
    throw fileUnreadable({
      message: 'a YAML metrics file has at most 1 MB',
      place: { path },
      hint: 'Write the final values alone, or JSON.',
    });
  }
  if (isNestedBeyond(text, deepest)) throw tooDeep(path);
  const lines = new LineCounter();
  const document = parse(text, { path, lines });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw metricsInvalid({
      message: `the YAML is malformed: ${problem.message}`,
      place: { path, line, column: col },
      cause: problem,
    });
  }
  return convert(document.contents, { document, path, lines, depth: 0, budget: { nodes: mostNodes } });
}

function parse(text: string, { path, lines }: { path: string; lines: LineCounter }): Document.Parsed {
  try {
    // Duplicates are looked for below: the library's own search takes a time that grows with the square of the keys.
    return parseDocument(text, {
      schema: 'core',
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
  } catch (cause) {
    throw metricsInvalid({ message: 'the YAML is malformed', place: { path }, cause });
  }
}

interface Context {
  readonly document: Document.Parsed;
  readonly path: string;
  readonly lines: LineCounter;
  readonly depth: number;
  readonly budget: { nodes: number };
}

function convert(node: unknown, context: Context): Node {
  const { document, path, depth, budget } = context;
  if (depth > deepest) throw tooDeep(path);
  if (--budget.nodes < 0) {
    throw metricsInvalid({
      message: `the YAML has more than ${mostNodes} values, aliases followed`,
      place: { path },
    });
  }
  const below = { ...context, depth: depth + 1 };
  if (isAlias(node)) return convert(node.resolve(document), below);
  if (isSeq(node)) return { kind: 'array', items: node.items.map((item) => convert(item, below)) };
  if (isMap(node)) {
    const entries = new Map<string, Node>();
    for (const { key, value } of node.items) {
      const name = keyOf(key, context);
      if (entries.has(name)) {
        throw metricsInvalid({
          message: `key ${JSON.stringify(name.slice(0, 80))} is given twice`,
          place: placeOf(key, context),
        });
      }
      entries.set(name, convert(value, below));
    }
    return { kind: 'object', entries };
  }
  if (isScalar(node)) return convertScalar(node.value, node.source);
  return { kind: 'null' };
}

function convertScalar(value: unknown, source: string | undefined): Node {
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value, text: source ?? String(value) };
    case 'bigint':
      return { kind: 'number', value: Number(value), text: String(value) };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'string':
      return { kind: 'text', text: value };
    default:
      return { kind: 'null' };
  }
}

function keyOf(key: unknown, context: Context): string {
  const target = isAlias(key) ? key.resolve(context.document) : key;
  if (isScalar(target) && target.value !== null && typeof target.value !== 'object')
    return String(target.value);
  throw metricsInvalid({ message: 'a key must be text or a number', place: placeOf(key, context) });
}

function placeOf(node: unknown, { path, lines }: Context): { path: string; line?: number; column?: number } {
  const range = (node as { range?: readonly number[] | null }).range;
  if (!range) return { path };
  const { line, col } = lines.linePos(range[0] as number);
  return { path, line, column: col };
}

function tooDeep(path: string) {
  return metricsInvalid({ message: `values are nested more than ${deepest} deep`, place: { path } });
}
