import type { LoggedRequest } from './request-log.ts';

/** `before`: the request changes nothing. `after`: it has its effect, and the client is not told. */
export type When = 'before' | 'after';

export type Fault =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504; readonly when: When }
  /** The connection is reset without an answer. */
  | { readonly kind: 'reset'; readonly when: When }
  /** No answer, until the client gives up or the double closes. */
  | { readonly kind: 'hang'; readonly when: When }
  /** A well-formed answer whose JSON ends in the middle. */
  | { readonly kind: 'truncate' }
  /** The connection ends in the middle of the announced length. */
  | { readonly kind: 'cut' }
  /** A page for people, with the status that the answer would have had or with the one given. */
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** An upload is answered so when its bytes are through; they are lost, and an asset in state `starter` stays. */
  | { readonly kind: 'starter'; readonly status: 500 | 502 }
  /** These words instead of the real answer; the request changes nothing. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

export interface FaultRule {
  /** HTTP method; any without. */
  readonly method?: string;
  /** Regular expression on the path with its query (without `/api/v3`); any without. */
  readonly path?: string;
  /**
   * Exact name of an operation: `repos/create-release` of GitHub's description, or for GraphQL the document's operation
   * or one of its root fields, `createCommitOnBranch`. Any without.
   */
  readonly operation?: string;
  /** The first matching request that is hit, from 1, counted from when the rule was added. Default 1. */
  readonly nth?: number;
  /** How many in a row. Default 1. */
  readonly times?: number | 'always';
  readonly fault: Fault;
}

/** What a client sees at one request, as crash enumerators name it. */
export type FaultMode =
  | 'kill-before'
  | 'kill-after'
  | 'reset-before'
  | 'reset-after'
  | '502-before'
  | '502-after'
  | 'timeout'
  | 'timeout-after';

export const FAULT_MODES: Readonly<Record<FaultMode, Fault>> = {
  'kill-before': { kind: 'hang', when: 'before' },
  'kill-after': { kind: 'hang', when: 'after' },
  'reset-before': { kind: 'reset', when: 'before' },
  'reset-after': { kind: 'reset', when: 'after' },
  '502-before': { kind: 'status', status: 502, when: 'before' },
  '502-after': { kind: 'status', status: 502, when: 'after' },
  timeout: { kind: 'hang', when: 'before' },
  'timeout-after': { kind: 'hang', when: 'after' },
};

export interface FaultRequest {
  readonly method: string;
  readonly target: string;
  readonly names: readonly string[];
  /** A signed download: rules without a path do not count it. */
  readonly storage?: boolean;
}

export interface FaultPlan {
  add(rule: FaultRule): void;
  clear(): void;
  /** Counts the request against every rule; the first rule that hits decides. */
  hit(request: FaultRequest): Fault | undefined;
  /** Says that a fault has done its work on a request. */
  struck(request: LoggedRequest): void;
  /** The next request that a fault works on, or has worked on unnoticed; `undefined` after so many milliseconds. */
  next(milliseconds: number): Promise<LoggedRequest | undefined>;
}

export function faultPlan(): FaultPlan {
  let rules: { readonly rule: FaultRule; readonly path: RegExp | undefined; seen: number }[] = [];
  let unnoticed: LoggedRequest[] = [];
  let waiting: ((request: LoggedRequest) => void)[] = [];

  return {
    add(rule) {
      rules.push({ rule, path: rule.path === undefined ? undefined : new RegExp(rule.path), seen: 0 });
    },
    clear() {
      rules = [];
      unnoticed = [];
    },
    hit({ method, target, names, storage = false }) {
      let fault: Fault | undefined;
      for (const entry of rules) {
        const { rule, path } = entry;
        if (rule.method !== undefined && rule.method.toUpperCase() !== method) continue;
        if (path === undefined ? storage : !path.test(target)) continue;
        if (rule.operation !== undefined && !names.includes(rule.operation)) continue;
        entry.seen += 1;
        const first = rule.nth ?? 1;
        const times = rule.times === 'always' ? Infinity : (rule.times ?? 1);
        if (entry.seen >= first && entry.seen < first + times) fault ??= rule.fault;
      }
      return fault;
    },
    struck(request) {
      if (waiting.length === 0) unnoticed.push(request);
      for (const tell of waiting) tell(request);
      waiting = [];
    },
    next(milliseconds) {
      const past = unnoticed.shift();
      if (past !== undefined) return Promise.resolve(past);
      return new Promise((resolve) => {
        const tell = (request: LoggedRequest | undefined) => {
          clearTimeout(timer);
          resolve(request);
        };
        const timer = setTimeout(() => {
          waiting = waiting.filter((other) => other !== tell);
          resolve(undefined);
        }, milliseconds);
        waiting.push(tell);
      });
    },
  };
}
