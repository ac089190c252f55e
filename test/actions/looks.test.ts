import { afterAll, describe, expect, it } from '@jest/globals';
import { countLook, type Look } from '../../src/actions/gather/looks.ts';
import type { Context } from '../../src/ports/context.ts';
import { type ActionRun, runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf, predictionRows } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** How often a test set was judged on: a meter, and what `looks: spend` makes of it. */

afterAll(removeRepositories);

const predictions = { path: 'out/predictions.csv', id: 'id', label: 'label', score: 'score' };
const rows = (offset?: number) => csvOf(predictionRows(2000, ({ id }) => id % 200 === offset));
const policyWith = (looks: 'ignore' | 'spend') =>
  policyOf({
    gate: { accuracy: { tolerance: 0.01 } },
    model: { metrics: [], predictions },
    policy: { looks },
  }).replace('metrics: []\n    ', '');

async function repositoryOf(looks: 'ignore' | 'spend') {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policyWith(looks),
    'out/predictions.csv': rows(),
  });
  await repository.branch('change');
  await repository.commit('Change', { 'train.py': 'x' });
  const look = async (offset: number) => {
    await repository.write({ 'out/predictions.csv': rows(offset) });
    return runCheck(repository);
  };
  return { repository, look };
}

const bound = async (run: ActionRun) => (await run.comparison()).verdict.rules[0]?.bound ?? 0;

describe('on a shell', () => {
  it('each other candidate is a look, and the same one again is the same', async () => {
    const { repository, look } = await repositoryOf('ignore');
    const first = await look(1);
    expect((await first.comparison()).inputs.looks).toMatchObject({ number: 1, spent: false });
    const bytes = await repository.read('.modelgate/comparisons/fraud/comparison.json');
    expect((await (await look(2)).comparison()).inputs.looks?.number).toBe(2);
    await look(1);
    expect(await repository.read('.modelgate/comparisons/fraud/comparison.json')).toBe(bytes);
  }, 30_000);

  it('a meter warns from 20 on and changes no verdict', async () => {
    const { repository, look } = await repositoryOf('ignore');
    const before = await look(1);
    const fingerprint = (await before.comparison()).results.rows?.fingerprint ?? '';
    const memory = { [fingerprint]: Array.from({ length: 18 }, (_, at) => `earlier ${at}`) };
    await repository.write({ '.git/modelgate/looks/fraud.json': JSON.stringify(memory) });
    expect((await look(2)).text).not.toMatch(/pass by luck/);
    const warned = await look(3);
    expect(warned.text).toMatch(/Test set: 20 candidates .*pass\s+by\s+luck/s);
    expect(warned.outputs['verdict']).toBe(before.outputs['verdict']);
    expect(await bound(warned)).toBe(await bound(before));
  }, 30_000);

  it('`looks: spend` asks more of each further one, of passes alone', async () => {
    const { look } = await repositoryOf('spend');
    const runs = [await look(1), await look(2), await look(3), await look(4)];
    const bounds = await Promise.all(runs.map(bound));
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    expect(runs.map(({ outputs }) => outputs['verdict'])).toEqual([
      'pass',
      'inconclusive',
      'inconclusive',
      'inconclusive',
    ]);
    const last = await (runs[3] as ActionRun).comparison();
    expect(last.inputs.looks).toMatchObject({ number: 4, spent: true, counted: 'candidates' });
    expect(runs[3]?.text).toMatch(/corrected\s+for\s+look\s+number\s+4/);
    const fails = await Promise.all(
      runs.map(async (run) => (await run.comparison()).results.metrics[0]?.['fail-bound']),
    );
    expect(new Set(fails).size).toBe(1);
  }, 30_000);

  it('`looks: spend` is an error where the memory is broken, and nothing without it', async () => {
    const broken = { '.git/modelgate/looks/fraud.json': '{"a": 1}' };
    const { repository, look } = await repositoryOf('spend');
    await repository.write(broken);
    expect((await look(1)).fault?.message).toMatch(/looks: spend.*cannot be read/s);
    const ignoring = await repositoryOf('ignore');
    await ignoring.repository.write(broken);
    const run = await ignoring.look(1);
    expect(run.outputs['verdict']).toBe('pass');
    expect((await run.comparison()).inputs.looks).toBeUndefined();
  }, 30_000);
});

describe('in a workflow', () => {
  const workflow = { id: 1, number: 7, attempt: 1, path: '.github/workflows/model.yml', url: '' };
  const nowhere = { leave: () => Promise.resolve(), of: () => Promise.resolve(undefined) };
  const look: Look = { model: 'fraud', spend: true, rows: 'a', of: 'x', run: undefined, held: undefined };
  const place = (run: Context['workflow']) => ({
    context: { host: 'github', ...(run && { workflow: run }) } as Context,
    looks: nowhere,
  });

  it('its runs are counted', async () => {
    expect(await countLook(place(workflow), look)).toMatchObject({
      number: 13,
      run: 7,
      since: 1,
      spent: true,
    });
  });

  it.each<[string, Partial<Look>, Context['workflow'], RegExp]>([
    ['there is none', {}, undefined, /this is no run of a workflow/],
    [
      'the run was made by another',
      { run: { folder: '', record: { workflow: { path: 'train.yml' } } } as unknown as Look['run'] },
      workflow,
      /the run is one of train\.yml/,
    ],
    [
      'the version in use was counted by another',
      {
        held: {
          number: 1,
          spent: true,
          counted: 'workflow-runs',
          rows: 'a',
          workflow: 'b.yml',
          run: 1,
          sets: [],
        },
      },
      workflow,
      /was counted by b\.yml/,
    ],
    [
      'the version in use was counted on a shell',
      { held: { number: 1, spent: true, counted: 'candidates', rows: 'a', sets: [] } },
      workflow,
      /was counted by a shell/,
    ],
  ])('nobody knows where %s: spending is refused, the meter is silent', async (_name, parts, run, words) => {
    await expect(countLook(place(run), { ...look, ...parts })).rejects.toThrow(words);
    expect(await countLook(place(run), { ...look, ...parts, spend: false })).toBeUndefined();
  });
});
