import type { Token } from './state.ts';

/** GitHub's hourly limits: 1,000 for a repository's workflow tokens, 5,000 for a user, 60 without a token. */
const HOURLY = { actions: 1000, user: 5000, none: 60 } as const;

export interface SecondaryLimit {
  /** How many of the next requests are refused. */
  readonly requests: number;
  readonly status: 403 | 429;
  /** Seconds, for the Retry-After header; without, no such header is sent. */
  readonly retryAfter?: number;
  /** Only these methods; any without. */
  readonly methods?: readonly string[];
}

export interface Bucket {
  readonly limit: number;
  used: number;
  /** Seconds since 1970. */
  reset: number;
}

export interface Limits {
  /** The bucket that the token's requests are taken from. */
  bucket(token: Token | undefined): Bucket;
  /** What is left in every bucket, those used from now on included; the hour ends in `resetSeconds` (default 3600). */
  setPrimary(primary: { readonly remaining: number; readonly resetSeconds?: number }): void;
  setSecondary(limit: SecondaryLimit): void;
  /** The secondary limit that this request runs into, if any; counts it. */
  takeSecondary(method: string): SecondaryLimit | undefined;
}

export function limits(now: () => Date): Limits {
  const buckets = new Map<string, Bucket>();
  let initial: { readonly remaining: number; readonly reset: number } | undefined;
  let secondary: SecondaryLimit | undefined;
  const seconds = () => Math.floor(now().getTime() / 1000);

  return {
    bucket(token) {
      const key = token === undefined ? 'none' : token.kind === 'actions' ? token.repository : token.value;
      const limit = HOURLY[token?.kind ?? 'none'];
      const bucket = buckets.get(key);
      if (bucket !== undefined && bucket.reset > seconds()) return bucket;
      const expired = bucket !== undefined || initial === undefined || initial.reset <= seconds();
      const fresh: Bucket = expired
        ? { limit, used: 0, reset: seconds() + 3600 }
        : { limit, used: Math.max(0, limit - (initial?.remaining ?? limit)), reset: initial?.reset ?? 0 };
      buckets.set(key, fresh);
      return fresh;
    },
    setPrimary({ remaining, resetSeconds = 3600 }) {
      initial = { remaining, reset: seconds() + resetSeconds };
      buckets.clear();
    },
    setSecondary(limit) {
      secondary = limit;
    },
    takeSecondary(method) {
      if (secondary === undefined || secondary.requests === 0) return undefined;
      if (secondary.methods !== undefined && !secondary.methods.includes(method)) return undefined;
      const hit = secondary;
      secondary = { ...hit, requests: hit.requests - 1 };
      return hit;
    },
  };
}

/** Headers that every answer of GitHub carries. */
export function limitHeaders(bucket: Bucket): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(bucket.limit),
    'X-RateLimit-Remaining': String(Math.max(0, bucket.limit - bucket.used)),
    'X-RateLimit-Used': String(bucket.used),
    'X-RateLimit-Reset': String(bucket.reset),
    'X-RateLimit-Resource': 'core',
  };
}
