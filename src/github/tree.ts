import { ModelgateError } from '../domain/errors.ts';
import type { TreeEntry } from '../ports/repository.ts';
import type { Octokit } from './client.ts';

interface Place {
  readonly owner: string;
  readonly repo: string;
}

interface Folder {
  /** Git's object id of the tree, or of a commit. */
  readonly id: string;
  /** Path with a slash at its end; empty for the root. */
  readonly prefix: string;
}

/** Every file of a commit, in git's order: https://docs.github.com/rest/git/trees. */
export async function readTree(octokit: Octokit, repo: Place, commit: string): Promise<TreeEntry[]> {
  const entries = await filesBelow(octokit, repo, { id: commit, prefix: '' });
  return entries
    .map((entry) => ({ entry, key: Buffer.from(entry.path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ entry }) => entry);
}

/** Over 100,000 entries or 7 MB a recursive listing is cut: then each folder in it is listed on its own. */
async function filesBelow(octokit: Octokit, repo: Place, { id, prefix }: Folder): Promise<TreeEntry[]> {
  const whole = await octokit.rest.git.getTree({ ...repo, tree_sha: id, recursive: '1' });
  if (!whole.data.truncated) return whole.data.tree.flatMap((entry) => leaf(entry, prefix));
  const flat = await octokit.rest.git.getTree({ ...repo, tree_sha: id });
  if (flat.data.truncated) {
    const message = `GitHub lists folder \`${prefix || '/'}\` only in part: it has too many entries`;
    throw new ModelgateError({ code: 'GITHUB_REFUSED', message, hint: 'Split the folder.' });
  }
  const entries: TreeEntry[] = [];
  for (const entry of flat.data.tree) {
    if (entry.type !== 'tree') entries.push(...leaf(entry, prefix));
    else
      entries.push(
        ...(await filesBelow(octokit, repo, { id: entry.sha, prefix: `${prefix}${entry.path}/` })),
      );
  }
  return entries;
}

function leaf(entry: { path: string; mode: string; type: string; sha: string }, prefix: string): TreeEntry[] {
  return entry.type === 'tree' ? [] : [{ path: prefix + entry.path, mode: entry.mode, id: entry.sha }];
}
