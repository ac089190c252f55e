/** What is known of an answer that Octokit threw; nothing when there was none. */
export interface Answer {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Headers; readonly data?: unknown };
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/**
 * Milliseconds until a request that a rate limit turned away may be sent again; `undefined` where the answer is no such
 * refusal. `unsaid` is for a limit that names no time.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function limitWait({ status, response }: Answer, unsaid: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const { headers = {}, data } = response ?? {};
  // GitHub's clock, not ours: the times in the headers are its own.
  const now = dateOf(headers['date']) ?? Date.now();
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = Number(after);
    if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
    const date = dateOf(after);
    return date === undefined ? unsaid : Math.max(0, date - now);
  }
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isFinite(reset) ? Math.max(0, reset - now) : unsaid;
  }
  const message = String((data as { message?: unknown } | undefined)?.message ?? '');
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? unsaid : undefined;
}

function dateOf(text: string | number | undefined): number | undefined {
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
