import { afterAll, describe, expect, it } from '@jest/globals';
import { check } from '../../src/actions/check.ts';
import type { Host } from '../../src/ports/host.ts';
import type { Runs } from '../../src/ports/runs.ts';
import { type Action, parseInputs } from '../../src/runtime/define-action.ts';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** Artifacts expire on GitHub, folders on a shell do not: here the newest kept run of the base has. */

afterAll(removeRepositories);

const files = { '.github/modelgate.yml': policyOf(), 'train.py': 'fit()' };

async function checkWithExpired(repository: LocalRepository) {
  await repository.branch('change');
  await repository.commit('Change', { 'train.py': 'fit(again)' });
  await repository.write({ 'metrics.json': metricsOf({ accuracy: 0.7 }) });
  const host = await repository.host();
  const expired = {
    name: 'modelgate-fraud-0123456789ab',
    model: 'fraud',
    commit: await repository.git('rev-parse', 'main'),
    branch: 'main',
    expired: true,
    id: 7,
    workflowRun: 8,
  };
  const runs: Runs = {
    ...host.runs,
    async *ofBranch(model, branch) {
      yield expired;
      yield* host.runs.ofBranch(model, branch);
    },
  };
  const inputs = parseInputs(check as unknown as Action, {}) as Parameters<typeof check.run>[0];
  const withExpired: Host = { ...host, runs };
  return check.run(inputs, withExpired);
}

describe('a baseline whose artifact has expired', () => {
  it('and without another makes the model incomparable, with the way out', async () => {
    const repository = await repositoryWith({ ...files, '.gitignore': 'metrics.json\n' });
    const { outputs, refusal } = await checkWithExpired(repository);
    expect(outputs['verdict']).toBe('incomparable');
    expect(refusal).toMatch(/modelgate-fraud-0123456789ab.*has expired.*Run the workflow of main again/s);
  });

  it('gives way to an older run', async () => {
    const repository = await repositoryWith({ ...files, '.gitignore': 'metrics.json\n' });
    await repository.write({ 'metrics.json': metricsOf({ accuracy: 0.9 }) });
    await runCheck(repository);
    const { outputs } = await checkWithExpired(repository);
    expect(outputs['verdict']).toBe('fail');
    expect(JSON.parse(outputs.metrics ?? '').accuracy.baseline).toBe(0.9);
  });

  it('gives way to the file that the base commit has', async () => {
    const repository = await repositoryWith({ ...files, 'metrics.json': metricsOf({ accuracy: 0.8 }) });
    const { outputs } = await checkWithExpired(repository);
    expect(outputs['verdict']).toBe('fail');
    expect(JSON.parse(outputs.metrics ?? '').accuracy.baseline).toBe(0.8);
  });
});
