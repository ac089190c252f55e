import { ModelgateError } from '../domain/errors.ts';
import type { Forge } from '../ports/forge.ts';

/**
 * A shell has no pull requests and no issues: the report is printed and written to a file. Asked for what there is, it says
 * none; what is told to workflows reaches nobody.
 */
export function localForge(): Forge {
  const refuse = () => {
    const hint = 'Read the report on the terminal, or under `.modelgate/reports/`.';
    return Promise.reject(
      new ModelgateError({
        code: 'NOT_SUPPORTED_HERE',
        message: 'There are no pull requests and no issues on the local host',
        hint,
      }),
    );
  };
  return {
    comments: () => Promise.resolve([]),
    createComment: refuse,
    updateComment: refuse,
    deleteComment: refuse,
    viewer: () => Promise.resolve('local'),
    pullRequestsOf: () => Promise.resolve([]),
    pullRequestsFrom: () => Promise.resolve([]),
    issues: () => Promise.resolve([]),
    createIssue: refuse,
    dispatch: () => Promise.resolve(),
    approvals: () => Promise.resolve([]),
    isOver: () => Promise.resolve(undefined),
  };
}
