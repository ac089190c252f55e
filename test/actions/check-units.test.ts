import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { writeParquetTable } from '../../src/formats/parquet/writer.ts';
import { runId } from '../../src/domain/run/record-id.ts';
import { formatRunRecord } from '../../src/domain/run/record-text.ts';
import type { RunRecord } from '../../src/domain/run/record.ts';
import { localFiles } from '../../src/local/files.ts';
import { tableOf } from '../domain/evidence/tables.ts';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf, type PredictionRow, predictionRows } from '../support/local/models.ts';
import { runPromote } from '../support/local/registry-run.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

jest.setTimeout(60_000);
afterAll(removeRepositories);

const predictions = { path: 'rows.csv', id: 'id', label: 'label', score: 'score' };
const sampled = { ...predictions, unit: 'customer', weight: 'amount' };
const gate = { accuracy: { tolerance: 0.015 } };
const customers = 60;

interface SampledRow extends PredictionRow {
  readonly customer: string;
  readonly amount: number;
}

function sampledRows(wrong?: (row: { readonly id: number }) => boolean): readonly SampledRow[] {
  return predictionRows(1800, wrong).map((row) => ({
    ...row,
    customer: `c${Math.floor(row.id / 30)}`,
    amount: 1 + (row.id % 7) / 4,
  }));
}

/** All rows of two customers break. */
const broken = sampledRows(({ id }) => id < 60);

async function changed(used: object, rows: readonly object[] = broken, written: object = gate) {
  const policy = policyOf({ gate: written, model: { metrics: 'none.json', predictions: used } });
  const repository = await repositoryWith({
    '.github/modelgate.yml': policy,
    'rows.csv': csvOf(sampledRows()),
  });
  await repository.branch('change');
  await repository.commit('Change', { 'rows.csv': csvOf(rows) });
  return repository;
}

describe('rows that share units or do not count alike', () => {
  it('do not show a loss that lies in two customers, and say how that was judged', async () => {
    const alone = await runCheck(await changed(predictions));
    expect(alone.outputs['verdict']).toBe('fail');
    const { unit, weight, ...rest } = sampled;
    const run = await runCheck(await changed({ ...rest, unit }));
    expect(run.outputs['verdict']).toBe('inconclusive');
    expect(run.text).toMatch(/Units: jackknife over 60 units \(`?customer`?\), effective 60\./);
    const { results } = await run.comparison();
    expect(results.rows?.unit).toEqual({ column: 'customer', units: 60, parts: 60, effective: customers });
    expect(results.metrics[0]).toMatchObject({ method: 'jackknife', df: customers - 1, test: 't' });
    expect(results.rows).not.toHaveProperty('weight');
    const weighted = await runCheck(await changed({ ...rest, weight }));
    expect(weighted.text).toMatch(/weighted by `?amount`?; effective n 1,\d{3}\./);
    expect((await weighted.comparison()).results.rows).toMatchObject({
      weight: { column: 'amount' },
      n: 1800,
    });
  });

  it('give the same results in any order, and from Parquet', async () => {
    const repository = await changed(sampled);
    const first = await (await runCheck(repository)).comparison();
    expect(first.results.rows).toMatchObject({ unit: { units: 60 }, weight: { column: 'amount' } });
    const shuffled = broken.toSorted((a, b) => ((a.id * 7919) % 1801) - ((b.id * 7919) % 1801));
    await repository.write({ 'rows.csv': csvOf(shuffled) });
    const second = await (await runCheck(repository)).comparison();
    expect(JSON.stringify(second.results)).toBe(JSON.stringify(first.results));
    const columns = Object.fromEntries(
      (['id', 'label', 'score', 'customer', 'amount'] as const).map((name) => [
        name,
        shuffled.map((row) => row[name]),
      ]),
    ) as Parameters<typeof tableOf>[1];
    await writeParquetTable(localFiles(repository.directory), 'rows.parquet', tableOf('rows', columns));
    const third = await (
      await runCheck(repository, { predictions: 'rows.parquet', baseline: 'ref:main' })
    ).comparison();
    expect(third.verdict.value).not.toBe('incomparable');
    expect(JSON.stringify(third.results)).toBe(JSON.stringify(first.results));
  });

  it.each<[string, (row: SampledRow) => object, RegExp]>([
    ['weights', (row) => ({ ...row, amount: row.id < 60 ? 0 : row.amount }), /weights differ/],
    ['units', (row) => ({ ...row, customer: 'c1' }), /units differ/],
    ['weights that are no numbers', (row) => ({ ...row, amount: 'nan' }), /no finite number|number/],
    ['no units', ({ customer: _, ...row }) => row, /customer/],
  ])('are incomparable with other %s', async (_name, change, words) => {
    const run = await runCheck(await changed(sampled, broken.map(change)));
    expect(['incomparable', 'error']).toContain(run.outputs['outcome']);
    expect(run.refusal ?? run.fault?.message).toMatch(words);
  });
});

