import { describe, expect, it } from '@jest/globals';
import { parseComparison } from '../../src/domain/documents.ts';
import { ModelgateError } from '../../src/domain/errors.ts';
import { pathFault, relativeTo, repositoryPath } from '../../src/domain/repository-path.ts';

const comparison = {
  schema: 'https://modelgate.dev/schemas/comparison/v1.json',
  model: 'fraud',
  inputs: {
    candidate: { kind: 'run', name: 'the run', run: 'run-0' },
    baseline: null,
    rules: { source: 'none', digest: `sha256:${'0'.repeat(64)}`, loosened: [] },
    alpha: 0.05,
    candidates: 1,
  },
  results: {
    evidence: 'none',
    rows: null,
    metrics: [],
    slices: [],
    'slice-columns': [],
    families: { overall: 0, slices: 0 },
  },
  verdict: { value: 'first', rules: [], decisive: null, gated: false },
};

function faultsOf(text: string): string[] {
  try {
    parseComparison(text, 'comparison.json');
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return error.faults.map(({ place, message }) => `${place?.line ?? place?.field ?? ''}: ${message}`);
  }
  return [];
}

function changed(change: object): string {
  return JSON.stringify({ ...comparison, ...change });
}

describe('a document', () => {
  it('is read when it fits', () => {
    expect(parseComparison(JSON.stringify(comparison), 'comparison.json')).toEqual(comparison);
  });

  it('is refused with all faults, each at its field', () => {
    const inputs = { ...comparison.inputs, alpha: '0.05', rules: { source: 'policy', digest: 'x' } };
    expect(faultsOf(changed({ inputs, verdict: { ...comparison.verdict, value: 'passed' } }))).toEqual([
      expect.stringMatching(/^inputs\.rules\.digest: /),
      'inputs.rules: "loosened" is missing',
      'inputs.alpha: found the text "0.05", expected a number',
      expect.stringMatching(/^verdict\.value: found "passed", expected incomparable or fail/),
    ]);
  });

  it.each([
    [
      'another version',
      changed({ schema: 'https://modelgate.dev/schemas/comparison/v2.json' }),
      'schema: found',
    ],
    ['a key twice', '{\n "model": "a",\n "model": "b"\n}', '3: the key "model" is given twice'],
    [
      'a key twice in other spelling',
      '{ "model": "a", "mod\\u0065l": "b" }',
      '1: the key "model" is given twice',
    ],
    ['no end', '['.repeat(100_000), ': no valid JSON'],
    ['nesting without end', `${'['.repeat(1000)}${']'.repeat(1000)}`, '1: nested too deeply'],
    ['a text of its own', '{ "token": "hunter2" oops', ': no valid JSON'],
  ])('is refused with %s', (_, text, expected) => {
    expect(faultsOf(text).join('\n')).toContain(expected);
    expect(faultsOf(text).join('\n')).not.toContain('hunter2');
  });

  it('may hold the same key in different places, and braces in its texts', () => {
    const rules = { ...comparison.inputs.rules, loosened: ['{"model": "model", "model": [[', '\\"'] };
    expect(faultsOf(changed({ inputs: { ...comparison.inputs, rules } }))).toEqual([]);
  });
});

describe('a path of the repository', () => {
  it.each([
    ['models/fraud', 'build/../a//b/.', 'models/fraud/a/b'],
    ['models/fraud', '../../x', 'x'],
    ['models/fraud', '../../../x', undefined],
    ['.', '..', undefined],
    ['.', '.', '.'],
  ])('%s with %s is %s', (folder, text, expected) => {
    expect(repositoryPath(folder, text)).toBe(expected);
  });

  it('is seen from a folder that it lies in', () => {
    expect(['a/b/c', 'a'].map((path) => relativeTo('a', path))).toEqual(['b/c', '.']);
  });

  it.each(['', '/a', 'C:/a', 'a\\b', 'a/.git/config', 'a/.GIT', 'a\u0000', 'a\nb', 'x'.repeat(1025)])(
    'is none: %j',
    (text) => {
      expect(pathFault(text)).toEqual(expect.any(String));
    },
  );
});
