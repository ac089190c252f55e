import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../support/runner/commands.ts';
import { condition, evaluate, interpolate, resolve, type Status } from '../support/runner/expressions.ts';
import { parsePairs } from '../support/runner/files.ts';
import { expandMatrix } from '../support/runner/matrix.ts';

const contexts = {
  github: { ref: 'refs/heads/main', event: { n: 7, labels: [{ name: 'a' }, { name: 'b' }] } },
  env: { X: '' },
};

describe('expressions', () => {
  it.each([
    ["github.ref == 'refs/heads/MAIN'", true],
    ["contains(github.event.labels.*.name, 'b')", true],
    ["format('{0}}}', github.event.n)", '7}'],
    ["env.X || 'fallback'", 'fallback'],
    ['github.event.nothing.at.all', null],
    ['fromJSON(\'{"a":[1]}\').a[0]', 1],
  ])('%s', (expression, value) => {
    expect(evaluate(expression, { contexts })).toEqual(value);
  });

  it('are put into texts, or keep their type when alone', () => {
    expect(interpolate("a ${{ github.event.n }} ${{ '}}' }}", { contexts })).toBe('a 7 }}');
    expect(resolve({ list: '${{ github.event.labels }}' }, { contexts })).toEqual({
      list: [{ name: 'a' }, { name: 'b' }],
    });
    expect(() => interpolate('${{ github.ref', { contexts })).toThrow(/without/);
    expect(() => evaluate('secrets.KEY', { contexts })).toThrow(/Unrecognized named-value: 'secrets'/);
  });

  it.each([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ["github.ref == 'refs/heads/main'", 'failure', false],
    ["always() && github.ref == 'x'", 'success', false],
    ['${{ failure() }}', 'failure', true],
    ['!cancelled()', 'cancelled', false],
    ["contains('always()', 'a')", 'failure', false],
    ['true', 'skipped', false],
  ] as const)('if: %s after %s is %s', (text, status, expected) => {
    expect(condition(text, { contexts, status: status as Status })).toBe(expected);
  });

  it('beside text in an if are an error, since GitHub takes them for true', () => {
    expect(() => condition('${{ false }} || false', { contexts, status: 'success' })).toThrow(/always true/);
  });
});

describe('command files', () => {
  it('hold lines and heredocs', () => {
    expect(parsePairs('a=1=2\nb<<E\nx\n\ny=1\nE\r\nc=\n')).toEqual({ a: '1=2', b: 'x\n\ny=1', c: '' });
  });

  it.each(['nonsense', 'a<<E\nx', '<<E\nE'])('refuse %j', (text) => {
    expect(() => parsePairs(text)).toThrow(/Invalid/);
  });
});

describe('commands', () => {
  it('are lines of a form', () => {
    expect(parseCommand('::error file=a%2Cb,line=3::two%0Alines::x')).toEqual({
      name: 'error',
      properties: { file: 'a,b', line: '3' },
      value: 'two\nlines::x',
    });
    expect(parseCommand('see ::error::x')).toBeUndefined();
    expect(parseCommand('::unheard::x')).toBeUndefined();
    expect(parseCommand('::error::x', 'token')).toBeUndefined();
    expect(() => parseCommand('::set-output name=a::b')).toThrow(/not supported/);
  });
});

describe('a matrix', () => {
  it('of includes alone has one job each', () => {
    expect(expandMatrix({ include: [{ a: 1 }, { b: 2 }] })).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('extends by include as the documentation shows', () => {
    const fruit = { fruit: ['apple', 'pear'], animal: ['cat', 'dog'] };
    const include = [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ];
    expect(expandMatrix({ ...fruit, include })).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  it('without any job is an error', () => {
    expect(() => expandMatrix({ a: [1], exclude: [{ a: 1 }] })).toThrow(/does not contain any values/);
  });
});
