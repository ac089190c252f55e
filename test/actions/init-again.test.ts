import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { modelIn, policyIn, runInit, workflowIn } from '../support/local/init-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const training = { 'train.py': 'print()\n', 'metrics.json': metricsOf({ accuracy: 0.9 }) };

describe('run twice', () => {
  it('says that everything is there, and changes nothing', async () => {
    const repository = await repositoryWith(training);
    await runInit(repository, { forks: 'true' });
    const { on, jobs } = await workflowIn(repository, 'modelgate-report.yml');
    expect(on).toMatchObject({ workflow_run: { workflows: ['model'], types: ['completed'] } });
    expect(jobs['report']?.steps).toMatchObject([{ with: { artifact: 'modelgate--report' } }]);
    await repository.commit('Models under management');
    const { outcome, files, text } = await runInit(repository, { forks: 'true' });
    expect(outcome).toBe('unchanged');
    expect(new Set(Object.values(files))).toEqual(new Set(['there']));
    expect(text).toContain('Everything is there already');
    expect(text).not.toContain('Next');
    expect(await repository.git('status', '--porcelain')).toBe('');
  });
});

describe('a dry run', () => {
  it('shows what would be written, and writes nothing', async () => {
    const repository = await repositoryWith(training);
    const { outcome, text } = await runInit(repository, { 'dry-run': 'true' });
    expect(outcome).toBe('written');
    expect(text).toContain('+++ b/.github/workflows/model.yml');
    expect(text).toContain('Nothing was written');
    expect(await repository.git('status', '--porcelain')).toBe('');
  });
});

