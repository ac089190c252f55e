import type { Contract, Operation } from './contract.ts';
import type { Route } from './route.ts';

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Router {
  /** @param path as on the wire, still percent-encoded */
  match(method: string, path: string): Match | undefined;
}

interface Compiled {
  readonly route: Route;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly literals: number;
}

/** Finds the route of a request by the paths of GitHub's description. */
export function router(routes: readonly Route[], contract: Contract): Router {
  const compiled = routes
    .map((route) => compile(route, contract.operations[route.operation]))
    .sort((a, b) => b.literals - a.literals);

  return {
    match(method, path) {
      for (const candidate of compiled) {
        if (candidate.method !== method) continue;
        const found = candidate.pattern.exec(path);
        if (found === null) continue;
        const values = found.slice(1).map(decoded);
        if (values.includes(undefined)) return undefined;
        const parameters = Object.fromEntries(candidate.names.map((name, at) => [name, values[at] ?? '']));
        return { route: candidate.route, parameters };
      }
      return undefined;
    },
  };
}

function compile(route: Route, operation: Operation | undefined): Compiled {
  if (operation === undefined) throw new Error(`route ${route.operation} is not in the cut description`);
  const names: string[] = [];
  const segments = operation.path.split('/').slice(1);
  const pattern = segments.map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    const parameter = operation.parameters.find(
      (candidate) => candidate.in === 'path' && candidate.name === name,
    );
    return parameter?.multiSegment === true ? '(.*?)' : '([^/]+)';
  });
  return {
    route,
    method: operation.method.toUpperCase(),
    pattern: new RegExp(`^/${pattern.join('/')}$`),
    names,
    literals: segments.length - names.length,
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
