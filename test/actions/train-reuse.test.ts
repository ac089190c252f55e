import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runId } from '../../src/domain/run/record-id.ts';
import { formatRunRecord } from '../../src/domain/run/record-text.ts';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { type LocalRepository, removeRepositories } from '../support/local/repository.ts';
import { policyFile, policyWith, recordOf, repositoryOf } from './training-scene.ts';

/** The same inputs are not trained twice, over the local host. Each training adds a letter to a file that git ignores. */

// Each test starts many processes.
jest.setTimeout(60_000);
afterAll(removeRepositories);

async function trainings(repository: LocalRepository): Promise<number> {
  return (await repository.read('trainings')).length;
}

describe('the same inputs', () => {
  it('are trained once: the run stands for every commit that has them, and says so', async () => {
    const repository = await repositoryOf();
    const first = await runTrain(repository);
    const { commit } = await recordOf(repository);
    await repository.commit('Elsewhere', { 'other.txt': 'else\n', 'models/fraud/README.md': 'more words\n' });
    const again = await runTrain(repository);
    expect(await trainings(repository)).toBe(1);
    expect(again.outputs).toEqual({ ...first.outputs, outcome: 'reused', 'artifact-id': '2' });
    expect((await recordOf(repository)).commit).toBe(commit);
    const why = `fraud is not trained again: ${first.outputs['run-id']} was made from the very same inputs by the run of commit ${commit?.slice(0, 12)}.`;
    expect(again.host.log.infos).toContain(why);
    expect(again.text).toContain('fraud is not trained again');
    expect(first.text).toContain('fraud is trained: no run that was made from the same inputs is kept');
  });

  it('are trained again where `reuse` is `none`, and after a revert not at all', async () => {
    const repository = await repositoryOf();
    await runTrain(repository);
    await runTrain(repository, { reuse: 'none' });
    expect(await trainings(repository)).toBe(2);
    await repository.commit('Change', { 'models/fraud/code.txt': 'changed\n' });
    expect((await runTrain(repository)).outputs['outcome']).toBe('trained');
    await repository.git('revert', '--no-edit', 'HEAD');
    expect((await runTrain(repository)).outputs['outcome']).toBe('reused');
    expect(await trainings(repository)).toBe(3);
  });

  it('are judged and released as they were reused, whatever other outputs lie about', async () => {
    const repository = await repositoryOf(
      policyWith({
        run: `printf '{"accuracy": %s}' "$(cat code.txt)" > metrics.json; cp code.txt model.txt`,
      }),
    );
    await repository.commit('First', { 'models/fraud/code.txt': '0.9' });
    await runTrain(repository);
    await repository.commit('Second', { 'models/fraud/code.txt': '0.99' });
    await runTrain(repository);
    await repository.git('revert', '--no-edit', 'HEAD');
    expect((await runTrain(repository)).outputs['outcome']).toBe('reused');
    expect(await repository.read('models/fraud/model.txt')).toBe('0.99');
    await runCheck(repository, { baseline: 'none' });
    expect((await recordOf(repository)).metrics).toMatchObject({ accuracy: { value: 0.9 } });
    // What is written by hand since is asked about.
    await repository.write({ 'models/fraud/metrics.json': '{"accuracy": 0.5}' });
    await runCheck(repository, { baseline: 'none' });
    expect((await recordOf(repository)).metrics).toMatchObject({ accuracy: { value: 0.5 } });
  });

  it.each([
    ['a file of the model', { 'models/fraud/code.txt': 'changed\n' }],
    ['a workflow', { '.github/workflows/model.yml': 'on: [push, pull_request]\n' }],
    ['any file of .github', { '.github/dependabot.yml': 'version: 2\n' }],
    ['the recipe', { [policyFile]: policyWith({ setup: 'true' }) }],
    ['the rules', { [policyFile]: `${policyWith()}# a comment\n` }],
  ])('are others with a change of %s', async (_, files) => {
    const repository = await repositoryOf();
    await runTrain(repository);
    await repository.commit('Change', files);
    expect((await runTrain(repository)).outputs['outcome']).toBe('trained');
    expect(await trainings(repository)).toBe(2);
  });

  it('are others with another value of a variable that the recipe names', async () => {
    const repository = await repositoryOf(policyWith({ env: ['CUDA_VERSION'] }));
    await runTrain(repository, {}, { env: { CUDA_VERSION: '12.4' } });
    expect((await recordOf(repository)).training?.environment?.variables).toEqual({ CUDA_VERSION: '12.4' });
    const same = await runTrain(repository, {}, { env: { CUDA_VERSION: '12.4' } });
    const other = await runTrain(repository, {}, { env: { CUDA_VERSION: '12.6' } });
    expect([same.outputs['outcome'], other.outputs['outcome']]).toEqual(['reused', 'trained']);
    expect(other.host.log.infos.join()).toContain('the environment variable CUDA_VERSION had another value');
  });

  it('are others with another command or number of seeds', async () => {
    const repository = await repositoryOf();
    await runTrain(repository);
    const seeds = await runTrain(repository, { repeat: '2' });
    const command = await runTrain(repository, {
      run: `printf x >> ../../trainings; printf '{"accuracy": 0.8}' > metrics.json; cp code.txt model.txt`,
    });
    expect([seeds.outputs['outcome'], command.outputs['outcome']]).toEqual(['trained', 'trained']);
  });

  it('with what is not committed are always trained', async () => {
    const repository = await repositoryOf();
    await runTrain(repository);
    await repository.write({ 'models/fraud/code.txt': 'changed\n' });
    const run = await runTrain(repository);
    expect(run.outputs['outcome']).toBe('trained');
    expect(run.host.log.infos.join()).toContain('there are changes that are not committed');
  });
});

