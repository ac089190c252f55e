import { cp, mkdir, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { projectRoot } from './github-process.ts';

/**
 * Copies what a runner would use of this repository to `folder`: `action.yml` files, `actions/`, `dist/` and the lock files of `engines/`. Nothing else
 * is there, `node_modules` least of all.
 */
export async function stageActions(folder: string, root: string = projectRoot): Promise<string> {
  await mkdir(folder, { recursive: true });
  const wanted = (await readdir(root)).filter((name) =>
    ['action.yml', 'actions', 'dist', 'engines'].includes(name),
  );
  for (const name of wanted) {
    await cp(join(root, name), join(folder, name), {
      recursive: true,
      filter: (source) => basename(source) !== 'node_modules' || relative(root, source) === '',
    });
  }
  return folder;
}
