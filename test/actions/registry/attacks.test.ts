import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runId } from '../../../src/domain/run/record-id.ts';
import { formatRunRecord } from '../../../src/domain/run/record-text.ts';
import type { RunRecord } from '../../../src/domain/run/record.ts';
import { runCheck } from '../../support/local/action-run.ts';
import { policyOf } from '../../support/local/models.ts';
import {
  type LocalRepository,
  removeRepositories,
  repositoryAt,
  repositoryWith,
  temporaryFolder,
} from '../../support/local/repository.ts';
import { runPromote, trained } from '../../support/local/registry-run.ts';

jest.setTimeout(120_000);
afterAll(removeRepositories);

const production = { stage: 'production' };
const folder = '.modelgate/runs/fraud';
const sliced = { accuracy: { tolerance: 0.12, slices: ['country'] } };

interface Written {
  readonly gate?: object;
  readonly release?: object;
}

async function fraudWith({ gate = { accuracy: { tolerance: 0.02, min: 0.7 } }, release = {} }: Written = {}) {
  const columns = { id: 'id', label: 'label', score: 'score', slices: ['country'] };
  const predictions = { path: 'predictions.csv', ...columns };
  const model = { model: 'model.bin', predictions, stages: ['staging', 'production'], release };
  return repositoryWith({ '.github/modelgate.yml': policyOf({ gate, model }), ...trained('first') });
}

/** One version in production. */
async function released(written: Written = {}): Promise<LocalRepository> {
  const repository = await fraudWith(written);
  expect((await runPromote(repository, production)).outputs).toMatchObject({ version: 'v1.0.0' });
  return repository;
}

/** The record as somebody would write it who wants it to look right. */
async function editRun(repository: LocalRepository, edit: (record: RunRecord) => RunRecord): Promise<void> {
  const file = path.join(repository.directory, folder, 'run.json');
  const record = edit(JSON.parse(await readFile(file, 'utf8')) as RunRecord);
  await writeFile(file, formatRunRecord({ ...record, id: runId(record) }));
}

function columnsOf({ predictions }: RunRecord): NonNullable<RunRecord['predictions']> {
  return predictions as NonNullable<RunRecord['predictions']>;
}

/** The outcome; `fault`: it stopped with one. */
async function outcomeOf(promotion: ReturnType<typeof runPromote>): Promise<string | undefined> {
  return promotion.then(
    ({ outputs }) => outputs['outcome'],
    () => 'fault',
  );
}

/** Worse in Brazil, and too little to show overall. */
const inBrazil = ({ id, country }: { readonly id: number; readonly country: string }) =>
  country === 'BR' && id % 4 === 1;

describe('a run that is handed over', () => {
  it('of files that were never committed is not released as a commit’s', async () => {
    const repository = await released();
    await repository.write(trained('uncommitted', ({ id }) => id === 1));
    await runCheck(repository, {});
    await repository.git('checkout', '--quiet', '--', '.');
    expect(JSON.parse(await repository.read(`${folder}/run.json`))).toMatchObject({ dirty: true });
    expect(await outcomeOf(runPromote(repository, { ...production, run: folder }))).not.toBe('promoted');
  });

  it('of another commit is not released as this one’s', async () => {
    const repository = await released();
    await repository.branch('other');
    await repository.commit(
      'Other',
      trained('other', ({ id }) => id === 1),
    );
    await runCheck(repository, {});
    await repository.checkout('main');
    expect(await outcomeOf(runPromote(repository, { ...production, run: folder }))).not.toBe('promoted');
  });

  it('and whose record lost its slices does not pass the rules on slices', async () => {
    const repository = await released({ gate: sliced });
    await repository.commit('Worse in Brazil', trained('second', inBrazil));
    expect((await runPromote(repository, production)).outputs).toMatchObject({ verdict: 'fail' });
    await editRun(repository, (record) => {
      const { slices: _gone, ...predictions } = columnsOf(record);
      return { ...record, predictions };
    });
    const { outputs } = await runPromote(repository, { ...production, run: folder });
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
  });
});

describe('against a version that was published without its rows', () => {
  const release = { evidence: 'summary' };

  it('rules on slices do not pass in silence', async () => {
    const repository = await released({ gate: sliced, release });
    await repository.commit('Worse in Brazil', trained('second', inBrazil));
    expect((await runPromote(repository, production)).outputs).toMatchObject({ outcome: 'refused' });
  });

  it('rules on slices let a version through that is just as good, while its run is kept', async () => {
    const repository = await released({ gate: sliced, release });
    const second = trained('second', ({ id }) => id === 1);
    await repository.commit('As good', second);
    const refused = await runPromote(repository, production);
    expect(refused.outputs).toMatchObject({ outcome: 'refused', verdict: 'inconclusive' });
    // The check of the first version's commit keeps its run, with the rows.
    await repository.git('checkout', '--quiet', 'HEAD~1');
    await repository.git('checkout', '--quiet', '-B', 'main');
    await runCheck(repository);
    await repository.commit('As good', second);
    expect((await runPromote(repository, production)).outputs).toMatchObject({ outcome: 'promoted' });
  });

  it('single values do not pass in the place of rows', async () => {
    const repository = await released({ release });
    const files = { 'predictions.csv': null, 'metrics.json': '{"accuracy":0.99}\n' };
    await repository.commit('No rows', { ...trained('second', inBrazil), ...files });
    const { outputs, refusal } = await runPromote(repository, production);
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
    expect(refusal).toMatch(/predictions\.csv/);
  });

  it('a threshold of the run’s own choosing does not pass', async () => {
    const repository = await released({ gate: { recall: { tolerance: 0.02, min: 0.7 } }, release });
    await repository.commit(
      'Misses more',
      trained('second', ({ id }) => id % 14 === 2),
    );
    expect((await runPromote(repository, production)).outputs).toMatchObject({ outcome: 'refused' });
    await editRun(repository, (record) => ({
      ...record,
      predictions: { ...columnsOf(record), threshold: 0.01 },
    }));
    const { outputs } = await runPromote(repository, { ...production, run: folder });
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
  });
});

describe('the same run from two clones', () => {
  it('gives the same bytes, whatever the folder and the time', async () => {
    const repository = await fraudWith();
    const made: string[] = [];
    for (const name of ['a', 'somewhere-else']) {
      const directory = await temporaryFolder(name);
      await rm(directory, { recursive: true });
      await cp(repository.directory, directory, { recursive: true });
      const clone = repositoryAt(directory);
      const { outputs } = await runPromote(clone, production);
      const release = '.git/modelgate/releases/fraud@v1.0.0';
      const manifest = await clone.read(`${release}/assets/manifest.json`);
      const event = await clone.git('show', 'modelgate-ledger:models/fraud/events/000003.json');
      const notes = await clone.read(`${release}/release.json`);
      expect(manifest + notes + event).not.toContain(directory);
      const evidence = await readFile(path.join(directory, release, 'assets/evidence.parquet'), 'hex');
      const { ledger: _anchor, ...facts } = JSON.parse(manifest) as { readonly ledger: object };
      made.push(JSON.stringify([facts, outputs['content-id'], evidence]));
      // The clock of the ledger counts whole seconds.
      await new Promise((done) => setTimeout(done, 1_100));
    }
    expect(made[0]).toBe(made[1]);
  });
});
