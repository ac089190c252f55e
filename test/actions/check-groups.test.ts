import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf, type PredictionRow, predictionRows } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

jest.setTimeout(60_000);
afterAll(removeRepositories);

const predictions = { path: 'rows.csv', id: 'id', label: 'label', score: 'score' };

interface GroupRow extends PredictionRow {
  readonly gender: string;
  readonly device: string;
  readonly age: number;
}

function rowsOf(wrong: (row: GroupRow) => boolean = () => false): readonly GroupRow[] {
  const described = (row: PredictionRow): GroupRow => ({
    ...row,
    gender: row.id % 3 === 0 ? 'f' : 'm',
    device: Math.floor(row.id / 7) % 2 === 0 ? 'app' : 'web',
    age: 20 + (row.id % 50),
  });
  return predictionRows(2400)
    .map(described)
    .map((row) => (wrong(row) ? { ...row, score: 1 - row.score } : row));
}

async function changed(
  { used = {}, gate }: { readonly used?: object; readonly gate: object },
  wrong: (row: GroupRow) => boolean,
) {
  const policy = policyOf({
    gate,
    model: { metrics: 'none.json', predictions: { ...predictions, ...used } },
  });
  const repository = await repositoryWith({
    '.github/modelgate.yml': policy,
    'rows.csv': csvOf(rowsOf()),
  });
  await repository.branch('change');
  await repository.commit('Change', { 'rows.csv': csvOf(rowsOf(wrong)) });
  return repository;
}

/** Women who should be chosen are not. */
const unfair = ({ id, gender, label }: GroupRow) => gender === 'f' && label === 1 && id % 4 === 2;
/** One cell of two columns breaks. */
const hidden = ({ id, gender, device }: GroupRow) => gender === 'f' && device === 'web' && id % 5 === 1;

describe('gaps between groups', () => {
  it('fail a rule that names the groups, with the bound and the groups in words', async () => {
    const gate = { equal_opportunity_difference: { max: 0.1, groups: ['gender'] } };
    const run = await runCheck(await changed({ gate }, unfair));
    expect(run.refusal).toMatch(
      /Do not merge: equal_opportunity_difference by gender is 0\.\d+, above the 0\.10 that is allowed; bound 0\.\d+/,
    );
    const { results, verdict } = await run.comparison();
    expect(verdict.rules[0]).toMatchObject({ rule: 'max', verdict: 'fail', allowed: 0.1 });
    const [gap] = results.groups?.[0]?.gaps.filter(({ metric }) => metric.startsWith('equal_opp')) ?? [];
    expect(gap).toMatchObject({ highest: 'm', lowest: 'f', rate: 'true-positive' });
    expect(gap?.['change-interval']?.[0]).toBeGreaterThan(0);
    expect(run.markdown).toContain('Gaps between the 2 groups of `gender`');
    expect(run.markdown).toContain('`m` over `f`');
    expect(run.text).toContain('Gaps between the 2 groups of gender');
  });

  it('pass where they are small, and are shown where the recipe alone names groups', async () => {
    const gate = { equal_opportunity_difference: { max: 0.1, groups: ['gender'] } };
    const pass = await runCheck(await changed({ gate }, ({ id }) => id === 3));
    expect(pass.outputs['verdict']).toBe('pass');
    const shown = await runCheck(
      await changed({ gate: { accuracy: { min: 0.1 } }, used: { groups: ['gender', 'device'] } }, unfair),
    );
    const { results } = await shown.comparison();
    expect(results.groups?.map(({ column }) => column)).toEqual(['device', 'gender']);
    expect(shown.outputs['verdict']).toBe('pass');
  });
});

describe('slices that nobody named', () => {
  it('are found in crossings and in further columns, and block nothing', async () => {
    const used = { slices: ['gender', 'device'], search: ['age'] };
    const run = await runCheck(await changed({ gate: { accuracy: { tolerance: 0.2 } }, used }, hidden));
    expect(run.outputs['verdict']).toBe('pass');
    const { results } = await run.comparison();
    expect(results.discovery).toMatchObject({ columns: ['age', 'device', 'gender'], crossings: 3 });
    expect(results.discovery?.worst[0]?.slice).toEqual({ column: 'device × gender', value: 'web × f' });
    expect(run.markdown).toMatch(
      /Searched besides: \d+ slices of `age`, `device` and `gender`, alone and crossed/,
    );
    expect(run.markdown).toContain('`device=web, gender=f`');
    const off = await runCheck(
      await changed({ gate: { accuracy: { tolerance: 0.2 } }, used: { ...used, search: false } }, hidden),
    );
    expect((await off.comparison()).results).not.toHaveProperty('discovery');
  });

  it('fail by a rule once it crosses their columns', async () => {
    const gate = { accuracy: { tolerance: 0.05, slices: ['gender', ['gender', 'device']] } };
    const run = await runCheck(await changed({ gate }, hidden));
    expect(run.refusal).toMatch(/accuracy on device=web, gender=f is [\d.]+ points lower/);
  });
});
