import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { faultsOf } from '../metrics/reading.ts';
import { fixtures, readText } from './fixtures.ts';

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
