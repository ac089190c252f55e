import { ModelgateError } from '../domain/errors.ts';

interface Answer {
  readonly status?: number;
  readonly message?: string;
  readonly response?: {
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

/** The fault that an answer of GitHub stands for. A 404 keeps its status in `statusOf`, since it may mean *absent*. */
export class GitHubRefusal extends ModelgateError {
  readonly status: number | undefined;

  constructor(
    fault: ConstructorParameters<typeof ModelgateError>[0],
    options: { status?: number | undefined; cause: unknown },
  ) {
    super(fault, { cause: options.cause });
    this.status = options.status;
  }
}

export function faultOf(error: unknown, { method, url }: { method: string; url: string }): GitHubRefusal {
  const { status, message, response } = error as Answer;
  const request = `${method} ${url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/s, '')}`;
  const options = { status, cause: error };
  if (response === undefined || status === undefined || status >= 500) {
    const found = response === undefined ? (message ?? 'no answer') : `status ${status}`;
    return new GitHubRefusal(
      { code: 'GITHUB_UNAVAILABLE', message: `GitHub gave no usable answer to ${request}: ${found}` },
      options,
    );
  }
  const said = saidBy(response.data);
  if (status === 401) {
    const hint = 'Give `github-token` a token that is valid; the default is the job’s own.';
    return new GitHubRefusal(
      { code: 'PERMISSION_MISSING', message: `GitHub does not accept the token (${said})`, hint },
      options,
    );
  }
  const limited =
    status === 429 ||
    response.headers?.['retry-after'] !== undefined ||
    String(response.headers?.['x-ratelimit-remaining']) === '0';
  if (limited) {
    const hint = 'Run the job again when the limit is lifted.';
    return new GitHubRefusal(
      { code: 'GITHUB_UNAVAILABLE', message: `GitHub’s rate limit is used up (${said}) at ${request}`, hint },
      options,
    );
  }
  if (status === 403) {
    const needed = response.headers?.['x-accepted-github-permissions'];
    const hint =
      needed === undefined
        ? 'Compare the job’s `permissions:` with the action’s README.'
        : `The job’s \`permissions:\` lack one of: ${String(needed)}.`;
    return new GitHubRefusal(
      { code: 'PERMISSION_MISSING', message: `GitHub refuses ${request}: ${said}`, hint },
      options,
    );
  }
  return new GitHubRefusal(
    { code: 'GITHUB_REFUSED', message: `GitHub refuses ${request} with ${status}: ${said}` },
    options,
  );
}

/** `undefined` for 404 alone: every other failure is thrown on. */
export async function absentIf404<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubRefusal && error.status === 404) return undefined;
    throw error;
  }
}

function saidBy(data: unknown): string {
  const message = (data as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message.slice(0, 300) : 'no reason given';
}
