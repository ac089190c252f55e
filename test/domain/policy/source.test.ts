import { describe, expect, it } from '@jest/globals';
import { told, withModel } from './written.ts';

describe('hostile or odd YAML', () => {
  it.each<[string, string, string]>([
    ['a tag', withModel('path: !!python/object:os.system x'), 'tags such as `!name` are not allowed'],
    ['a tag of the older standard', withModel('path: !!binary aGk='), 'tags such as `!name` are not allowed'],
    ['two documents', 'version: 1\n---\nversion: 1\n', 'no valid YAML: '],
    ['a tab', 'models:\n\tfraud: {}\n', 'no valid YAML: Tabs are not allowed as indentation'],
    ['a list as a key', 'version: 1\n? [a]\n: b\n', 'no valid YAML: '],
    ['an unknown alias', withModel('path: *nowhere'), 'the alias *nowhere names no anchor before it'],
    ['an alias of what holds it', 'version: 1\nmodels: &m\n  a: *m\n', 'nested too deeply to be a policy'],
    ['a merge key', 'version: 1\nmodels:\n  a: &a { path: x }\n  b: { <<: *a }\n', 'unknown key "<<"'],
    ['binary', '\u0000\u0001\u0002', 'found "'],
    ['nesting without end', `a: ${'['.repeat(20_000)}`, 'nested too deeply to be a policy'],
    ['nested keys without end', '{a: '.repeat(10_000), 'nested too deeply to be a policy'],
    ['a very large file', `# ${'x'.repeat(500_000)}`, 'the file has 500002 letters, expected at most 500000'],
  ])('%s is refused', (_, text, expected) => {
    expect(told(text).join('\n')).toContain(expected);
  });

  it('in which aliases multiply is refused before it fills the memory', () => {
    const nine = (name: string) => Array.from({ length: 9 }, () => `*${name}`).join(', ');
    const levels = 'bcdefghi'
      .split('')
      .map((name, i) => `${name}: &${name} [${nine('abcdefgh'[i] as string)}]`);
    const text = `a: &a [${Array.from({ length: 9 }, () => 'x').join(', ')}]\n${levels.join('\n')}\n`;
    expect(told(text)).toEqual([
      expect.stringContaining('more than 100000 values, counting what aliases repeat'),
    ]);
  });

  it('with a directive of the older standard means the same as without', () => {
    expect(told(`%YAML 1.1\n---\n${withModel('release: { latest: on }')}`).join()).toContain(
      'found "on", expected true or false',
    );
  });

  it('with many keys is read in time linear in them', () => {
    const text = `version: 1\nmodels:\n${Array.from({ length: 5_000 }, (_, i) => `  m${i}: 1\n`).join('')}`;
    expect(told(text)).toHaveLength(101);
  });

  it('keeps places right after a byte order mark, CRLF and letters beyond the basic plane', () => {
    expect(told('\uFEFFversion: 1\r\n# 😀\r\nmodels: { a: { pth: x } }\r\n')).toEqual([
      '3:16 unknown key "pth" | Did you mean "path"?',
    ]);
  });
});
