import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { contractOf, runValidate } from '../support/validation/validating.ts';
import { corpus, type Planted } from './corpus.ts';

afterAll(removeRepositories);

let repository: LocalRepository;
beforeAll(async () => {
  repository = await repositoryWith({ 'README.md': 'a\n' });
});

/** Data against its contract: of every planted fault one finding, of its sound twin none. */
describe('the corpus', () => {
  it('has sixty faults and more, each under a name of its own', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpus.map(({ name, properties }) => JSON.stringify([name, properties]))).size).toBe(
      corpus.length,
    );
  });

  it.each(corpus)('$name', async (planted) => {
    const [sound, faulty] = [fileOf('sound', planted.sound), fileOf('faulty', planted.faulty)];
    await repository.write({ 'contract.yaml': contractOf(planted.properties, planted), ...sound, ...faulty });
    const data = [...Object.keys(sound), ...Object.keys(faulty)].join('\n');
    const { validation } = await runValidate(repository, { data, contract: 'contract.yaml' });
    const { code, column, severity = 'error', failing, rows } = planted.finding;
    expect(validation.findings).toEqual([
      expect.objectContaining({
        code,
        severity,
        place: { path: Object.keys(faulty)[0], ...(column !== undefined && { column }) },
        ...(failing !== undefined && { rows: { failing, total: expect.any(Number) } }),
      }),
    ]);
    if (rows) expect(validation.findings[0]?.examples?.map(({ row }) => row)).toEqual(rows);
  });
});

function fileOf(name: string, data: Planted['sound']): Record<string, string> {
  if (typeof data !== 'string')
    return { [`${name}.jsonl`]: data.map((row) => `${JSON.stringify(row)}\n`).join('') };
  return { [`${name}.${data.startsWith('{') ? 'jsonl' : 'csv'}`]: data };
}
