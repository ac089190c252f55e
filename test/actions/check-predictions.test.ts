import { afterAll, describe, expect, it } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf, predictionRows } from '../support/local/models.ts';
import { type FileTree, removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const predictions = {
  path: 'out/predictions.csv',
  id: 'id',
  label: 'label',
  score: 'score',
  slices: ['country'],
};
const gate = { accuracy: { tolerance: 0.01, slices: ['country'] } };
const policy = policyOf({ gate, model: { metrics: [], predictions } }).replace('metrics: []\n    ', '');
const rows = predictionRows(1800);
const inBrazil = predictionRows(1800, ({ id, country }) => country === 'BR' && id % 4 === 1);

async function changed(files: FileTree, written = policy) {
  const repository = await repositoryWith({
    [file]: written,
    'out/predictions.csv': csvOf(rows),
    'train.py': '',
  });
  await repository.branch('change');
  await repository.commit('Change', files);
  return repository;
}

describe('the check of predictions', () => {
  it('finds the one slice that got worse, and names it first', async () => {
    const run = await runCheck(await changed({ 'out/predictions.csv': csvOf(inBrazil) }));
    expect(run.refusal).toMatch(/Do not merge: accuracy on country=BR is [\d.]+ points lower/);
    const { results } = await run.comparison();
    expect(results.rows).toMatchObject({ n: 1800, pairing: 'id', task: 'binary', fixed: 0 });
    expect(results['slice-columns']).toEqual([{ column: 'country', values: 3, asked: true, judged: 3 }]);
  });

  it('gives the same results for the same rows in another order, other line ends and as JSONL', async () => {
    const shuffled = inBrazil.toSorted((a, b) => ((a.id * 7919) % 1801) - ((b.id * 7919) % 1801));
    const lines = shuffled.map((row) => JSON.stringify(row)).join('\n');
    const repository = await changed({ 'out/predictions.csv': csvOf(inBrazil) });
    const first = await (await runCheck(repository)).comparison();
    for (const content of [csvOf(shuffled, { end: '\r\n' }), `\ufeff${csvOf(shuffled)}`, `${lines}\n`]) {
      await repository.write({ 'out/predictions.csv': content });
      const { results, verdict } = await (await runCheck(repository)).comparison();
      expect(JSON.stringify(results)).toBe(JSON.stringify(first.results));
      expect(verdict).toEqual(first.verdict);
    }
  }, 30_000);

  it('leaves a table of the rows that changed, and names it', async () => {
    const repository = await changed({ 'out/predictions.csv': csvOf(inBrazil) });
    const run = await runCheck(repository);
    const file = '.modelgate/comparisons/fraud/changed-rows.csv';
    expect(run.markdown).toContain(file);
    const { results } = await run.comparison();
    const lines = (await repository.read(file)).trim().split('\n');
    expect(lines[0]).toBe('id,change,label,baseline,candidate,loss_change,"slice country"');
    expect(lines).toHaveLength(1 + (results.rows?.changed?.listed ?? 0));
    expect(lines.filter((line) => line.includes(',broken,'))).toHaveLength(results.rows?.broken ?? -1);
    expect(run.markdown).toMatch(
      /Of the change of accuracy, −[\d.]+ points, `country=BR` \(33 % of the rows\)/,
    );
    // What did not change leaves no table behind, also where there was one.
    await repository.write({ 'out/predictions.csv': csvOf(rows) });
    await runCheck(repository);
    await expect(repository.read(file)).rejects.toThrow('ENOENT');
  });

  it('is `unchanged` for the same rows in another order', async () => {
    const run = await runCheck(await changed({ 'out/predictions.csv': csvOf(rows.toReversed()) }));
    expect(run.outputs['verdict']).toBe('unchanged');
  });

  it('takes the file that an input names, relative to the working directory', async () => {
    const repository = await changed({ 'train.py': 'x' });
    await repository.write({ 'neue Läufe/vorhersagen 1.csv': csvOf(inBrazil) });
    const run = await runCheck(
      repository,
      { predictions: 'vorhersagen 1.csv' },
      { workingDirectory: 'neue Läufe' },
    );
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.refusal).toContain('country=BR');
  });

  it('reads both models from one file with two columns', async () => {
    const both = rows.map((row, i) => ({ ...row, before: row.score, score: inBrazil[i]?.score }));
    const written = policyOf({
      gate,
      model: { metrics: 'none.json', predictions: { ...predictions, baseline: 'before' } },
    });
    const run = await runCheck(await changed({ 'out/predictions.csv': csvOf(both) }, written));
    expect(run.outputs).toMatchObject({ verdict: 'fail', baseline: 'column before' });
    expect((await run.comparison()).results.rows).toMatchObject({ pairing: 'columns', n: 1800 });
  });

  it('judges a run that `run` names', async () => {
    const repository = await changed({ 'out/predictions.csv': csvOf(inBrazil) });
    await runCheck(repository, { baseline: 'none' });
    await repository.git('mv', 'out', 'gone');
    for (const run of ['.modelgate/runs/fraud', '.modelgate/runs/fraud/run.json']) {
      const judged = await runCheck(repository, { run, 'fail-on': 'fail' });
      expect(judged.outputs['verdict']).toBe('fail');
      expect(judged.refusal).toContain('country=BR');
    }
  });

  it.each([
    ['other rows', csvOf(predictionRows(1799)), /rows|only/],
    ['other labels', csvOf(rows.map((row) => ({ ...row, label: 1 - row.label }))), /labels differ/],
    ['an id twice', csvOf([...rows, rows[0] as object]), /`id` occurs before: id 0/],
    ['NaN', csvOf(rows.map((row, i) => (i === 7 ? { ...row, score: 'nan' } : row))), /NaN|finite|number/],
    [
      'scores that are no probabilities',
      csvOf(rows.map((row) => ({ ...row, score: row.score * 100 }))),
      /0 (to|and) 1|\[0, 1\]|between/,
    ],
    ['no rows', 'id,label,score,country\n', /no rows/],
    ['a missing column', csvOf(rows.map(({ country: _, ...row }) => row)), /no column `?country/],
    ['a binary file', 'PK\u0003\u0004\u0000\u0000', /predictions\.csv/],
    ['an empty file', '', /empty|predictions\.csv/],
  ])('is `incomparable` or an error for %s, never a pass', async (_name, content, words) => {
    const run = await runCheck(await changed({ 'out/predictions.csv': content }));
    expect(['incomparable', 'error']).toContain(run.outputs['outcome']);
    expect(run.refusal ?? run.fault?.message).toMatch(words);
    expect(run.text).toMatch(/Cannot compare|Not judged/);
  });

  it('cannot tell an AUC of one class', async () => {
    const auc = policyOf({ gate: { roc_auc: { tolerance: 0.01 } }, model: { predictions } });
    const oneClass = rows.map((row) => ({ ...row, label: 1 }));
    const written = csvOf(oneClass.map((row, i) => (i === 0 ? { ...row, score: 0.7 } : row)));
    const repository = await changed({}, auc);
    await repository.checkout('main');
    await repository.commit('One class', { 'out/predictions.csv': csvOf(oneClass) });
    await repository.branch('second');
    await repository.commit('Change', { 'out/predictions.csv': written });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('roc_auc');
  });

  it('names the file that lies beside a mistyped one', async () => {
    const mistyped = policy.replace('out/predictions.csv', 'out/preds.csv');
    const run = await runCheck(await changed({ 'train.py': 'new', 'out/other.csv': 'a\n' }, mistyped));
    expect(run.fault?.faults[0]?.hint).toContain(
      'there is no file out/preds.csv, but there is out/predictions.csv: correct the name',
    );
  });

  it('is never a pass where the predictions that the recipe names are gone', async () => {
    const run = await runCheck(await changed({ 'out/predictions.csv': null }));
    expect(run.fault?.faults[0]).toMatchObject({
      code: 'FILE_MISSING',
      hint: expect.stringContaining('out/predictions.csv'),
    });
  });

  it('is never a pass where the predictions are a folder', async () => {
    const run = await runCheck(
      await changed({ 'out/predictions.csv': null, 'out/predictions.csv/part-0.csv': csvOf(rows) }),
    );
    expect(['incomparable', 'error']).toContain(run.outputs['outcome']);
    expect(run.fault?.faults[0]?.place?.path).toContain('predictions.csv');
  });

  it('shows rules on predictions that are only proposed', async () => {
    const repository = await repositoryWith({ 'out/predictions.csv': csvOf(rows) });
    await repository.branch('change');
    await repository.commit('Policy', { [file]: policy, 'out/predictions.csv': csvOf(inBrazil) });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.refusal).toBeUndefined();
  });
});
