import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policyText } from '../../src/domain/init/policy-text.ts';
import { found, open } from '../../src/domain/init/draft.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { isPlainPath, shellWord } from '../../src/domain/init/plain-path.ts';
import { modelIn, policyIn, runInit, workflowIn } from '../support/local/init-run.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const names = [
  'train.py; rm -rf ~.py',
  '${{ secrets.TOKEN }}/train.py',
  '$(touch owned)/train.py',
  '`touch owned`/train.py',
  'a\n    run: touch owned #/train.py',
  "it's/train.py",
  '-rf/train.py',
  'a"b/train.py',
  'a\u202Eb/train.py',
  'a\u2028b/train.py',
  'a\\b/train.py',
  '--flag/train.py',
];

describe('names of files', () => {
  it.each(names)('%j is in no file that is written, and said to be left out', async (name) => {
    const repository = await repositoryWith({ [name]: '', 'models/metrics.json': '{"auc": 0.9}' });
    const { text } = await runInit(repository);
    const written = await Promise.all(
      ['modelgate.yml', 'workflows/model.yml'].map((file) => repository.read(`.github/${file}`)),
    );
    for (const content of written)
      expect(content).not.toMatch(/owned|TOKEN|rm -rf|-rf|--flag|it's|[\u202E\u2028]/);
    expect((await modelIn(repository, 'fraud')).recipe.train).toBeUndefined();
    expect(text).toContain('Left out for its name');
    expect(text).not.toMatch(/[\u202E\u2028]/);
  });

  it('that lead a command astray are written as one word', () => {
    expect(shellWord('my code/train.py')).toBe("'my code/train.py'");
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (path) => {
        fc.pre(isPlainPath(path));
        expect(shellWord(path)).toMatch(/^(?:[\w.@+,/-]+|'[^'\\\p{Cc}]+')$/u);
        expect(path).not.toMatch(/[$`"'\\;&|<>(){}[\]*?!#~\n\r\u2028\u2029]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('in `dvc.yaml` and in scripts are no better', async () => {
    const repository = await repositoryWith({
      'dvc.yaml':
        'stages:\n  "a; touch owned":\n    cmd: touch owned\n    metrics: ["${{ secrets.TOKEN }}.json", "../../metrics.json", "/etc/metrics.json"]\n    outs: ["$(touch owned).pkl", "-x.pkl"]\n',
      'train.py':
        'dump(m, "$(touch owned).pkl")\nopen("${{ secrets.TOKEN }}metrics.json", "w")\nopen("../../metrics.json", "w")\n',
    });
    await runInit(repository);
    const { recipe } = await modelIn(repository, 'fraud');
    expect(recipe).toMatchObject({ train: { run: 'dvc repro --force' }, model: [], metrics: [] });
    const policy = await repository.read('.github/modelgate.yml');
    // A stage's name is told in a comment, of which there is no way out.
    expect(policy.split('\n').filter((line) => /owned|TOKEN/.test(line) && !/^ *# /.test(line))).toEqual([]);
    expect(await repository.read('.github/workflows/model.yml')).not.toMatch(/owned|TOKEN/);
  });
});

describe('names of metrics', () => {
  const hostile = [
    'auc\n    train: { run: touch owned }',
    'x: y #/auc',
    '${{ secrets.TOKEN }}/auc',
    '*a/auc',
    '!!js/auc',
    '"/auc',
    '__proto__',
    '\u2028/auc',
    '- auc',
  ];

  it('are quoted where YAML needs it, and stay what they are', async () => {
    const values = Object.fromEntries(hostile.map((name, i) => [name, 0.5 + i / 100]));
    const repository = await repositoryWith({
      'train.sh': '',
      'metrics.json': JSON.stringify(values).replace('"__proto__"', '"__proto__"'),
    });
    await runInit(repository);
    const { models } = await policyIn(repository);
    expect([...models.keys()]).toEqual(['fraud']);
    expect(models.get('fraud')?.recipe.train).toMatchObject({ run: 'bash train.sh' });
    for (const { metric } of models.get('fraud')?.rules ?? []) expect(hostile).toContain(metric);
    expect(await repository.read('.github/workflows/model.yml')).not.toContain('TOKEN');
    expect((await workflowIn(repository)).jobs).toHaveProperty('train');
  });
});

describe('the text of a policy', () => {
  it('holds the same values whatever its texts and comments are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...names));
    const label = text.filter((one) => one.trim() !== '' && !/\p{Cc}|[\uD800-\uDFFF]|__proto__/u.test(one));
    fc.assert(
      fc.property(label, label, fc.array(text, { maxLength: 4 }), (metric, command, comments) => {
        const written = policyText([
          {
            name: 'fraud',
            path: '.',
            notes: [],
            fields: [
              found('train', { run: command }, { comments, after: comments }),
              open('model', { comments, example: comments }),
              found('gate', { [metric]: 'no-worse' }, { comments, after: comments }),
              open('metrics', { comments, example: comments }),
            ],
          },
        ]);
        const told = written.split('\n').filter((line) => /^ *#/.test(line));
        expect(told.join('')).not.toMatch(/[\p{Cc}\u2028-\u202E]/u);
        const policy = parsePolicy(written, 'policy');
        expect([...policy.models.keys()]).toEqual(['fraud']);
        const model = policy.models.get('fraud');
        expect(model?.recipe.train?.run).toBe(command);
        expect(model?.recipe.model).toEqual([]);
        expect(model?.recipe.metrics).toEqual([]);
        expect(model?.rules.map((rule) => rule.metric)).toEqual([metric]);
      }),
      { numRuns: 200 },
    );
  });
});
