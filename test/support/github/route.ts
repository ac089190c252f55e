import type { Access, Issue, Repository, Token, World } from './state.ts';

/** What a handler is given: the request, already checked against GitHub's description and the token's rights. */
export interface Call {
  readonly world: World;
  readonly token: Token | undefined;
  /** Path parameters, decoded, by the description's names. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string;
  /** Path and query as asked, for Link headers. */
  readonly target: string;
  /** Bytes that are being sent to the host for uploads. */
  readonly upload?: Upload | undefined;
  /** The Range header. */
  readonly range?: string | undefined;
}

/** An upload whose bytes have not been read yet. */
export interface Upload {
  readonly contentType: string;
  /** `undefined` without a Content-Length. */
  readonly length: number | undefined;
  /** Reads them to disk; `undefined` where the client left before their end. */
  receive(file: string): Promise<{ readonly size: number; readonly digest: string } | undefined>;
  /** A fault that loses the bytes when they have been read. */
  readonly lost: number | undefined;
}

export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } & (
  | { readonly json: unknown }
  | { readonly text: string; readonly contentType: string }
  | { readonly bytes: Uint8Array; readonly contentType: string }
  /** Part of a file, from the first byte to the last, both counted from 0. */
  | { readonly file: string; readonly first: number; readonly last: number; readonly contentType: string }
  | { readonly empty: true }
);

/** One of the listed alternatives is enough; each is a set of permissions that are all needed. */
export type Needs = readonly Readonly<Record<string, Exclude<Access, 'none'>>>[];

/** An operation of GitHub's description; method and path are read from there. */
export interface Route {
  readonly operation: string;
  readonly needs: Needs | ((call: RepositoryCall) => Needs);
  readonly handle: (call: RepositoryCall) => Promise<Answer> | Answer;
}

/** A refusal in GitHub's own words, thrown by handlers. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, more: { readonly errors?: readonly unknown[] } = {}) {
    super(message);
    this.name = 'Refusal';
    this.answer = errorAnswer(status, message, more);
  }
}

export function errorAnswer(
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Answer {
  return {
    status,
    json: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** The issue or pull request that a path names. @throws Refusal 404 */
export function requiredIssue(repository: Repository, number: string): Issue {
  const issue = repository.issues.get(Number(number));
  if (issue === undefined) throw new Refusal(404, 'Not Found');
  return issue;
}
