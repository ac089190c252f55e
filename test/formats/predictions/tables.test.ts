import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Table } from '../../../src/domain/evidence/table.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { createTables } from '../../../src/formats/predictions/tables.ts';
import { columnOf, folder, frame, names, rowsOf, textsOf } from './fixtures.ts';

const fixtures = createTables({ root: folder });

async function readText(
  content: string | Uint8Array,
  columns: readonly string[],
  name = 'data',
): Promise<Table> {
  const root = await mkdtemp(path.join(tmpdir(), 'modelgate-'));
  await writeFile(path.join(root, name), content);
  return createTables({ root }).read(name, columns);
}

async function faultsOf(reading: Promise<unknown>) {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ModelgateError);
  return (error as ModelgateError).faults;
}

describe('every writer’s file of the same frame', () => {
  const files = [
    'none.parquet',
    'snappy.parquet',
    'gzip.parquet',
    'brotli.parquet',
    'zstd.parquet',
    'lz4.parquet',
    'v2.parquet',
    'groups.parquet',
    'plain.parquet',
    'delta.parquet',
    'fastparquet.parquet',
    'polars.parquet',
    'duckdb.parquet',
    'pandas.csv',
    'semicolon.csv',
    'quoted.tsv',
    'pandas.csv.gz',
    'pandas.jsonl',
    'pandas.json',
  ];
  it.each(files)('%s reads as the same rows', async (file) => {
    const table = await fixtures.read(file, names);
    expect(rowsOf(table)).toEqual(frame);
    expect([...table.columns].map(([name, { kind }]) => [name, kind])).toEqual([
      ['id', 'number'],
      ['label', 'number'],
      ['score', 'number'],
      ['country', 'text'],
    ]);
  });

  it('keeps only the named columns', async () => {
    const table = await fixtures.read('snappy.parquet', ['score', 'id', 'score']);
    expect([...table.columns.keys()]).toEqual(['score', 'id']);
  });
});

describe('types of CSV columns', () => {
  it.each([
    [
      'numbers with null words',
      ['x', '1', 'NA', 'null', '""', '', '2.5e-1'],
      'number',
      ['1', null, null, null, null, '0.25'],
    ],
    ['NaN in every spelling', ['x', 'nan', 'NaN', 'NAN', '-nan'], 'number', ['NaN', 'NaN', 'NaN', 'NaN']],
    [
      'infinities in every spelling',
      ['x', 'inf', '-inf', 'Infinity', '-Infinity', '+inf', 'Inf'],
      'number',
      ['Infinity', '-Infinity', 'Infinity', '-Infinity', 'Infinity', 'Infinity'],
    ],
    ['numbers in quotes', ['x', '"1"', '"0.5"'], 'number', ['1', '0.5']],
    ['booleans as Python writes them', ['x', 'True', 'False', 'NA'], 'number', ['true', 'false', null]],
    ['leading zeros', ['x', '7', '8', '007'], 'text', ['7', '8', '007']],
    ['whole numbers beyond 2^53', ['x', '1', '9007199254740993'], 'text', ['1', '9007199254740993']],
    ['a number that turns into text late', ['x', '7.0', '7.0', 'abc'], 'text', ['7.0', '7.0', 'abc']],
    ['NA in a column of text', ['x', 'NA', 'DE'], 'text', ['NA', 'DE']],
    ['plus signs', ['x', '+49', '+50'], 'text', ['+49', '+50']],
    ['hexadecimal', ['x', '0x1F'], 'text', ['0x1F']],
    ['overflow', ['x', '1e999'], 'text', ['1e999']],
    [
      'quotes, delimiters and line ends inside quotes',
      ['x', '"a ""b"", c\r\nd"', 'plain "q"'],
      'text',
      ['a "b", c\r\nd', 'plain "q"'],
    ],
    ['nothing but nulls', ['x', 'NA', ''], 'number', [null, null]],
  ] as const)('%s', async (_, content, kind, texts) => {
    const [header, ...values] = content;
    // A second column, since a line without anything is skipped.
    const lines = [`${header},y`, ...values.map((value) => `${value},0`)];
    const table = await readText(lines.join('\n'), ['x']);
    expect(columnOf(table, 'x').kind).toBe(kind);
    expect(textsOf(table, 'x')).toEqual(texts);
  });

  it('reads decimals as the nearest double', async () => {
    const values = Array.from({ length: 2000 }, (_, at) => Math.sin(at) * 10 ** ((at % 30) - 20));
    const table = await readText(`x,y\n${values.map((value) => `${value},1`).join('\n')}`, ['x']);
    expect(columnOf(table, 'x')).toMatchObject({ values: Float64Array.from(values) });
  });

  it('skips empty lines, and takes CRLF, a byte order mark and spaces in the header', async () => {
    const table = await readText('\ufeffid , score\r\n\r\n7, 0.5\r\n\r\n', ['id', 'score']);
    expect(rowsOf(table, ['id', 'score'])).toEqual([['7', '0.5']]);
  });

  it('takes the delimiter that gives the columns asked for', async () => {
    const table = await readText('a,b;c,d,e;f\n1,2;3,4,5;6', ['a,b', 'f']);
    expect(rowsOf(table, ['a,b', 'f'])).toEqual([['1,2', '6']]);
  });

  it('reads rows that lie across chunks', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `${at},"name ${at}\n${'x'.repeat(at % 60)}"`);
    const table = await readText(`id,name\n${rows.join('\n')}`, ['id', 'name']);
    expect(table.rows).toBe(40_000);
    expect(textsOf(table, 'name')[39_999]).toBe(`name 39999\n${'x'.repeat(39_999 % 60)}`);
  });
});

