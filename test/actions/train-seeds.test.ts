import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { parseRunRecord } from '../../src/domain/run/record-text.ts';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** Training with several seeds, each of which writes predictions of its own. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const columns = { id: 'id', label: 'label', score: 'score', slices: ['country'] };
const gate = { accuracy: { tolerance: 0.03, slices: ['country'] } };
const policyFor = (path: unknown, more: object) =>
  policyOf({ gate, model: { metrics: [], predictions: { path, ...columns }, ...more } }).replace(
    'metrics: []\n    ',
    '',
  );

describe('training with `repeat` that writes a file a seed', () => {
  const trained = async (name: string, rows = 1800) => {
    const repository = await repositoryWith({
      [file]: policyFor('out/predictions-*.csv', {
        train: { run: `mkdir -p out && sh make.sh > out/${name}; cp train.py model.bin`, repeat: 3 },
        model: 'model.bin',
      }),
      '.gitignore': 'out\nmodel.bin\n',
      '.github/workflows/model.yml': 'on: push\n',
      'train.py': 'a',
      // A row more that is wrong with each seed.
      'make.sh': `awk -v seed=$MODELGATE_SEED 'BEGIN { print "id,label,score,country"; for (i = 0; i < ${rows}; i++) print i "," i % 2 "," (i % 10 <= seed ? 0.4 + 0.2 * (1 - i % 2) : 0.4 + 0.2 * (i % 2)) ",BR" }'\n`,
    });
    return { repository, run: await runTrain(repository) };
  };
  const recordOf = async (read: (path: string) => Promise<string>) =>
    parseRunRecord(await read('.modelgate/runs/fraud/run.json'), 'run.json');

  it('is judged over the seeds, and can be trained again where the files lie', async () => {
    const { repository, run } = await trained('predictions-$MODELGATE_SEED.csv');
    expect(run.outputs['outcome']).toBe('trained');
    const record = await recordOf(repository.read);
    expect(record['seed-predictions']?.map(({ seed, file: name }) => [seed, name])).toEqual([
      ['0', 'evidence/predictions-0.csv'],
      ['1', 'evidence/seed-1/predictions-1.csv'],
      ['2', 'evidence/seed-2/predictions-2.csv'],
    ]);
    const again = await runTrain(repository, { reuse: 'none' });
    expect(again.outputs['outcome']).toBe('trained');
    const judged = await runCheck(repository, { run: '.modelgate/runs/fraud', baseline: 'none' });
    const { results } = await judged.comparison();
    expect(results.rows?.seeds).toEqual({ candidate: ['0', '1', '2'], baseline: null });
    // Right are 9, 8 and 7 of ten rows.
    expect(results.metrics.find(({ metric }) => metric === 'accuracy')?.candidate).toBeCloseTo(0.8, 12);
  });

  it('keeps to the rows of seed 0 where all seeds write one file', async () => {
    const { repository, run } = await trained('predictions-same.csv');
    expect(run.outputs['outcome']).toBe('trained');
    const record = await recordOf(repository.read);
    expect(record['seed-predictions']).toBeUndefined();
    expect(record.seeds).toHaveLength(3);
  });

  it('gives its seeds, too, where the other side is judged over several', async () => {
    const { repository, run } = await trained('predictions-same.csv');
    const record = await recordOf(repository.read);
    for (const name of ['run.json', ...[...record.files, ...record.evidence].map(({ path }) => path)])
      await run.host.files.copy(`.modelgate/runs/fraud/${name}`, `old/${name}`);
    const rows = await repository.read(`.modelgate/runs/fraud/${record.predictions?.file}`);
    const worse = rows.replaceAll(/^(1?\d\d1,1),[\d.]+/gm, '$1,0.1');
    await repository.write({ 'new/seed-0.csv': rows, 'new/seed-1.csv': worse });
    const judged = await runCheck(repository, {
      predictions: 'new/*.csv',
      baseline: 'old',
    });
    const { results } = await judged.comparison();
    expect(results.rows?.seeds).toEqual({ candidate: ['0', '1'], baseline: ['0', '1', '2'] });
    expect(results.metrics.find(({ metric }) => metric === 'accuracy')).toMatchObject({
      method: 'paired-seeds',
      repeats: { candidate: 2, baseline: 3, paired: 2 },
    });
  });

  it('refuses files of which some are of two seeds, and one that nobody wrote', async () => {
    const { run } = await trained('predictions-$((MODELGATE_SEED / 2)).csv');
    expect(run.fault?.message).toContain('the same file of predictions with seeds 0 and 1');
    const { repository } = await trained('predictions-$MODELGATE_SEED.csv');
    await repository.write({ 'out/predictions-9.csv': 'id,label,score,country\n' });
    const stale = await runTrain(repository, { reuse: 'none' });
    expect(stale.fault?.code).toBe('OUTPUT_STALE');
    expect(stale.fault?.message).toContain('predictions-9.csv');
  });
});
