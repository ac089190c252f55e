import { getOctokit } from '@actions/github';
import { faultOf } from './refusal.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a server's `/api/v3`. */
  readonly apiUrl: string;
  /** One try of one request, in milliseconds. */
  readonly timeout: number;
  readonly warn: (message: string) => void;
}

/** Pauses before the tries after the first, in milliseconds. */
const pauses = [500, 2_000, 8_000];
/** A limit that lifts later than this is an error now: the job would only burn its minutes. */
const longestWait = 120_000;

/**
 * Octokit with bounded retries. A request that GitHub may have carried out (a POST answered 502, or not at all) is never
 * sent again here: its caller reads back what is there. One that was turned away by a rate limit was not carried out.
 */
export function client({ token, apiUrl, timeout, warn }: ClientOptions): Octokit {
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap('request', async (request, options) => {
    const repeatable = options.method !== 'POST';
    for (let attempt = 0; ; attempt++) {
      const signal = AbortSignal.timeout(timeout);
      try {
        return await request({ ...options, request: { ...options.request, signal } });
      } catch (error) {
        const pause = pauses[attempt];
        const wait = pause === undefined ? undefined : waitBefore(error, { repeatable, pause });
        if (wait === undefined) throw faultOf(error, { method: options.method, url: options.url });
        warn(
          `GitHub: ${describe(error)} on ${options.method} ${options.url}; trying again in ${Math.ceil(wait / 1000)} s`,
        );
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  });
  return octokit;
}

interface Answer {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** How long to wait before the next try; `undefined`: do not try again. */
function waitBefore(
  error: unknown,
  { repeatable, pause }: { repeatable: boolean; pause: number },
): number | undefined {
  const { status, response } = error as Answer;
  const headers = response?.headers ?? {};
  if (status === 403 || status === 429) {
    const wait = limitWait(headers);
    return wait === undefined || wait > longestWait ? undefined : Math.max(wait, 0);
  }
  // Octokit reports a connection that broke, and our timeout, as status 500 without a response.
  const lost = status === undefined || (status === 500 && response === undefined);
  return repeatable && (lost || status >= 500) ? pause : undefined;
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: `retry-after`, else the reset time. */
function limitWait(headers: Readonly<Record<string, string | number | undefined>>): number | undefined {
  if (headers['retry-after'] !== undefined) return Number(headers['retry-after']) * 1000;
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined;
  return Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
}

function describe(error: unknown): string {
  const { status, message, response } = error as Answer;
  return response === undefined ? (message ?? 'no answer') : `status ${status}`;
}
