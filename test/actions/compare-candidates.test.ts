import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type ActionRun, runCheck, runCompare } from '../support/local/action-run.ts';
import { csvOf, predictionRows } from '../support/local/models.ts';
import { type FileTree, removeRepositories } from '../support/local/repository.ts';
import {
  base,
  better,
  chosenRun,
  copy,
  gate,
  of,
  ofRows,
  predictions,
  rankingOf,
  rows,
  withRuns,
} from './candidates-scene.ts';

/** `compare` with several candidates: one is chosen, and is judged as the best of them. */

afterAll(removeRepositories);

describe('several candidates', () => {
  it('takes the best, judges it as the best of three, and leaves it for promotion', async () => {
    const repository = await withRuns({
      a: of(rows(({ id }) => id % 10 === 3)),
      b: of(rows(({ id }) => id === 1)),
      c: of(rows(({ id }) => id % 20 === 3)),
    });
    const run = await runCompare(repository, { candidates: 'runs/*', baseline: 'auto' });
    const ranking = await rankingOf(run);
    expect(ranking).toMatchObject({ metric: 'accuracy', pairs: 3, apart: 3, 'low-evidence': false });
    expect(ranking.candidates.map(({ name, place, verdict }) => [name, place, verdict])).toEqual([
      ['runs/b', 1, 'pass'],
      ['runs/c', 2, 'fail'],
      ['runs/a', 3, 'fail'],
    ]);
    expect((await run.comparison()).inputs.candidates).toBe(3);
    const record = await chosenRun(repository);
    expect(record.candidates).toBe(3);
    expect(run.outputs).toMatchObject({ verdict: 'pass', best: record.id, run: '.modelgate/runs/fraud' });
    expect(JSON.parse(run.outputs['ranking'] ?? '')).toEqual(ranking.candidates);
    expect(run.text).toMatch(/best of 3 by accuracy/);
    expect(run.markdown).toContain('runs/b');
    expect(existsSync(path.join(repository.directory, '.modelgate/candidates'))).toBe(true);
    expect(existsSync(path.join(repository.directory, '.modelgate/candidates/fraud'))).toBe(false);
  });

  it('asks more of the best of many than of one alone', async () => {
    const alone = await withRuns({ a: of(rows(({ id }) => id % 200 === 1)) });
    const one = await runCompare(alone, { candidates: 'runs/a' });
    expect(one.outputs['verdict']).toBe('pass');
    expect((await chosenRun(alone)).candidates).toBeUndefined();
    const worse = (offset: number) => of(rows(({ id }) => id % 200 === offset || id === 7));
    const among = await withRuns({
      a: of(rows(({ id }) => id % 200 === 1)),
      ...Object.fromEntries([2, 3, 4, 6, 8].map((at) => [`w${at}`, worse(at)])),
    });
    const best = await runCompare(among, { candidates: 'runs/*/run.json' });
    const bound = async (run: ActionRun) => (await run.comparison()).verdict.rules[0]?.bound ?? 0;
    expect(await bound(best)).toBeLessThan(await bound(one));
    expect(best.outputs['verdict']).toBe('inconclusive');
    expect(best.text).toMatch(/best of\s+6/);
    // Judged again from the folder that is left behind, as a promotion does: by the same k.
    const again = await runCheck(among, { run: '.modelgate/runs/fraud' });
    expect((await again.comparison()).inputs.candidates).toBe(6);
    expect(await bound(again)).toBe(await bound(best));
  }, 30_000);

  it('says ties as ties, in any order of the list', async () => {
    const repository = await withRuns({
      b: of(rows(({ id }) => id === 1)),
      a: of(rows(({ id }) => id === 2)),
      c: of(rows(({ id }) => id % 10 === 3)),
    });
    const orders = ['runs/a\nruns/b\nruns/c', 'runs/c\nruns/b/run.json\nruns/a', 'runs/**'];
    const found = [];
    for (const candidates of orders) {
      const run = await runCompare(repository, { candidates });
      expect(run.text).toContain('runs/b');
      expect(run.text).toMatch(/No test tells .*apart\s+from it/s);
      found.push(JSON.stringify((await run.comparison()).results));
    }
    const { candidates } = await rankingOf(await runCompare(repository, { candidates: 'runs/*' }));
    expect(candidates.map(({ name, place }) => [name, place])).toEqual([
      ['runs/a', 1],
      ['runs/b', 1],
      ['runs/c', 3],
    ]);
    expect(new Set(found).size).toBe(1);
  }, 30_000);

  it('counts the very same run in two places once', async () => {
    const repository = await withRuns({ a: of(better) });
    await copy(repository, 'runs/a', 'runs/b');
    const run = await runCompare(repository, { candidates: 'runs/*' });
    expect((await rankingOf(run)).candidates).toHaveLength(1);
    expect((await run.comparison()).inputs.candidates).toBe(1);
    expect(run.text).not.toContain('best of 2');
  });

  it('adds up what candidates were chosen from before', async () => {
    const repository = await withRuns({ a: of(better), b: of(rows(({ id }) => id === 1)) });
    await runCompare(repository, { candidates: 'runs/*' });
    await copy(repository, '.modelgate/runs/fraud', 'runs/of-two');
    await rm(path.join(repository.directory, 'runs/b'), { recursive: true });
    const run = await runCompare(repository, { candidates: 'runs/a\nruns/of-two' });
    expect((await run.comparison()).inputs.candidates).toBe(3);
  });

  it('may choose the run that lies in the run’s folder', async () => {
    const repository = await withRuns({ a: of(rows(({ id }) => id % 10 === 3)), b: of(base) });
    await rm(path.join(repository.directory, 'runs/b'), { recursive: true });
    const run = await runCompare(repository, { candidates: 'runs/a\n.modelgate/runs/fraud' });
    expect((await rankingOf(run)).candidates[0]).toMatchObject({ name: '.modelgate/runs/fraud' });
    expect((await chosenRun(repository)).candidates).toBe(2);
  });

  it('still names the best where none passes, and refuses it', async () => {
    const repository = await withRuns({
      a: of(rows(({ id }) => id % 10 === 3)),
      b: of(rows(({ id }) => id % 5 === 3)),
    });
    const run = await runCompare(repository, { candidates: 'runs/*' });
    expect(run.outputs).toMatchObject({ verdict: 'fail', best: (await chosenRun(repository)).id });
    expect((await rankingOf(run)).candidates[0]?.name).toBe('runs/a');
    expect(run.refusal).toContain('Do not merge');
  });
});