describe('what is there', () => {
  it('is kept, whatever it says, and shown beside what would be written', async () => {
    const repository = await repositoryWith({
      ...training,
      '.github/workflows/model.yml': 'name: mine\non: push\njobs: {}\n',
    });
    const { outcome, files, text } = await runInit(repository);
    expect(outcome).toBe('written');
    expect(files['.github/workflows/model.yml']).toBe('kept');
    expect(await repository.read('.github/workflows/model.yml')).toMatch(/^name: mine/);
    expect(text).toMatch(/model\.yml is there and is kept as it is/);
    expect(text).toMatch(/^ {2}-name: mine$/m);
    expect(text).toMatch(/^ {2}\+name: model$/m);
  });

  it('is a policy: its models stay as they are, and the workflow is that of its models', async () => {
    const policy = policyOf({ model: { train: { run: './mine' }, stages: ['canary'] } });
    const repository = await repositoryWith({ ...training, '.github/modelgate.yml': policy });
    const { files } = await runInit(repository);
    expect(files).toEqual({
      '.github/modelgate.yml': 'kept',
      '.github/workflows/model.yml': 'new',
      '.github/workflows/rollback.yml': 'new',
    });
    expect(await repository.read('.github/modelgate.yml')).toBe(policy);
    const { jobs } = await workflowIn(repository);
    // It has no stage `production`: the first of its own is promoted to.
    expect(jobs['promote']?.steps[0]?.with).toEqual({});
  });

  it('is a policy that lacks a model: it is named, and its entry shown', async () => {
    const repository = await repositoryWith({
      '.github/modelgate.yml': policyOf({ model: { path: 'models/fraud' } }),
      'models/fraud/train.py': '',
      'models/churn/train.py': '',
    });
    const { text } = await runInit(repository);
    expect(text).toMatch(/churn is not in the policy/);
    expect(text).not.toMatch(/fraud is not in the policy/);
    expect(text).toMatch(/^ {2}\+ {2}churn:$/m);
    expect([...(await policyIn(repository)).models.keys()]).toEqual(['fraud']);
  });

  it('is a policy with mistakes: nothing is written', async () => {
    const repository = await repositoryWith({
      ...training,
      '.github/modelgate.yml': 'version: 2\nmodels: {}\n',
    });
    await expect(runInit(repository)).rejects.toThrow(/POLICY_INVALID/);
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it('is another workflow that checks: no second one is written', async () => {
    const ci =
      'name: Our CI\non: [pull_request]\njobs: { a: { runs-on: x, steps: [{ uses: modelgate/modelgate@v1 }] } }\n';
    const repository = await repositoryWith({ ...training, '.github/workflows/ci.yml': ci });
    const { files, text } = await runInit(repository, { forks: 'true' });
    expect(files['.github/workflows/model.yml']).toBeUndefined();
    expect(text).toMatch(/ci\.yml does what model\.yml would do/);
    // The report follows the workflow that there is.
    expect(await repository.read('.github/workflows/modelgate-report.yml')).toContain('workflows: [Our CI]');
  });

  it('is a comment on an action, which checks nothing', async () => {
    const repository = await repositoryWith({
      ...training,
      '.github/workflows/ci.yml': '# uses: modelgate/modelgate@v1\non: push\n',
    });
    expect((await runInit(repository)).files['.github/workflows/model.yml']).toBe('new');
  });
});

describe('all or nothing', () => {
  it.each([
    [
      'a folder where a file is to be',
      async ({ directory }: LocalRepository) => {
        await mkdir(path.join(directory, '.github/workflows/rollback.yml'), { recursive: true });
      },
      /it is a folder/,
    ],
    [
      'a file where a folder is to be',
      async (repository: LocalRepository) => {
        await repository.write({ '.github/workflows': 'hello' });
      },
      /it is a file, and a folder is needed/,
    ],
    [
      'a link that leads out',
      async ({ directory }: LocalRepository) => {
        await mkdir(path.join(directory, '.github'));
        await symlink(path.dirname(directory), path.join(directory, '.github/workflows'));
      },
      /it is a link/,
    ],
  ])('%s: nothing is written', async (_name, prepare, message) => {
    const repository = await repositoryWith(training);
    await prepare(repository);
    await expect(runInit(repository)).rejects.toThrow(message);
    expect(await readdir(path.join(repository.directory, '.github'))).toEqual(['workflows']);
    expect((await readdir(path.dirname(repository.directory))).sort()).toEqual([
      path.basename(repository.directory),
    ]);
  });

  it('somebody writes a file meanwhile: it stays, and what was written is taken back', async () => {
    const repository = await repositoryWith(training);
    const run = runInit(
      repository,
      {},
      {
        through: (host) => ({
          ...host,
          files: {
            ...host.files,
            async create(file, content) {
              if (!file.endsWith('rollback.yml')) return host.files.create(file, content);
              await repository.write({ '.github/workflows/rollback.yml': 'theirs' });
              return host.files.create(file, content);
            },
          },
        }),
      },
    );
    await expect(run).rejects.toThrow(/in the meantime/);
    expect(await repository.read('.github/workflows/rollback.yml')).toBe('theirs');
    expect(await repository.git('status', '--porcelain', '--untracked-files=all')).toBe(
      '?? .github/workflows/rollback.yml',
    );
  });
});

describe('the folder', () => {
  it('is one of the repository: the policy goes to the root, the path is relative to it', async () => {
    const repository = await repositoryWith({
      'ml/risk/train.py': '',
      'ml/risk/metrics.json': metricsOf({ f1: 0.5 }),
      'train.py': '',
    });
    await runInit(repository, {}, { workingDirectory: 'ml/risk' });
    const { recipe } = await modelIn(repository, 'risk');
    expect(recipe).toMatchObject({
      path: 'ml/risk',
      train: { run: 'python train.py' },
      metrics: ['metrics.json'],
    });
  });

  it.each([['release/+*'], ['!main']])('has a default branch whose name is a pattern: %s', async (branch) => {
    const repository = await repositoryWith(training);
    const through = <H extends { context: object }>(host: H) => ({
      ...host,
      context: { ...host.context, defaultBranch: branch },
    });
    await expect(runInit(repository, {}, { through })).rejects.toThrow(/NOT_SUPPORTED_HERE/);
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it('has a default branch that looks like a value of YAML', async () => {
    const repository = await repositoryWith(training);
    const through = <H extends { context: object }>(host: H) => ({
      ...host,
      context: { ...host.context, defaultBranch: 'true' },
    });
    await runInit(repository, {}, { through });
    expect((await workflowIn(repository)).on).toMatchObject({ push: { branches: ['true'] } });
  });
});
