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
  /** The first matching request that is hit, from 1, counted from when the rule was added. Default 1. */
  readonly nth?: number;
  /** How many in a row. Default 1. */
  readonly times?: number | 'always';
  readonly fault: Fault;
}

export interface FaultPlan {
  add(rule: FaultRule): void;
  clear(): void;
  /** Counts the request against every rule; the first rule that hits decides. */
  hit(request: { readonly method: string; readonly target: string }): Fault | undefined;
}

export function faultPlan(): FaultPlan {
  let rules: { readonly rule: FaultRule; readonly path: RegExp | undefined; seen: number }[] = [];

  return {
    add(rule) {
      rules.push({ rule, path: rule.path === undefined ? undefined : new RegExp(rule.path), seen: 0 });
    },
    clear() {
      rules = [];
    },
    hit({ method, target }) {
      let fault: Fault | undefined;
      for (const entry of rules) {
        const { rule, path } = entry;
        if (rule.method !== undefined && rule.method.toUpperCase() !== method) continue;
        if (path !== undefined && !path.test(target)) continue;
        entry.seen += 1;
        const first = rule.nth ?? 1;
        const times = rule.times === 'always' ? Infinity : (rule.times ?? 1);
        if (entry.seen >= first && entry.seen < first + times) fault ??= rule.fault;
      }
      return fault;
    },
  };
}
