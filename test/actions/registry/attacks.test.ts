import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runId } from '../../../src/domain/run/record-id.ts';
import { formatRunRecord } from '../../../src/domain/run/record-text.ts';
import type { RunRecord } from '../../../src/domain/run/record.ts';
import { csvOf, policyOf, predictionRows } from '../../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../../support/local/repository.ts';
import { runHold, runPromote, runRollback, stateOf, trained } from '../../support/local/registry-run.ts';

jest.setTimeout(120_000);
afterAll(removeRepositories);

const predictions = {
  path: 'predictions.csv',
  id: 'id',
  label: 'label',
  score: 'score',
  slices: ['country'],
};
const folder = '.modelgate/runs/fraud';

interface Written {
  readonly gate?: object;
  readonly release?: object;
  readonly policy?: object;
}

function policy({
  gate = { accuracy: { tolerance: 0.02, min: 0.7 } },
  release = {},
  policy: more = {},
}: Written = {}) {
  const model = { model: 'model.bin', predictions, stages: ['staging', 'production'], release };
  return policyOf({ gate, model, policy: more });
}

async function withPolicy(written: Written = {}): Promise<LocalRepository> {
  return repositoryWith({ '.github/modelgate.yml': policy(written), ...trained('first') });
}

/** One version in production. */
async function released(written: Written = {}): Promise<LocalRepository> {
  const repository = await withPolicy(written);
  expect((await runPromote(repository, { stage: 'production' })).outputs).toMatchObject({
    version: 'v1.0.0',
  });
  return repository;
}

/** The record as somebody would write it who wants it to look right. */
async function editRun(repository: LocalRepository, edit: (record: RunRecord) => RunRecord): Promise<void> {
  const file = path.join(repository.directory, folder, 'run.json');
  const record = edit(JSON.parse(await readFile(file, 'utf8')) as RunRecord);
  await writeFile(file, formatRunRecord({ ...record, id: runId(record) }));
}

/** Everything is right but Brazil, where a third is wrong: 2 points overall. */
const brazil = ({ id, country }: { readonly id: number; readonly country: string }) =>
  country === 'BR' && id % 14 === 1;

describe('what was not judged', () => {
  it('a run of files that were never committed is not released as a commit’s', async () => {
    const repository = await released();
    await repository.write(trained('uncommitted', ({ id }) => id === 1));
    await runPromote(repository, { stage: 'production', 'dry-run': 'true' }).catch(() => undefined);
    const { runCheck } = await import('../../support/local/action-run.ts');
    await runCheck(repository, {});
    await repository.git('checkout', '--quiet', '--', '.');
    const record = JSON.parse(await repository.read(`${folder}/run.json`)) as RunRecord;
    expect(record.dirty).toBe(true);
    const done = await runPromote(repository, { stage: 'production', run: folder }).catch(
      (e: unknown) => e as Error,
    );
    expect(done).not.toMatchObject({ outputs: { outcome: 'promoted' } });
  });

  it('a run of another commit is not released as this one’s', async () => {
    const repository = await released();
    await repository.branch('other');
    await repository.commit(
      'Other',
      trained('other', ({ id }) => id === 1),
    );
    const { runCheck } = await import('../../support/local/action-run.ts');
    await runCheck(repository, {});
    await repository.checkout('main');
    const done = await runPromote(repository, { stage: 'production', run: folder }).catch(
      (e: unknown) => e as Error,
    );
    expect(done).not.toMatchObject({ outputs: { outcome: 'promoted' } });
  });

  it('a run whose record lost its slices does not pass the rules on slices', async () => {
    const gate = { accuracy: { tolerance: 0.05, slices: ['country'] } };
    const repository = await released({ gate });
    await repository.commit('Worse in Brazil', trained('second', brazil));
    const honest = await runPromote(repository, { stage: 'production' });
    expect(honest.outputs).toMatchObject({ outcome: 'refused' });
    await editRun(repository, ({ predictions: columns, ...record }) => {
      const { slices: _gone, ...rest } = columns as NonNullable<typeof columns>;
      return { ...record, predictions: rest };
    });
    const { outputs } = await runPromote(repository, { stage: 'production', run: folder });
    expect(outputs).toMatchObject({ outcome: 'refused' });
  });

  it('rules on slices do not pass in silence against a summary', async () => {
    const gate = { accuracy: { tolerance: 0.05, slices: ['country'] } };
    const repository = await released({ gate, release: { evidence: 'summary' } });
    await repository.commit('Worse in Brazil', trained('second', brazil));
    const { outputs, refusal, host } = await runPromote(repository, { stage: 'production' });
    console.log(
      outputs,
      refusal,
      host.log.infos,
      JSON.stringify(
        JSON.parse(await repository.read('.modelgate/comparisons/fraud/comparison.json')),
        null,
        1,
      ).slice(0, 6000),
    );
    expect(outputs).toMatchObject({ outcome: 'refused' });
  });

  it('predictions that went missing do not pass as single values against a summary', async () => {
    const repository = await released({ release: { evidence: 'summary' } });
    await repository.commit('No rows', {
      ...trained('second', brazil),
      'predictions.csv': null,
      'metrics.json': '{"accuracy":0.99}\n',
    });
    const { outputs, refusal } = await runPromote(repository, { stage: 'production' });
    console.log(outputs, refusal);
    expect(outputs).toMatchObject({ outcome: 'refused' });
  });
});

