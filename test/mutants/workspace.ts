import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What neither tests nor code read. `dist/` is built from the code: a defect in a source would not be in it. */
const leftOut = new Set(['.git', '.cache', 'node_modules', 'coverage', 'dist', 'bench']);

export interface Workspace {
  /** A folder each, so that as many defects can be tried at the same time. */
  readonly copies: readonly string[];
  /** Of jest's transforms, shared by the copies. */
  readonly cache: string;
  /** For temporary folders of the tests. */
  readonly scratch: string;
  remove(): void;
}

/** Copies of the project in a temporary folder, with the project's own `node_modules`. */
export function makeWorkspace(project: string, count: number): Workspace {
  const root = mkdtempSync(path.join(tmpdir(), 'modelgate-mutants-'));
  const copies = Array.from({ length: count }, (_, index) => path.join(root, `copy-${index + 1}`));
  for (const copy of copies) {
    cpSync(project, copy, {
      recursive: true,
      filter: (source) =>
        !leftOut.has(path.relative(project, source)) && path.basename(source) !== '.modelgate',
    });
    symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'));
  }
  const [cache, scratch] = [path.join(root, 'cache'), path.join(root, 'scratch')];
  mkdirSync(cache);
  mkdirSync(scratch);
  return { copies, cache, scratch, remove: () => rmSync(root, { recursive: true, force: true }) };
}
