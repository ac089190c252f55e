import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { runValidate } from '../support/validation/validating.ts';

/** Training data in one format, test data in another (`test/fixtures/validation/mixed`): what was copied is found all the same. */

const formats = ['csv', 'csv.gz', 'jsonl', 'parquet', 'arrow'] as const;
type Format = (typeof formats)[number];

jest.setTimeout(60_000);

let repository: LocalRepository;
beforeAll(async () => {
  const names = ['train', 'test', 'sound'].flatMap((name) =>
    formats.map((format) => [name, format] as const),
  );
  repository = await repositoryWith({ 'README.md': 'a\n' });
  await repository.write(
    Object.fromEntries(names.map(([name, format]) => [`${name}.${format}`, fileOf(name, format)])),
  );
});
afterAll(removeRepositories);

const pairs = formats.flatMap((train) =>
  formats.filter((test) => test !== train).map((test) => [train, test] as const),
);

describe('rows of test data that were trained on', () => {
  it.each(pairs)('are found where they come from %s into %s', async (train, test) => {
    const found = await findingsOf(`train.${train}`, `test.${test}`);
    // CSV has no single precision: two writers may leave it different digits, which is nearly equal.
    const differs = !typed(train) && !typed(test) && train.slice(0, 3) !== test.slice(0, 3);
    expect(found).toEqual(
      differs
        ? [['SPLIT_NEAR_DUPLICATES', 15], ...member]
        : [['SPLIT_NEAR_DUPLICATES', 5], ['SPLIT_OVERLAP', 10], ...member],
    );
  });

  it.each(pairs.filter((_, at) => at % 3 === 0))('are not imagined from %s into %s', async (train, test) => {
    expect(await findingsOf(`train.${train}`, `sound.${test}`)).toEqual([]);
  });
});

it('sees no drift in the same rows, in whatever format', async () => {
  for (const [reference, train] of [
    ['csv', 'parquet'],
    ['parquet', 'jsonl'],
    ['jsonl', 'csv'],
    ['arrow', 'csv'],
  ]) {
    await repository.write({
      '.github/modelgate.yml': `version: 1
models:
  fraud:
    data: [{ path: train.${reference}, role: reference }, { path: train.${train}, role: train }]
`,
    });
    const { validation } = await runValidate(repository, { model: 'fraud' });
    const told = validation.findings.filter(({ severity }) => severity !== 'info');
    expect([reference, train, told]).toEqual([reference, train, []]);
  }
});

it('tells of a column that cannot be compared, and compares the others', async () => {
  const moved = readFileSync(fixture('test.jsonl'), 'utf8').replace(
    /"booked": "([^"]*)"/g,
    (_, time: string) => `"booked": ${Date.parse(time)}`,
  );
  await repository.write({ 'epoch.jsonl': moved });
  expect(await findingsOf('train.parquet', 'epoch.jsonl')).toEqual([
    ['SPLIT_COLUMN_RETYPED', undefined],
    ['SPLIT_NEAR_DUPLICATES', 5],
    ['SPLIT_OVERLAP', 10],
    ['SPLIT_TIME_UNREADABLE', undefined],
    ['SPLIT_UNIT_SHARED', 15],
  ]);
});

it('tells ids apart that doubles are too coarse for', async () => {
  // 2^53 and the odd number after it, which as a double is the same.
  const ids = (first: bigint) => Array.from({ length: 40 }, (_, at) => first + 4n * BigInt(at));
  const [train, test] = [ids(2n ** 53n), ids(2n ** 53n + 1n)];
  await repository.write({
    'ids-train.csv': ['customer,booked,v', ...train.map((id, at) => `${id},2026-01-01,${at}`), ''].join('\n'),
    'ids-test.jsonl': test
      .map((id, at) => `{"customer": "${id}", "booked": "2026-02-01", "v": ${at + 0.25}}\n`)
      .join(''),
  });
  const found = await findingsOf('ids-train.csv', 'ids-test.jsonl');
  expect(found.map(([code]) => code)).not.toContain('SPLIT_UNIT_SHARED');
  await repository.write({
    'ids-same.jsonl': `{"customer": "${train[3]}", "booked": "2026-02-01", "v": 7.5}\n`,
  });
  expect(await findingsOf('ids-train.csv', 'ids-same.jsonl')).toContainEqual(['SPLIT_UNIT_SHARED', 1]);
});

const member = [
  ['SPLIT_TIME_ORDER', 15],
  ['SPLIT_UNIT_SHARED', 15],
] as const;

function typed(format: Format): boolean {
  return format === 'parquet' || format === 'arrow';
}

function fixture(name: string): URL {
  return new URL(`../fixtures/validation/mixed/${name}`, import.meta.url);
}

function fileOf(name: string, format: Format): Buffer {
  if (format === 'csv.gz') return gzipSync(readFileSync(fixture(`${name}.csv`)));
  return readFileSync(fixture(`${name}.${format}`));
}

async function findingsOf(train: string, test: string) {
  const columns = 'unit: customer, time: booked';
  const policy = `version: 1
models:
  fraud:
    data: [{ path: ${train}, role: train, ${columns} }, { path: ${test}, role: test, ${columns} }]
`;
  await repository.write({ '.github/modelgate.yml': policy });
  const { validation } = await runValidate(repository, { model: 'fraud' });
  return validation.findings
    .filter(({ code }) => code.startsWith('SPLIT_'))
    .map(({ code, rows }) => [code, rows?.failing] as const)
    .toSorted();
}
