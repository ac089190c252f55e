import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** A candidate that cannot be read, against baselines that never ask for it. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

describe('the check of files that are not there', () => {
  it.each(['none', 'main', 'metrics.json'])(
    'says so with the baseline `%s`, and leaves no error behind',
    async (baseline) => {
      const unhandled: unknown[] = [];
      const listen = (reason: unknown) => unhandled.push(reason);
      process.on('unhandledRejection', listen);
      try {
        const repository = await repositoryWith({
          '.github/modelgate.yml': policyOf({ gate: { accuracy: 'no-worse' } }),
          'metrics.json': '{ "accuracy": 0.9 }',
        });
        const run = await runCheck(repository, { baseline, metrics: 'nothing.json' });
        expect(run.fault?.code).toBe('FILE_MISSING');
        await new Promise((resolve) => setImmediate(resolve));
        expect(unhandled).toEqual([]);
      } finally {
        process.off('unhandledRejection', listen);
      }
    },
  );
});
