/** The part of GraphQL that clients of GitHub send: one operation, variables, arguments, aliases, nested fields. */
export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string | undefined;
  readonly fields: readonly Field[];
}

export interface Field {
  /** Name in the answer. */
  readonly alias: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  /** Type that it is asked of alone: from within `... on Blob { }`. */
  readonly on: string | undefined;
}

/** The document is not of this part of GraphQL, or is none at all. */
export class GraphqlSyntaxError extends Error {}

const TOKEN =
  /[\s,]+|#[^\n]*|("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[_A-Za-z]\w*|[{}()[\]:!$=@|&])/y;

/** @param variables values for `$name`, put in where they are used. @throws GraphqlSyntaxError */
export function parseGraphql(text: string, variables: Readonly<Record<string, unknown>> = {}): Operation {
  const tokens = tokenize(text);
  let at = 0;

  const peek = () => tokens[at];
  const next = (): string => tokens[at++] ?? fail('the document ends too early');
  const expect = (wanted: string) => {
    const found = next();
    if (found !== wanted) fail(`expected "${wanted}", found "${found}"`);
  };

  const kind = peek() === '{' ? 'query' : next();
  if (kind !== 'query' && kind !== 'mutation') fail(`unexpected "${kind}"`);
  const name = /^[_A-Za-z]/.test(peek() ?? '') ? next() : undefined;
  if (peek() === '(') skipDefinitions();
  const operation: Operation = { kind: kind as Operation['kind'], name, fields: selection() };
  if (at < tokens.length) fail('one operation at a time is understood');
  return operation;

  /** Types of variables are not checked: the double has no schema. */
  function skipDefinitions(): void {
    while (next() !== ')') continue;
  }

  function selection(): Field[] {
    const fields: Field[] = [];
    expect('{');
    while (peek() !== '}') fields.push(...(peek() === '...' ? inlineFragment() : [field()]));
    expect('}');
    if (fields.length === 0) fail('a selection is empty');
    return fields;
  }

  /** Fragments with a name are not understood. */
  function inlineFragment(): Field[] {
    next();
    expect('on');
    const type = identifier();
    return selection().map((inner) => ({ ...inner, on: inner.on ?? type }));
  }

  function field(): Field {
    let name = identifier();
    const alias = name;
    if (peek() === ':') {
      next();
      name = identifier();
    }
    const given: Record<string, unknown> = {};
    if (peek() === '(') {
      next();
      while (peek() !== ')') {
        const argument = identifier();
        expect(':');
        given[argument] = value();
      }
      next();
    }
    const fields = peek() === '{' ? selection() : [];
    return { alias, name, arguments: given, fields, on: undefined };
  }

  function value(): unknown {
    const token = next();
    if (token === '$') return variables[identifier()];
    if (token === '[') return list();
    if (token === '{') return object();
    if (token.startsWith('"""')) return token.slice(3, -3);
    if (token.startsWith('"')) return JSON.parse(token);
    if (/^-?\d/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    // What is left is a value of an enumeration.
    return /^[_A-Za-z]/.test(token) ? token : fail(`unexpected "${token}"`);
  }

  function list(): unknown[] {
    const items: unknown[] = [];
    while (peek() !== ']') items.push(value());
    next();
    return items;
  }

  function object(): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    while (peek() !== '}') {
      const key = identifier();
      expect(':');
      entries[key] = value();
    }
    next();
    return entries;
  }

  function identifier(): string {
    const token = next();
    return /^[_A-Za-z]\w*$/.test(token) ? token : fail(`expected a name, found "${token}"`);
  }
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) fail(`unexpected "${text.slice(from, from + 10)}"`);
    if (found?.[1] !== undefined) tokens.push(found[1]);
  }
  return tokens;
}

function fail(message: string): never {
  throw new GraphqlSyntaxError(`Parse error: ${message}`);
}
