import type { Node, Syntax } from './node.ts';
import { deepest } from './node.ts';

export class JsonError extends Error {
  readonly syntax: Syntax;

  constructor(syntax: Syntax) {
    super(syntax.message);
    this.name = 'JsonError';
    this.syntax = syntax;
  }
}

const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /-?[A-Za-z]+/y;
const plainText = /[^"\\\u0000-\u001f]*/y;

const words: ReadonlyMap<string, Node> = new Map<string, Node>([
  ['true', { kind: 'boolean', value: true }],
  ['false', { kind: 'boolean', value: false }],
  ['null', { kind: 'null' }],
  ['NaN', { kind: 'number', value: NaN, text: 'NaN' }],
  ['Infinity', { kind: 'number', value: Infinity, text: 'Infinity' }],
  ['-Infinity', { kind: 'number', value: -Infinity, text: '-Infinity' }],
]);

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Parses JSON (RFC 8259) and, besides, what Python and JavaScript libraries write for numbers that JSON lacks: `NaN`,
 * `Infinity`, `-Infinity`. A key given twice is an error: it would hide one of two values.
 * @throws JsonError
 */
export function parseJson(text: string): Node {
  let at = 0;

  function fail(message: string, where = at): never {
    const before = text.slice(0, where);
    const line = before.split('\n').length;
    throw new JsonError({ line, column: where - before.lastIndexOf('\n'), message });
  }

  function skipSpace(): void {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  }

  function parseValue(depth: number): Node {
    skipSpace();
    if (depth > deepest) fail(`values are nested more than ${deepest} deep`);
    const sign = text[at];
    if (sign === '{') return parseObject(depth);
    if (sign === '[') return parseArray(depth);
    if (sign === '"') return { kind: 'text', text: parseText() };
    return parseScalar();
  }

  function parseScalar(): Node {
    const digits = match(numeral);
    if (digits !== '') return { kind: 'number', value: Number(digits), text: digits };
    const start = at;
    const name = match(word);
    return (
      words.get(name) ??
      fail(
        `expected a value and found ${name === '' ? foundAt(start) : JSON.stringify(name.slice(0, 20))}`,
        start,
      )
    );
  }

  function parseObject(depth: number): Node {
    const entries = new Map<string, Node>();
    at++;
    skipSpace();
    if (text[at] === '}') return take({ kind: 'object', entries });
    for (;;) {
      skipSpace();
      const start = at;
      if (text[at] !== '"') fail(`expected a key in double quotes and found ${foundAt(at)}`);
      const key = parseText();
      if (entries.has(key)) fail(`key ${JSON.stringify(key.slice(0, 80))} is given twice`, start);
      skipSpace();
      if (text[at] !== ':') fail(`expected ":" and found ${foundAt(at)}`);
      at++;
      entries.set(key, parseValue(depth + 1));
      if (endsList('}')) return { kind: 'object', entries };
    }
  }

  function parseArray(depth: number): Node {
    const items: Node[] = [];
    at++;
    skipSpace();
    if (text[at] === ']') return take({ kind: 'array', items });
    for (;;) {
      items.push(parseValue(depth + 1));
      if (endsList(']')) return { kind: 'array', items };
    }
  }

  /** Takes the comma or the closing bracket behind an entry; says whether it was the bracket. */
  function endsList(bracket: string): boolean {
    skipSpace();
    const sign = text[at];
    if (sign !== ',' && sign !== bracket) fail(`expected "," or "${bracket}" and found ${foundAt(at)}`);
    at++;
    return sign === bracket;
  }

  function parseText(): string {
    const start = at++;
    let content = '';
    for (;;) {
      content += match(plainText);
      const sign = text[at];
      if (sign === undefined) fail('a text is not closed', start);
      if (sign === '"') return take(content);
      if (sign !== '\\') fail('a text holds a control character; write it as \\u followed by four digits');
      content += parseEscape();
    }
  }

  function parseEscape(): string {
    const sign = text[at + 1] ?? '';
    const short = Object.hasOwn(escapes, sign) ? escapes[sign] : undefined;
    const code = /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) && sign === 'u';
    if (short === undefined && !code) fail('a text holds an unknown escape');
    const content = short ?? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
    at += short === undefined ? 6 : 2;
    return content;
  }

  function match(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }

  function take<T>(value: T): T {
    at++;
    return value;
  }

  function foundAt(where: number): string {
    const code = text.codePointAt(where);
    return code === undefined
      ? 'the end of the file: it may be cut off'
      : JSON.stringify(String.fromCodePoint(code));
  }

  const value = parseValue(0);
  skipSpace();
  if (at < text.length) fail(`expected the end and found ${foundAt(at)}`);
  return value;
}
