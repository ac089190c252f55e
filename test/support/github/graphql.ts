import { GraphqlError, LazyField, type Given, type GraphqlCall } from './graphql-field.ts';
import { GraphqlSyntaxError, parseGraphql, type Field, type Operation } from './graphql-document.ts';
import { createCommitOnBranch } from './graphql-commit.ts';
import { queryRepository } from './graphql-repository.ts';
import { updateRefs } from './graphql-refs.ts';
import { nodeId } from './render-repository.ts';
import { errorAnswer, type Answer } from './route.ts';
import { knownUser, type Token, type World } from './state.ts';

interface Root {
  readonly takes: readonly string[];
  readonly resolve: (call: GraphqlCall, given: Given) => unknown;
}

/**
 * What is served; later subjects add to it. A root gives a plain object; what the client selects is taken from it, and
 * selecting what it does not have is an error, as with a schema.
 */
const ROOTS: Readonly<Record<'query' | 'mutation', Readonly<Record<string, Root>>>> = {
  query: {
    viewer: { takes: [], resolve: viewer },
    repository: { takes: ['owner!', 'name!', 'followRenames'], resolve: queryRepository },
  },
  mutation: {
    createCommitOnBranch: { takes: ['input!'], resolve: createCommitOnBranch },
    updateRefs: { takes: ['input!'], resolve: updateRefs },
  },
};

const ROOT = { query: 'Query', mutation: 'Mutation' } as const;

/** What goes wrong in the document itself, which voids the answer, and what goes wrong while it is answered. */
interface Faults {
  readonly invalid: unknown[];
  readonly errors: unknown[];
}

/** Answers `POST /graphql`. @param unknown is told of root fields that are not served */
export async function answerGraphql(
  call: { readonly world: World; readonly token: Token | undefined; readonly body: unknown },
  unknown: (what: string) => void,
): Promise<Answer> {
  const { world, token } = call;
  if (token === undefined) return errorAnswer(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = (call.body ?? {}) as {
    query?: unknown;
    variables?: Record<string, unknown> | null;
  };
  if (typeof query !== 'string')
    return errorAnswer(400, 'A query attribute must be specified and must be a string.');
  const faults: Faults = { invalid: [], errors: [] };
  const { invalid, errors } = faults;
  try {
    const operation = parseGraphql(query, variables ?? {});
    const roots = ROOTS[operation.kind];
    for (const { name } of operation.fields.filter((field) => roots[field.name] === undefined)) {
      unknown(`${operation.kind} ${name}`);
      invalid.push(undefinedField(name, ROOT[operation.kind]));
    }
    if (invalid.length > 0) return { status: 200, json: { errors: invalid } };
    const data = await answerRoots({ world, token }, operation, faults);
    // A selection that the schema does not have voids the whole answer, as GitHub's validation does.
    if (invalid.length > 0) return { status: 200, json: { errors: invalid } };
    return { status: 200, json: errors.length === 0 ? { data } : { data, errors } };
  } catch (error) {
    if (!(error instanceof GraphqlSyntaxError)) throw error;
    return { status: 200, json: { errors: [{ message: error.message }] } };
  }
}

/** Mutations one after the other, as GraphQL has it. */
async function answerRoots(call: GraphqlCall, operation: Operation, faults: Faults) {
  const data: Record<string, unknown> = {};
  const answerOne = async (field: Field): Promise<void> => {
    const root = ROOTS[operation.kind][field.name] as Root;
    const value = new LazyField(root.takes, (given) => root.resolve(call, given));
    data[field.alias] = await project(value, {
      field,
      faults,
      path: [field.alias],
      parent: ROOT[operation.kind],
    });
  };
  if (operation.kind === 'query') await Promise.all(operation.fields.map(answerOne));
  else for (const field of operation.fields) await answerOne(field);
  return Object.fromEntries(operation.fields.map(({ alias }) => [alias, data[alias]]));
}

function viewer({ world, token }: GraphqlCall): Record<string, unknown> {
  const user = knownUser(world, token.login);
  return { __typename: 'User', id: nodeId('User', user.id), databaseId: user.id, login: user.login };
}

interface Place {
  readonly field: Field;
  readonly faults: Faults;
  readonly path: readonly (string | number)[];
  /** Type that the field belongs to. */
  readonly parent: string;
}

async function project(value: unknown, place: Place): Promise<unknown> {
  const { field, faults, path, parent } = place;
  if (value instanceof LazyField) return project(await resolved(value, place), place);
  if (Array.isArray(value)) {
    return Promise.all(value.map((item, at) => project(item, { ...place, path: [...path, at] })));
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  const type = String(object['__typename'] ?? field.name);
  if (field.fields.length === 0) {
    const message = `Field must have selections (field '${field.name}' returns ${type} but has no selections.)`;
    faults.invalid.push({ path, extensions: { code: 'selectionMismatch', typeName: parent }, message });
    return null;
  }
  const wanted = field.fields.filter(({ on }) => on === undefined || on === type || INTERFACES.has(on));
  const selected = wanted.map(async (inner): Promise<readonly [string, unknown]> => {
    if (!(inner.name in object)) {
      faults.invalid.push(undefinedField(inner.name, type));
      return [inner.alias, null];
    }
    const inside = { field: inner, faults, path: [...path, inner.alias], parent: type };
    const within = object[inner.name];
    if (!(within instanceof LazyField)) checkArguments(inner, [], inside);
    return [inner.alias, await project(within, inside)];
  });
  return Object.fromEntries(await Promise.all(selected));
}

/** Types that are no object's own: every object here is one of them. */
const INTERFACES = new Set(['GitObject', 'Node', 'Actor']);

async function resolved(lazy: LazyField, place: Place): Promise<unknown> {
  const { field, faults, path } = place;
  if (!checkArguments(field, lazy.takes, place)) return null;
  try {
    return await lazy.resolve(field.arguments);
  } catch (error) {
    if (!(error instanceof GraphqlError)) throw error;
    faults.errors.push({ type: error.type, path, message: error.message });
    return null;
  }
}

function checkArguments(field: Field, takes: readonly string[], { faults, parent }: Place): boolean {
  const names = takes.map((name) => name.replace('!', ''));
  const found = Object.keys(field.arguments).filter((name) => !names.includes(name));
  const missing = takes.filter(
    (name) => name.endsWith('!') && (field.arguments[name.slice(0, -1)] ?? null) === null,
  );
  for (const name of found) {
    const message = `Field '${field.name}' doesn't accept argument '${name}'`;
    faults.invalid.push({
      path: [field.name, name],
      extensions: { code: 'argumentNotAccepted', typeName: parent },
      message,
    });
  }
  for (const name of missing) {
    const message = `Field '${field.name}' is missing required arguments: ${name.slice(0, -1)}`;
    faults.invalid.push({
      path: [field.name],
      extensions: { code: 'missingRequiredArguments', typeName: parent },
      message,
    });
  }
  return found.length === 0 && missing.length === 0;
}

function undefinedField(name: string, type: string): Record<string, unknown> {
  return {
    path: [name],
    extensions: { code: 'undefinedField', typeName: type, fieldName: name },
    message: `Field '${name}' doesn't exist on type '${type}'`,
  };
}
