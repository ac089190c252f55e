import { describe, expect, it } from '@jest/globals';
import { measuredOtherwise } from '../../../src/domain/policy/recipe-loosened.ts';
import { loosened } from '../../../src/domain/policy/loosened.ts';
import { policyOf, withModel } from './written.ts';

function change(before: string, after: string): string[] {
  return loosened({
    inForce: policyOf(withModel(before)),
    proposed: policyOf(withModel(after)),
    model: 'fraud',
  });
}

function rows(columns: string): string {
  return `predictions: { path: p, ${columns} }`;
}

describe('what a pull request measures in another way', () => {
  it.each<[string, string, string]>([
    [
      'score: a',
      'score: b',
      '`score` of `predictions` is changed from `a` to `b`: something else is scored.',
    ],
    ['score: a', 'score: a, baseline: b', '`baseline` of `predictions` is added (`b`)'],
    [
      'score: a, baseline: b',
      'score: a, baseline: c',
      '`baseline` of `predictions` is changed from `b` to `c`',
    ],
    ['score: a', 'score: a, threshold: 0', '`threshold` of `predictions` is changed from `0.5` to `0`'],
    ['score: a', 'score: a, positive: 0', '`positive` of `predictions` is changed from `1` to `0`'],
    ['score: a, id: i', 'score: a', '`id` of `predictions` is removed'],
    ['score: a, label: l', 'score: a', '`label` of `predictions` is removed'],
    ['score: a', 'score: a, weight: w', '`weight` of `predictions` is added (`w`)'],
    ['score: a', 'score: a, unit: u', '`unit` of `predictions` is added (`u`)'],
    ['score: a, unit: u', 'score: a, unit: v', '`unit` of `predictions` is changed from `u` to `v`'],
    [
      'score: a, slices: [s, t]',
      'score: a, slices: [t]',
      '`slices` of `predictions` does not take `s` any more.',
    ],
  ])('%s → %s', (before, after, sentence) => {
    expect(change(rows(before), rows(after))).toEqual([expect.stringContaining(sentence)]);
  });

  it.each<[string, string]>([
    [rows('score: a'), rows('score: a, id: i, label: l, slices: [s]')],
    [rows('score: a'), rows('score: a, threshold: 0.5, positive: "1"')],
    [rows('score: a'), 'predictions: { path: q, score: a }'],
    ['metrics: m.json', 'metrics: n.json'],
    ['data: [{ path: d, role: test }]', 'data: [{ path: d, role: test, contract: c }]'],
  ])('is nothing: %s → %s', (before, after) => {
    expect(change(before, after)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['p', 's-*', '`path` of `predictions` names a file a seed, and no more one'],
    ['s-*', 'p', 'a lucky seed would be judged alone'],
    ['[a, b, c]', '[a, c]', 'names no more `b`: other seeds may count.'],
    ['s-*', "'s-[12]'", 'names no more `s-*`: other seeds may count.'],
  ])('names seeds that count otherwise: %s → %s', (before, after, sentence) => {
    const of = (path: string) => `predictions: { path: ${path}, score: a }`;
    expect(change(of(before), of(after))).toEqual([expect.stringContaining(sentence)]);
  });

  it('names test data that goes, and another command that scores versions', () => {
    expect(change('data: [{ path: d, role: test }]', 'data: [{ path: d, role: train }]')).toEqual([
      '`d` is no test data any more.',
    ]);
    expect(change('evaluate: a', 'evaluate: b')).toEqual([
      '`evaluate` is changed: versions are scored again in another way.',
    ]);
  });

  it('finds both columns where a score gives way to a prediction', () => {
    expect(measuredOtherwise({ score: 's' }, { prediction: 'p' })).toHaveLength(2);
  });

  it('keeps a column from ending its quotation', () => {
    expect(change(rows('score: a'), rows('score: "b`@x"'))[0]).toContain("to `b'@x`");
  });
});

describe('what a pull request asks of data no more', () => {
  it.each<[string, string, string | undefined]>([
    ['drift: [amount]', 'stages: [production]', 'Drift of `amount` does not fail any more.'],
    ['drift: ["*"]', 'drift: [amount]', 'Drift of `*` does not fail any more.'],
    ['drift: [amount]', 'drift: ["*"]', undefined],
    [
      'data: [{ path: a, role: reference }]',
      'data: [{ path: a, role: train }]',
      '`a` is no reference any more: drift from it is not looked for.',
    ],
    ['data: [{ path: a, time: when }]', 'data: [{ path: a }]', '`time` of `a` is not `when` any more.'],
    ['data: [{ path: a, unit: u }]', 'data: [{ path: a, unit: v }]', '`unit` of `a` is not `u` any more.'],
    ['data: [{ path: a }]', 'data: [{ path: a, label: y }]', undefined],
  ])('%s → %s', (before, after, sentence) => {
    expect(change(before, after)).toEqual(sentence === undefined ? [] : [sentence]);
  });
});
