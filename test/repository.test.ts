import { actions } from '../src/main.ts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { generated } from '../scripts/generate.ts';
import { errorCatalogue } from '../src/domain/error-catalogue.ts';
import { ModelgateError } from '../src/domain/errors.ts';
import { parsePolicy } from '../src/domain/policy/parse.ts';
import { stepFaults, usedActions, yamlBlocks, type YamlBlock } from './support/documents/yaml-blocks.ts';

/** What holds of the repository as a whole: nothing in it is out of date, and its documents are true. */

const root = path.resolve(import.meta.dirname, '..');
const tracked = listed('ls-files');
const files = [...new Set([...tracked, ...listed('ls-files', '--others', '--exclude-standard')])].filter(
  (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile(),
);

function listed(...args: string[]): string[] {
  const listing = execFileSync('git', [...args, '-z'], { cwd: root, encoding: 'utf8' });
  return listing.split('\0').filter(Boolean);
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('generated files', () => {
  it('are what the declarations give', async () => {
    const stale = [...(await generated())].filter(([file, content]) => read(file) !== content);
    expect(stale.map(([file]) => file)).toEqual([]);
  });
});

describe('YAML in the documents', () => {
  const pages = files.filter((file) =>
    /^(README\.md|docs\/.*\.md|actions\/.*README\.md|examples\/.*\.md)$/.test(file),
  );
  const workflows = files.filter((file) => /^examples\/.*\.github\/workflows\/.*\.ya?ml$/.test(file));
  let blocks: readonly YamlBlock[] = [];

  beforeAll(() => {
    blocks = [
      ...pages.flatMap((page) => yamlBlocks(read(page), page)),
      ...workflows.map((file) => ({ place: file, text: read(file) })),
    ];
  });

  it('is YAML, and a workflow, a policy, or a part of one', () => {
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocks.flatMap((block) => stepFaults(block).syntax)).toEqual([]);
  });

  it('uses actions that there are, with inputs that they have and permissions that they need', () => {
    expect(blocks.flatMap((block) => stepFaults(block).steps)).toEqual([]);
  });

  it.each([
    ['an input that is none', 'with: { metric: m.json }', /must NOT have additional properties .*"metric"/],
    ['a word that is none', 'with: { comment: loud }', /with\/comment must be equal to one of/],
    ['a right that is missing', 'name: check', /lacks `pull-requests: write`/],
    ['an action that is none', 'uses: modelgate/modelgate/actions/chekc@v1', /there is no action/],
  ])('would not pass with %s', (_name, line, fault) => {
    const uses = line.startsWith('uses') ? [] : ['uses: modelgate/modelgate@v1'];
    const step = [...uses, line].join('\n          ');
    const text = `jobs:\n  a:\n    permissions: { contents: read, actions: read }\n    steps:\n        - ${step}\n`;
    expect(stepFaults({ place: 'here', text }).steps.join('\n')).toMatch(fault);
  });

  it('shows every action once at least', () => {
    expect([...usedActions(blocks)].sort()).toEqual(Object.keys(actions).toSorted());
  });

  it('holds policies without a mistake', () => {
    const policies = [
      ...blocks.filter(({ text }) => /^models:/m.test(text)),
      ...files
        .filter((file) => /modelgate\.yml$/.test(file))
        .map((file) => ({ place: file, text: read(file) })),
    ];
    expect(policies.length).toBeGreaterThan(1);
    expect(policies.flatMap(({ text, place }) => faultsOf(text, place))).toEqual([]);
  });

  it('links to files that there are', () => {
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)]
        .map(([, target = '']) => path.posix.join(path.posix.dirname(page), target))
        .filter((target) => statSync(path.join(root, target), { throwIfNoEntry: false }) === undefined)
        .map((target) => `${page}: ${target}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('the source', () => {
  const code = files.filter((file) => /^(src|test|scripts|bench)\/.*\.(ts|mjs|js)$/.test(file));
  const source = code.filter((file) => file.startsWith('src/') && !file.endsWith('error-catalogue.ts'));

  it.each(Object.keys(errorCatalogue))('uses the error code %s', (name) => {
    expect(source.some((file) => read(file).includes(`'${name}'`))).toBe(true);
  });

  it('has no file of more than 250 lines', () => {
    expect(code.filter((file) => read(file).split('\n').length > 251)).toEqual([]);
  });

  it('leaves no test out, and mocks no module', () => {
    const words =
      /\bjest\s*\.\s*(?:mock|unstable_mockModule|spyOn)\b|\b(?:it|test|describe)\s*\.\s*(?:only|skip|todo|failing)\b|\b(?:xit|xdescribe|fdescribe|fit)\(['"`]/;
    expect(code.filter((file) => file.startsWith('test/') && words.test(read(file)))).toEqual([]);
  });

  it('has no unfinished business', () => {
    const words = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].map((word) => `\\b${word}\\b`).join('|'),
    );
    expect(code.filter((file) => words.test(read(file)))).toEqual([]);
  });

  it('names no machine’s folders', () => {
    const home = new RegExp(`(?<![\\w.])/(?:${['wo' + 'rk', 'ro' + 'ot', 'ho' + 'me'].join('|')})/\\w`);
    const texts = files.filter(
      (file) => /\.(ts|mjs|md|ya?ml|json|sh|py)$|^\.ci\/run$/.test(file) && !file.startsWith('dist/'),
    );
    expect(
      texts.filter((file) => home.test(read(file)) && !file.startsWith('test/support/openapi/')),
    ).toEqual([]);
  });
});

describe('what is shipped', () => {
  const dist = files.filter((file) => file.startsWith('dist/'));

  it('is committed', () => {
    expect(tracked.filter((file) => /^dist\/(cli|index|check|compare|report)\.js$/.test(file))).toHaveLength(
      5,
    );
  });

  it('is at most 7 MB', () => {
    const size = dist.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(7_000_000);
  });

  it('has every module in it', () => {
    expect(dist.filter((file) => read(file).includes('eval("require")'))).toEqual([]);
  });

  it('is locked to versions, not to a registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});

function faultsOf(text: string, place: string): string[] {
  try {
    parsePolicy(text, place);
    return [];
  } catch (error) {
    if (error instanceof ModelgateError) return [error.message];
    throw error;
  }
}
