import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { faultsOf } from '../metrics/reading.ts';
import { columnOf, fixtures, folder, names, readText, rowsOf, textsOf } from './fixtures.ts';

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
