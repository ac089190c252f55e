import { describe, expect, it } from '@jest/globals';
import { mergeMetrics } from '../../../src/formats/metrics/merge.ts';

const file = (path: string, values: Record<string, number>) => ({
  path,
  values: new Map(Object.entries(values).map(([name, value]) => [name, { value, source: path }])),
});

describe('mergeMetrics', () => {
  it('joins files, and takes what both say alike', () => {
    const merged = mergeMetrics([file('a', { x: 1, y: NaN }), file('b', { y: NaN, z: 3 })]);
    expect([...merged].map(([name, { value, source }]) => [name, value, source])).toEqual([
      ['x', 1, 'a'],
      ['y', NaN, 'a'],
      ['z', 3, 'b'],
    ]);
  });

  it('refuses every metric on which files disagree, naming both', () => {
    const merge = () => mergeMetrics([file('a.json', { x: 1, y: 2 }), file('b.json', { x: 1.5, y: NaN })]);
    expect(merge).toThrow('"x" is 1 in a.json and 1.5 in b.json');
    expect(merge).toThrow('"y" is 2 in a.json and NaN in b.json');
  });

  it('counts another n as another value', () => {
    const one = { path: 'a', values: new Map([['x', { value: 1, n: 10 }]]) };
    const other = { path: 'b', values: new Map([['x', { value: 1, n: 20 }]]) };
    expect(() => mergeMetrics([one, other])).toThrow('"x" is 1 (n 10) in a and 1 (n 20) in b');
  });
});
