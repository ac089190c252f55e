import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commitOf, git } from './git.ts';

export interface Commit {
  readonly branch: string;
  /** Branch or commit that a new branch starts from. */
  readonly from: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly remove: readonly string[];
  readonly message: string;
  readonly tag?: string;
}

/** A clone that somebody works in: what tests change reaches the bare repository by `git push` alone. */
export class ScratchClone {
  private readonly directory: string;
  private readonly bare: string;

  constructor(directory: string, bare: string) {
    this.directory = directory;
    this.bare = bare;
  }

  /** Commits (also when nothing changes) and pushes. `before` is where the branch was, if it was. */
  async commit(wanted: Commit): Promise<{ readonly sha: string; readonly before: string | undefined }> {
    await this.prepare();
    const before = await commitOf(this.bare, `refs/heads/${wanted.branch}`);
    const start = before ?? (await commitOf(this.bare, `refs/heads/${wanted.from}`));
    if (start === undefined) await git(this.directory, ['checkout', '-q', '--orphan', wanted.branch]);
    else await git(this.directory, ['checkout', '-q', '-f', '-B', wanted.branch, start]);
    for (const [path, content] of Object.entries(wanted.files)) {
      await mkdir(dirname(join(this.directory, path)), { recursive: true });
      await writeFile(join(this.directory, path), content);
    }
    for (const path of wanted.remove) await rm(join(this.directory, path), { recursive: true });
    await git(this.directory, ['add', '-A', '-f']);
    await git(this.directory, ['commit', '-q', '--allow-empty', '-m', wanted.message]);
    const refs = [`refs/heads/${wanted.branch}`];
    if (wanted.tag !== undefined) {
      await git(this.directory, ['tag', wanted.tag]);
      refs.push(`refs/tags/${wanted.tag}`);
    }
    await git(this.directory, ['push', '-q', 'origin', ...refs]);
    return { sha: await git(this.directory, ['rev-parse', 'HEAD']), before };
  }

  private async prepare(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    await git(this.directory, ['init', '-q', '-b', 'nothing']);
    const remotes = await git(this.directory, ['remote']);
    if (remotes === '') await git(this.directory, ['remote', 'add', 'origin', this.bare]);
    await git(this.directory, ['fetch', '-q', 'origin']);
  }
}
