import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { type Answer, limitWait } from './rate-limit.ts';
import { faultOf } from './refusal.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a server's `/api/v3`. */
  readonly apiUrl: string;
  /** One try of one request, in milliseconds. */
  readonly timeout: number;
  readonly warn: (message: string) => void;
  readonly waits?: Waits;
}

/** All in milliseconds. */
export interface Waits {
  /** Before each try after the first. */
  readonly pauses: readonly number[];
  /** Rate limits are waited for no longer than this in all: a job would only burn its minutes. */
  readonly longest: number;
  /** For a rate limit that does not say when it lifts. */
  readonly unsaid: number;
}

const usualWaits: Waits = { pauses: [500, 2_000, 8_000], longest: 120_000, unsaid: 60_000 };

/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const apiVersion = '2022-11-28';

/**
 * Octokit with bounded retries. A request that GitHub may have carried out (a POST answered 502, or not at all) is never
 * sent again here: its caller reads back what is there. One that was turned away by a rate limit was not carried out. A
 * POST that changes nothing says so by `request: { repeatable: true }`.
 */
export function client({ token, apiUrl, timeout, warn, waits = usualWaits }: ClientOptions): Octokit {
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap('request', async (request, options) => {
    const repeatable = options.method !== 'POST' || options.request['repeatable'] === true;
    const { method, url } = octokit.request.endpoint.parse(options);
    const named = `${method} ${url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/s, '')}`;
    // Changed in place: the hook below this one is given this very object, whatever is handed to `request`.
    options.headers = { ...options.headers, 'x-github-api-version': apiVersion };
    let waited = 0;
    for (let attempt = 0; ; attempt++) {
      const signal = AbortSignal.timeout(timeout);
      try {
        options.request = { ...options.request, signal };
        const response = await request(options);
        if (!isWhole(response, options.mediaType?.format))
          throw new Error('its answer ended early, or is no JSON');
        return response;
      } catch (thrown) {
        const error = signal.aborted
          ? new Error(`no answer within ${timeout / 1000} s`, { cause: thrown })
          : thrown;
        const limit = limitWait(error as Answer, waits.unsaid);
        const pause = waits.pauses[attempt];
        const tooLong = limit !== undefined && waited + limit > waits.longest;
        if (pause === undefined || tooLong || (limit === undefined && !(repeatable && wasLost(error)))) {
          throw faultOf(error, named);
        }
        const wait = Math.max(limit ?? 0, pause);
        if (limit !== undefined) waited += wait;
        warn(`GitHub: ${describe(error)} on ${named}; trying again in ${Math.ceil(wait / 1000)} s`);
        await sleep(wait);
      }
    }
  });
  return octokit;
}

/** Octokit hands on a body that broke off, or a page for people, as text: taken as data, it would look like nothing there. */
function isWhole(
  response: { status: number; data: unknown; headers: Readonly<Record<string, unknown>> },
  format: string | undefined,
): boolean {
  const { status, data, headers } = response;
  if (status === 204 || status >= 300) return true;
  if (format === 'raw') {
    // A file's bytes, or its text by the content type. One that broke off comes as an empty one.
    const size = data instanceof ArrayBuffer ? data.byteLength : typeof data === 'string' ? data.length : 0;
    const isFile = /^application\/vnd\.github\./.test(String(headers['content-type']));
    return isFile && (size > 0 || String(headers['content-length']) === '0');
  }
  if (format === 'sha') return typeof data === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(data);
  const kind = Object.prototype.toString.call(data);
  return kind === '[object Object]' || kind === '[object Array]';
}

/** Octokit reports a connection that broke as status 500 without a response. */
function wasLost(error: unknown): boolean {
  const { status } = error as Answer;
  return status === undefined || status >= 500;
}

function describe(error: unknown): string {
  const { status, message, response } = error as Answer;
  return response === undefined ? (message ?? 'no answer') : `status ${status}`;
}
