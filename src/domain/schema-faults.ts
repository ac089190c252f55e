import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** One way in which data does not fit a schema, in words; not yet with a place in a file. */
export interface SchemaFault {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** Whether the fault is of the key at `path` (unknown, malformed) or of its value. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint?: string;
}

type Issue = z.core.$ZodIssue;

/** Every fault of `data` under `schema`; empty when it fits. */
export function schemaFaults(schema: z.ZodType, data: unknown): SchemaFault[] {
  const result = schema.safeParse(data, readOnce);
  if (result.success) return [];
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return result.error.issues.flatMap((issue) => describe(issue, { data, shape, prefix: [] }));
}

/** For what is read once: code that is made for a schema takes longer than the reading. */
export const readOnce = { jitless: true } as const;

/** The choice that is a slip of the pen away from `word`; hyphens, underscores and case do not count. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/[-_ ]/g, '');
  const [best] = choices
    .map((choice) => ({ choice, distance: distance(bare(word), bare(choice)) }))
    .filter(
      (candidate) => candidate.distance <= (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))),
    )
    .sort((a, b) => a.distance - b.distance);
  return best?.choice;
}

/** `Did you mean …?`, else the choices. */
export function choicesHint(word: string, choices: readonly string[]): string {
  const best = nearest(word, choices);
  if (best !== undefined) return `Did you mean ${JSON.stringify(best)}?`;
  return choices.length ? `Known here: ${choices.join(', ')}.` : 'Nothing is expected here.';
}

/** A value as a message may quote it: short, on one line. */
export function quote(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}

/** `models.fraud.data[0].path`; keys that are no plain words are quoted. */
export function formatField(path: readonly (string | number)[]): string {
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w-]+$/.test(key) ? `.${key}` : `[${quote(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

interface Setting {
  readonly data: unknown;
  readonly shape: z.core.JSONSchema.BaseSchema;
  readonly prefix: readonly (string | number)[];
}

function describe(issue: Issue, setting: Setting): SchemaFault[] {
  const path = [...setting.prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const found = valueAt(setting.data, path);
  const value = (message: string, hint?: string): SchemaFault[] => [
    { path, at: 'value', message, ...(hint !== undefined && { hint }) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(setting.shape, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        at: 'key' as const,
        message: `unknown key ${quote(key)}`,
        hint: choicesHint(key, known),
      }));
    }
    case 'invalid_union':
      return describeUnion(issue, { ...setting, prefix: path }, found);
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, at: 'key' as const, message: lowerFirst(message) }));
    case 'invalid_type':
      if (found === undefined) return [missing(path)];
      return value(
        `found ${quoteTyped(found)}, expected ${typeName(issue.expected)}`,
        keysHint(setting, path),
      );
    case 'invalid_value': {
      if (found === undefined) return [missing(path)];
      const choices = issue.values.map(String);
      const hint = typeof found === 'string' ? nearest(found, choices) : undefined;
      return value(
        `found ${quoteTyped(found)}, expected ${choices.join(' or ')}`,
        hint === undefined ? undefined : `Did you mean ${JSON.stringify(hint)}?`,
      );
    }
    case 'too_small':
      return value(
        `found ${measure(found)}, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`,
      );
    case 'too_big':
      return value(
        `found ${measure(found)}, expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`,
      );
    case 'custom':
      // A message may not repeat what must not be seen; and a list or mapping is not worth quoting.
      if (issue.params?.['secret'] || typeof found === 'object') return value(lowerFirst(issue.message));
      return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
    default:
      return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
  }
}

/** Of the alternatives, the one that is of the value's own kind is what its writer meant. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  setting: Setting,
  found: unknown,
): SchemaFault[] {
  const meant = issue.errors.find((issues) => issues.every((inner) => !isOfOtherKind(inner, found)));
  if (meant) return meant.flatMap((inner) => describe(inner, setting));
  const expected = issue.errors.flatMap((issues) =>
    issues.filter(({ path }) => path.length === 0).map(expectation),
  );
  const message = `found ${quoteTyped(found)}, expected ${[...new Set(expected)].join(' or ')}`;
  const hint = keysHint(setting, setting.prefix);
  return [{ path: setting.prefix, at: 'value', message, ...(hint !== undefined && { hint }) }];
}

/** What a mapping would hold, where something else was found. */
function keysHint(setting: Setting, path: readonly (string | number)[]): string | undefined {
  const known = knownKeys(setting.shape, path);
  return known.length > 0 ? `Keys of the mapping: ${known.join(', ')}.` : undefined;
}

function isOfOtherKind(issue: Issue, found: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  return issue.code === 'invalid_value' && issue.values.every((value) => typeof value !== typeof found);
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeName(issue.expected);
  if (issue.code === 'invalid_value') return issue.values.map((value) => quote(value)).join(' or ');
  return lowerFirst(issue.message);
}

function missing(path: readonly (string | number)[]): SchemaFault {
  return { path: path.slice(0, -1), at: 'key', message: `${quote(path.at(-1))} is missing` };
}

/** Keys that a schema knows at a path, over all alternatives. */
function knownKeys(shape: z.core.JSONSchema.BaseSchema, path: readonly (string | number)[]): string[] {
  const every = (schema: z.core.JSONSchema.BaseSchema) => alternatives(resolved(schema, shape));
  let level = [shape];
  for (const key of path) level = level.flatMap(every).flatMap((schema) => below(schema, key));
  return level.flatMap(every).flatMap((schema) => Object.keys(schema.properties ?? {}));
}

/** What a schema that holds itself refers to. */
function resolved(
  schema: z.core.JSONSchema.BaseSchema,
  shape: z.core.JSONSchema.BaseSchema,
): z.core.JSONSchema.BaseSchema {
  const name = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  return (name === undefined ? undefined : shape.$defs?.[name]) ?? schema;
}

function alternatives(schema: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema[] {
  return [
    schema,
    ...[schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat().flatMap(alternatives),
  ];
}

function below(schema: z.core.JSONSchema.BaseSchema, key: string | number): z.core.JSONSchema.BaseSchema[] {
  const children =
    typeof key === 'number' ? [schema.items] : [schema.properties?.[key] ?? schema.additionalProperties];
  return children.flat().filter((child) => typeof child === 'object');
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Text that reads like a number or a truth value is said to be text, since that is the fault. */
function quoteTyped(found: unknown): string {
  return typeof found === 'string' && /^([\d.+-]|true$|false$)/.test(found)
    ? `the text ${quote(found)}`
    : quote(found);
}

function measure(found: unknown): string {
  if (Array.isArray(found)) return `${found.length} entries`;
  if (typeof found === 'string') return `${found.length} letters`;
  return quote(found);
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    null: 'nothing',
  };
  return names[expected] ?? expected;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
