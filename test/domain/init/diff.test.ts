import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../../src/domain/init/diff.ts';

describe('a unified diff', () => {
  it('of a new file is all additions', () => {
    expect(unifiedDiff('a/b.yml', undefined, 'x\ny\n')).toEqual([
      '--- /dev/null',
      '+++ b/a/b.yml',
      '@@ -0,0 +1,2 @@',
      '+x',
      '+y',
    ]);
  });

  it('of a change keeps what both have', () => {
    expect(unifiedDiff('f', 'a\nb\nc\n', 'a\nd\nc\n').slice(2)).toEqual([
      '@@ -1,3 +1,3 @@',
      ' a',
      '-b',
      '+d',
      ' c',
    ]);
  });

  it('of the same text is empty', () => {
    expect(unifiedDiff('f', 'a\n', 'a\n')).toEqual([]);
  });

  it('gives both texts back', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [old, fresh] = [before, after].map((all) => `${all.join('\n')}\n`) as [string, string];
        const body = unifiedDiff('f', old, fresh).slice(3);
        const side = (sign: string) =>
          body.filter((line) => line[0] === ' ' || line[0] === sign).map((line) => line.slice(1));
        fc.pre(body.length > 0);
        expect(side('-')).toEqual(before);
        expect(side('+')).toEqual(after);
      }),
    );
  });

  it('of a file of a hundred thousand lines does not take its time for each', () => {
    const long = 'x\n'.repeat(100_000);
    expect(unifiedDiff('f', long, 'y\n').at(-1)).toBe('+y');
  });
});
