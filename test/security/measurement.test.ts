import { afterAll, describe, expect, it } from '@jest/globals';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { check } from '../../src/actions/check.ts';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { makeRunRecord, metricsOf as valuesOf } from '../../src/domain/run/record-assembly.ts';
import { formatRunRecord, parseRunRecord } from '../../src/domain/run/record-text.ts';
import { parseInputs } from '../../src/runtime/define-action.ts';
import { type ActionRun, runCheck } from '../support/local/action-run.ts';
import { csvOf, metricsOf, policyOf, predictionRows } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** What a pull request changes in how its model is measured: never silently, and never for a baseline of its own. */

afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const predictions = { path: 'rows.csv', id: 'id', label: 'label', score: 'score' };
const gate = { accuracy: 'no-worse', recall: { tolerance: 0.01 } };
const good = predictionRows(600);
const bad = predictionRows(600, ({ id }) => id % 4 === 1);

interface Change {
  readonly recipe?: object;
  readonly files: Readonly<Record<string, string | null>>;
}

async function pullRequest({ recipe, files }: Change): Promise<LocalRepository> {
  const repository = await repositoryWith({
    [file]: policyOf({ gate, model: { predictions } }),
    'rows.csv': csvOf(good),
    'metrics.json': metricsOf({ accuracy: 0.8, recall: 0.8 }),
  });
  await repository.branch('change');
  await repository.commit('Change', {
    ...(recipe && { [file]: policyOf({ gate, model: recipe }) }),
    ...files,
  });
  return repository;
}

async function loosenedIn(run: ActionRun): Promise<readonly string[]> {
  const { loosened } = (await run.comparison()).inputs.rules;
  for (const sentence of loosened) expect(run.markdown.replace(/\s+/g, ' ')).toContain(sentence.slice(0, 20));
  return loosened;
}

