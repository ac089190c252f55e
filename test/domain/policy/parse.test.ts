import { describe, expect, it } from '@jest/globals';
import {
  gateOf,
  isRulesBranch,
  modelOf,
  sliceColumns,
  unwrittenPolicy,
} from '../../../src/domain/policy/policy.ts';
import { policyOf, wholePolicy, withGate, withModel } from './written.ts';

describe('a policy', () => {
  it('is read with every part of the format', () => {
    const policy = policyOf(wholePolicy);
    expect({ ...policy, models: [...policy.models.keys()] }).toEqual({
      alpha: 0.05,
      looks: 'spend',
      branches: ['main', 'release/*'],
      failOn: 'inconclusive',
      models: ['fraud'],
    });
    expect(modelOf(policy, 'fraud')).toEqual({
      name: 'fraud',
      recipe: {
        path: 'models/fraud',
        exclude: ['**/*.md', 'notebooks/**'],
        train: {
          setup: 'pip install -r requirements.txt',
          run: 'python train.py',
          repeat: 3,
          env: ['CUDA_VERSION'],
        },
        evaluate: 'python evaluate.py --model {model} --out {predictions}',
        model: ['build/model.onnx'],
        metrics: ['build/metrics.json', 'build/*.yaml'],
        predictions: {
          path: 'build/predictions.parquet',
          id: 'tx_id',
          label: 'is_fraud',
          score: 'p_fraud',
          baseline: 'p_fraud_before',
          positive: 1,
          threshold: 0.5,
          weight: 'amount',
          unit: 'customer_id',
          slices: ['country'],
        },
        data: [
          {
            kind: 'file',
            path: 'data/train.csv',
            role: 'train',
            contract: 'contracts/transactions.odcs.yaml',
          },
          { kind: 'file', path: '../shared/test.csv', role: 'test' },
          { kind: 'external', uri: 's3://bucket/reference.parquet', version: '7', role: 'reference' },
        ],
      },
      rules: [
        { metric: 'roc_auc', noWorse: true, slices: [], level: 'fail' },
        {
          metric: 'recall',
          noWorse: false,
          tolerance: { kind: 'absolute', value: 0.01 },
          min: 0.8,
          slices: ['country'],
          level: 'fail',
        },
        {
          metric: 'precision',
          noWorse: false,
          tolerance: { kind: 'relative', value: 0.01 },
          slices: [],
          level: 'warn',
        },
        { metric: 'log_loss', noWorse: false, mustImprove: 0, slices: [], level: 'fail' },
        { metric: 'brier', noWorse: false, mustImprove: 0.001, slices: [], level: 'fail' },
        { metric: 'ece', noWorse: false, max: 0.1, slices: [], level: 'fail' },
        { metric: 'latency_p95_ms', noWorse: false, max: 20, direction: 'lower', slices: [], level: 'fail' },
      ],
      drift: [],
      stages: ['staging', 'production'],
      release: {
        evidence: 'rows',
        latest: false,
        references: [],
        card: {
          intendedUse: 'Payments, not credit.',
          license: 'Apache-2.0',
          limitations: 'Blind below 1 EUR.',
        },
        gto: true,
      },
    });
  });

  it('has the same defaults written and unwritten', () => {
    expect(policyOf('version: 1\nmodels:\n  fraud: {}\n')).toEqual(unwrittenPolicy('fraud'));
  });

  it.each([
    ['models/fraud/', 'models/fraud'],
    ['./models//fraud', 'models/fraud'],
    ['models/../x', 'x'],
    ['.', '.'],
    ['./', '.'],
  ])('takes the path %s as %s', (written, path) => {
    expect(modelOf(policyOf(withModel(`path: ${written}`)), 'fraud').recipe.path).toBe(path);
  });

  it.each([
    ['1%', 0.01],
    ['0.5 %', 0.005],
    ['"12.5%"', 0.125],
    ['100%', 1],
    ['0%', 0],
  ])('reads the tolerance %s as a share of %d', (written, value) => {
    const [rule] = modelOf(policyOf(withGate(`mae: { tolerance: ${written} }`)), 'fraud').rules;
    expect(rule?.tolerance).toEqual({ kind: 'relative', value });
  });

  it('may repeat itself by anchors', () => {
    const policy = policyOf('version: 1\nmodels:\n  a: &a\n    gate: { mae: no-worse }\n  b: *a\n');
    expect(modelOf(policy, 'b')).toEqual({ ...modelOf(policy, 'a'), name: 'b' });
  });

  it('gives the gate of a model, and names the choices where there is none of the name', () => {
    const policy = policyOf(wholePolicy);
    const gate = gateOf(policy, modelOf(policy, 'fraud'));
    expect({ alpha: gate.alpha, looks: gate.looks, rules: gate.rules.length }).toEqual({
      alpha: 0.05,
      looks: 'spend',
      rules: 7,
    });
    expect(() => modelOf(policy, 'froud')).toThrow('Did you mean "fraud"?');
    expect(() => modelOf(policy, 'churn')).toThrow('Known here: fraud.');
  });

  it('reads slice columns of rules, too', () => {
    const { recipe, rules } = modelOf(policyOf(wholePolicy), 'fraud');
    expect(sliceColumns(recipe, [...rules, { ...rules[0]!, slices: ['age'] }])).toEqual(['country', 'age']);
  });

  it.each([
    ['main', true],
    ['trunk', true],
    ['release/1', true],
    ['release/1/x', false],
    ['mainly', false],
  ])('lets rules live on %s: %s', (branch, expected) => {
    expect(isRulesBranch(policyOf(wholePolicy), branch, 'trunk')).toBe(expected);
  });
});

describe('slices of columns that are crossed', () => {
  const written = (entry: string) =>
    policyOf(
      withModel(
        `predictions: { path: p.csv, score: s, slices: ${entry} }`,
        `gate: { recall: { tolerance: 0.01, slices: ${entry} } }`,
      ),
    ).models.get('fraud');

  it('have one name, whichever order they are written in', () => {
    for (const entry of ['[country, [device, country]]', '[country, [country, device]]']) {
      const model = written(entry);
      expect(model?.recipe.predictions?.slices).toEqual(['country', 'country × device']);
      expect(model?.rules[0]?.slices).toEqual(['country', 'country × device']);
    }
  });
});
