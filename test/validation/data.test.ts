import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { contractOf, runValidate } from '../support/validation/validating.ts';

afterAll(removeRepositories);

let repository: LocalRepository;
beforeAll(async () => {
  const amount = { name: 'x', logicalType: 'number', logicalTypeOptions: { maximum: 10 } };
  const contract = contractOf([{ name: 'id', logicalType: 'integer', primaryKey: true }, amount]);
  repository = await repositoryWith({ 'contract.yaml': contract });
});

const csv = 'id,x\n1,2.5\n2,11\n';
const fixture = (name: string) => readFileSync(new URL(`../fixtures/validation/${name}`, import.meta.url));

async function findingsOf(data: string, inputs = {}) {
  return (await runValidate(repository, { data, contract: 'contract.yaml', ...inputs })).validation;
}

describe('data of all kinds', () => {
  it.each([
    ['plain.csv', csv],
    ['semicolons.csv', csv.replaceAll(',', ';')],
    ['tabs.tsv', csv.replaceAll(',', '\t')],
    ['windows.csv', csv.replaceAll('\n', '\r\n')],
    ['mark.csv', `\uFEFF${csv}`],
    ['open-end.csv', csv.trimEnd()],
    ['zipped.csv.gz', gzipSync(csv)],
    ['small.csv.zst', zstdCompressSync(Buffer.from(csv))],
    ['no-ending', csv],
    ['with [brackets] *.csv', csv],
    ["quote's.csv", csv],
    ['lines.jsonl', '{"id":1,"x":2.5}\n{"id":2,"x":11}\n'],
    ['lines.jsonl.gz', gzipSync('{"id":1,"x":2.5}\n{"id":2,"x":11}\n')],
    ['list.json', '[{"id":1,"x":2.5},\n{"id":2,"x":11}]'],
  ])('%s', async (file, content) => {
    await repository.write({ [file]: content });
    const { findings, data } = await findingsOf(file);
    expect(data[0]).toMatchObject({ rows: 2, files: [file] });
    expect(findings.map(({ code, examples }) => [code, examples?.[0]?.row])).toEqual([['DATA_RANGE', 2]]);
  });

  it('reads the files of a folder as one set, and numbers rows as their file does', async () => {
    await repository.write({
      'set/a.csv': 'id,x\n1,1\n2,2\n',
      'set/b.csv': 'id,x\n3,11\n4,4\n',
      'set/_SUCCESS': '',
    });
    const { findings, data } = await findingsOf('set');
    expect(data[0]).toMatchObject({ rows: 4, files: ['set/a.csv', 'set/b.csv'] });
    expect(findings[0]?.examples).toEqual([{ path: 'set/b.csv', row: 1, value: '"11"' }]);
  });

  it('holds files against each other by the names of their columns', async () => {
    await repository.write({ 'turned/a.csv': 'id,x\n1,10\n', 'turned/b.csv': 'x,id\n9,200\n' });
    expect((await findingsOf('turned/*.csv')).findings).toEqual([]);
  });

  it('takes columns from the names of folders', async () => {
    await repository.write({ 'hive/id=1/a.csv': 'x\n1\n', 'hive/id=2/a.csv': 'x\n12\n' });
    const { findings } = await findingsOf('hive');
    expect(findings.map(({ code, examples }) => [code, examples])).toEqual([
      ['DATA_RANGE', [{ path: 'hive/id=2/a.csv', row: 1, value: '"12"' }]],
    ]);
  });

  it('tells lines that are no UTF-8', async () => {
    await repository.write({ 'latin.csv': Buffer.from('id,x\n1,1\n2,caf\xe9\n3,3\n', 'latin1') });
    const { findings, data } = await findingsOf('latin.csv');
    expect(findings.map(({ code }) => code)).toEqual(['DATA_BROKEN_ROWS']);
    expect(data[0]?.rows).toBe(2);
  });

  it.each([
    ['empty.csv', ''],
    ['broken.parquet', fixture('nan-beside-statistics.parquet').subarray(0, 300)],
    ['cut.csv.gz', gzipSync(csv.repeat(100)).subarray(0, 20)],
    ['cut.csv.zst', zstdCompressSync(Buffer.from(csv.repeat(100))).subarray(0, 25)],
    ['no.parquet', csv],
    ['open.json', '[{"id":1,"x":1}'],
  ])('never passes %s, which cannot be read', async (file, content) => {
    await repository.write({ [file]: content });
    const { findings, verdict } = await findingsOf(file);
    expect(findings.map(({ code, place }) => [code, place.path])).toEqual([['DATA_UNREADABLE', file]]);
    expect(verdict).toBe('fail');
  });

  it('stops where there is no such data, or names are given twice', async () => {
    await repository.write({ 'twice.csv': 'id,x,ID\n1,2,3\n' });
    await expect(findingsOf('nowhere.csv')).rejects.toMatchObject({ code: 'FILE_MISSING' });
    await expect(findingsOf('twice.csv')).rejects.toMatchObject({ code: 'DATA_INVALID' });
  });
});

