import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256Of, sortedByBytes } from '../../src/domain/canonical-json.ts';
import type { Json } from '../../src/domain/canonical-json.ts';

describe('canonical JSON', () => {
  // RFC 8785, sections 3.2.2 and 3.2.3.
  it('is as the standard shows it', () => {
    const numbers = [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
    const value = { string: '\u20ac$\u000f\nA\'B"\\\\"/', numbers, literals: [null, true, false] };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonicalJson(keys)) as object)).toHaveLength(7);
    expect([...canonicalJson(keys).matchAll(/:(\d)/g)].map(([, digit]) => Number(digit))).toEqual([
      2, 4, 6, 7, 1, 5, 3,
    ]);
  });

  it('reads as the same value, and is the same for any order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(JSON.parse(text)) as Json)).toBe(text);
      }),
    );
  });

  it('has no form for what JSON cannot say', () => {
    expect(() => canonicalJson({ a: [NaN] })).toThrow(TypeError);
    expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
  });

  it('leaves the digest of nothing as everybody knows it', () => {
    expect(sha256Of('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('order by bytes', () => {
  it('is that of code points, not of UTF-16 units, and no locale’s', () => {
    expect(sortedByBytes(['😀', '～', 'a', 'B', 'é', 'a/b', 'a-b', 'a.b'], (text) => text)).toEqual([
      'B',
      'a',
      'a-b',
      'a.b',
      'a/b',
      'é',
      '～',
      '😀',
    ]);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
