import { afterAll, describe, expect, it } from '@jest/globals';
import { modelIn, runInit, workflowIn } from '../support/local/init-run.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

describe('how it is trained', () => {
  it.each<[string, Record<string, string>, { setup?: string; run: string }]>([
    ['src', { 'src/train.py': '' }, { run: 'python src/train.py' }],
    ['a package', { 'risk/train.py': '', 'risk/__init__.py': '' }, { run: 'python risk/train.py' }],
    [
      'one of another name',
      { 'scripts/train_fraud.py': '', 'scripts/train_utils.py': '' },
      { run: 'python scripts/train_fraud.py' },
    ],
    ['a folder with a space', { 'my code/train.py': '' }, { run: "python 'my code/train.py'" }],
    ['R', { 'train.R': '' }, { run: 'Rscript train.R' }],
    [
      'a Makefile',
      { Makefile: 'train: data\n\tpython train.py --all\n', 'train.py': '' },
      { run: 'make train' },
    ],
    [
      'a script of pyproject.toml',
      { 'pyproject.toml': '[project]\nname = "x"\n[project.scripts]\ntrain-it = "x:main"\n' },
      { setup: 'pip install .', run: 'train-it' },
    ],
    [
      'uv',
      { 'train.py': '', 'uv.lock': '', 'pyproject.toml': '[project]\n' },
      { setup: 'pip install uv && uv sync --frozen', run: 'uv run python train.py' },
    ],
    [
      'Poetry',
      { 'train.py': '', 'poetry.lock': '' },
      { setup: 'pip install poetry && poetry install --no-interaction', run: 'poetry run python train.py' },
    ],
    [
      'Pipenv',
      { 'train.py': '', 'Pipfile.lock': '{}' },
      { setup: 'pip install pipenv && pipenv sync', run: 'pipenv run python train.py' },
    ],
    [
      'conda',
      { 'train.py': '', 'environment.yml': '' },
      {
        setup: 'conda env update --name modelgate --file environment.yml',
        run: 'conda run --no-capture-output --name modelgate python train.py',
      },
    ],
  ])('by %s', async (_name, files, train) => {
    const repository = await repositoryWith(files);
    await runInit(repository);
    expect((await modelIn(repository, 'fraud')).recipe).toMatchObject({ path: '.', train });
  });

  it.each([
    ['a notebook, which is no command', { 'train.ipynb': '{}' }, /cannot be run as it is.*jupyter nbconvert/],
    [
      'several scripts, of which nobody can tell the one',
      { 'scripts/train_a.py': '', 'scripts/train_b.py': '' },
      /Several scripts may train it: scripts\/train_a\.py, scripts\/train_b\.py/,
    ],
    [
      'other people’s scripts',
      { 'node_modules/x/train.py': '', '.hidden/train.py': '', 'tests/train.py': '' },
      /Nothing was found that trains a model/,
    ],
  ])('is left to fill in: %s', async (_name, files, why) => {
    const repository = await repositoryWith(files);
    const { text } = await runInit(repository);
    expect((await modelIn(repository, 'fraud')).recipe.train).toBeUndefined();
    expect(text.replace(/\s+/g, ' ')).toMatch(why);
    expect(Object.keys((await workflowIn(repository)).jobs)).toEqual(['model']);
  });

  it.each([
    ['.python-version', { '.python-version': '3.13\n' }, { 'python-version-file': '.python-version' }],
    [
      'pyproject.toml',
      { 'pyproject.toml': '[project]\nrequires-python = ">=3.11"\n' },
      { 'python-version-file': 'pyproject.toml' },
    ],
    ['nothing', {}, { 'python-version': '3.12' }],
  ])('with the Python that %s says', async (_name, files, inputs) => {
    const repository = await repositoryWith({ 'train.py': '', ...files });
    await runInit(repository);
    expect((await workflowIn(repository)).jobs['train']?.steps[1]).toMatchObject({
      uses: 'actions/setup-python@v6',
      with: inputs,
    });
  });

  it('without Python where nothing needs it', async () => {
    const repository = await repositoryWith({ 'train.sh': 'true\n' });
    await runInit(repository);
    expect((await workflowIn(repository)).jobs['train']?.steps).toHaveLength(2);
  });

  it('by a script that says nothing of its outputs: training is said to be refused until they are named', async () => {
    const { text } = await runInit(await repositoryWith({ 'train.py': 'main()\n' }));
    expect(text.replace(/\s+/g, ' ')).toContain('is refused until');
  });

  it.each(['joblib.load("base/pretrained.joblib")\n', 'main()\n'])(
    'from a file that git has, which is no output of it: %s',
    async (script) => {
      const repository = await repositoryWith({ 'train.py': script, 'base/pretrained.joblib': 'x' });
      await runInit(repository);
      expect((await modelIn(repository, 'fraud')).recipe.model).toEqual([]);
    },
  );
});
