import { describe, expect, it } from '@jest/globals';
import { faultsOf, read } from './reading.ts';

describe('faults', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 40 }, (_, at) => `k${at}: &k${at} [*${at === 0 ? 'a' : `k${at - 1}`}, *${at === 0 ? 'a' : `k${at - 1}`}]`).join('\n')}`;
  it.each([
    ['an empty file', '', 'FILE_UNREADABLE', 'empty', {}],
    ['white space', ' \n', 'FILE_UNREADABLE', 'empty', {}],
    ['a Parquet file', 'PAR1rest', 'FILE_UNREADABLE', 'Parquet', {}],
    ['a binary file', 'a\0b', 'FILE_UNREADABLE', 'binary', {}],
    ['latin-1', Buffer.from('{"ä": 1}', 'latin1'), 'FILE_UNREADABLE', 'UTF-8', {}],
    ['too large a file', Buffer.alloc(16 * 1024 * 1024 + 1, ' '), 'FILE_UNREADABLE', 'at most', {}],
    ['cut JSON', '{\n  "a": 1,\n  "b": 0.', 'METRICS_INVALID', 'expected "," or "}"', { line: 3, column: 9 }],
    ['JSON cut behind a key', '{"a":', 'METRICS_INVALID', 'cut off', { line: 1, column: 6 }],
    [
      'a key given twice in JSON',
      '{"a": 1,\n "a": 2}',
      'METRICS_INVALID',
      'key "a" is given twice',
      { line: 2, column: 2 },
    ],
    [
      'a key given twice further down',
      '{"x": {"a": 1, "\\u0061": 2}}',
      'METRICS_INVALID',
      'key "a" is given twice',
      { line: 1, column: 16 },
    ],
    [
      'a key given twice in YAML',
      '---\na: 1\nb: 2\na: 3\n',
      'METRICS_INVALID',
      'key "a" is given twice',
      { line: 4, column: 1 },
    ],
    ['a name given twice in lines', 'a=1\na=2', 'METRICS_INVALID', '"a" is given twice', { line: 2 }],
    ['a column given twice', 'a,a\n1,2', 'METRICS_INVALID', 'given twice', { line: 1 }],
    ['a metric given twice in CSV', 'metric,value\na,1\na,2', 'METRICS_INVALID', '"a" is given twice', {}],
    [
      'one path spelled twice',
      '{"a/b": 1, "a": {"b": 2}}',
      'METRICS_INVALID',
      'two values have the path "a/b"',
      { field: 'a/b' },
    ],
    [
      'JSON nested deeply',
      '['.repeat(10_000_000),
      'METRICS_INVALID',
      'nested more than 100 deep',
      { line: 1 },
    ],
    [
      'JSON objects nested deeply',
      '{"a":'.repeat(3_000_000),
      'METRICS_INVALID',
      'nested more than 100 deep',
      { line: 1 },
    ],
    ['YAML nested deeply', `a: ${'['.repeat(900_000)}`, 'METRICS_INVALID', 'nested more than 100 deep', {}],
    [
      'YAML lists nested deeply',
      `---\n${'- '.repeat(400_000)}`,
      'METRICS_INVALID',
      'nested more than 100 deep',
      {},
    ],
    ['YAML aliases that multiply', bomb, 'METRICS_INVALID', 'aliases followed', {}],
    [
      'YAML with an unknown tag',
      '---\na: !!python/object:os.system x',
      'METRICS_INVALID',
      'malformed',
      { line: 2 },
    ],
    ['broken YAML', '---\na: [1', 'METRICS_INVALID', 'malformed', {}],
    ['a list at the top', '[{"a": 1}]', 'METRICS_INVALID', 'a list', {}],
    ['nothing but text', '{"a": "b"}', 'METRICS_INVALID', 'no number', {}],
    ['prose', 'The model is good', 'METRICS_INVALID', 'format is not known', {}],
    [
      'a negative standard error',
      '{"a": {"value": 1, "stderr": -1}}',
      'METRICS_INVALID',
      'negative',
      { field: 'a' },
    ],
    [
      'an n of rows that cannot be',
      '{"a": {"value": 1, "n": 2.5}}',
      'METRICS_INVALID',
      'whole number',
      { field: 'a' },
    ],
    ['control characters in text', '{"a\n": 1}', 'METRICS_INVALID', 'control character', { line: 1 }],
    ['comments in JSON', '{"a": 1 /* one */}', 'METRICS_INVALID', 'expected "," or "}"', { line: 1 }],
    ['a trailing comma', '{"a": 1,}', 'METRICS_INVALID', 'a key in double quotes', { line: 1 }],
    ['Python’s repr', "{'a': 1}", 'METRICS_INVALID', 'a key in double quotes', { line: 1 }],
    ['leading zeros', '{"a": 01}', 'METRICS_INVALID', 'expected', { line: 1 }],
  ] as const)(
    '%s',
    async (_, content, code, message, place) => {
      const [fault] = await faultsOf(read(content));
      expect(fault).toMatchObject({
        code,
        message: expect.stringContaining(message),
        place: { path: 'metrics', ...place },
      });
    },
    60_000,
  );

  it('100 MB of nesting ends at once', async () => {
    expect(await faultsOf(read(Buffer.alloc(100 * 1024 * 1024, '[')))).toMatchObject([
      { code: 'FILE_UNREADABLE' },
    ]);
  });
});
