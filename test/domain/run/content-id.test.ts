import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { contentId } from '../../../src/domain/run/content-id.ts';

interface Vector {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly root: string;
  readonly reference: string;
}

const vectors = JSON.parse(readFileSync(new URL('oms-vectors.json', import.meta.url), 'utf8')) as {
  readonly trees: readonly Vector[];
};

function filesOf(tree: Readonly<Record<string, string | undefined>>) {
  return Object.entries(tree).map(([path, text = '']) => ({ path, sha256: sha256Of(text) }));
}

describe('the content id', () => {
  it.each(vectors.trees.map((tree) => [tree.name, tree] as const))(
    'is the root digest of OMS: %s',
    (_, tree) => {
      expect(contentId(filesOf(tree.files))).toBe(tree.root);
    },
  );

  it('differs from the reference implementation only where that orders by folder', () => {
    const differing = vectors.trees.filter(({ root, reference }) => root !== reference);
    expect(differing.map(({ name }) => name)).toEqual(['folder against file']);
  });

  it('does not depend on the order in which files are listed', () => {
    const files = filesOf(
      Object.assign({}, ...vectors.trees.map((tree) => tree.files)) as Record<string, string>,
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(contentId(shuffled)).toBe(contentId(files));
      }),
    );
  });

  it('changes with any byte of any file, and with a file more', () => {
    const files = { a: '1', b: '2' };
    const ids = [files, { ...files, b: '3' }, { ...files, c: '' }, { a: '2', b: '1' }].map((tree) =>
      contentId(filesOf(tree)),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('does not exist without files', () => {
    expect(contentId([])).toBeUndefined();
    expect(contentId(filesOf({ '.gitignore': '*' }))).toBeUndefined();
  });
});
