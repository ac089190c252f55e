import { describe, expect, it } from '@jest/globals';
import { faultsOf, told, withGate, withModel } from './written.ts';

describe('a mistake in a policy', () => {
  it.each([
    ['', '1:1 the file is empty | A policy begins with `version: 1` and `models:`.'],
    ['# nothing\n', '1:1 the file is empty | A policy begins with `version: 1` and `models:`.'],
    ['- a\n', '1:1 found a list, expected a mapping'],
    ['version: 2\nmodels: { a: {} }', '1:10 found 2, expected 1'],
    ['version: "1"\nmodels: { a: {} }', '1:10 found the text "1", expected 1'],
    ['models: { a: {} }', '1:1 "version" is missing'],
    ['version: 1', '1:1 "models" is missing'],
    ['version: 1\nmodels: {}', '2:9 expected at least one model'],
    ['version: 1\nmodels:\n', '2:1 found nothing, expected a mapping'],
    ['version: 1\nalpha: 0\nmodels: { a: {} }', '2:8 found 0, expected more than 0'],
    ['version: 1\nalpha: 0.6\nmodels: { a: {} }', '2:8 found 0.6, expected at most 0.5'],
    ['version: 1\nalpha: .nan\nmodels: { a: {} }', '2:8 found NaN, expected a number'],
    [
      'version: 1\nlooks: spent\nmodels: { a: {} }',
      '2:8 found "spent", expected ignore or spend | Did you mean "spend"?',
    ],
    ['version: 1\nfail_on: never\nmodels: { a: {} }', '2:1 unknown key "fail_on" | Did you mean "fail-on"?'],
    [
      'version: 1\nmodels: { Fraud: {} }',
      '2:11 expected a to z, 0 to 9 and single hyphens inside, at most 64 characters',
    ],
    [
      'version: 1\nmodels: { fräud: {} }',
      '2:11 expected a to z, 0 to 9 and single hyphens inside, at most 64 characters',
    ],
  ])('of the file is told: %j', (text, expected) => {
    const [first] = told(text);
    expect(first?.startsWith(expected) ? expected : first).toBe(expected);
  });

  it.each([
    ['recall: { tolerence: 0.01 }', 'unknown key "tolerence" | Did you mean "tolerance"?'],
    ['recall: { must_improve: true }', 'unknown key "must_improve" | Did you mean "must-improve"?'],
    ['recall: { tolerance: -1 }', 'found -1, expected at least 0'],
    [
      'recall: { tolerance: one }',
      'found "one": expected a number of at least 0, or a share of the baseline such as 1%',
    ],
    ['recall: { tolerance: 101% }', 'found 101%, expected at most 100%'],
    ['recall: { tolerance: .inf }', 'found Infinity, expected a number or text'],
    ['recall: { min: "0.8" }', 'found the text "0.8", expected a number'],
    ['recall: { min: 0.9, max: 0.8 }', 'min 0.9 is above max 0.8: nothing can pass'],
    ['recall: { must-improve: -0.1 }', 'found -0.1, expected at least 0'],
    [
      'recall: { no-worse: true, tolerance: 0.1 }',
      '`no-worse` and `tolerance` are both given | Keep one; `tolerance: 0` is the strict form.',
    ],
    ['recall: no-wrose', 'found "no-wrose", expected no-worse | Did you mean "no-worse"?'],
    ['recall: strict', 'found "strict", expected no-worse'],
    [
      'recall: 0.8',
      'found 0.8, expected "no-worse" or a mapping | Keys of the mapping: no-worse, tolerance, must-improve, min, max, range, direction, slices, groups, level.',
    ],
    ['recall:', 'found nothing, expected "no-worse" or a mapping'],
    ['recall: {}', 'asks for nothing | Give one of no-worse, tolerance, must-improve, min, max.'],
    [
      'recall: { slices: [country] }',
      'asks for nothing | Give one of no-worse, tolerance, must-improve, min, max.',
    ],
    ['recall: { tolerance: 0.1, slices: [] }', 'found 0 entries, expected at least 1'],
    ['recall: { tolerance: 0.1, slices: [a, a] }', 'found "a": listed twice'],
    ['recall: { tolerance: 0.1, slices: [[a, b], a, [b, a]] }', 'listed twice'],
    ['recall: { tolerance: 0.1, slices: [[a, a]] }', 'found "a": listed twice'],
    ['recall: { tolerance: 0.1, slices: [[a]] }', 'found 1 entries, expected at least 2'],
    ['recall: { tolerance: 0.1, slices: [7] }', 'found 7, expected text or a list'],
    [
      'recall: { tolerance: 0.1, slices: [a × b] }',
      'found "a × b": `×` stands between columns that are crossed, so no column of slices may have it as a word of its name',
    ],
    [
      'recall: { min: 0.1, slices: [a] }',
      'slices are held against the baseline, and this rule compares nothing',
    ],
    [
      'recall: { min: 0.1, groups: [gender] }',
      'recall is no gap between groups | Gaps are demographic_parity_difference, demographic_parity_ratio, equal_opportunity_difference, equal_opportunity_ratio, equalized_odds_difference, equalized_odds_ratio.',
    ],
    [
      'equalized_odds_difference: { tolerance: 0.1, groups: [gender] }',
      '`tolerance` cannot be judged for equalized_odds_difference | Between groups it takes `max` only.',
    ],
    [
      'equalized_odds_ratio: { max: 1, groups: [gender] }',
      '`max` cannot be judged for equalized_odds_ratio | Between groups it takes `min` only.',
    ],
    ['recall: { min: 0.1, level: error }', 'found "error", expected fail or warn'],
    ['recall: { min: 0.1, direction: up }', 'found "up", expected higher or lower'],
    [
      'ece: no-worse',
      '`no-worse` cannot be judged for ece | Gate `brier` or `log_loss`; `ece` takes `max` only.',
    ],
    [
      'ece: { tolerance: 0.1 }',
      '`tolerance` cannot be judged for ece | Gate `brier` or `log_loss`; `ece` takes `max` only.',
    ],
    [
      'ece: { must-improve: true }',
      '`must-improve` cannot be judged for ece | Gate `brier` or `log_loss`; `ece` takes `max` only.',
    ],
    ['"": no-worse', 'an empty name'],
    ['__proto__: no-worse', 'the key "__proto__" is not allowed'],
  ])('of a rule is told: %s', (rule, expected) => {
    const [first] = told(withGate(rule)).map((text) => text.replace(/^5:\d+ /, ''));
    expect(first?.startsWith(expected) ? expected : first).toBe(expected);
  });

  it.each([
    ['path: ../elsewhere', 'leads out of the repository'],
    ['path: /etc', 'found "/etc": paths are relative, so that they hold on every machine'],
    ['path: C:\\models', 'found "C:\\\\models": write `/` between folders'],
    ['path: .git', 'found ".git": git\'s own folder is out of bounds'],
    ['model: ../model.onnx', 'leads out of the model’s path'],
    ['model: [build/*.onnx, build/../../x]', 'leads out of the model’s path'],
    ['metrics: ../metrics.json', 'leads out of the repository'],
    ['metrics: []', 'found 0 entries, expected at least 1'],
    ['exclude: ["!keep"]', 'found "!keep": there is no negation'],
    ['exclude: [docs/]', 'found "docs/": write `docs/**` for all that is in a folder'],
    [
      'train: python train.py',
      'found "python train.py", expected a mapping | Keys of the mapping: setup, run, repeat, env.',
    ],
    ['train: { setup: pip install x }', '"run" is missing'],
    ['train: { run: x, repeat: 0 }', 'found 0, expected at least 1'],
    ['train: { run: x, repeat: 1.5 }', 'found 1.5, expected a whole number'],
    ['train: { run: " " }', 'found " ": an empty command'],
    ['train: { run: x, env: [A-B] }', 'found "A-B": expected a name of letters, digits and underscores'],
    ['predictions: p.csv', 'found "p.csv", expected a mapping'],
    [
      'predictions: { path: p.csv, label: y, score: p }\n    gate: { accuracy: { tolerance: 2 } }',
      'found 2, but accuracy lies in 0 to 1: nothing could ever fail | Did you mean 0.02, 2 points?',
    ],
    [
      'predictions: { path: p.csv, label: y, score: p }\n    gate: { recall: { min: 80 } }',
      'found 80, but recall lies in 0 to 1: nothing could ever pass | Did you mean 0.80?',
    ],
    [
      'predictions: { path: p.csv, label: y, score: p }\n    gate: { brier: { max: 12.5 } }',
      'found 12.5, but brier lies in 0 to 1: nothing could ever fail | Did you mean 0.125?',
    ],
    ['predictions: { path: p.csv, label: y }', 'names neither a `score` nor a `prediction` column'],
    [
      'predictions: { path: p.csv, engine: duckdb, id: i, label: l, score: s }',
      'found "duckdb", expected spark',
    ],
    [
      'predictions: { path: p, engine: spark, label: l, score: s }',
      'Spark sums up rows with a `id`, and none is named',
    ],
    [
      'predictions: { path: p, engine: spark, id: i, label: l, score: s, unit: u }',
      'is nothing that Spark can sum up | Take `engine: spark` out: the rows are read here then.',
    ],
    [
      'predictions: { path: p, engine: spark, id: i, label: l, score: { a: x, b: y } }',
      'Spark sums up one score of two classes',
    ],
    [
      'predictions: { path: p, engine: spark, id: i, label: l, score: s, slices: [[a, b]] }',
      'Spark sums up rows by columns, not by those that are crossed | Write a column that holds both.',
    ],
    [
      'predictions: { path: p, engine: spark, id: i, label: l, score: s, search: [a] }',
      'a search needs the rows, and Spark hands over their sums alone',
    ],
    [
      'predictions: { path: p, engine: spark, id: i, label: l, score: s }\n    evaluate: python e.py',
      'earlier versions are scored again on rows that are read here, and Spark hands over their sums alone | Let the rows hold the scores of the model in use, too, and name them as `baseline`.',
    ],
    ['predictions: { path: p.csv, score: s, prediction: t }', '`score` and `prediction` are both given'],
    ['predictions: { path: p.csv, prediction: s, threshold: 0.5 }', 'a threshold needs a `score` column'],
    ['predictions: { path: p.csv, score: s, threshold: 50 }', 'found 50, expected at most 1'],
    ['predictions: { path: p.csv, score: s, baseline: s }', 'is the candidate’s own column'],
    ['predictions: { path: p.csv, score: s, label: s }', 'is also given as a column of predictions'],
    ['data: [{ role: train }]', 'names neither a `path` nor a `uri`'],
    ['data: [{ path: a, uri: "s3://b/c", version: 1 }]', '`path` and `uri` are both given'],
    ['data: [{ uri: "s3://b/c" }]', 'external data needs a `version`'],
    ['data: [{ path: a, version: 1 }]', 'only external data has a version: git has it'],
    ['data: [{ path: a, role: train }, { path: a, role: test }]', 'listed twice'],
    ['data: [{ uri: bucket, version: 1 }]', 'found "bucket": expected an address such as `s3://bucket/key`'],
    [
      'data: [{ path: a, role: tset }]',
      'found "tset", expected train or test or reference | Did you mean "test"?',
    ],
    ['data: [{ path: a, contract: ../../c.yaml }]', 'leads out of the repository'],
    ['stages: []', 'found 0 entries, expected at least 1'],
    ['stages: [staging, staging]', 'found "staging": listed twice'],
    ['stages: [Staging]', 'found "Staging": expected a to z, 0 to 9 and single hyphens inside'],
    ['stages: [auto]', 'found "auto": auto, none and latest mean something else'],
    ['release: { evidence: all }', 'found "all", expected rows or summary or none'],
    ['release: { references: [{ uri: "s3://b/c", size: 1 }] }', '"sha256" is missing'],
  ])('of a model is told: %s', (line, expected) => {
    const [first] = told(withModel(line)).map((text) => text.replace(/^[45]:\d+ /, ''));
    expect(first?.startsWith(expected) ? expected : first).toBe(expected);
  });

  it('is told with all others at once, in the order of the file, each at its place', () => {
    const text = [
      'version: 1',
      'alpha: 0.05',
      'alpha: 0.9',
      'models:',
      '  Fraud: {}',
      '  fraud:',
      '    stagess: [production]',
      '    gate:',
      '      recall: { tolerence: 0.01, min: 1, max: 0.5 }',
      '      auc: no-wrse',
      '    predictions: { path: ../../p.csv, score: [s] }',
    ].join('\n');
    expect(told(text)).toEqual([
      '3:1 the key "alpha" is given twice | It stands in line 2 already.',
      '5:3 expected a to z, 0 to 9 and single hyphens inside, at most 64 characters',
      '7:5 unknown key "stagess" | Did you mean "stages"?',
      '9:17 unknown key "tolerence" | Did you mean "tolerance"?',
      '9:39 min 1 is above max 0.5: nothing can pass',
      '10:12 found "no-wrse", expected no-worse | Did you mean "no-worse"?',
      '11:26 leads out of the repository | Paths are relative to the model’s path.',
      '11:46 found a list, expected text or a mapping',
    ]);
    expect(faultsOf(text).map(({ place }) => place?.field)).toContain('models.fraud.gate.recall.tolerence');
    expect(new Set(faultsOf(text).map(({ code }) => code))).toEqual(new Set(['POLICY_INVALID']));
  });

  it('does not repeat a password', () => {
    const text = told(withModel('data: [{ uri: "s3://me:hunter2@b/c", version: 1 }]')).join('\n');
    expect(text).toContain('an address here must not hold a password');
    expect(text).not.toContain('hunter2');
  });

  it('is counted, not listed, where there are very many', () => {
    const faults = told(withModel(...Array.from({ length: 500 }, (_, i) => `unknown${i}: 1`)));
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)).toBe('and 400 more faults');
  });
});