describe('types of JSON columns', () => {
  it.each([
    [
      'numbers',
      '{"x":1}\n{"x":NaN}\n{"x":-Infinity}\n{"x":null}\n{}',
      'number',
      ['1', 'NaN', '-Infinity', null, null],
    ],
    ['text that looks like numbers', '{"x":"1"}\n{"x":"0.50"}', 'text', ['1', '0.50']],
    ['booleans', '{"x":true}\n{"x":false}', 'number', ['true', 'false']],
    ['numbers and text', '{"x":7}\n{"x":"a"}\n{"x":null}\n{"x":true}', 'text', ['7', 'a', null, 'true']],
    ['whole numbers beyond 2^53', '{"x":1}\n{"x":9007199254740993}', 'text', ['1', '9007199254740993']],
  ] as const)('%s', async (_, content, kind, texts) => {
    const table = await readText(content, ['x']);
    expect(columnOf(table, 'x').kind).toBe(kind);
    expect(textsOf(table, 'x')).toEqual(texts);
  });

  it('keeps them beyond the rows that are read strictly', async () => {
    const rows = Array.from(
      { length: 1500 },
      (_, at) => `{"x": ${at === 1400 ? '9007199254740993' : at === 1300 ? 'NaN' : at}}`,
    );
    const table = await readText(rows.join('\n'), ['x']);
    expect(textsOf(table, 'x').slice(1299)).toEqual(
      Array.from(
        { length: 201 },
        (_, at) => ['1299', 'NaN'][at] ?? (at === 101 ? '9007199254740993' : String(1299 + at)),
      ),
    );
  });

  it('reads keys that objects inherit as what they are: missing', async () => {
    const faults = await faultsOf(readText('{"x":1}', ['x', 'constructor', '__proto__']));
    expect(faults[0]?.message).toContain('`constructor`, `__proto__`');
  });
});

describe('types of Parquet columns', () => {
  it.each([
    ['small', 'number', ['1', '2', null, '4']],
    ['large', 'text', ['1', '9007199254740993', null, '-9223372036854775808']],
    ['unsigned', 'text', ['0', '18446744073709551615', '3', null]],
    ['flag', 'number', ['true', 'false', null, 'true']],
    ['float', 'number', ['0.5', 'NaN', 'Infinity', null]],
    ['single', 'number', ['0.5', '0.25', null, '1.5']],
    ['half', 'number', ['0.5', '2', null, '-1']],
    ['money', 'number', ['0.3', '12.34', null, '-0.01']],
    ['key', 'text', ['12345678901234567890', '7', null, '-7']],
    ['day', 'text', ['1970-01-01', '2024-10-04', null, '1969-12-31']],
    [
      'moment',
      'text',
      ['1970-01-01T00:00:00.000000Z', '2023-11-14T22:13:20.000001Z', null, '1969-12-31T23:59:59.999999Z'],
    ],
    ['text', 'text', ['a', '', null, 'Ü']],
    ['code', 'text', ['007', '7', null, '7.0']],
    ['raw', 'text', ['00ff', '0102', null, '6162']],
    ['none', 'number', [null, null, null, null]],
  ] as const)('%s', async (name, kind, texts) => {
    const table = await fixtures.read('kinds.parquet', [name]);
    expect(columnOf(table, name).kind).toBe(kind);
    expect(textsOf(table, name)).toEqual(texts);
  });

  it('refuses what is nested, all at once', async () => {
    const faults = await faultsOf(fixtures.read('kinds.parquet', ['list', 'record', 'small']));
    expect(faults.map(({ code, place }) => [code, place?.field])).toEqual([
      ['PREDICTIONS_INVALID', 'list'],
      ['PREDICTIONS_INVALID', 'record'],
    ]);
  });

  it('reads a file without rows', async () => {
    const table = await fixtures.read('empty.parquet', ['small', 'text']);
    expect(table.rows).toBe(0);
  });

  it('refuses a file that is cut off, wherever', async () => {
    const whole = await readFile(path.join(folder, 'groups.parquet'));
    for (const length of [4, 5, 11, 100, 1000, whole.length - 9, whole.length - 1]) {
      const [fault] = await faultsOf(readText(whole.subarray(0, length), names));
      expect(fault).toMatchObject({ code: 'FILE_UNREADABLE', place: { path: 'data' } });
    }
  });
});