describe('rolling back', () => {
  async function two(): Promise<LocalRepository> {
    const repository = await released();
    await repository.commit(
      'Second',
      trained('second', ({ id }) => id === 1),
    );
    await runPromote(repository, { stage: 'production' });
    return repository;
  }
  const shelf = '.git/modelgate/releases';

  it('works although the bad version’s manifest is damaged', async () => {
    const repository = await two();
    await repository.write({ [`${shelf}/fraud@v1.1.0/assets/manifest.json`]: '{}' });
    const { outputs } = await runRollback(repository, { reason: 'broken' });
    expect(outputs).toMatchObject({ outcome: 'rolled-back', version: 'v1.0.0' });
  });

  it('never goes back to a version whose release somebody marked', async () => {
    const repository = await two();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    await runPromote(repository, { stage: 'production' });
    const file = `${shelf}/fraud@v1.1.0/release.json`;
    await repository.write({
      [file]: (await repository.read(file)).replace('"prerelease": false', '"prerelease": true'),
    });
    const { outputs } = await runRollback(repository, { reason: 'bad' });
    expect(outputs).toMatchObject({ outcome: 'rolled-back', from: 'v1.2.0', version: 'v1.0.0' });
  });

  it('takes no reason that the ledger cannot hold, and says so', async () => {
    const repository = await two();
    const reason = 'x'.repeat(3000);
    await expect(runHold(repository, { stage: 'production', reason })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
    await expect(runRollback(repository, { reason })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    await expect(
      runPromote(repository, { stage: 'production', override: reason }, { by: 'Ada' }),
    ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('says so where another stage still has the version that is withdrawn', async () => {
    const repository = await two();
    await runPromote(repository, { stage: 'staging', version: 'v1.1.0' });
    const { outputs, host } = await runRollback(repository, { stage: 'production', reason: 'bad' });
    expect(outputs).toMatchObject({ outcome: 'rolled-back' });
    expect((await stateOf(repository)).stages['staging']?.version).toBe('v1.1.0');
    expect(host.log.warnings.join('\n')).toContain('staging');
  });
});

describe('the same run from two clones', () => {
  it('gives the same bytes', async () => {
    const repository = await withPolicy();
    const clones: LocalRepository[] = [];
    const { temporaryFolder, repositoryAt } = await import('../../support/local/repository.ts');
    const { cp } = await import('node:fs/promises');
    for (const name of ['a', 'somewhere-else']) {
      const to = await temporaryFolder(name);
      await cp(repository.directory, to, { recursive: true });
      clones.push(repositoryAt(to));
    }
    const texts = [];
    for (const clone of clones) {
      const { outputs } = await runPromote(clone, { stage: 'production' });
      const manifest = await clone.read('.git/modelgate/releases/fraud@v1.0.0/assets/manifest.json');
      const notes = await clone.read('.git/modelgate/releases/fraud@v1.0.0/release.json');
      expect(
        manifest + notes + (await clone.git('show', 'modelgate-ledger:models/fraud/events/000003.json')),
      ).not.toContain(clone.directory);
      const evidence = await readFile(
        path.join(clone.directory, '.git/modelgate/releases/fraud@v1.0.0/assets/evidence.parquet'),
      );
      const { ledger: _l, ...rest } = JSON.parse(manifest) as { ledger: object };
      texts.push(JSON.stringify(rest) + outputs['content-id'] + evidence.toString('hex'));
      await new Promise((done) => setTimeout(done, 1100));
    }
    expect(texts[0]).toBe(texts[1]);
  });
});
void csvOf;
void predictionRows;
