import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { MetricValue } from '../../../src/domain/evidence/value.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { readMetrics } from '../../../src/formats/metrics/read.ts';

const folder = new URL('../../fixtures/formats/metrics/', import.meta.url);

function read(content: string | Uint8Array, path = 'metrics'): Promise<ReadonlyMap<string, MetricValue>> {
  return readMetrics(typeof content === 'string' ? Buffer.from(content) : content, path);
}

async function fixture(name: string): Promise<Record<string, MetricValue>> {
  const metrics = await readMetrics(await readFile(new URL(name, folder)), name);
  return Object.fromEntries([...metrics].map(([key, { source: _, ...value }]) => [key, value]));
}

async function valuesOf(content: string, path?: string): Promise<Record<string, number>> {
  return Object.fromEntries([...(await read(content, path))].map(([name, { value }]) => [name, value]));
}

async function faultsOf(reading: Promise<unknown>) {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ModelgateError);
  return (error as ModelgateError).faults;
}

describe('files as tools write them', () => {
  it('DVCLive: nested, without the step', async () => {
    expect(await fixture('dvclive.json')).toEqual({
      'train/loss': { value: 0.2091 },
      'train/acc': { value: 0.9375 },
      'eval/acc': { value: 0.912 },
    });
  });

  it('DVC’s YAML', async () => {
    expect(await fixture('dvc.yaml')).toEqual({
      'eval/accuracy': { value: 0.912 },
      'eval/loss': { value: Infinity },
      'eval/auc': { value: NaN },
      'train/accuracy': { value: 0.95 },
    });
  });

  it('scikit-learn’s classification report', async () => {
    const report = await fixture('classification-report.json');
    expect(Object.keys(report)).toEqual([
      '0/precision',
      '0/recall',
      '0/f1-score',
      '1/precision',
      '1/recall',
      '1/f1-score',
      'accuracy',
      'macro avg/precision',
      'macro avg/recall',
      'macro avg/f1-score',
      'weighted avg/precision',
      'weighted avg/recall',
      'weighted avg/f1-score',
    ]);
    expect(report['accuracy']).toEqual({ value: 0.8, n: 10 });
    expect(report['1/recall']).toEqual({ value: 0.75, n: 10, positives: 4, negatives: 6 });
    expect(report['macro avg/recall']).toMatchObject({ n: 10 });
  });

  it('a report beside other metrics, and one with weights', async () => {
    const report = JSON.parse(
      await readFile(new URL('classification-report.json', folder), 'utf8'),
    ) as Record<string, Record<string, number>>;
    const weighted = { ...report, 'weighted avg': { ...report['weighted avg'], support: 9.5 } };
    const metrics = await read(JSON.stringify({ report: weighted, auc: 0.9 }));
    expect(metrics.get('report/accuracy')).toEqual({ value: 0.8, source: 'metrics: report/accuracy' });
    expect(metrics.get('auc')?.value).toBe(0.9);
  });

  it('Python’s NaN and infinities, and null', async () => {
    expect(await fixture('python-nan.json')).toEqual({
      accuracy: { value: NaN },
      loss: { value: Infinity },
      score: { value: -Infinity },
      f1: { value: NaN },
      auc: { value: 0.75 },
    });
  });

  it('values with what is known of their precision', async () => {
    expect(await fixture('uncertain.json')).toEqual({
      accuracy: { value: 0.91, standardError: 0.009, n: 1000 },
      f1: { value: 0.8, standardError: 0.01 },
      auc: { value: 0.95, standardError: 0.01 },
      'latency/mean': { value: 12.5 },
      'latency/std': { value: 1.5 },
      recall: { value: 0.7, n: 200, positives: 40, negatives: 160 },
    });
  });

  it('lm-evaluation-harness: standard errors, also those not known', async () => {
    expect(await fixture('lm-eval.json')).toEqual({
      'results/arc_easy/acc,none': { value: 0.4381313131313131, standardError: 0.010180937100600062 },
      'results/arc_easy/acc_norm,none': { value: 0.39646464646464646 },
      'versions/arc_easy': { value: 1 },
    });
  });

  it.each([
    ['key-value.txt', { accuracy: { value: 0.91 }, f1: { value: 0.8 }, roc_auc: { value: 0.95 } }],
    ['wide.csv', { accuracy: { value: 0.91 }, f1: { value: 0.8 }, auc: { value: NaN } }],
    ['wide-index.csv', { accuracy: { value: 0.91 }, f1: { value: 0.8 } }],
    ['series.csv', { accuracy: { value: 0.91 }, f1: { value: 0.8 } }],
    ['long.csv', { accuracy: { value: 0.91, standardError: 0.009, n: 1000 }, loss: { value: 0.31 } }],
  ] as const)('%s', async (name, expected) => {
    expect(await fixture(name)).toEqual(expected);
  });

  it('refuses logs and curves, and names every list', async () => {
    expect(await faultsOf(fixture('lightning.csv'))).toMatchObject([
      { code: 'METRICS_INVALID', message: expect.stringContaining('4 rows of values') },
    ]);
    const faults = await faultsOf(fixture('keras-history.json'));
    expect(faults.map(({ code, place }) => [code, place?.field])).toEqual([
      ['METRICS_INVALID', 'loss'],
      ['METRICS_INVALID', 'accuracy'],
      ['METRICS_INVALID', 'val_loss'],
      ['METRICS_INVALID', 'val_accuracy'],
    ]);
  });
});

