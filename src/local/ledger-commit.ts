import { ModelgateError } from '../domain/errors.ts';
import type { LedgerAddition } from '../ports/ledger.ts';
import type { Git } from './git.ts';
import { listTree } from './ledger-tree.ts';

/** A folder of the commit that is made: blobs by name, and the folders in it that change. */
interface Folder {
  /** Path with a slash at its end; empty for the root. */
  readonly path: string;
  readonly files: Map<string, string>;
  readonly folders: Map<string, Folder>;
}

/**
 * A commit object with the addition's files on top of `head`, or the first of a branch. No branch, index or work tree is
 * touched: what is left by a process that ends in between is collected by git some day.
 * @param settings options of git that name who commits
 */
export async function ledgerCommit(
  git: Git,
  head: string | undefined,
  { files, message, settings }: LedgerAddition & { readonly settings: readonly string[] },
): Promise<string> {
  const root: Folder = { path: '', files: new Map(), folders: new Map() };
  const blobs = await Promise.all(
    [...files].map(async ([path, content]) => ({
      path,
      id: await ask(git, ['hash-object', '-w', '--no-filters', '--stdin'], content),
    })),
  );
  for (const { path, id } of blobs) place(root, path.split('/'), id);
  const tree = await writeFolder(git, head, root);
  const parents = head === undefined ? [] : ['-p', head];
  const command = ['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', '--no-gpg-sign', ...parents, tree];
  return ask(git, [...settings, ...command], `${message}\n`);
}

/** Options that name who commits where nobody is configured. */
export async function identity(git: Git): Promise<readonly string[]> {
  const configured = (await git.ask('config', '--get-regexp', '^user\\.(name|email)$')) ?? '';
  // The last one counts: git lists the system's first and the repository's last.
  const settings = new Map(configured.split('\n').map((line) => [line.split(' ')[0], line.split(' ')[1]]));
  return [
    ...(settings.get('user.name') ? [] : ['-c', 'user.name=modelgate']),
    ...(settings.get('user.email') ? [] : ['-c', 'user.email=modelgate@localhost']),
  ];
}

function place(folder: Folder, [name = '', ...rest]: readonly string[], id: string): void {
  if (rest.length === 0) {
    folder.files.set(name, id);
    return;
  }
  const path = `${folder.path}${name}/`;
  const inner = folder.folders.get(name) ?? { path, files: new Map(), folders: new Map() };
  folder.folders.set(name, inner);
  place(inner, rest, id);
}

/** Writes the folder with all that `head` has in it; the tree's id. */
async function writeFolder(git: Git, head: string | undefined, folder: Folder): Promise<string> {
  const [there, folders] = await Promise.all([
    head === undefined ? [] : listTree(git, head, [folder.path]),
    Promise.all(
      [...folder.folders].map(async ([name, inner]) => [name, await writeFolder(git, head, inner)] as const),
    ),
  ]);
  const entries = new Map(
    there.map(({ mode, type, id, path }) => {
      const name = path.slice(folder.path.length);
      return [name, `${mode} ${type} ${id}\t${name}`];
    }),
  );
  for (const [name, id] of folder.files) entries.set(name, `100644 blob ${id}\t${name}`);
  for (const [name, id] of folders) entries.set(name, `040000 tree ${id}\t${name}`);
  return ask(git, ['mktree', '-z'], [...entries.values()].map((entry) => `${entry}\0`).join(''));
}

async function ask(git: Git, args: readonly string[], input: string): Promise<string> {
  const { code, stdout, stderr } = await git.attempt(args, { input });
  if (code === 0) return stdout.toString('utf8').trim();
  throw new ModelgateError({
    code: 'LEDGER_REFUSED',
    message: `git cannot write the ledger’s commit: ${stderr.trim().slice(0, 500)}`,
    hint: 'Check that the folder `.git` can be written and that its disk has room.',
  });
}
