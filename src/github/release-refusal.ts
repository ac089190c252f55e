import { ModelgateError } from '../domain/errors.ts';
import { GitHubRefusal } from './refusal.ts';

/**
 * What a refusal to write a release, a tag or an asset stands for: GitHub's own words, and the way out where they are known.
 * Any other error is given as it is.
 */
export function releaseRefusal(error: unknown, what: string): unknown {
  if (!(error instanceof GitHubRefusal) || error.code !== 'GITHUB_REFUSED') return error;
  const said = reasonsOf(error).join('; ');
  const hint =
    error.answered === 404 ? notFound : (waysOut.find(([words]) => words.test(said))?.[1] ?? unknown);
  const message = `GitHub does not let ${what}: ${said} (${error.answered})`;
  return new ModelgateError({ code: 'STORE_REFUSED', message, hint }, { cause: error });
}

/** All that GitHub gave as reasons; the list of a 422 says more than its message. */
export function reasonsOf({ said, cause }: GitHubRefusal): readonly string[] {
  const data = (cause as { response?: { data?: { errors?: unknown } } } | undefined)?.response?.data;
  const errors = Array.isArray(data?.errors) ? (data.errors as readonly unknown[]) : [];
  const reasons = errors.map((error) => {
    if (typeof error === 'string') return error;
    const { message, code, field } = (error ?? {}) as { message?: unknown; code?: unknown; field?: unknown };
    return typeof message === 'string' ? message : [field, code].filter(Boolean).join(' ');
  });
  return [said, ...reasons].filter(Boolean).map((reason) => reason.slice(0, 300));
}

const notFound =
  'GitHub answers so when the commit’s workflow files are not those of the default branch: promote from the head of the default branch, or with the token of an App that has `workflows: write`. Or the release was deleted meanwhile: run it again.';
const unknown = 'Run `modelgate doctor`; the draft, where one was made, stays.';
const waysOut: readonly (readonly [RegExp, string])[] = [
  [
    /used by an immutable release/i,
    'The name is burnt by a release that was deleted: promote again, under another version.',
  ],
  [
    /creations being restricted|rule violations|protected ref/i,
    'A ruleset of the repository forbids the tag: let the app of this token bypass it, or except tags such as `*@v*`.',
  ],
  [
    /already_exists|already exists/i,
    'Another release or tag has the name: promote again, under another version.',
  ],
  [/immutable release/i, 'A published release stays what it is: promote again, under another version.'],
];
