import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { externalData, recipeCanonical, rulesDigest } from '../../../src/domain/policy/digest.ts';
import { gateOf, modelOf } from '../../../src/domain/policy/policy.ts';
import { policyOf, wholePolicy, withGate, withModel } from './written.ts';

function digestOf(text: string): string {
  const policy = policyOf(text);
  return rulesDigest(gateOf(policy, modelOf(policy, 'fraud')));
}

function recipeOf(...lines: readonly string[]) {
  return modelOf(policyOf(withModel(...lines)), 'fraud').recipe;
}

describe('the digest of rules', () => {
  it('is fixed', () => {
    expect(
      digestOf(withGate('roc_auc: no-worse', 'recall: { tolerance: 1%, min: 0.8, slices: [b, a] }')),
    ).toBe('sha256:3c6b66d03721c2d902c38e1aca57c0440a151c01ef056535519185213b442b9c');
  });

  it('is the same however they are laid out', () => {
    const rules = [
      'auc: no-worse',
      'mae: { tolerance: 0.1, max: 3, slices: [a, b] }',
      'r2: { must-improve: true }',
    ];
    const same = [
      'r2: { must-improve: 0 }',
      'mae: { slices: [b, a], level: fail, max: 3.0, tolerance: 1e-1 }',
      'auc: { no-worse: true }',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(same, { minLength: 3 }), (order) => {
        expect(digestOf(withGate(...order))).toBe(digestOf(withGate(...rules)));
      }),
    );
  });

  it.each([
    'auc: { no-worse: true, min: 0.7 }',
    'auc: { tolerance: 0 }',
    'auc: { no-worse: true, slices: [a] }',
    'auc: { no-worse: true, level: warn }',
    'auc: { no-worse: true, direction: higher }',
    'auc: { must-improve: true }',
    'aucs: no-worse',
  ])('is another for other rules: %s', (rule) => {
    expect(digestOf(withGate(rule))).not.toBe(digestOf(withGate('auc: no-worse')));
  });

  it('tells an absolute tolerance from a relative one, and takes in alpha and looks', () => {
    expect(digestOf(withGate('mae: { tolerance: 0.01 }'))).not.toBe(
      digestOf(withGate('mae: { tolerance: 1% }')),
    );
    expect(digestOf(`alpha: 0.1\n${withGate('mae: no-worse')}`)).not.toBe(
      digestOf(withGate('mae: no-worse')),
    );
    expect(digestOf(`looks: spend\n${withGate('mae: no-worse')}`)).not.toBe(
      digestOf(withGate('mae: no-worse')),
    );
  });
});

describe('the canonical recipe', () => {
  it('is one text, whatever the layout', () => {
    expect(
      recipeCanonical(recipeOf('train: { run: a, setup: b }', 'model: m', 'path: x', 'exclude: ["*.txt"]')),
    ).toBe('{"data":[],"metrics":[],"model":["m"],"train":{"env":[],"repeat":1,"run":"a","setup":"b"}}');
    expect(recipeCanonical(recipeOf('model: [m]', 'train: { setup: b, repeat: 1, run: a }'))).toBe(
      recipeCanonical(recipeOf('train: { run: a, setup: b }', 'model: m')),
    );
  });

  it('names external data by address and version', () => {
    expect(externalData(modelOf(policyOf(wholePolicy), 'fraud').recipe)).toEqual([
      { uri: 's3://bucket/reference.parquet', version: '7' },
    ]);
  });
});
