/** One request as the double saw it. Admin requests are not logged. */
export interface LoggedRequest {
  /** From 1. */
  readonly index: number;
  readonly id: string;
  readonly method: string;
  /** Without query and without `/api/v3`. */
  readonly path: string;
  readonly query: string;
  /** Parsed where it is JSON; else its length in bytes; `undefined` without a body. */
  readonly body: unknown;
  readonly token: 'actions' | 'user' | 'invalid' | 'none';
  readonly login: string | undefined;
  /** By GitHub's description; `graphql`. */
  readonly operation: string | undefined;
  /** The operation; of GraphQL the document's operation, if it has a name, and its root fields. */
  readonly names: readonly string[];
  readonly fault: string | undefined;
  /** `undefined` while it runs, and where the client got no answer at all. */
  readonly status: number | undefined;
}

/** A request or an answer that GitHub's description does not allow. */
export interface Violation {
  readonly request: number;
  readonly operation: string;
  readonly where: 'request' | 'response';
  readonly problems: readonly string[];
}

/** A request with its number since counting began: what a fault is planted at. */
export interface NumberedRequest {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  /** The first of its names. */
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly fault: string | undefined;
}

export type Entry = { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] };

export interface RequestLog {
  readonly requests: Entry[];
  readonly violations: Violation[];
  /** `METHOD /path` of requests that the double does not serve. */
  readonly unknown: string[];
  begin(entry: Pick<LoggedRequest, 'method' | 'path' | 'query' | 'body'>): Entry;
  /** Counts from 1 again, for `numbered`. */
  startNumbering(): void;
  /** Requests since then, by their numbers. */
  numbered(): readonly NumberedRequest[];
  clear(): void;
}

export function requestLog(): RequestLog {
  const log: RequestLog = {
    requests: [],
    violations: [],
    unknown: [],
    begin,
    startNumbering,
    numbered,
    clear,
  };
  let count = 0;
  let start = 0;

  function begin(request: Pick<LoggedRequest, 'method' | 'path' | 'query' | 'body'>): Entry {
    count += 1;
    const entry: Entry = {
      index: count,
      id: `F00D:${count.toString(16).toUpperCase().padStart(6, '0')}`,
      ...request,
      token: 'none',
      login: undefined,
      operation: undefined,
      names: [],
      fault: undefined,
      status: undefined,
    };
    log.requests.push(entry);
    return entry;
  }

  function startNumbering() {
    start = count;
  }

  function numbered() {
    return log.requests
      .filter(({ index }) => index > start)
      .map(({ index, method, path, names, status, fault }) => {
        return { number: index - start, method, path, operation: names[0], status, fault };
      });
  }

  /** Numbering goes on, so that fault plans keep their meaning. */
  function clear() {
    log.requests.length = 0;
    log.violations.length = 0;
    log.unknown.length = 0;
  }

  return log;
}
