import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { stringify } from 'yaml';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { runPromote } from '../support/local/registry-run.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { recordOf } from './training-scene.ts';

/** The test set changes on purpose: `evaluate` of the policy scores what is in use on the new rows. */

// Each test trains and promotes by processes of their own.
jest.setTimeout(60_000);
afterAll(removeRepositories);

const evaluate = 'node score.mjs {model} {predictions}';

/** The model is one number: every so many rows it is wrong. */
const script = `import { readFileSync, writeFileSync } from 'node:fs';
const [folder, out] = process.argv.slice(2);
const every = Number(readFileSync(folder + '/model.txt', 'utf8'));
const rows = readFileSync('test.csv', 'utf8').trim().split('\\n').map(Number);
const scored = rows.map((id) => {
  const label = id % 2;
  const right = 0.6 + ((id * 37) % 40) / 100;
  return [id, label, (id % every === 0) === (label === 1) ? 1 - right : right].join(',');
});
writeFileSync(out, ['id,label,score', ...scored, ''].join('\\n'));
`;

const rowsFrom = (first: number) => Array.from({ length: 400 }, (_, at) => first + at).join('\n');

function policyWith(recipe: object): string {
  const run = 'cp code.txt model.txt; node score.mjs . rows.csv';
  const predictions = { path: 'rows.csv', id: 'id', label: 'label', score: 'score' };
  const model = { path: 'models/fraud', train: { run }, model: 'model.txt', predictions, ...recipe };
  return stringify({ version: 1, models: { fraud: { ...model, gate: { accuracy: { tolerance: 0.05 } } } } });
}

async function repositoryOf(recipe: object = { evaluate }): Promise<LocalRepository> {
  return repositoryWith({
    '.github/modelgate.yml': policyWith(recipe),
    '.gitignore': 'rows.csv\nmodel.txt\n',
    'models/fraud/score.mjs': script,
    'models/fraud/test.csv': rowsFrom(1000),
    'models/fraud/code.txt': '20',
  });
}

/** A version in production; then another test set and another model. */
async function withAnotherTestSet(recipe?: object): Promise<LocalRepository> {
  const repository = await repositoryOf(recipe);
  await runTrain(repository);
  expect((await runPromote(repository)).outputs['version']).toBe('v1.0.0');
  await repository.commit('Other rows', {
    'models/fraud/test.csv': rowsFrom(5000),
    'models/fraud/code.txt': '25',
  });
  return repository;
}

describe('a test set that changed on purpose', () => {
  it('has the version in use scored again while training, and judged by that', async () => {
    const repository = await withAnotherTestSet();
    const trained = await runTrain(repository);
    expect(trained.fault).toBeUndefined();
    const { 'scored-again': again, evidence } = await recordOf(repository);
    expect(again).toMatchObject([{ name: 'v1.0.0' }]);
    expect(evidence.map(({ path }) => path)).toContain(again?.[0]?.predictions);
    const checked = await runCheck(repository);
    const { inputs, results, verdict } = await checked.comparison();
    // Twenty of four hundred wrong, and sixteen.
    expect(results.metrics[0]).toMatchObject({ baseline: 0.95, candidate: 0.96, evidence: 'paired-rows' });
    expect(verdict.value).toBe('pass');
    expect(inputs.baseline).toMatchObject({ kind: 'version', name: 'v1.0.0' });
    expect(inputs['baseline-note']).toMatch(/`evaluate` scored v1\.0\.0 again/);
    expect(checked.markdown).toContain('so `evaluate` scored `v1.0.0` again');
    expect((await runPromote(repository)).outputs).toMatchObject({ outcome: 'promoted', verdict: 'pass' });
  });

  it('is still a worse model where the model is worse', async () => {
    const repository = await withAnotherTestSet();
    await repository.commit('Worse', { 'models/fraud/code.txt': '4' });
    await runTrain(repository);
    expect((await runPromote(repository)).outputs).toMatchObject({ outcome: 'refused', verdict: 'fail' });
  });

  it('has the version scored by the check itself where this job made the files', async () => {
    const repository = await withAnotherTestSet();
    await repository.write({ 'models/fraud/model.txt': '25' });
    const cwd = path.join(repository.directory, 'models/fraud');
    execFileSync(process.execPath, ['score.mjs', '.', 'rows.csv'], { cwd });
    const checked = await runCheck(repository, {}, { env: { PATH: process.env['PATH'] } });
    expect((await checked.comparison()).verdict.value).toBe('pass');
    expect((await recordOf(repository))['scored-again']).toMatchObject([{ name: 'v1.0.0' }]);
  });

  it('leaves versions alone whose rows are the same', async () => {
    const repository = await repositoryOf();
    await runTrain(repository);
    await runPromote(repository);
    await repository.commit('Model', { 'models/fraud/code.txt': '25' });
    await runTrain(repository);
    expect(await recordOf(repository)).not.toHaveProperty('scored-again');
  });

  it.each([
    ['fails', 'false', /`evaluate` ended with code 1 for `v1\.0\.0`/],
    ['writes nothing', 'true', /wrote no file/],
    ['scores other rows', 'printf "id,label,score\\n1,1,0.5\\n" > {predictions}; true {model}', /rows/],
  ])('is incomparable where `evaluate` %s, and the reason is said', async (_, command, reason) => {
    const repository = await withAnotherTestSet({ evaluate: command });
    await runTrain(repository);
    const checked = await runCheck(repository);
    const { verdict } = await checked.comparison();
    expect(verdict.value).toBe('incomparable');
    expect(checked.markdown).toMatch(reason);
    expect((await runPromote(repository)).outputs).toMatchObject({
      outcome: 'refused',
      verdict: 'incomparable',
    });
  });

  it('is incomparable without `evaluate`, and the way out names it', async () => {
    const repository = await withAnotherTestSet({});
    await runTrain(repository);
    const checked = await runCheck(repository);
    expect((await checked.comparison()).verdict.value).toBe('incomparable');
    expect(checked.markdown).toContain('evaluate');
  });

  it('does not take the rows of one version for those of another', async () => {
    const repository = await withAnotherTestSet();
    await runTrain(repository);
    await runPromote(repository);
    // v1.1.0 holds now; a run that scored v1.0.0 alone says nothing of it.
    await repository.commit('Third', { 'models/fraud/test.csv': rowsFrom(9000) });
    await runTrain(repository);
    const { 'scored-again': again } = await recordOf(repository);
    expect(again).toMatchObject([{ name: 'v1.1.0' }]);
  });
});