describe('faults', () => {
  it('names all missing columns of a file at once, those found and the nearest', async () => {
    const expected = {
      code: 'PREDICTIONS_INVALID',
      message: 'no columns `is_fraud`, `p_frud`; the file has `tx_id`, `isfraud`, `p_fraud`',
      hint: expect.stringContaining('Did you mean `isfraud` for `is_fraud`, `p_fraud` for `p_frud`?'),
    };
    const wanted = ['tx_id', 'is_fraud', 'p_frud'];
    expect(await faultsOf(readText('tx_id,isfraud,p_fraud\n1,0,0.5', wanted))).toEqual([
      expect.objectContaining(expected),
    ]);
    expect(await faultsOf(readText('{"tx_id":1,"isfraud":0,"p_fraud":0.5}', wanted))).toEqual([
      expect.objectContaining(expected),
    ]);
    const [fault] = await faultsOf(fixtures.read('snappy.parquet', ['id', 'lable']));
    expect(fault?.hint).toContain('`label` for `lable`');
  });

  it.each([
    ['an empty file', '', 'FILE_UNREADABLE', 'empty'],
    ['white space', ' \n\n', 'FILE_UNREADABLE', 'empty'],
    ['binary', new Uint8Array([1, 2, 0, 3, 4]), 'FILE_UNREADABLE', 'binary'],
    ['UTF-16', Buffer.from('\ufeffx,y\n1,2', 'utf16le'), 'FILE_UNREADABLE', 'UTF-16'],
    ['latin-1', Buffer.from('x,y\nÄ,2', 'latin1'), 'FILE_UNREADABLE', 'UTF-8'],
    ['a zip archive', 'PK\u0003\u0004data', 'FILE_UNREADABLE', 'zip'],
    ['a row that is too short', 'x,y\n1,2\n3', 'PREDICTIONS_INVALID', '1 field, and the header has 2'],
    ['a row that is too long', 'x,y\n1,2,3', 'PREDICTIONS_INVALID', '3 fields, and the header has 2'],
    ['an unclosed quote', 'x,y\n1,"2\n3,4', 'PREDICTIONS_INVALID', 'not closed'],
    ['text behind a quote', 'x,y\n1,"2"3', 'PREDICTIONS_INVALID', 'closing quote'],
    ['a header given twice', 'x,x\n1,2', 'PREDICTIONS_INVALID', 'twice'],
    ['lone carriage returns', 'x,y\r1,2', 'FILE_UNREADABLE', 'carriage return'],
    ['cut JSON lines', '{"x":1,"y":2}\n{"x":1', 'PREDICTIONS_INVALID', 'cut off'],
    ['a key given twice', '{"x":1,"x":2}', 'PREDICTIONS_INVALID', 'given twice'],
    ['an object as a value', '{"x":{"a":1},"y":2}', 'PREDICTIONS_INVALID', 'one value a row'],
    ['lines of lists', '{"x":1,"y":1}\n[1]', 'PREDICTIONS_INVALID', 'JSON object'],
    ['a cut JSON array', '[{"x":1,"y":2}', 'PREDICTIONS_INVALID', 'cut off'],
    ['an array of numbers', '[1,2]', 'PREDICTIONS_INVALID', 'an object'],
    ['deep nesting', `{"x":${'['.repeat(1_000_000)}`, 'PREDICTIONS_INVALID', 'nested more than 100 deep'],
    ['broken gzip', gzipSync('x,y\n1,2\n'.repeat(9999)).subarray(0, 60), 'FILE_UNREADABLE', 'gzip'],
  ] as const)('%s', async (_, content, code, message) => {
    const faults = await faultsOf(readText(content, ['x']));
    expect(faults[0]).toMatchObject({
      code,
      message: expect.stringContaining(message),
      place: { path: 'data' },
    });
  });

  it('names the line of a broken row, line ends in quotes counted', async () => {
    const [fault] = await faultsOf(readText('x,y\n1,"a\nb\nc"\n\n2', ['x']));
    expect(fault?.place).toEqual({ path: 'data', line: 6 });
  });

  it('tells a missing file from a folder', async () => {
    expect(await faultsOf(fixtures.read('absent.csv', ['x']))).toMatchObject([{ code: 'FILE_MISSING' }]);
    expect(await faultsOf(fixtures.read('.', ['x']))).toMatchObject([
      { code: 'FILE_UNREADABLE', message: 'it is a folder, not a file' },
    ]);
  });

  it('reads a header without rows as zero rows', async () => {
    expect((await readText('x,y\n', ['x'])).rows).toBe(0);
    expect((await readText('x,y', ['x'])).rows).toBe(0);
    expect((await readText('[]', ['x'])).rows).toBe(0);
  });
});
