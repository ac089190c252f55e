import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runCheck, runCompare, runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { fraudRepository, runPromote } from '../support/local/registry-run.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** What a training that failed leaves behind is taken for nobody's result, over the local host. */

// Each test starts many processes.
jest.setTimeout(60_000);
afterAll(removeRepositories);

const good = `printf '{"accuracy": 0.9}' > metrics.json; cp weights.txt model.txt\n`;
const policy = policyOf({
  gate: { accuracy: { min: 0.7 } },
  model: { train: { run: 'sh train.sh' }, model: 'model.txt' },
});
const ignored = 'metrics.json\nmodel.txt\n';

async function trainedFirst(): Promise<LocalRepository> {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policy,
    '.gitignore': ignored,
    'train.sh': good,
    'weights.txt': 'first\n',
  });
  expect((await runTrain(repository)).outputs['outcome']).toBe('trained');
  return repository;
}

/** The first commit is trained; the training of the second fails as `broken` says. */
async function brokenAfter(broken: string): Promise<LocalRepository> {
  const repository = await trainedFirst();
  await repository.commit('Broken', { 'train.sh': broken, 'weights.txt': 'second\n' });
  await runTrain(repository);
  return repository;
}

async function written(repository: LocalRepository, file: string, text: string): Promise<void> {
  await repository.write({ [file]: text });
}

describe('files of before a training that failed', () => {
  it.each([
    ['with a code', 'exit 1\n'],
    ['by writing nothing', 'true\n'],
    ['by writing half of it', `printf '{"accuracy": 0.9}' > metrics.json\n`],
    ['after it has written all', `${good}exit 1\n`],
  ])('are not judged and not released: it failed %s', async (_, broken) => {
    const repository = await brokenAfter(broken);
    const commit = await repository.git('rev-parse', '--short=7', 'HEAD');
    for (const run of [runCheck, runCompare]) {
      const { outputs, fault } = await run(repository);
      expect(outputs['verdict']).not.toBe('first');
      expect(fault?.code).toBe('OUTPUT_STALE');
      expect(fault?.message).toContain(`The last training of fraud, of commit ${commit}, failed`);
      expect(fault?.message).toContain('Train again');
    }
    await expect(runPromote(repository)).rejects.toThrow(/OUTPUT_STALE/);
  });

  it('are not judged where inputs name them', async () => {
    const repository = await brokenAfter('exit 1\n');
    const { fault } = await runCheck(repository, { metrics: 'metrics.json' });
    expect(fault?.code).toBe('OUTPUT_STALE');
  });

  it('are not those of a later commit or of changes, as long as nothing is trained', async () => {
    const repository = await brokenAfter('exit 1\n');
    await written(repository, 'train.sh', good);
    expect((await runCheck(repository)).fault?.code).toBe('OUTPUT_STALE');
    await repository.commit('Mended');
    expect((await runCheck(repository)).fault?.code).toBe('OUTPUT_STALE');
    expect((await runTrain(repository)).outputs['outcome']).toBe('trained');
    expect((await runCheck(repository)).fault).toBeUndefined();
    expect((await runPromote(repository)).outputs['outcome']).toBe('promoted');
  });

  it('are not judged where the commit has them', async () => {
    const repository = await repositoryWith({
      '.github/modelgate.yml': policyOf({ model: { train: { run: 'exit 1' } } }),
      'metrics.json': '{"accuracy": 0.9}',
    });
    await runTrain(repository);
    expect((await runCheck(repository)).fault?.code).toBe('OUTPUT_STALE');
  });

  it('are not judged where the training was killed, and could note nothing any more', async () => {
    const note = '.git/modelgate/trained/fraud.json';
    const repository = await brokenAfter(`cp ${note} .git/begun.json; exit 1\n`);
    await repository.write({ [note]: await repository.read('.git/begun.json') });
    expect((await runCheck(repository)).fault?.code).toBe('OUTPUT_STALE');
  });

  it('do not keep from judging what is written after it by hand, all of it', async () => {
    const repository = await brokenAfter('exit 1\n');
    await written(repository, 'metrics.json', '{"accuracy": 0.8}');
    expect((await runCheck(repository)).fault?.message).toContain('not written since: model.txt (');
    await written(repository, 'model.txt', 'by hand\n');
    const { outputs, fault } = await runCheck(repository);
    expect(fault).toBeUndefined();
    expect(JSON.parse(outputs['metrics'] ?? '').accuracy.candidate).toBe(0.8);
  });
});

describe('files that no training of the commit made', () => {
  it('are released with a warning, which the plan and the card have as well', async () => {
    const repository = await trainedFirst();
    await repository.commit('Second', { 'weights.txt': 'second\n' });
    const run = await runPromote(repository);
    const commit = await repository.git('rev-parse', 'HEAD');
    expect(run.outputs['outcome']).toBe('promoted');
    expect(run.host.log.warnings.join()).toContain(
      `not known to come from ${commit.slice(0, 12)}: the recipe`,
    );
    expect(run.host.log.infos.join('\n')).toContain(`  not known to come from ${commit.slice(0, 7)}: `);
    expect(JSON.parse(run.outputs['plan'] ?? '').doubt).toContain('they may be older');
    const { notes } = (await run.host.store.release('fraud@v1.0.0')) ?? {};
    expect(notes).toContain('Training: not on record');
  });

  it('are the only ones: what `train` made is released without a word', async () => {
    const run = await runPromote(await trainedFirst());
    expect(run.outputs['outcome']).toBe('promoted');
    expect(JSON.parse(run.outputs['plan'] ?? '')).not.toHaveProperty('doubt');
    expect(run.host.log.warnings).toEqual([]);
    expect((await run.host.store.release('fraud@v1.0.0'))?.notes).not.toContain('Training: not');
  });

  it('are no news where the recipe has no `train`', async () => {
    const run = await runPromote(await fraudRepository());
    expect(JSON.parse(run.outputs['plan'] ?? '')).not.toHaveProperty('doubt');
    expect(run.host.log.warnings).toEqual([]);
  });
});
