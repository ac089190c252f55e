import type { Fault } from '../domain/errors.ts';
import { ModelgateError } from '../domain/errors.ts';
import { type Answer, limitWait } from './rate-limit.ts';

/**
 * The fault that an answer of GitHub stands for. Its property is not called `status`, since Octokit's pagination takes
 * every error with status 409 for an empty page.
 */
export class GitHubRefusal extends ModelgateError {
  /** HTTP status; `undefined` where there was no answer that could be used. A 404 may mean *absent*. */
  readonly answered: number | undefined;
  /** What GitHub gave as its reason. */
  readonly said: string;

  constructor(fault: Fault, options: { answered?: number | undefined; said?: string; cause?: unknown }) {
    super(fault, { cause: options.cause });
    this.answered = options.answered;
    this.said = options.said ?? '';
  }

  /** GitHub may have carried out the request all the same. */
  get isAmbiguous(): boolean {
    return this.answered === undefined || this.answered >= 500;
  }
}

/** @param request method and path, without host and query */
export function faultOf(error: unknown, request: string): GitHubRefusal {
  const answer = error as Answer;
  const { status, message, response } = answer;
  if (response === undefined || status === undefined) {
    const fault = unavailable(`GitHub gave no usable answer to ${request}: ${message ?? 'no answer'}`);
    return new GitHubRefusal(fault, { cause: error });
  }
  const said = saidBy(response.data);
  return new GitHubRefusal(faultBehind(answer, { request, said }), { answered: status, said, cause: error });
}

/** `undefined` for 404 alone: every other failure is thrown on. */
export async function absentIf404<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubRefusal && error.answered === 404) return undefined;
    throw error;
  }
}

function faultBehind(answer: Answer, { request, said }: { request: string; said: string }): Fault {
  const { status = 0, response } = answer;
  if (status >= 500) return unavailable(`GitHub gave no usable answer to ${request}: status ${status}`);
  if (status === 401) {
    const hint = 'Give `github-token` a token that is valid; the default is the job’s own.';
    return { code: 'PERMISSION_MISSING', message: `GitHub does not accept the token (${said})`, hint };
  }
  if (limitWait(answer, 0) !== undefined) {
    const hint = 'Run the job again when the limit is lifted.';
    return { ...unavailable(`GitHub’s rate limit is used up (${said}) at ${request}`), hint };
  }
  if (status === 403 && !isTooLarge(response?.data)) {
    const accepted = response?.headers?.['x-accepted-github-permissions'];
    const hint =
      accepted === undefined
        ? 'Compare the job’s `permissions:` with the action’s README.'
        : `The job’s \`permissions:\` lack ${asPermissions(String(accepted))}.`;
    return { code: 'PERMISSION_MISSING', message: `GitHub refuses ${request}: ${said}`, hint };
  }
  return { code: 'GITHUB_REFUSED', message: `GitHub refuses ${request} with ${status}: ${said}` };
}

function unavailable(message: string): Fault {
  return { code: 'GITHUB_UNAVAILABLE', message };
}

/** `issues=write; pull_requests=write` (one of these sets is needed) as people write it in a workflow. */
function asPermissions(header: string): string {
  const sets = header.split(';').map((set) =>
    set
      .split(',')
      .map((one) => `\`${one.trim().replaceAll('_', '-').replace('=', ': ')}\``)
      .join(' and '),
  );
  return sets.join(', or ');
}

/** A file above 100 MB is answered 403 as well: https://docs.github.com/rest/repos/contents. */
function isTooLarge(data: unknown): boolean {
  const { errors } = (data ?? {}) as { errors?: unknown };
  return Array.isArray(errors) && errors.some((one: { code?: unknown } | null) => one?.code === 'too_large');
}

function saidBy(data: unknown): string {
  const message = (data as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message.slice(0, 300) : 'no reason given';
}
