import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
export const example = path.resolve(import.meta.dirname, '../../examples/flights');

/** Files of the flights example by path, as a repository has them. */
export async function exampleFiles(): Promise<Record<string, string>> {
  const entries = await readdir(example, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(example, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/^(variations|build)\/|__pycache__|^metrics\.json$/.test(file));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(example, file), 'utf8')] as const),
    ),
  );
}

/** The files that a variation changes, after it. */
export async function variation(name: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-variation-'));
  try {
    await cp(example, folder, { recursive: true });
    await execute('git', ['init', '--quiet'], { cwd: folder });
    await execute('git', ['add', '--all'], { cwd: folder });
    await execute('git', ['apply', path.join(example, 'variations', `${name}.patch`)], { cwd: folder });
    const { stdout } = await execute('git', ['diff', '--name-only'], { cwd: folder });
    const changed = stdout.split('\n').filter(Boolean);
    return Object.fromEntries(
      await Promise.all(
        changed.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
