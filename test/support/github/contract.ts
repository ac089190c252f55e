import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Part of GitHub's OpenAPI description, as `scripts/cut-openapi.ts` writes it. */
export interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, unknown>>;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Of a request body; the schema only of a JSON one. */
  readonly body?: { readonly required: boolean; readonly schema?: unknown };
  /** By status: the schema of the JSON answer, or `null` where it has no JSON body. */
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: unknown;
  /** The parameter takes the slashes that follow it, as branch names do. */
  readonly multiSegment?: boolean;
}

export interface CheckedRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Compares what is said on the wire with what GitHub publishes; every method returns what is wrong, in words. */
export interface Contract {
  readonly operations: Readonly<Record<string, Operation>>;
  request(operation: string, request: CheckedRequest): readonly string[];
  response(
    operation: string,
    response: { readonly status: number; readonly json: unknown },
  ): readonly string[];
}

export function readDescription(file = new URL('../openapi/github.json', import.meta.url)): Description {
  return JSON.parse(readFileSync(file, 'utf8')) as Description;
}

export function contract(description: Description = readDescription()): Contract {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: true, coerceTypes: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'github', components: { schemas: mapped(description.schemas) } });
  const compiled = new Map<string, ValidateFunction>();

  function check(key: string, schema: unknown, value: unknown, what: string): string[] {
    let validate = compiled.get(key);
    if (validate === undefined) {
      validate = ajv.compile(jsonSchema(schema) as object);
      compiled.set(key, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => {
      const extra =
        'allowedValues' in error.params ? `: ${JSON.stringify(error.params['allowedValues'])}` : '';
      return `${what}${error.instancePath} ${error.message ?? 'is not valid'}${extra}`;
    });
  }

  function request(name: string, asked: CheckedRequest): string[] {
    const operation = known(description, name);
    const problems: string[] = [];
    for (const parameter of operation.parameters) {
      const text =
        parameter.in === 'path' ? asked.parameters[parameter.name] : asked.query.get(parameter.name);
      if (text === undefined || text === null) {
        if (parameter.required === true)
          problems.push(`${parameter.in} parameter ${parameter.name} is missing`);
        continue;
      }
      const key = `${name} ${parameter.in} ${parameter.name}`;
      problems.push(...check(key, parameter.schema, readText(text, parameter.schema), key));
    }
    const names = operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name);
    for (const name of new Set(asked.query.keys())) {
      if (!names.includes(name)) problems.push(`query parameter ${name} is not in GitHub's description`);
    }
    const { body } = operation;
    if (body?.schema !== undefined && (body.required || asked.body !== undefined)) {
      problems.push(...check(`${name} body`, body.schema, asked.body, 'body'));
    }
    if (body === undefined && asked.body !== undefined) problems.push('a body is sent where none is taken');
    return problems;
  }

  function response(
    name: string,
    { status, json }: { readonly status: number; readonly json: unknown },
  ): string[] {
    const operation = known(description, name);
    const schema = operation.responses[String(status)];
    if (schema === undefined) {
      // GitHub describes few refusals per operation; the others have the shape of all its errors.
      if (status < 400) return [`status ${status} is not in GitHub's description`];
      return check('basic-error', { $ref: '#/components/schemas/basic-error' }, json, `${status} answer`);
    }
    if (schema === null)
      return json === undefined || status >= 400 ? [] : [`${status} answer has no body on GitHub`];
    return check(`${name} ${status}`, schema, json, `${status} answer`);
  }

  return { operations: description.operations, request, response };
}

function known(description: Description, name: string): Operation {
  const operation = description.operations[name];
  if (operation === undefined) {
    throw new Error(
      `operation ${name} is not in test/support/openapi/github.json: run scripts/cut-openapi.ts`,
    );
  }
  return operation;
}

/** A parameter's text as the value that its schema speaks of. */
function readText(text: string, schema: unknown): unknown {
  const types = typesOf(schema);
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function typesOf(schema: unknown): readonly string[] {
  if (!isRecord(schema)) return [];
  const here = typeof schema['type'] === 'string' ? [schema['type']] : [];
  const inner = [schema['oneOf'], schema['anyOf']].flatMap((list) => (Array.isArray(list) ? list : []));
  return [...here, ...inner.flatMap(typesOf)];
}

/** OpenAPI 3.0 to JSON Schema: `nullable`, and `oneOf` as `anyOf`, since GitHub's alternatives overlap. */
function jsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (!isRecord(schema)) return schema;
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref') plain['$ref'] = String(value).replace('#/', 'github#/');
    else if (key === 'oneOf') plain['anyOf'] = jsonSchema(value);
    else if (key === 'properties') plain['properties'] = mapped(value);
    else if (key !== 'nullable' && key !== 'discriminator')
      plain[key] = key === 'enum' ? value : jsonSchema(value);
  }
  return schema['nullable'] === true ? { anyOf: [{ type: 'null' }, plain] } : plain;
}

/** Under `properties` the keys are names, also `enum` and `nullable`. */
function mapped(properties: unknown): unknown {
  if (!isRecord(properties)) return properties;
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, jsonSchema(schema)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