describe('Parquet', () => {
  it('finds the NaN that its statistics leave out, and takes no limit from them', async () => {
    const limited = (column: string) => ({
      name: column,
      logicalType: 'number',
      logicalTypeOptions: { maximum: 2 },
    });
    await repository.write({
      'nan.parquet': fixture('nan-beside-statistics.parquet'),
      'nan.yaml': contractOf([limited('x'), limited('y')], {
        table: {
          quality: [{ type: 'sql', query: `SELECT count(*) FROM {table} WHERE x = 'NaN'`, mustBe: 0 }],
        },
      }),
    });
    const { findings } = await findingsOf('nan.parquet', { contract: 'nan.yaml' });
    expect(findings.map(({ code, place, rows }) => [code, place.column, rows?.failing])).toEqual([
      ['DATA_NOT_FINITE', 'x', 1],
      ['DATA_RANGE', 'x', 1],
      ['DATA_NOT_FINITE', 'y', 1],
      ['DATA_RANGE', 'y', 1],
      ['DATA_QUERY', undefined, undefined],
    ]);
  });

  it('tells a column of floats where integers are asked for', async () => {
    await repository.write({
      'floats.parquet': fixture('nan-beside-statistics.parquet'),
      'ints.yaml': contractOf([{ name: 'x', logicalType: 'integer' }]),
    });
    const { findings } = await findingsOf('floats.parquet', { contract: 'ints.yaml' });
    expect(findings.map(({ code, place }) => [code, place.column])).toEqual([
      ['DATA_COLUMN_TYPE', 'x'],
      ['DATA_COLUMN_EXTRA', 'y'],
    ]);
  });
});

describe('all failing rows', () => {
  it('are written where they are asked for, with nothing that a spreadsheet would run', async () => {
    const rows = ['1,=1+1', '2,3', '3,@SUM', '3,-5', '4,-cmd'].join('\n');
    await repository.write({ 'formula.csv': `id,x\n${rows}\n` });
    await findingsOf('formula.csv', { out: 'failing.csv' });
    expect(await repository.read('failing.csv')).toBe(
      [
        'check,row,file,value',
        "formula.csv: x.type,1,formula.csv,'=1+1",
        "formula.csv: x.type,3,formula.csv,'@SUM",
        "formula.csv: x.type,5,formula.csv,'-cmd",
        'formula.csv: id.unique,3,formula.csv,3',
        'formula.csv: id.unique,4,formula.csv,3',
        '',
      ].join('\n'),
    );
  });
});

describe('text from data', () => {
  it('is clipped and inert wherever it is shown', async () => {
    const odd = `\u202e@team ![x](y) <!-- z --> ${'ä'.repeat(500)}`;
    await repository.write({ 'odd.csv': `id,x\n1,${odd}\n` });
    const { host, validation, text } = await runValidate(repository, {
      data: 'odd.csv',
      contract: 'contract.yaml',
    });
    const [value = ''] = validation.findings[0]?.examples?.map((example) => example.value ?? '') ?? [];
    expect(value.length).toBeLessThan(140);
    expect(value).toContain('\\u202e@team');
    expect(`${text}${host.log.annotations.map(({ message }) => message).join('')}`).not.toContain('\u202e');
  });
});
