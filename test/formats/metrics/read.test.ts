import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { faultsOf, fixture, folder, read, valuesOf } from './reading.ts';

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

  it('passes lists over beside metrics', async () => {
    expect(await valuesOf('{"a": 1, "loss": [0.3, 0.2], "roc": {"fpr": [0, 1]}}', 'metrics.json')).toEqual({
      a: 1,
    });
  });

  it('refuses logs, and files of curves alone, naming every list', async () => {
    expect(await faultsOf(fixture('lightning.csv'))).toMatchObject([
      { code: 'METRICS_INVALID', message: expect.stringContaining('4 rows of values') },
    ]);
    const [rows] = await faultsOf(read('id,label,score\n1,0,0.2\n2,1,0.7\n'));
    expect(rows?.hint).toMatch(/^This looks like a file of predictions.*`\.modelgate\/runs\/<model>`/);
    expect((await faultsOf(fixture('lightning.csv')))[0]?.hint).toContain('training log');
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