describe('a pull request', () => {
  it('does not choose its own baseline by a column of its own file', async () => {
    const flattered = bad.map((row) => ({ ...row, before: row.score }));
    const change = {
      recipe: { predictions: { ...predictions, baseline: 'before' } },
      files: { 'rows.csv': csvOf(flattered) },
    };
    const run = await runCheck(await pullRequest(change));
    expect(run.outputs).toMatchObject({ verdict: 'fail', baseline: expect.stringMatching(/^main at/) });
    expect(run.refusal).toContain('Do not merge');
    expect(await loosenedIn(run)).toEqual([
      '`baseline` of `predictions` is added (`before`): the evaluated file says itself what it is compared with.',
    ]);
  });

  it('does not put a column in the place of the baseline that was asked for', async () => {
    const both = bad.map((row) => ({ ...row, before: row.score }));
    const model = { predictions: { ...predictions, baseline: 'before' } };
    const repository = await repositoryWith({
      [file]: policyOf({ gate, model }),
      'rows.csv': csvOf(good.map((row) => ({ ...row, before: row.score }))),
    });
    await repository.branch('change');
    await repository.commit('Change', { 'rows.csv': csvOf(both) });
    expect((await runCheck(repository)).outputs).toMatchObject({
      baseline: 'column before',
      verdict: 'pass',
    });
    const asked = await runCheck(repository, { baseline: 'ref:main' });
    expect(asked.outputs).toMatchObject({ baseline: expect.stringMatching(/^main at/), verdict: 'fail' });
  });

  it('does not hide behind single values when its predictions are gone', async () => {
    const files = { 'rows.csv': null, 'metrics.json': '{"accuracy": 0.797, "recall": 0.795}' };
    const run = await runCheck(await pullRequest({ files }));
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('rows.csv');
  });

  it('does not hold scores of one class against scores of the other', async () => {
    const change = {
      recipe: { predictions: { ...predictions, positive: 0 } },
      files: { 'rows.csv': csvOf(bad) },
    };
    const run = await runCheck(await pullRequest(change));
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('positive class is "0"');
  });

  it.each<[string, object, string]>([
    ['threshold', { threshold: 0.1 }, '`threshold` of `predictions` is changed from `0.5` to `0.1`'],
    ['id', { id: undefined }, '`id` of `predictions` is removed: rows are paired by their order'],
    ['score', { score: 'other' }, '`score` of `predictions` is changed from `score` to `other`'],
    ['label', { label: undefined }, '`label` of `predictions` is removed'],
  ])('is told when it measures by another %s', async (_role, change, sentence) => {
    const recipe = { predictions: { ...predictions, ...change } };
    const rows = good.map((row) => ({ ...row, other: row.label }));
    const run = await runCheck(await pullRequest({ recipe, files: { 'rows.csv': csvOf(rows) } }));
    expect(await loosenedIn(run)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('a run that came whole', () => {
  /** The run that `main` kept, with other numbers. */
  async function forged(claims: { readonly accuracy: number; readonly columns?: object }) {
    const model = { predictions, model: 'model.bin' };
    const repository = await repositoryWith({
      [file]: policyOf({ gate, model }),
      'rows.csv': csvOf(good),
      'metrics.json': metricsOf({ accuracy: 0.8, recall: 0.8 }),
      'model.bin': 'weights',
    });
    await runCheck(repository);
    const from = path.join(repository.directory, '.modelgate/runs/fraud');
    await cp(from, path.join(repository.directory, 'forged'), { recursive: true });
    const record = parseRunRecord(await repository.read('forged/run.json'), 'run.json');
    const rows = csvOf(bad);
    const evidence = record.evidence.map((one) =>
      one.path.endsWith('.csv') ? { ...one, size: rows.length, sha256: sha256Of(rows) } : one,
    );
    const made = makeRunRecord({
      model: record.model,
      files: record.files,
      evidence,
      metrics: new Map([...valuesOf(record), ['accuracy', { value: claims.accuracy }]]),
      ...(record.commit !== undefined && { commit: record.commit }),
      ...(record['inputs-digest'] !== undefined && { inputsDigest: record['inputs-digest'] }),
      ...(record.predictions && { predictions: { ...record.predictions, ...claims.columns } }),
    });
    await repository.branch('forge');
    await repository.commit('Forge', {
      'train.py': 'worse()',
      'forged/run.json': formatRunRecord(made),
      'forged/evidence/rows.csv': rows,
    });
    return repository;
  }

  it('is not unchanged because it says that it was made from what the baseline was made from', async () => {
    const run = await runCheck(await forged({ accuracy: 0.5 }), { run: 'forged' });
    expect(run.outputs['verdict']).toBe('fail');
  });

  it('is told where its columns are not those of the rules’ branch', async () => {
    const run = await runCheck(await forged({ accuracy: 0.5, columns: { threshold: 0 } }), { run: 'forged' });
    expect(await loosenedIn(run)).toEqual([
      expect.stringContaining('`threshold` of `predictions` is changed'),
    ]);
  });
});

describe('a base branch that the policy lists', () => {
  async function onRelease(listed: string | null) {
    const rules = policyOf({ policy: { branches: ['release/*'] } });
    const repository = await repositoryWith({ [file]: rules, 'metrics.json': metricsOf({ accuracy: 0.9 }) });
    await repository.branch('release/1');
    await repository.commit('Rules of the branch', { [file]: listed });
    await repository.branch('change');
    await repository.commit('Worse', { 'metrics.json': metricsOf({ accuracy: 0.5 }) });
    const host = await repository.host({ base: 'release/1' });
    const context = { ...host.context, baseBranch: 'release/1' };
    return check.run(parseInputs(check, {}), { ...host, context });
  }

  it('has its own rules', async () => {
    const { refusal } = await onRelease(policyOf({ gate: { accuracy: { max: 0.4 } } }));
    expect(refusal).toContain('0.4');
  });

  it('has those of the default branch while it has none', async () => {
    const { outputs, refusal } = await onRelease(null);
    expect(outputs.verdict).toBe('fail');
    expect(refusal).toContain('Do not merge');
  });
});
