import { afterAll, describe, expect, it } from '@jest/globals';
import { modelIn, policyIn, runInit, workflowIn } from '../support/local/init-run.ts';
import { metricsOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const dvc = `vars: [params.yaml]
stages:
  prepare:
    cmd: python prepare.py
    deps: [data/raw.csv]
    outs: [data/clean.parquet]
  train:
    cmd: python train.py \${train.args}
    wdir: .
    deps: [data/clean.parquet]
    params: [train]
    outs:
      - models/model.pkl:
          cache: true
      - models/\${name}.pkl
  evaluate:
    foreach: [a, b]
    do:
      cmd: python evaluate.py \${item}
      metrics:
        - results/metrics.json: { cache: false }
`;

describe('a project of DVC', () => {
  it('is reproduced as a whole; its outputs and metrics are those that it declares', async () => {
    const repository = await repositoryWith({
      'dvc.yaml': dvc,
      'train.py': 'print()\n',
      'requirements.txt': 'pandas\ndvc[s3]>=3\n',
      'results/metrics.json': metricsOf({ auc: 0.9 }),
    });
    const { text } = await runInit(repository);
    const { recipe, rules } = await modelIn(repository, 'fraud');
    expect(recipe).toMatchObject({
      train: { setup: 'pip install -r requirements.txt', run: 'dvc repro --force' },
      model: ['models/model.pkl'],
      metrics: ['results/metrics.json'],
    });
    expect(rules).toMatchObject([{ metric: 'auc', noWorse: true }]);
    // What is made of variables is said to be left out, never guessed.
    expect(text).toContain('models/${name}.pkl');
    expect(await repository.read('.github/modelgate.yml')).not.toContain('${');
    expect(await repository.read('.github/modelgate.yml')).toContain('Also found: python train.py.');
  });

  it('gets DVC where its requirements do not name it', async () => {
    const repository = await repositoryWith({ 'dvc.yaml': dvc, 'requirements.txt': 'pandas\n' });
    await runInit(repository);
    expect((await modelIn(repository, 'fraud')).recipe.train?.setup).toBe(
      'pip install -r requirements.txt && pip install dvc',
    );
  });

  it.each([
    ['no YAML', 'stages: [\n'],
    ['nested without end', `stages: ${'['.repeat(5000)}`],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`).join('\n')}\n`,
    ],
    ['far too large', `# ${'x'.repeat(600_000)}\n`],
  ])('is refused whole where its file is %s', async (_name, content) => {
    const repository = await repositoryWith({ 'dvc.yaml': content });
    await expect(runInit(repository)).rejects.toThrow(/dvc\.yaml[\s\S]*FILE_UNREADABLE/);
    expect(await repository.git('status', '--porcelain')).toBe('');
  });
});

describe('several models in one repository', () => {
  const three = {
    'models/fraud/train.py': 'open("out/metrics.json", "w")\n',
    'models/fraud/requirements.txt': 'xgboost\n',
    'models/churn/src/train.py': '',
    'models/churn/metrics.json': metricsOf({ f1: 0.7 }),
    'models/ltv/dvc.yaml': 'stages: { train: { cmd: x, metrics: [m.json], outs: [ltv.cbm] } }\n',
    'models/fraud/tests/train.py': '',
    'requirements.txt': 'pandas\n',
    '.gitignore': 'out/\n',
  };

  it('are an entry each, with paths of their own and what lies nearest', async () => {
    const repository = await repositoryWith(three);
    // Ignored by git, and four folders down.
    await repository.write({ 'models/fraud/out/metrics.json': metricsOf({ auc: 0.9 }) });
    await runInit(repository);
    const { models } = await policyIn(repository);
    expect([...models.keys()]).toEqual(['churn', 'fraud', 'ltv']);
    expect(models.get('fraud')?.recipe).toMatchObject({
      path: 'models/fraud',
      train: { setup: 'pip install -r requirements.txt', run: 'python train.py' },
      metrics: ['out/metrics.json'],
    });
    expect(models.get('fraud')?.rules).toMatchObject([{ metric: 'auc' }]);
    expect(models.get('churn')?.recipe).toMatchObject({
      path: 'models/churn',
      train: { setup: 'pip install -r ../../requirements.txt', run: 'python src/train.py' },
      metrics: ['metrics.json'],
    });
    expect(models.get('ltv')?.recipe).toMatchObject({
      path: 'models/ltv',
      train: { run: 'dvc repro --force' },
      metrics: ['m.json'],
      model: ['ltv.cbm'],
    });
  });

  it('are promoted one by one, those that have a gate, and rolled back by name', async () => {
    const repository = await repositoryWith(three);
    await runInit(repository);
    const { jobs } = await workflowIn(repository);
    expect(jobs['promote']?.strategy?.matrix).toEqual({ model: ['churn'] });
    expect(jobs['promote']?.steps[0]?.with).toEqual({ model: '${{ matrix.model }}', stage: 'production' });
    const rollback = await workflowIn(repository, 'rollback.yml');
    expect(rollback.on).toMatchObject({
      workflow_dispatch: { inputs: { model: { options: ['churn', 'fraud', 'ltv'] } } },
    });
    expect(rollback.jobs['rollback']?.steps[0]?.with).toMatchObject({ model: '${{ inputs.model }}' });
  });

  it('have names of their own, also where their folders are called alike', async () => {
    const repository = await repositoryWith({
      'eu/fraud/train.py': '',
      'us/fraud/train.py': '',
      'us/123/train.py': '',
    });
    await runInit(repository);
    expect([...(await policyIn(repository)).models.keys()].sort()).toEqual(['123', 'fraud', 'us-fraud']);
    expect((await workflowIn(repository)).jobs).toHaveProperty('train');
  });

  it('are not to be called by one name', async () => {
    await expect(runInit(await repositoryWith(three), { model: 'one' })).rejects.toThrow(/INPUT_INVALID/);
  });

  it('do not hide the script above them in silence', async () => {
    const repository = await repositoryWith({ ...three, 'train.py': '' });
    expect((await runInit(repository)).text).toMatch(/train\.py is above several models/);
  });
});
