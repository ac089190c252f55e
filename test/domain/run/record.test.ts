import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { makeRunRecord, metricsOf } from '../../../src/domain/run/record-assembly.ts';
import type { RunFacts } from '../../../src/domain/run/record-assembly.ts';
import { formatRunRecord, parseRunRecord } from '../../../src/domain/run/record-text.ts';

function file(path: string, text = path) {
  return { path, size: text.length, sha256: sha256Of(text) };
}

const facts: RunFacts = {
  model: 'fraud',
  commit: 'a'.repeat(40),
  dirty: false,
  workflow: {
    run: 7,
    attempt: 1,
    path: '.github/workflows/model.yml',
    event: 'push',
    url: 'https://github.com/o/r/actions/runs/7',
  },
  inputsDigest: sha256Of('inputs'),
  files: [file('files/model.onnx'), file('files/labels/a.txt')],
  evidence: [file('evidence/predictions.csv'), file('evidence/metrics.json')],
  metrics: new Map([
    ['recall', { value: 0.8, n: 100, positives: 20, negatives: 80, source: 'metrics.json: recall' }],
    ['accuracy', { value: 0.9, standardError: 0.01 }],
  ]),
  predictions: {
    file: 'evidence/predictions.csv',
    id: 'id',
    label: 'y',
    score: 'p',
    positive: 1,
    slices: ['country'],
  },
  candidates: 3,
};

const record = makeRunRecord(facts);
const text = formatRunRecord(record);

function faultsOf(broken: string): string[] {
  try {
    parseRunRecord(broken, 'run.json');
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return error.faults.map(({ code, place, message }) => `${code} ${place?.field ?? ''} ${message}`);
  }
  return [];
}

function changed(change: object): string {
  return JSON.stringify({ ...record, ...change });
}

describe('the record of a run', () => {
  it('is read as it was written', () => {
    expect(parseRunRecord(text, 'run.json')).toEqual(record);
    expect(record.files.map(({ path }) => path)).toEqual(['files/labels/a.txt', 'files/model.onnx']);
    expect(metricsOf(record)).toEqual(facts.metrics);
  });

  it('is the same bytes for the same facts in another order', () => {
    const shuffled = {
      ...facts,
      files: [...facts.files].reverse(),
      evidence: [...facts.evidence].reverse(),
      metrics: new Map([...facts.metrics].reverse()),
    };
    expect(formatRunRecord(makeRunRecord(shuffled))).toBe(text);
  });

  it('has an id of its content', () => {
    expect(record.id).toMatch(/^run-[0-9a-f]{16}$/);
    const ids = [facts, { ...facts, model: 'churn' }, { ...facts, metrics: new Map() }].map(
      (each) => makeRunRecord(each).id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('has the same id whatever it was chosen from', () => {
    expect(makeRunRecord({ ...facts, candidates: 4 }).id).toBe(record.id);
    expect(parseRunRecord(changed({ candidates: 4 }), 'run.json').candidates).toBe(4);
  });

  it('has no content id without model files', () => {
    expect(makeRunRecord({ ...facts, files: [] })).not.toHaveProperty('content-id');
  });

  it('keeps NaN and infinities as text, and gives them back', () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((name) => name !== '__proto__'),
          value,
        ),
        (values) => {
          const metrics = new Map(Object.entries(values).map(([name, value]) => [name, { value }]));
          const kept = metricsOf(
            parseRunRecord(formatRunRecord(makeRunRecord({ ...facts, metrics })), 'run.json'),
          );
          expect(kept.size).toBe(metrics.size);
          for (const [name, { value }] of metrics)
            expect(kept.get(name)?.value).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it.each<[string, Partial<RunFacts>, string]>([
    [
      'a standard error of NaN',
      { metrics: new Map([['auc', { value: 1, standardError: NaN }]]) },
      'metrics.auc.standard-error',
    ],
    ['a file outside its folder', { files: [file('model.onnx')] }, 'files[0].path'],
    [
      'predictions that are not evidence',
      { predictions: { file: 'evidence/other.csv' } },
      'predictions.file',
    ],
    ['a short commit', { commit: 'abc1234' }, 'commit'],
    ['a name that is none', { model: 'Fraud' }, 'model'],
  ])('is not made of %s', (_, change, field) => {
    expect(() => makeRunRecord({ ...facts, ...change })).toThrow(`run.json at ${field}`);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'DOCUMENT_INVALID  the document is empty'],
    ['a part', text.slice(0, -20), 'DOCUMENT_INVALID  no valid JSON'],
    [
      'a key twice',
      text.replace('"model":', '"model": "other", "model":'),
      'DOCUMENT_INVALID  the key "model" is given twice',
    ],
    [
      '__proto__',
      text.replace('"metrics": {', '"metrics": { "__proto__": { "value": 1 },'),
      'DOCUMENT_INVALID  the key "__proto__" is not allowed',
    ],
    [
      'another document',
      changed({ schema: 'https://modelgate.dev/schemas/run/v2.json' }),
      'DOCUMENT_INVALID schema found',
    ],
    ['an unknown key', changed({ extra: 1 }), 'DOCUMENT_INVALID extra unknown key "extra"'],
    ['a bare NaN', text.replace('0.8', 'NaN'), 'DOCUMENT_INVALID  no valid JSON'],
    [
      'a value as text',
      changed({ metrics: { auc: { value: '0.9' } } }),
      'DOCUMENT_INVALID metrics.auc.value',
    ],
    ['another content', changed({ dirty: true }), 'DOCUMENT_INVALID id found'],
    ['another file', changed({ files: [file('files/other')] }), 'DOCUMENT_INVALID content-id found'],
    [
      'a path that climbs out',
      changed({ evidence: [file('evidence/../../x')] }),
      'DOCUMENT_INVALID evidence[0].path found',
    ],
    ['an absolute path', changed({ files: [file('/etc/passwd')] }), 'DOCUMENT_INVALID files[0].path found'],
    ['a backslash', changed({ files: [file('files\\..\\x')] }), 'DOCUMENT_INVALID files[0].path found'],
    [
      'a file twice',
      changed({ evidence: [...record.evidence, record.evidence[0]] }),
      'DOCUMENT_INVALID evidence[2].path',
    ],
  ])('is refused when it holds %s', (_, broken, expected) => {
    expect(faultsOf(broken).join('\n')).toContain(expected);
  });

  it('is refused with all faults at once', () => {
    expect(faultsOf(changed({ model: 1, metrics: { a: { value: [] } }, extra: 1 }))).toHaveLength(3);
    expect(faultsOf(changed({ model: 'A B', commit: 'x' }))).toHaveLength(3);
  });

  // The number of candidates is not part of the id: the same bytes are the same run whatever they were chosen from.
  it('with a slip in what its id covers is refused, never read otherwise', () => {
    const slip = fc.record({ at: fc.nat(text.length - 1), put: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(slip, ({ at, put }) => {
        const broken = text.slice(0, at) + put + text.slice(at + put.length);
        if (faultsOf(broken).length > 0) return;
        const read = parseRunRecord(broken, 'run.json');
        expect(read).toEqual({ ...record, candidates: read.candidates });
      }),
      { numRuns: 300 },
    );
  });
});