describe('what is no candidate', () => {
  it.each<[string, FileTree, Readonly<Record<string, string>>, RegExp]>([
    ['a name that leads nowhere', {}, { candidates: 'runs/a\nnowhere/*' }, /nowhere.*FILE_MISSING/s],
    [
      'a metrics file that is none',
      { 'runs/x.json': '{"accuracy": ' },
      { candidates: 'runs/a\nruns/x.json' },
      /Candidate `runs\/x\.json`/,
    ],
    [
      'a run whose evidence was changed, and another that has no record: both are told',
      { 'runs/a/evidence/predictions.csv': 'id\n', 'runs/empty/README': '' },
      { candidates: 'runs/a\nruns/empty' },
      /Candidate `runs\/a`.*Candidate `runs\/empty`/s,
    ],
    ['files of one candidate besides', {}, { candidates: 'runs/a', run: 'runs/a' }, /`candidates`.*`run`/s],
    ['a metric that nobody has', {}, { candidates: 'runs/a', 'rank-by': 'bleu' }, /ranked by bleu/],
  ])('is an error that names it: %s', async (_name, files, inputs, words) => {
    const repository = await withRuns({ a: of(better) });
    await repository.write(files);
    const asked = runCompare(repository, inputs);
    const text = await asked.then(
      (run) => `${run.outputs['outcome']}: ${run.fault?.message}`,
      (error: Error) => `error: ${error.message}`,
    );
    expect(text).toMatch(/^error/);
    expect(text).toMatch(words);
  });

  it('is refused where each would bring its own baseline', async () => {
    const own = { ...predictions, baseline: 'before' };
    const both = csvOf(predictionRows(100).map((row) => ({ ...row, before: row.score })));
    const repository = await withRuns(
      { a: of(both) },
      { policy: ofRows({ gate, model: { predictions: own } }), held: both },
    );
    const run = await runCompare(repository, { candidates: 'runs/a' });
    expect(run.fault?.message).toMatch(/Candidate `runs\/a` has the baseline’s values/);
  });
});
