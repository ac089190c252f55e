import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Contexts by name, `github`, `env`, …, as JSON values. A name that is not here is an error in an expression. */
export type Contexts = Readonly<Record<string, unknown>>;

/** `skipped`: none of the three functions is true, as after a job that was skipped. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface Scope {
  readonly contexts: Contexts;
  /** What `success()`, `failure()` and `cancelled()` look at; without it these functions are an error. */
  readonly status?: Status;
  /** `hashFiles(patterns)`; without it the function is an error. */
  readonly hashFiles?: (patterns: readonly string[]) => string;
}

type Data = ReturnType<Evaluator['evaluate']>;

/** Value of one expression, without `${{ }}` around it, as JSON. @throws if it names or calls what is not there */
export function evaluate(expression: string, scope: Scope): unknown {
  return fromData(evaluateData(expression, scope));
}

/** Puts the values of all `${{ }}` into a text. */
export function interpolate(text: string, scope: Scope): string {
  return parts(text)
    .map((part) => (part.expression ? evaluateData(part.text, scope).coerceString() : part.text))
    .join('');
}

/** Like `interpolate`, deep, but a string that is one `${{ }}` alone keeps the type of its value. */
export function resolve(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') {
    const [first, ...more] = parts(value.trim());
    return first?.expression === true && more.length === 0
      ? evaluate(first.text, scope)
      : interpolate(value, scope);
  }
  if (Array.isArray(value)) return value.map((each) => resolve(each, scope));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [interpolate(key, scope), resolve(each, scope)]),
  );
}

/**
 * An `if:`. Without a status function, `success()` is implied. Text around `${{ }}` makes GitHub's answer always true,
 * so that it is an error here.
 */
export function condition(text: string | boolean | number | undefined, scope: Scope): boolean {
  const source = String(text ?? 'success()').trim();
  const pieces = parts(source);
  if (pieces.length > 1 && pieces.some((piece) => piece.expression)) {
    throw new Error(`if: ${source} is always true on GitHub, since there is text beside \${{ }}`);
  }
  const expression = pieces[0]?.text.trim() || 'success()';
  const wanted = callsStatus(expression) ? expression : `success() && (${expression})`;
  return truthy(evaluateData(wanted, scope));
}

function evaluateData(expression: string, scope: Scope): Data {
  const functions = extensions(scope);
  try {
    const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(scope.contexts), functions);
    const contexts = toData(scope.contexts) as data.Dictionary;
    return new Evaluator(
      parser.parse(),
      contexts,
      new Map(functions.map((each) => [each.name.toLowerCase(), each])),
    ).evaluate();
  } catch (error) {
    throw new Error(
      `expression ${expression.trim()}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

interface ExpressionFunction {
  name: string;
  minArgs: number;
  maxArgs: number;
  call: (...args: Data[]) => Data;
}

function extensions({ status, hashFiles }: Scope): ExpressionFunction[] {
  const found: ExpressionFunction[] = [];
  if (status !== undefined) {
    const is = (name: string, value: boolean): ExpressionFunction => ({
      name,
      minArgs: 0,
      maxArgs: 0,
      call: () => new data.BooleanData(value),
    });
    found.push(
      is('always', true),
      is('success', status === 'success'),
      is('failure', status === 'failure'),
      is('cancelled', status === 'cancelled'),
    );
  }
  if (hashFiles !== undefined) {
    const call = (...args: Data[]): Data =>
      new data.StringData(hashFiles(args.map((each) => each.coerceString())));
    found.push({ name: 'hashFiles', minArgs: 1, maxArgs: 255, call });
  }
  return found;
}

function callsStatus(expression: string): boolean {
  const withoutStrings = expression.replace(/'(?:[^']|'')*'/g, "''");
  return /\b(always|success|failure|cancelled)\s*\(/i.test(withoutStrings);
}

interface Part {
  readonly expression: boolean;
  readonly text: string;
}

function parts(text: string): readonly Part[] {
  const found: Part[] = [];
  let rest = text;
  for (let start = rest.indexOf('${{'); start >= 0; start = rest.indexOf('${{')) {
    const end = endOfExpression(rest, start + 3);
    if (end < 0) throw new Error(`\${{ without }} in ${text}`);
    if (start > 0) found.push({ expression: false, text: rest.slice(0, start) });
    found.push({ expression: true, text: rest.slice(start + 3, end) });
    rest = rest.slice(end + 2);
  }
  if (rest !== '') found.push({ expression: false, text: rest });
  return found;
}

/** Index of the `}}` that closes an expression; braces inside of strings do not count. */
function endOfExpression(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted = !quoted;
    if (!quoted && text.startsWith('}}', index)) return index;
  }
  return -1;
}

function toData(value: unknown): Data {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'string') return new data.StringData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  const pairs = Object.entries(value).map(([key, each]) => ({ key, value: toData(each) }));
  return new data.Dictionary(...pairs);
}

function fromData(value: Data): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
}

function truthy(value: Data): boolean {
  if (value instanceof data.Null) return false;
  if (value instanceof data.BooleanData) return value.value;
  if (value instanceof data.NumberData) return value.value !== 0 && !Number.isNaN(value.value);
  return !(value instanceof data.StringData) || value.value !== '';
}