describe('a kept run', () => {
  it('of files that lay there when a check came is not used, and that is no fault', async () => {
    const repository = await repositoryOf();
    await repository.write({ 'models/fraud/metrics.json': '{"accuracy": 0.8}' });
    await runCheck(repository);
    const { outputs, host } = await runTrain(repository);
    const [why] = host.log.infos.filter((line) => line.startsWith('fraud is trained: '));
    expect(outputs['outcome']).toBe('trained');
    expect(why).toMatch(
      /the run of commit \w{12} is not used: it is of files that a check found, and `train` did not make it\.$/,
    );
  });

  it('whose record was edited is not used, and training goes on', async () => {
    const repository = await repositoryOf();
    const { outputs } = await runTrain(repository);
    const kept = (await repository.git('rev-parse', 'HEAD')).trim();
    const digest = outputs['inputs-digest']?.slice('sha256:'.length, 'sha256:'.length + 12);
    const file = `.git/modelgate/runs/unchecked/${kept}/modelgate-fraud-${digest}/run/run.json`;
    await repository.write({ [file]: (await repository.read(file)).replace('0.9', '0.99') });
    const again = await runTrain(repository);
    expect(again.outputs).toMatchObject({ outcome: 'trained', metrics: '{"accuracy":0.9}' });
    expect(again.host.log.infos.join()).toMatch(/is not used: .*its content gives run-/);
  });

  it('that says itself that it was made from something else is not used, whatever its name', async () => {
    const repository = await repositoryOf();
    const { outputs } = await runTrain(repository);
    const kept = (await repository.git('rev-parse', 'HEAD')).trim();
    const digest = outputs['inputs-digest']?.slice('sha256:'.length, 'sha256:'.length + 12);
    const file = `.git/modelgate/runs/unchecked/${kept}/modelgate-fraud-${digest}/run/run.json`;
    // As far as the name of what holds it tells, it is of these inputs.
    const other = `sha256:${digest}${'0'.repeat(52)}`;
    const record = { ...(await recordOf(repository)), 'inputs-digest': other };
    await repository.write({ [file]: formatRunRecord({ ...record, id: runId(record) }) });
    const again = await runTrain(repository);
    expect(again.outputs['outcome']).toBe('trained');
    expect(again.host.log.infos.join()).toContain(`its record names ${other} inputs`);
  });
});
