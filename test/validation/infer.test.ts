import { afterAll, describe, expect, it } from '@jest/globals';
import { validate } from '../../src/actions/validate.ts';
import { readContract } from '../../src/domain/validation/contract/read.ts';
import { type Action, parseInputs } from '../../src/runtime/define-action.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { enginePath, runValidate } from '../support/validation/validating.ts';

afterAll(removeRepositories);

const rows = Array.from({ length: 100 }, (_, i) => {
  const country = ['BR', 'AR', 'DE'][i % 3];
  const at = `2024-01-${String((i % 28) + 1).padStart(2, '0')}`;
  return `${i},${country},${(i * 0.37).toFixed(2)},${at},00${i},${i % 4 === 0 ? '' : i % 2 === 0},${i / 100}`;
});
const csv = `id,country,amount,day,code,flag,share\n${rows.join('\n')}\n`;

describe('a contract that is inferred', () => {
  it('says what every row shows, with the reasons, and the data satisfies it', async () => {
    const repository = await repositoryWith({ 'data/orders.csv': csv });
    const text = await inferred(repository, { data: 'data/orders.csv', contract: 'orders.odcs.yaml' });
    const [table] = readContract(text, 'orders.odcs.yaml').tables;
    expect(table?.columns.map(({ path, type }) => [path[0], type?.type])).toEqual([
      ['id', 'integer'],
      ['country', 'string'],
      ['amount', 'number'],
      ['day', 'date'],
      ['code', 'string'],
      ['flag', 'boolean'],
      ['share', 'number'],
    ]);
    expect(text).toContain('# Nothing in 25 of 100 rows.');
    expect(text).toContain('# Digits that begin with a zero: a code, not a number.');
    expect(text).toContain('validValues: ["BR", "AR", "DE"]');
    const { validation } = await runValidate(repository, {
      data: 'data/orders.csv',
      contract: 'orders.odcs.yaml',
    });
    expect(validation.findings).toEqual([]);
    expect(validation.data[0]?.checks.length).toBeGreaterThan(12);
  });

  it('lets a flag be 0 or 1 alone, and text that is all addresses be addresses alone', async () => {
    const lines = Array.from(
      { length: 100 },
      (_, i) =>
        `${i % 17 === 0 ? 1 : 0},${(i % 4) + 1},u${i}@example.com,${i % 9 === 0 ? 'none' : `v${i}@b.at`}`,
    );
    const head = 'is_fraud,grade,mail,other';
    const repository = await repositoryWith({ 'tx.csv': `${[head, ...lines].join('\n')}\n` });
    const text = await inferred(repository, { data: 'tx.csv', contract: 'tx.yaml' });
    expect(text).toContain('# Seen: 0 and 1, and nothing else.');
    expect(text).toMatch(/# 4 different values: "1" 25, .* list them as validValues\./);
    expect(text.match(/format: email/g)).toHaveLength(1);
    const found = async (row: string) => {
      await repository.write({ 'new.csv': `${[head, ...lines, row].join('\n')}\n` });
      const { validation } = await runValidate(repository, { data: 'new.csv', contract: 'tx.yaml' });
      return validation.findings.map(({ code, place }) => `${place.column} ${code}`);
    };
    expect(await found('1,9,a@b.at,none')).toEqual([]);
    expect(await found('7,1,nobody,none')).toEqual(['is_fraud DATA_RANGE', 'mail DATA_PATTERN']);
  });

  it('asks of JSON what its cells are, and of cells of several types nothing', async () => {
    const objects = Array.from({ length: 30 }, (_, i) => ({
      id: i,
      tags: ['a', 'b'].slice(i % 3),
      place: { city: 'Graz' },
      code: String(i),
      mixed: i % 2 === 0 ? i : 'odd',
      at: `2024-01-${String((i % 28) + 1).padStart(2, '0')}`,
    }));
    const text = objects.map((one) => `${JSON.stringify(one)}\n`).join('');
    const repository = await repositoryWith({ 'rows.jsonl': text });
    const contract = await inferred(repository, { data: 'rows.jsonl', contract: 'rows.yaml' });
    const [table] = readContract(contract, 'rows.yaml').tables;
    expect(table?.columns.map(({ path, type }) => [path[0], type?.type])).toEqual([
      ['id', 'integer'],
      ['tags', 'array'],
      ['place', 'object'],
      ['code', 'string'],
      ['mixed', undefined],
      ['at', 'date'],
    ]);
    const { validation } = await runValidate(repository, { data: 'rows.jsonl', contract: 'rows.yaml' });
    expect(validation.findings).toEqual([]);
  });

  it('is only shown until a file is named, and overwrites none', async () => {
    const repository = await repositoryWith({ 'orders.csv': csv, 'mine.yaml': 'mine' });
    await expect(inferred(repository, { data: 'orders.csv', contract: 'mine.yaml' })).rejects.toThrow(
      'left as it is',
    );
    expect(await repository.read('mine.yaml')).toBe('mine');
    const shown = await inferred(repository, { data: 'orders.csv' });
    expect(shown).toContain('kind: DataContract');
    expect(await repository.git('status', '--short')).toBe('');
  });

  it('is a contract whatever names and values the data has', async () => {
    const names = ['a: b', '# c', '"d"', '', 'é\u2028', '- e', '${{ f }}'];
    const cells = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    const lines = Array.from({ length: 30 }, () => cells.join(','));
    const repository = await repositoryWith({ 'odd.csv': `${[cells.join(','), ...lines].join('\n')}\n` });
    const text = await inferred(repository, { data: 'odd.csv', contract: 'odd.yaml' });
    expect(readContract(text, 'odd.yaml').tables[0]?.columns.map(({ path }) => path[0])).toEqual(
      names.map((name) => name || 'column4'),
    );
    expect(
      (await runValidate(repository, { data: 'odd.csv', contract: 'odd.yaml' })).validation.findings,
    ).toEqual([]);
  });
});

/** What was written, else what was shown. */
async function inferred(
  repository: LocalRepository,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  const action = validate as unknown as Action;
  const host = await repository.host();
  await action.run(parseInputs(action, { infer: 'true', 'engine-path': enginePath, ...inputs }), host);
  return inputs['contract'] === undefined ? host.log.texts.join('\n') : repository.read(inputs['contract']);
}
