import { afterAll, describe, expect, it } from '@jest/globals';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { modelIn, policyIn, runInit, workflowIn } from '../support/local/init-run.ts';
import { csvOf, metricsOf, predictionRows } from '../support/local/models.ts';
import { removeRepositories, repositoryWith, temporaryFolder } from '../support/local/repository.ts';
import { command } from '../support/local/shell.ts';

afterAll(removeRepositories);

const sklearn = `import json, sys
import joblib
from sklearn.linear_model import LogisticRegression

model = LogisticRegression()
joblib.dump(model, "build/model.joblib")
with open("build/metrics.json", "w") as file:
    json.dump({"roc_auc": auc, "rows": n}, file)
`;

/** Writes what it is told to, as a training does. */
const shellTraining = `#!/bin/sh
mkdir -p build
echo '{"accuracy": 0.9, "train_accuracy": 0.99, "rows": 12, "latency_ms": 4}' > build/metrics.json
echo weights > build/model.onnx
`;

describe('a script of scikit-learn, freshly cloned', () => {
  it('is trained, its outputs are those that it names, and the gate is left to fill in', async () => {
    const repository = await repositoryWith({ 'train.py': sklearn, 'requirements.txt': 'scikit-learn\n' });
    const { outcome, files, text } = await runInit(repository);
    expect(outcome).toBe('written');
    expect(files).toEqual({
      '.github/modelgate.yml': 'new',
      '.github/workflows/model.yml': 'new',
      '.github/workflows/rollback.yml': 'new',
    });
    const { recipe, rules } = await modelIn(repository, 'fraud');
    expect(recipe).toMatchObject({
      path: '.',
      train: { setup: 'pip install -r requirements.txt', run: 'python train.py' },
      model: ['build/model.joblib'],
      metrics: ['build/metrics.json'],
    });
    expect(rules).toEqual([]);
    expect(await repository.read('.github/modelgate.yml')).toMatch(/#   roc_auc: no-worse$/m);
    expect(text).toContain('To fill in, in the policy: `gate`.');
    expect(text).toContain('+      run: python train.py');
    expect(text).toMatch(/git switch .*\n +git push .*\n +gh pr create/);
  });

  it('gets three jobs, of which the one that promotes waits for a gate', async () => {
    const repository = await repositoryWith({ 'train.py': sklearn });
    await runInit(repository);
    const { jobs, permissions } = await workflowIn(repository);
    expect(Object.keys(jobs)).toEqual(['train', 'check']);
    expect(permissions).toEqual(await noPermissions());
    expect(jobs['train']?.steps.map(({ uses }) => uses)).toEqual([
      'actions/checkout@v7',
      'actions/setup-python@v6',
      'modelgate/modelgate/actions/train@v1',
    ]);
    expect(jobs['train']?.steps[0]?.with).toEqual({ 'persist-credentials': false });
    // With the signs taken away it is the job of the design.
    const written = await repository.read('.github/workflows/model.yml');
    await repository.write({
      '.github/workflows/model.yml': written.replace(/^ {2}# (?=promote:| {2})/gm, '  '),
    });
    expect((await workflowIn(repository)).jobs['promote']).toMatchObject({
      if: "github.event_name == 'push'",
      needs: ['check'],
      steps: [{ uses: 'modelgate/modelgate/actions/promote@v1', with: { stage: 'production' } }],
    });
  });
});

describe('a training that has run once', () => {
  it('is trained, judged and recorded by what was written', async () => {
    const repository = await repositoryWith({ 'train.sh': shellTraining, '.gitignore': 'build/\n' });
    await repository.write({
      'build/metrics.json': '{"accuracy": 0.9, "train_accuracy": 0.99, "rows": 12, "latency_ms": 4}',
      'build/model.onnx': 'weights',
    });
    await runInit(repository);
    const { recipe, rules } = await modelIn(repository, 'fraud');
    expect(recipe).toMatchObject({
      train: { run: 'bash train.sh' },
      model: ['build/model.onnx'],
      metrics: ['build/metrics.json'],
    });
    // Not what says how training went, what a machine measures, or what nobody knows the direction of.
    expect(rules).toMatchObject([{ metric: 'accuracy', noWorse: true }]);
    expect(Object.keys((await workflowIn(repository)).jobs)).toEqual(['train', 'check', 'promote']);
    expect(Object.keys((await workflowIn(repository, 'rollback.yml')).jobs)).toEqual(['rollback']);
    await repository.commit('Models under management');

    const trained = await runTrain(repository);
    expect(trained.fault).toBeUndefined();
    expect(trained.outputs).toMatchObject({ outcome: 'trained' });
    const checked = await runCheck(repository);
    expect(checked.outputs['outcome']).not.toBe('error');
    expect(checked.fault).toBeUndefined();
  });

  it('has its prediction file read, with the columns of usual names', async () => {
    const rows = predictionRows(40);
    const repository = await repositoryWith({
      'train.sh': shellTraining,
      'out/predictions.csv': csvOf(rows),
      'metrics.json': metricsOf({ accuracy: 0.9 }),
    });
    await runInit(repository);
    const { recipe } = await modelIn(repository, 'fraud');
    expect(recipe.predictions).toEqual({
      path: 'out/predictions.csv',
      id: 'id',
      label: 'label',
      score: 'score',
      slices: [],
    });
  });

  it.each([
    ['has no id', 'label,score\n1,0.5\n', /It has no id column of a usual name/],
    ['has labels that are words', 'id,label,score\n1,yes,0.5\n', /labels are not 0 and 1/],
    ['has scores that are no probabilities', 'id,label,score\n1,1,7.5\n', /scores leave 0 to 1/],
    ['has columns that nobody knows', 'a,b\n1,2\n', /Which columns it has is not known/],
  ])('leaves a prediction file to fill in that %s', async (_name, content, why) => {
    const repository = await repositoryWith({ 'train.sh': 'true\n', 'predictions.csv': content });
    const { text } = await runInit(repository);
    expect((await modelIn(repository, 'fraud')).recipe.predictions).toBeUndefined();
    expect(text.replace(/\s+/g, ' ')).toMatch(why);
    expect(await repository.read('.github/modelgate.yml')).toMatch(
      /# predictions:\n +# {3}path: predictions\.csv/,
    );
  });
});

describe('a repository with a metrics file alone', () => {
  it('gets the check of that file in one job, and no rollback', async () => {
    const repository = await repositoryWith({ 'metrics.json': metricsOf({ accuracy: 0.9, f1: 0.8 }) });
    const { files, text } = await runInit(repository);
    expect(Object.keys(files)).toEqual(['.github/modelgate.yml', '.github/workflows/model.yml']);
    const { recipe, rules } = await modelIn(repository, 'fraud');
    expect(recipe).toMatchObject({ metrics: ['metrics.json'], model: [] });
    expect(recipe.train).toBeUndefined();
    expect(rules.map(({ metric }) => metric)).toEqual(['accuracy', 'f1']);
    expect(Object.keys((await workflowIn(repository)).jobs)).toEqual(['model']);
    expect(text).toMatch(/It has 2 numbers: accuracy, f1\./);
    await repository.commit('Models under management');
    await repository.branch('change');
    await repository.commit('Worse', { 'metrics.json': metricsOf({ accuracy: 0.5, f1: 0.8 }) });
    expect((await runCheck(repository)).outputs).toMatchObject({ verdict: 'fail' });
  });

  it('knows metric files by what the readers find in them, not by their names alone', async () => {
    const repository = await repositoryWith({
      'metrics.json': '["no", "metrics"]',
      'results.json': '{"answer": 42}',
      'reports/eval.json': '{"rmse": 3.5}',
    });
    await runInit(repository);
    expect((await modelIn(repository, 'fraud')).recipe.metrics).toEqual(['reports/eval.json']);
  });

  it('asks which of two that are alike', async () => {
    const repository = await repositoryWith({
      'a/metrics.json': metricsOf({ accuracy: 0.9 }),
      'b/metrics.json': metricsOf({ accuracy: 0.8 }),
    });
    const { text } = await runInit(repository);
    expect((await modelIn(repository, 'fraud')).recipe.metrics).toEqual([]);
    expect(text).toContain('Several files may hold its metrics: a/metrics.json, b/metrics.json.');
  });
});

describe('a repository with nothing', () => {
  it('gets lines to fill in, and is told so', async () => {
    const repository = await repositoryWith({ 'README.md': '# Hello\n' });
    const { outcome, text } = await runInit(repository);
    expect(outcome).toBe('written');
    expect(text).toContain('To fill in, in the policy: `train`, `model`, `metrics`, `gate`.');
    const { recipe } = await modelIn(repository, 'fraud');
    expect(recipe).toMatchObject({ path: '.', model: [], metrics: [] });
    // With all signs taken away it is a policy still.
    const written = await repository.read('.github/modelgate.yml');
    const filled = written.replace(/^ {4}# (?=(?: *[a-z_]+:(?: |$)))/gm, '    ');
    await repository.write({ '.github/modelgate.yml': filled });
    expect((await modelIn(repository, 'fraud')).recipe).toMatchObject({
      train: { run: 'python train.py' },
      metrics: ['metrics.json'],
      model: ['model.onnx'],
    });
  });

  it('is no repository: the way out is named', async () => {
    const folder = await temporaryFolder();
    const { code, stderr } = await command('init', '--host', 'local', '--working-directory', folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/NOT_A_REPOSITORY[\s\S]*git init/);
  });
});

describe('the command line', () => {
  it('names the model, and prints the outputs as JSON', async () => {
    const repository = await repositoryWith({ 'train.py': sklearn });
    const at = ['--host', 'local', '--working-directory', repository.directory];
    const { code, stdout } = await command('init', 'credit-risk', ...at, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'written', files: { files: { length: 3 } } });
    expect([...(await policyIn(repository)).models.keys()]).toEqual(['credit-risk']);
  });
});

async function noPermissions(): Promise<unknown> {
  const repository = await repositoryWith({ '.github/workflows/model.yml': emptyWorkflow });
  return (await workflowIn(repository)).permissions;
}

const emptyWorkflow =
  'on: push\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n';
