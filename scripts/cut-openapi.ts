/**
 * Cuts GitHub's OpenAPI description down to the operations that test/support/github serves.
 *
 *     node scripts/cut-openapi.ts <package>/generated/api.github.com.json [--check]
 *
 * `<package>` is the unpacked npm package @octokit/openapi of the version that test/support/openapi/README.md names.
 * With `--check` nothing is written, and the exit code is 1 when the committed cut differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { routes } from '../test/support/github/routes.ts';

type Json = unknown;
type Record_ = Record<string, Json>;

const TARGET = new URL('../test/support/openapi/github.json', import.meta.url);
/** Prose and hints that validate nothing. */
const DROPPED = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'readOnly',
]);

/** What GitHub answers although its description lacks it; the prose of `uploadReleaseAsset` names the state. */
const ALSO_ANSWERED: Readonly<Record<string, (schema: Record_) => void>> = {
  'release-asset': (schema) => {
    const { state } = schema['properties'] as { readonly state: { readonly enum: string[] } };
    state.enum.push('starter');
  },
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const source = args.find((argument) => !argument.startsWith('--'));
  if (source === undefined) {
    console.error('usage: node scripts/cut-openapi.ts <generated/api.github.com.json> [--check]');
    return 2;
  }
  const whole = JSON.parse(readFileSync(source, 'utf8')) as Record_;
  const text = await format(JSON.stringify(cut(whole)), { parser: 'json', printWidth: 110 });
  if (!args.includes('--check')) {
    writeFileSync(TARGET, text);
    return 0;
  }
  if (readFileSync(TARGET, 'utf8') === text) return 0;
  console.error(
    'test/support/openapi/github.json differs from what this script makes: run it without --check',
  );
  return 1;
}

function cut(whole: Record_): Record_ {
  const wanted = new Set(routes.map((route) => route.operation));
  const operations: Record<string, Record_> = {};
  for (const [path, item] of Object.entries(whole['paths'] as Record<string, Record<string, Record_>>)) {
    for (const [method, operation] of Object.entries(item)) {
      const id = String(operation['operationId']);
      if (wanted.has(id)) operations[id] = cutOperation(whole, { method, path, operation });
    }
  }
  const missing = [...wanted].filter((id) => !(id in operations));
  if (missing.length > 0) throw new Error(`the description has no operation ${missing.join(', ')}`);
  const version = (whole['info'] as Record_)['version'];
  return {
    source: `@octokit/openapi ${String(version)}, generated/api.github.com.json, MIT`,
    operations: sorted(operations),
    schemas: sorted(
      reachable(whole, [...Object.values(operations), { $ref: '#/components/schemas/basic-error' }]),
    ),
  };
}

function cutOperation(
  whole: Record_,
  {
    method,
    path,
    operation,
  }: { readonly method: string; readonly path: string; readonly operation: Record_ },
): Record_ {
  const parameters = ((operation['parameters'] ?? []) as Record_[])
    .map((parameter) => resolved(whole, parameter))
    .filter((parameter) => parameter['in'] === 'path' || parameter['in'] === 'query')
    .map((parameter) => ({
      name: parameter['name'],
      in: parameter['in'],
      ...(parameter['required'] === true ? { required: true } : {}),
      schema: trimmed(parameter['schema']),
      ...(parameter['x-multi-segment'] === true ? { multiSegment: true } : {}),
    }));
  const body = operation['requestBody'] as Record_ | undefined;
  const responses = Object.entries(operation['responses'] as Record<string, Record_>).map(
    ([status, response]) => [status, trimmed(jsonContent(resolved(whole, response)) ?? null)],
  );
  return {
    method,
    path,
    parameters,
    ...(body === undefined
      ? {}
      : { body: { required: body['required'] === true, schema: trimmed(jsonContent(body)) } }),
    responses: Object.fromEntries(responses) as Record_,
  };
}

function jsonContent(part: Record_): Json {
  const content = part['content'] as Record<string, Record_> | undefined;
  return content?.['application/json']?.['schema'];
}

function resolved(whole: Record_, part: Record_): Record_ {
  const reference = part['$ref'];
  if (typeof reference !== 'string') return part;
  return reference
    .slice(2)
    .split('/')
    .reduce<Json>((at, name) => (at as Record_)[name], whole) as Record_;
}

/** A schema without what validates nothing. Under `properties` the keys are names, and all stay. */
function trimmed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(trimmed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema as Record_)
    .filter(([key]) => !DROPPED.has(key) && !key.startsWith('x-'))
    .map(([key, value]) => {
      if (key === 'enum' || key === 'default' || key === 'required') return [key, value];
      if (key !== 'properties') return [key, trimmed(value)];
      return [
        key,
        Object.fromEntries(Object.entries(value as Record_).map(([name, of]) => [name, trimmed(of)])),
      ];
    });
  return Object.fromEntries(kept) as Record_;
}

/** The named schemas that the roots refer to, directly or not. */
function reachable(whole: Record_, roots: readonly Json[]): Record<string, Record_> {
  const schemas = (whole['components'] as Record_)['schemas'] as Record<string, Record_>;
  const found: Record<string, Record_> = {};
  const open = roots.flatMap(references);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name in found) continue;
    const schema = structuredClone(trimmed(schemas[name])) as Record_;
    ALSO_ANSWERED[name]?.(schema);
    found[name] = schema;
    open.push(...references(schema));
  }
  return found;
}

function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record_).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string'
      ? [inner.replace('#/components/schemas/', '')]
      : references(inner),
  );
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
