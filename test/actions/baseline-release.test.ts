import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { openLedger, record } from '../../src/actions/registry/ledger.ts';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf } from '../support/local/models.ts';
import { releaseRun } from '../support/local/registry.ts';
import {
  change,
  checkedRepository,
  copyOf,
  releasedRepository,
  rows,
  worse,
} from '../support/local/released-model.ts';
import { type LocalRepository, removeRepositories } from '../support/local/repository.ts';

afterAll(removeRepositories);

jest.setTimeout(60_000);

let checked: LocalRepository;
let released: LocalRepository;

beforeAll(async () => {
  checked = await checkedRepository();
  released = await releasedRepository(checked);
});

/** As when the artifact has expired. */
async function forgetRuns({ directory }: LocalRepository): Promise<void> {
  await rm(path.join(directory, '.git/modelgate/runs'), { recursive: true, force: true });
}

describe('the baseline of a model that was released', () => {
  it('is the version that holds the last stage, row by row', async () => {
    const repository = await copyOf(released);
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
    const repository = await copyOf(released);
    await repository.git('tag', 'before');
    await change(repository, { 'out/predictions.csv': csvOf(worse.toReversed()) });
    const held = await (await runCheck(repository)).comparison();
    const committed = await (await runCheck(repository, { baseline: 'ref:before' })).comparison();
    expect(held.results).toEqual(committed.results);
  });

  it('pairs ids whatever their type was', async () => {
    const repository = await copyOf(released);
    const quoted = worse.map((row) => JSON.stringify({ ...row, id: String(row.id) })).join('\n');
    await change(repository, { 'out/predictions.csv': quoted });
    const { results } = await (await runCheck(repository)).comparison();
    expect(results.rows).toMatchObject({ n: 1800, pairing: 'id' });
  });

  it('is `unchanged` for the same content and evidence under the same rules', async () => {
    const repository = await copyOf(released);
    await repository.branch('change');
    await repository.commit('Words', { 'notes.txt': 'more' });
    const run = await runCheck(repository);
    expect(run.outputs).toMatchObject({ verdict: 'unchanged', baseline: 'v1.0.0' });
  });

  it('says incomparable where a row is missing, with the candidate’s own id', async () => {
    const repository = await copyOf(released);
    await change(repository, { 'out/predictions.csv': csvOf([...rows, { ...rows[0], id: 77777 }]) });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('id 77777');
  });

  it('is the rows of its own run where that is kept, whatever the release carries', async () => {
    const repository = await copyOf(checked);
    await releaseRun(repository, { version: 'v1.0.0', evidence: 'summary' });
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const { results, inputs } = await (await runCheck(repository)).comparison();
    expect(inputs.baseline).toMatchObject({ kind: 'version', name: 'v1.0.0' });
    expect(results.evidence).toBe('paired-rows');
  });

  it('is a summary where the release has no rows: bounds without pairs', async () => {
    const repository = await copyOf(checked);
    await releaseRun(repository, { version: 'v1.0.0', evidence: 'summary' });
    await forgetRuns(repository);
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const { results, inputs } = await (await runCheck(repository)).comparison();
    expect(inputs.baseline?.name).toBe('v1.0.0');
    expect(results.evidence).toBe('values');
    const accuracy = results.metrics.find(({ metric }) => metric === 'accuracy');
    expect(accuracy).toMatchObject({ baseline: 0.8, evidence: 'standard-error' });
    const auc = results.metrics.find(({ metric }) => metric === 'roc_auc');
    expect(auc?.['standard-error']).toBeGreaterThan(0);
  });

  it('is what it was judged on where the release carries no evidence: bare points', async () => {
    const repository = await copyOf(checked);
    await releaseRun(repository, { version: 'v1.0.0', evidence: 'none' });
    await forgetRuns(repository);
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const { results } = await (await runCheck(repository)).comparison();
    expect(results.metrics.find(({ metric }) => metric === 'accuracy')).toMatchObject({
      baseline: 0.8,
      evidence: 'point',
    });
  });

  it('is the holder of the stage that is asked for', async () => {
    const repository = await copyOf(checked);
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
    const repository = await copyOf(released);
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
    const repository = await copyOf(released);
    await change(repository, { 'out/predictions.csv': csvOf(worse) });
    const [fault] = (await runCheck(repository, { baseline })).fault?.faults ?? [];
    expect(fault).toMatchObject({
      code: 'VERSION_UNKNOWN',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});