describe('recognition by content', () => {
  it.each([
    ['JSON in a file named otherwise', '{"a": 1}', 'metrics.txt'],
    ['JSON in a YAML file', '{"a": 1}', 'metrics.yaml'],
    ['YAML flow', '{a: 1}', 'metrics.yml'],
    ['YAML by its start', '---\na: 1\n', 'metrics'],
    ['YAML without a name', 'a: 1\nb:\n  c: text\n', 'metrics'],
    ['lines with CRLF', 'a: 1\r\n\r\nb: text\r\n', 'metrics'],
    ['tight lines', 'a:1', 'metrics'],
    ['lines with comments', '# note\na = 1 # one', 'metrics'],
    ['CSV without a header', 'a,1', 'metrics.csv'],
    ['CSV with semicolons', 'a;name\n1;x', 'metrics'],
    ['a byte order mark', '\ufeff{"a": 1}', 'metrics.json'],
  ])('%s', async (_, content, path) => {
    expect(await valuesOf(content, path)).toEqual({ a: 1 });
  });

  it('decodes UTF-16 with a byte order mark, as PowerShell writes it', async () => {
    expect((await read(Buffer.from('\ufeff{"a": 1}', 'utf16le'))).get('a')?.value).toBe(1);
  });

  it('keeps names with colons and equal signs apart from their values', async () => {
    expect(await valuesOf('test:accuracy=0.9\nacc,none: 0.5')).toEqual({
      'test:accuracy': 0.9,
      'acc,none': 0.5,
    });
  });
});

describe('numbers', () => {
  it.each([
    'NaN',
    'nan',
    'Infinity',
    '-Infinity',
    '"NaN"',
    '"nan"',
    '"inf"',
    '"-inf"',
    '"Infinity"',
    'null',
    '1e999',
  ])('reads %s in JSON as not finite, never drops it', async (written) => {
    const metrics = await read(`{"a": ${written}}`).catch(() => undefined);
    // A bare `nan` is no JSON that any tool writes: an error, which is no pass either.
    if (written === 'nan') return expect(metrics).toBeUndefined();
    expect(Number.isFinite(metrics?.get('a')?.value)).toBe(false);
    expect(metrics?.size).toBe(1);
  });

  it.each(['.nan', '.NaN', '.inf', '-.inf', 'nan', 'NaN', 'inf', '-inf', '', '~', 'null'])(
    'reads %s in YAML as not finite',
    async (written) => {
      const metrics = await read(`a: ${written}\nb: 1`, 'metrics.yaml');
      expect(Number.isFinite(metrics.get('a')?.value)).toBe(false);
      expect(metrics.size).toBe(2);
    },
  );

  it.each(['nan', 'NaN', 'inf', '-inf', 'Infinity'])(
    'reads %s in lines and CSV as not finite',
    async (written) => {
      expect(Number.isFinite((await read(`a: ${written}`)).get('a')?.value)).toBe(false);
      expect(Number.isFinite((await read(`a,b\n${written},1`)).get('a')?.value)).toBe(false);
    },
  );

  it('takes numbers in quotes, and says so', async () => {
    expect((await read('{"a": "0.91", "b": "1e-3"}')).get('a')).toEqual({
      value: 0.91,
      source: 'metrics: a (written as text)',
    });
  });

  it('leaves out text, booleans, matrices and lists of other things', async () => {
    const file = {
      a: 1,
      model: 'resnet',
      version: 'v1.2',
      tuned: true,
      classes: ['x', 'y'],
      matrix: [
        [1, 2],
        [3, 4],
      ],
      empty: [],
      log: [{ loss: 1 }],
    };
    expect(await valuesOf(JSON.stringify(file))).toEqual({ a: 1 });
  });

  it('keeps keys that objects inherit harmless', async () => {
    expect(await valuesOf('{"__proto__": {"a": 1}, "constructor": 2}')).toEqual(
      Object.fromEntries([
        ['__proto__/a', 1],
        ['constructor', 2],
      ]),
    );
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

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
  ] as const)('%s', async (_, content, code, message, place) => {
    const started = performance.now();
    const [fault] = await faultsOf(read(content));
    expect(fault).toMatchObject({
      code,
      message: expect.stringContaining(message),
      place: { path: 'metrics', ...place },
    });
    // Generous: what is meant is seconds against minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('100 MB of nesting ends at once', async () => {
    expect(await faultsOf(read(Buffer.alloc(100 * 1024 * 1024, '[')))).toMatchObject([
      { code: 'FILE_UNREADABLE' },
    ]);
  });
});
