import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { record, openLedger } from '../../src/actions/registry/ledger.ts';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf, predictionRows } from '../support/local/models.ts';
import { releaseRun } from '../support/local/registry.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

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
const rows = predictionRows(1800);
const worse = predictionRows(1800, ({ id, country }) => country === 'BR' && id % 4 === 1);

function policyWith(fields: object = {}): string {
  const model = { predictions, model: 'out/model.bin', stages: ['staging', 'production'], ...fields };
  return policyOf({ gate, model }).replace('metrics: metrics.json\n    ', '');
}

/** A repository whose `main` was checked; nothing is released yet. */
async function checked(policy = policyWith()): Promise<LocalRepository> {
  const repository = await repositoryWith({
    [file]: policy,
    'out/predictions.csv': csvOf(rows),
    'out/model.bin': 'one',
    '.gitignore': '.modelgate/\n',
  });
  const run = await runCheck(repository, { baseline: 'none' });
  expect(run.fault).toBeUndefined();
  return repository;
}

/** The branch under review, with other files of the same model. */
async function change(repository: LocalRepository, files: Record<string, string>): Promise<void> {
  await repository.branch('change');
  await repository.commit('Change', { 'out/model.bin': 'two', ...files });
}

describe('the baseline of a model that was released', () => {
  let repository: LocalRepository;
  beforeEach(async () => {
    repository = await checked();
  });

  it('is the version that holds the last stage, row by row', async () => {
    await releaseRun(repository, { version: 'v1.0.0' });
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const run = await runCheck(repository);
    expect(run.outputs).toMatchObject({ verdict: 'fail', baseline: 'v1.0.0' });
    expect(run.refusal).toContain('country=BR');
    const { inputs, results } = await run.comparison();
    expect(inputs.baseline).toMatchObject({ kind: 'version', name: 'v1.0.0' });
    expect(inputs['baseline-note']).toBe('The version that holds `production`.');
    expect(results.rows).toMatchObject({ n: 1800, pairing: 'id' });
    // Ids that are shown are the candidate's own, not hashes.
    expect(results.rows?.['broken-ids']).not.toHaveLength(0);
    for (const id of results.rows?.['broken-ids'] ?? []) expect(id).toMatch(/^\d{1,4}$/);
  });

  it('gives the results that the same rows give as a file', async () => {
    await releaseRun(repository, { version: 'v1.0.0' });
    await repository.write({ 'kept.txt': '' });
    await repository.git('tag', 'before');
    await change(repository, { 'out/predictions.csv': csvOf(worse.toReversed()) });
    const released = await (await runCheck(repository)).comparison();
    const committed = await (await runCheck(repository, { baseline: 'ref:before' })).comparison();
    expect(released.results).toEqual(committed.results);
  });

  it('pairs ids whatever their type was', async () => {
    await releaseRun(repository, { version: 'v1.0.0' });
    const quoted = worse.map((row) => JSON.stringify({ ...row, id: String(row.id) })).join('\n');
    await change(repository, { 'out/predictions.csv': quoted });
    const { results } = await (await runCheck(repository)).comparison();
    expect(results.rows).toMatchObject({ n: 1800, pairing: 'id' });
  });

  it('is `unchanged` for the same content and evidence under the same rules', async () => {
    await releaseRun(repository, { version: 'v1.0.0' });
    await repository.branch('change');
    await repository.commit('Words', { 'notes.txt': 'more' });
    const run = await runCheck(repository);
    expect(run.outputs).toMatchObject({ verdict: 'unchanged', baseline: 'v1.0.0' });
  });

  it('says incomparable where a row is missing, with the candidate’s own id', async () => {
    await releaseRun(repository, { version: 'v1.0.0' });
    await change(repository, { 'out/predictions.csv': csvOf([...rows, { ...rows[0], id: 77777 }]) });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('id 77777');
  });

  it('is a summary where the release has no rows: bounds without pairs', async () => {
    await releaseRun(repository, { version: 'v1.0.0', evidence: 'summary' });
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const { results, inputs } = await (await runCheck(repository)).comparison();
    expect(inputs.baseline?.name).toBe('v1.0.0');
    expect(results.evidence).toBe('values');
    const accuracy = results.metrics.find(({ metric }) => metric === 'accuracy');
    expect(accuracy).toMatchObject({ baseline: 0.8, evidence: 'row-count' });
    const auc = results.metrics.find(({ metric }) => metric === 'roc_auc');
    expect(auc?.['standard-error']).toBeGreaterThan(0);
  });

  it('is what it was judged on where the release carries no evidence: bare points', async () => {
    await releaseRun(repository, { version: 'v1.0.0', evidence: 'none' });
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const { results } = await (await runCheck(repository)).comparison();
    expect(results.metrics.find(({ metric }) => metric === 'accuracy')).toMatchObject({
      baseline: 0.8,
      evidence: 'point',
    });
  });

  it('is the holder of the stage that is asked for', async () => {
    await releaseRun(repository, { version: 'v1.0.0', stage: 'staging' });
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    expect((await runCheck(repository)).outputs['baseline']).toMatch(/^main at /);
    for (const inputs of [{ stage: 'staging' }, { baseline: 'staging' }, { baseline: 'v1.0.0' }]) {
      expect((await runCheck(repository, inputs)).outputs['baseline']).toBe('v1.0.0');
    }
    const [fault] = (await runCheck(repository, { stage: 'canary' })).fault?.faults ?? [];
    expect(fault).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('`staging`, `production`'),
    });
  });

  it('is the version that holds the stage now, not the newest', async () => {
    await releaseRun(repository, { version: 'v1.0.0' });
    await repository.commit('Better', { 'out/model.bin': 'other' });
    await runCheck(repository, { baseline: 'none' });
    await releaseRun(repository, { version: 'v1.1.0' });
    const host = await repository.host();
    await record<'rolled-back'>(host, await openLedger(host, 'fraud'), () => ({
      type: 'rolled-back',
      key: 'back',
      stage: 'production',
      from: 'v1.1.0',
      version: 'v1.0.0',
      reason: 'wrong',
    }));
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    expect((await runCheck(repository)).outputs['baseline']).toBe('v1.0.0');
    const withdrawn = await runCheck(repository, { baseline: 'v1.1.0' });
    expect(withdrawn.outputs['baseline']).toBe('v1.1.0');
    expect((await withdrawn.comparison()).inputs['baseline-note']).toContain('withdrawn');
  });

  it.each([
    ['a stage that nobody holds', 'staging', /Nobody holds the stage `staging`/, /`production` \(v1\.0\.0\)/],
    ['a version that is not there', 'v9.0.0', /There is no version `v9\.0\.0`/, /`v1\.0\.0`/],
  ])('%s is an error that says what there is', async (_name, baseline, message, hint) => {
    await releaseRun(repository, { version: 'v1.0.0' });
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const [fault] = (await runCheck(repository, { baseline })).fault?.faults ?? [];
    expect(fault).toMatchObject({
      code: 'VERSION_UNKNOWN',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});

describe('a release that cannot be verified is never no baseline', () => {
  const at = (repository: LocalRepository, ...names: string[]) =>
    path.join(repository.directory, '.git/modelgate/releases', ...names);

  async function verdictOf(repository: LocalRepository) {
    await change(repository, { 'out/predictions.csv': csvOf(rows) });
    const run = await runCheck(repository);
    return { verdict: run.outputs['verdict'], said: run.refusal ?? '' };
  }

  it('the release is gone', async () => {
    const repository = await checked();
    await releaseRun(repository, { version: 'v1.0.0' });
    await rm(at(repository), { recursive: true });
    expect(await verdictOf(repository)).toMatchObject({
      verdict: 'incomparable',
      said: expect.stringContaining('gone'),
    });
  });

  it.each(['evidence.parquet', 'manifest.json'])('the bytes of %s are others', async (name) => {
    const repository = await checked();
    await releaseRun(repository, { version: 'v1.0.0' });
    const [found] = await (await repository.host()).files.glob([at(repository, '**', name)]);
    await writeFile(found as string, 'something else');
    expect(await verdictOf(repository)).toMatchObject({
      verdict: 'incomparable',
      said: expect.stringContaining(name),
    });
  });

  it.each([
    ['another version', (text: string) => text.replaceAll('v1.0.0', 'v1.0.1'), /fraud@v1\.0\.1/],
    [
      'another content',
      (text: string) => text.replace(/("content-id": "sha256:)..../, '$1ffff'),
      /content-id/,
    ],
    ['a newer schema', (text: string) => text.replace('manifest/v1.json', 'manifest/v2.json'), /schema/],
    ['nothing at all', () => '{}', /manifest\.json/],
  ])('the manifest speaks of %s', async (_name, edit, said) => {
    const repository = await checked();
    await releaseRun(repository, { version: 'v1.0.0', edit });
    const found = await verdictOf(repository);
    expect(found.verdict).toBe('incomparable');
    expect(found.said).toMatch(said);
  });

  it('the ledger cannot be read', async () => {
    const repository = await checked();
    await releaseRun(repository, { version: 'v1.0.0' });
    const { ledger } = await repository.host();
    const { head } = await ledger.snapshot();
    await ledger.append(head, {
      files: new Map([
        ['models/fraud/events/000009.json', '{}'],
        ['models/fraud/state.json', '{"schema":'],
      ]),
      message: 'Forged',
    });
    expect(await verdictOf(repository)).toMatchObject({ verdict: 'incomparable' });
  });
});
