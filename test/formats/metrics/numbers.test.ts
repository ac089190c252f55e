import { describe, expect, it } from '@jest/globals';
import { read, valuesOf } from './reading.ts';

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
