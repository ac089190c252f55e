/** A message in protobuf's text format: every field is a list, since any may be repeated. */
export interface ProtoMessage {
  readonly [field: string]: readonly ProtoValue[];
}

export type ProtoValue = string | number | boolean | ProtoMessage;

export interface ProtoText {
  readonly message: ProtoMessage;
  /** Offset of a field's name, by path: `feature.0.name.0`. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** What the text is not, and where. */
export class ProtoFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const deepest = 32;

interface Token {
  readonly text: string;
  readonly kind: 'name' | 'number' | 'text' | 'sign';
  readonly offset: number;
}

/**
 * Reads protobuf's text format (https://protobuf.dev/reference/protobuf/textformat-spec/) without a schema.
 * @throws ProtoFault
 */
export function parseTextProto(text: string): ProtoText {
  const tokens = tokensOf(text);
  const offsets = new Map<string, number>();
  let at = 0;

  function message(path: string, end: string | undefined, depth: number): ProtoMessage {
    if (depth > deepest) throw new ProtoFault('nested too deeply to be a schema', tokens[at]?.offset ?? 0);
    const fields = new Map<string, ProtoValue[]>();
    for (;;) {
      const token = tokens[at++];
      if (!token || (token.kind === 'sign' && token.text === end)) {
        if (!token && end !== undefined) throw new ProtoFault(`"${end}" is missing`, text.length);
        return Object.fromEntries(fields);
      }
      if (token.kind === 'sign' && /[,;]/.test(token.text)) continue;
      if (token.kind !== 'name') throw new ProtoFault('expected the name of a field', token.offset);
      const list = fields.get(token.text) ?? [];
      fields.set(token.text, list);
      values(list, { path: `${path}${token.text}`, token, depth });
    }
  }

  function values(
    list: ProtoValue[],
    { path, token, depth }: { path: string; token: Token; depth: number },
  ): void {
    const place = () => offsets.set(`${path}.${list.length}`, token.offset);
    if (isSign(tokens[at], ':')) at++;
    if (isSign(tokens[at], '[')) {
      at++;
      while (!isSign(tokens[at], ']')) {
        if (!tokens[at]) throw new ProtoFault('"]" is missing', text.length);
        if (isSign(tokens[at], ',')) at++;
        else {
          place();
          list.push(value(`${path}.${list.length}`, depth));
        }
      }
      at++;
      return;
    }
    place();
    list.push(value(`${path}.${list.length}`, depth));
  }

  function value(path: string, depth: number): ProtoValue {
    const token = tokens[at++];
    if (!token) throw new ProtoFault('a value is missing', text.length);
    if (isSign(token, '{') || isSign(token, '<'))
      return message(`${path}.`, token.text === '{' ? '}' : '>', depth + 1);
    if (token.kind === 'number') return Number(token.text.replace(/f$/i, ''));
    if (token.kind === 'name')
      return token.text === 'true' ? true : token.text === 'false' ? false : token.text;
    if (token.kind !== 'text') throw new ProtoFault('expected a value', token.offset);
    let joined = token.text;
    while (tokens[at]?.kind === 'text') joined += (tokens[at++] as Token).text;
    return joined;
  }

  return { message: message('', undefined, 0), offsets };
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

const shapes =
  /\s+|#[^\n]*|(?<name>[A-Za-z_][A-Za-z0-9_.]*)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?f?)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<sign>[{}<>[\]:,;])/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  shapes.lastIndex = 0;
  let offset = 0;
  while (offset < text.length) {
    const found = shapes.exec(text);
    if (!found) throw new ProtoFault(`${JSON.stringify(text[offset])} is not expected here`, offset);
    const { name, number, text: quoted, sign } = found.groups ?? {};
    if (name !== undefined) tokens.push({ kind: 'name', text: name, offset });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, offset });
    else if (quoted !== undefined)
      tokens.push({ kind: 'text', text: unescaped(quoted.slice(1, -1)), offset });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, offset });
    offset = shapes.lastIndex;
  }
  return tokens;
}

const escapes: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  '"': 34,
  "'": 39,
  '\\': 92,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
};

/** Octal and hexadecimal escapes are bytes of UTF-8. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of text.match(/\\[0-7]{1,3}|\\x[0-9a-fA-F]{1,2}|\\.|[^\\]+/gs) ?? []) {
    if (!part.startsWith('\\')) bytes.push(...encoder.encode(part));
    else if (/^\\[0-7]/.test(part)) bytes.push(Number.parseInt(part.slice(1), 8) & 255);
    else if (part.startsWith('\\x')) bytes.push(Number.parseInt(part.slice(2), 16));
    else bytes.push(escapes[part[1] as string] ?? (part.codePointAt(1) as number) & 255);
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