describe('a promoted version', () => {
  const model = (used: object, release: object) => ({
    metrics: 'none.json',
    model: 'model.bin',
    predictions: used,
    release,
  });
  const loose = { accuracy: { tolerance: 0.2 } };
  const filesOf = (name: string, rows: readonly object[]) => ({
    'model.bin': name,
    'rows.csv': csvOf(rows),
  });

  async function promoted(release: object) {
    const repository = await repositoryWith({
      '.github/modelgate.yml': policyOf({ gate: loose, model: model(sampled, release) }),
      ...filesOf('first', sampledRows()),
    });
    expect((await runPromote(repository)).outputs).toMatchObject({ outcome: 'promoted' });
    return repository;
  }

  it('is paired again with its units and weights, that nobody can read in it', async () => {
    const repository = await promoted({ evidence: 'rows' });
    expect((await runPromote(repository)).outputs).toMatchObject({ outcome: 'unchanged' });
    await repository.commit('Second', filesOf('second', broken));
    const run = await runCheck(repository, { baseline: 'production' });
    expect((await run.comparison()).results).toMatchObject({
      evidence: 'paired-rows',
      rows: { unit: { units: 60, effective: expect.any(Number) }, weight: { column: 'amount' } },
    });
    expect((await runPromote(repository)).outputs).toMatchObject({ outcome: 'promoted' });

    const moved = broken.map((row) => (row.id === 7 ? { ...row, customer: 'c9' } : row));
    await repository.commit('Other units', filesOf('third', moved));
    const refused = await runPromote(repository);
    expect(refused.outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
    expect(refused.refusal).toMatch(/units differ .* in 1 of 1800 rows: id 7/);
  });

  it.each(['weight', 'unit'] as const)('does not pass for a run whose record lost its %s', async (role) => {
    const repository = await promoted({ evidence: 'rows' });
    await repository.commit('Second', filesOf('second', broken));
    await runPromote(repository, { 'dry-run': 'true' });
    const run = '.modelgate/runs/fraud';
    const record = JSON.parse(await repository.read(`${run}/run.json`)) as RunRecord;
    const { [role]: _lost, ...rest } = record.predictions as NonNullable<RunRecord['predictions']>;
    const edited = { ...record, predictions: rest };
    await repository.write({ [`${run}/run.json`]: formatRunRecord({ ...edited, id: runId(edited) }) });
    const { outputs, refusal } = await runPromote(repository, { run });
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
    expect(refusal).toMatch(
      role === 'weight' ? /weights rows by `amount`/ : /rows of one `customer` together/,
    );
  });

  it('is no longer held against a recipe that weighs rows, where its summary did not', async () => {
    const repository = await promoted({ evidence: 'summary' });
    await repository.commit('Unweighted', {
      '.github/modelgate.yml': policyOf({
        gate: loose,
        model: model({ ...predictions, unit: 'customer' }, { evidence: 'summary' }),
      }),
      ...filesOf('second', broken),
    });
    const refused = await runPromote(repository);
    expect(refused.outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
    expect(refused.refusal).toMatch(/weighted by `amount`/);
  });
});
