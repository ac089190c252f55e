import { ModelgateError } from '../domain/errors.ts';
import type { Forge } from '../ports/forge.ts';

/** A shell has no pull requests: the report is printed and written to a file. */
export function localForge(): Forge {
  const refuse = () => {
    const hint = 'Read the report on the terminal, or under `.modelgate/reports/`.';
    return Promise.reject(
      new ModelgateError({
        code: 'NOT_SUPPORTED_HERE',
        message: 'There are no pull requests on the local host',
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
  };
}
