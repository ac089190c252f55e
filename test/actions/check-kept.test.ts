import { afterAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** Runs that the check keeps on the default branch, and finds as the baseline of branches. */

afterAll(removeRepositories);

const file = '.github/modelgate.yml';

/** `main` whose metrics are made, not committed, as training makes them; its run is kept. */
async function trained(accuracy = 0.9): Promise<LocalRepository> {
  const repository = await repositoryWith({
    [file]: policyOf(),
    '.gitignore': 'metrics.json\n',
    'train.py': 'fit()',
  });
  await train(repository, accuracy);
  await runCheck(repository);
  return repository;
}

async function train(repository: LocalRepository, accuracy: number): Promise<void> {
  await repository.write({ 'metrics.json': metricsOf({ accuracy }) });
}

async function keptFolders({ directory }: LocalRepository): Promise<string[]> {
  const store = path.join(directory, '.git/modelgate/runs');
  const commits = await readdir(store).catch(() => []);
  const names = await Promise.all(
    commits.map(async (commit) =>
      (await readdir(path.join(store, commit))).map((name) => path.join(store, commit, name)),
    ),
  );
  return names.flat();
}

async function branchTrained(repository: LocalRepository, accuracy: number, name = 'change'): Promise<void> {
  await repository.branch(name, 'main');
  await repository.commit('Change', { 'train.py': `fit(${name})` });
  await train(repository, accuracy);
}

describe('a run kept on the default branch', () => {
  it('is the baseline of a branch', async () => {
    const repository = await trained();
    const folders = await keptFolders(repository);
    expect(folders.map((folder) => path.basename(folder))).toEqual([
      expect.stringMatching(/^modelgate-fraud-[0-9a-f]{12}$/),
    ]);
    await branchTrained(repository, 0.7);
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect((await run.comparison()).inputs.baseline).toMatchObject({
      kind: 'run',
      name: expect.stringMatching(/^main at /),
      commit: await repository.git('rev-parse', 'main'),
    });
  });

  it('goes before the file that is committed at the base', async () => {
    const repository = await repositoryWith({
      [file]: policyOf(),
      'metrics.json': metricsOf({ accuracy: 0.6 }),
    });
    await runCheck(repository, { metrics: 'metrics.json' });
    await repository.commit('Stale metrics, not checked', { 'train.py': 'a' });
    await branchTrained(repository, 0.5);
    const run = await runCheck(repository);
    expect((await run.comparison()).inputs.baseline?.kind).toBe('run');
  });

  it('is `unchanged` for a branch that gives the same evidence', async () => {
    const repository = await trained();
    await branchTrained(repository, 0.9);
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('unchanged');
  });

  it('is kept of what passes only: what main refused is no baseline', async () => {
    const repository = await trained();
    await repository.commit('Worse', { 'train.py': 'worse()' });
    await train(repository, 0.5);
    expect((await runCheck(repository)).refusal).toContain('Do not release');
    await branchTrained(repository, 0.7);
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect(JSON.parse(run.outputs['metrics'] ?? '').accuracy.baseline).toBe(0.9);
  });

  it('is not kept of changes that are not committed, nor of a branch', async () => {
    const repository = await trained();
    await repository.write({ 'train.py': 'fit(twice)' });
    await train(repository, 0.95);
    await runCheck(repository);
    await repository.git('checkout', '--quiet', '--', 'train.py');
    await branchTrained(repository, 0.95);
    await runCheck(repository);
    expect(await keptFolders(repository)).toHaveLength(1);
  });

  it('that is newer than where the branch left is passed over', async () => {
    const repository = await trained(0.8);
    await branchTrained(repository, 0.85);
    await repository.checkout('main');
    await repository.commit('Better', { 'train.py': 'better()' });
    await train(repository, 0.9);
    await runCheck(repository);
    expect(await keptFolders(repository)).toHaveLength(2);
    await repository.checkout('change');
    await train(repository, 0.85);
    const run = await runCheck(repository);
    expect(JSON.parse(run.outputs['metrics'] ?? '').accuracy.baseline).toBe(0.8);
  });

  it('of the same commit gives way to the newer one', async () => {
    const repository = await trained(0.8);
    await train(repository, 0.85);
    await runCheck(repository);
    expect(await keptFolders(repository)).toHaveLength(1);
    await branchTrained(repository, 0.85);
    expect(JSON.parse((await runCheck(repository)).outputs['metrics'] ?? '').accuracy.baseline).toBe(0.85);
  });

  it('whose evidence was edited is incomparable', async () => {
    const repository = await trained();
    const [folder = ''] = await keptFolders(repository);
    await writeFile(path.join(folder, 'run/evidence/metrics.json'), metricsOf({ accuracy: 0.1 }));
    await branchTrained(repository, 0.5);
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('baseline:');
    expect(run.refusal).toContain('not the one of the record');
    expect(run.markdown).toContain('DOCUMENT_INVALID');
  });

  it('of another model is incomparable', async () => {
    const repository = await trained();
    const [folder = ''] = await keptFolders(repository);
    const other = await repositoryWith({ 'metrics.json': metricsOf({ accuracy: 0.1 }) }, { name: 'churn' });
    await runCheck(other, { metrics: 'metrics.json' });
    for (const name of ['run.json', 'evidence/metrics.json'])
      await writeFile(path.join(folder, 'run', name), await other.read(`.modelgate/runs/churn/${name}`));
    await branchTrained(repository, 0.5);
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('churn');
  });

  it.each(['{', 'null', '{"name": "modelgate-fraud-0123456789ab"}'])(
    'whose note is %s stops the check, and says where it lies',
    async (note) => {
      const repository = await trained();
      const [folder = ''] = await keptFolders(repository);
      await writeFile(path.join(folder, 'kept.json'), note);
      await branchTrained(repository, 0.5);
      const run = await runCheck(repository);
      expect(run.fault?.faults[0]).toMatchObject({
        code: 'DOCUMENT_INVALID',
        place: { path: path.join(folder, 'kept.json') },
      });
    },
  );

  it('without its note is none', async () => {
    const repository = await trained();
    const [folder = ''] = await keptFolders(repository);
    expect(JSON.parse(await readFile(path.join(folder, 'kept.json'), 'utf8'))).toMatchObject({
      branch: 'main',
    });
    await repository.write({ [path.relative(repository.directory, path.join(folder, 'kept.json'))]: null });
    await branchTrained(repository, 0.5);
    expect((await runCheck(repository)).outputs['verdict']).toBe('first');
  });
});
