import { GraphqlSyntaxError, parseGraphql } from './graphql-document.ts';
import type { Double } from './handler.ts';

/**
 * What a request is called: its operation in GitHub's description; of GraphQL the document's operation, if it has a name,
 * and its root fields.
 */
export function operationNames(
  { router }: Pick<Double, 'router'>,
  request: { readonly method: string; readonly path: string; readonly body: unknown },
): readonly string[] {
  const { method, path, body } = request;
  if (path === '/graphql') return graphqlNames(body);
  const match = router.match(method, path);
  return match === undefined ? [] : [match.route.operation];
}

function graphqlNames(body: unknown): readonly string[] {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (typeof query !== 'string') return ['graphql'];
  try {
    const { name, fields } = parseGraphql(query);
    return [...(name === undefined ? [] : [name]), ...fields.map((field) => field.name)];
  } catch (error) {
    if (error instanceof GraphqlSyntaxError) return ['graphql'];
    throw error;
  }
}
