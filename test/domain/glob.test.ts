import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compileGlob, globFault, matcherOf, matchesGlob } from '../../src/domain/glob.ts';

describe('a glob', () => {
  it.each([
    ['**/*.md', 'README.md', true],
    ['**/*.md', 'docs/a/b.md', true],
    ['**/*.md', '.github/x.md', true],
    ['**/*.md', 'readme.MD', false],
    ['**/*.md', 'a.md/b', false],
    ['docs', 'docs/a', false],
    ['docs/**', 'docs/a/.b', true],
    ['docs/**', 'docs', true],
    ['docs/**', 'docsx/a', false],
    ['*', 'a/b', false],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['data/?.csv', 'data/é.csv', true],
    ['[a-c]*', 'bx', true],
    ['[^a-c]*', 'bx', false],
    ['[^a-c]*', 'dx', true],
    ['[]]x', ']x', true],
    ['[*]', '*', true],
    ['*.{py,ipynb}', 'train.ipynb', true],
    ['a{b,c{d,e}}', 'ace', true],
    ['a{b,}', 'a', true],
    ['release/*', 'release/1', true],
    ['a.b', 'axb', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matchesGlob(compileGlob(pattern), path)).toBe(expected);
  });

  it.each([
    '',
    '!a',
    '/a',
    'a/',
    'a\\b',
    '@(a|b)',
    'a/../b',
    './a',
    'a//b',
    '[a',
    '{a',
    'a}',
    '[a/b]',
    '[!a]',
    '{a,b}'.repeat(7),
  ])('is refused when it is outside the dialect: %j', (pattern) => {
    expect(globFault(pattern)).toEqual(expect.any(String));
    expect(() => compileGlob(pattern)).toThrow(RangeError);
  });

  it('means what picomatch means by it', () => {
    const name = fc.array(fc.constantFrom('a', 'b', '.', '-', '*', '?', '[ab]', '[^a]', '{a,b}', '{a,b*}'), {
      minLength: 1,
      maxLength: 4,
    });
    const segment = fc.oneof(
      fc.constant('**'),
      name.map((parts) => parts.join('').replace(/\*+/g, '*')),
    );
    const pattern = fc.array(segment, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const path = fc
      .array(
        fc
          .array(fc.constantFrom('a', 'b', '.', '-'), { minLength: 1, maxLength: 4 })
          .map((letters) => letters.join('')),
        { minLength: 1, maxLength: 4 },
      )
      .map((names) => names.join('/'));
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        // Whether `/**` also stands for nothing, picomatch decides by what is before it: `a/**` yes, `*/**` no.
        fc.pre(!glob.endsWith('/**'));
        fc.pre(globFault(glob) === undefined && !/(^|\/)\.{1,2}(\/|$)/.test(file));
        expect([glob, file, matcherOf([glob])(file)]).toEqual([
          glob,
          file,
          picomatch(glob, { dot: true, noextglob: true })(file),
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer for a pattern that was made to', () => {
    const matches = matcherOf([`${'*a'.repeat(400)}b`, `${'**/a/'.repeat(150)}b`]);
    expect(matches('a'.repeat(4000))).toBe(false);
    expect(matches(Array.from({ length: 2000 }, () => 'a').join('/'))).toBe(false);
  });
});
