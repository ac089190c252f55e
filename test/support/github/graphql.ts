import { GraphqlSyntaxError, parseGraphql, type Field } from './graphql-document.ts';
import { nodeId } from './render-repository.ts';
import { errorAnswer, type Answer } from './route.ts';
import { knownUser, type Token, type World } from './state.ts';

export interface GraphqlCall {
  readonly world: World;
  readonly token: Token;
}

/**
 * A field of the query or mutation root. It gives a plain object; what the client selects is taken from it, and
 * selecting what it does not have is an error, as with a schema.
 */
export type Resolver = (
  call: GraphqlCall,
  given: Readonly<Record<string, unknown>>,
) => Promise<unknown> | unknown;

/** An error in the words of GitHub's GraphQL, thrown by resolvers. The answer is still a 200. */
export class GraphqlError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** What is served; later subjects add to it. */
const RESOLVERS: Readonly<Record<'query' | 'mutation', Readonly<Record<string, Resolver>>>> = {
  query: { viewer: ({ world, token }) => viewer(world, token) },
  mutation: {},
};

const ROOT = { query: 'Query', mutation: 'Mutation' } as const;

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
  const invalid: unknown[] = [];
  const errors: unknown[] = [];
  const data: Record<string, unknown> = {};
  try {
    const operation = parseGraphql(query, variables ?? {});
    const resolvers = RESOLVERS[operation.kind];
    for (const { name } of operation.fields.filter((field) => resolvers[field.name] === undefined)) {
      unknown(`${operation.kind} ${name}`);
      invalid.push(undefinedField(name, ROOT[operation.kind]));
    }
    if (invalid.length > 0) return { status: 200, json: { errors: invalid } };
    for (const field of operation.fields) {
      const resolver = resolvers[field.name] as Resolver;
      try {
        const value = await resolver({ world, token }, field.arguments);
        data[field.alias] = project(value, { field, errors: invalid, path: [field.alias] });
      } catch (error) {
        if (!(error instanceof GraphqlError)) throw error;
        data[field.alias] = null;
        errors.push({ type: error.type, path: [field.alias], message: error.message });
      }
    }
  } catch (error) {
    if (!(error instanceof GraphqlSyntaxError)) throw error;
    return { status: 200, json: { errors: [{ message: error.message }] } };
  }
  // A selection that the schema does not have voids the whole answer, as GitHub's validation does.
  if (invalid.length > 0) return { status: 200, json: { errors: invalid } };
  return { status: 200, json: errors.length === 0 ? { data } : { data, errors } };
}

function viewer(world: World, token: Token): Record<string, unknown> {
  const user = knownUser(world, token.login);
  return { __typename: 'User', id: nodeId('User', user.id), databaseId: user.id, login: user.login };
}

function project(
  value: unknown,
  place: { readonly field: Field; readonly errors: unknown[]; readonly path: readonly (string | number)[] },
): unknown {
  const { field, errors, path } = place;
  if (Array.isArray(value)) {
    return value.map((item, at) => project(item, { field, errors, path: [...path, at] }));
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  const type = String(object['__typename'] ?? field.name);
  if (field.fields.length === 0) {
    errors.push({
      path,
      message: `Field must have selections (field '${field.name}' returns ${type} but has no selections.)`,
    });
    return null;
  }
  const selected: Record<string, unknown> = {};
  for (const inner of field.fields) {
    if (inner.name in object) {
      selected[inner.alias] = project(object[inner.name], {
        field: inner,
        errors,
        path: [...path, inner.alias],
      });
    } else errors.push(undefinedField(inner.name, type));
  }
  return selected;
}

function undefinedField(name: string, type: string): Record<string, unknown> {
  return {
    path: [name],
    extensions: { code: 'undefinedField', typeName: type, fieldName: name },
    message: `Field '${name}' doesn't exist on type '${type}'`,
  };
}
