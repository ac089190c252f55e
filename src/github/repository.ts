import type { RepositoryName } from '../ports/context.ts';
import type { Repository, TreeEntry } from '../ports/repository.ts';
import type { Octokit } from './client.ts';
import type { Early } from './early.ts';
import { absentIf404, GitHubRefusal } from './refusal.ts';

/** The repository's commits by REST: https://docs.github.com/rest/git and https://docs.github.com/rest/repos/contents. */
export function githubRepository(
  octokit: Octokit,
  { owner, name }: RepositoryName,
  early?: Early,
): Repository {
  const repo = { owner, repo: name };
  return {
    async resolve(ref) {
      const known = ref === early?.branch ? await early.commit : undefined;
      if (known !== undefined) return known;
      try {
        const { data } = await octokit.rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
        return data as unknown as string;
      } catch (error) {
        // GitHub answers 422 "No commit found for SHA" where a name cannot be resolved.
        if (error instanceof GitHubRefusal && (error.status === 404 || error.status === 422))
          return undefined;
        throw error;
      }
    },
    async parents(commit) {
      const { data } = await octokit.rest.git.getCommit({ ...repo, commit_sha: commit });
      return data.parents.map(({ sha }) => sha);
    },
    async file(commit, path) {
      const answer = await absentIf404(octokit.rest.repos.getContent({ ...repo, path, ref: commit }));
      const data = answer?.data;
      if (data === undefined || Array.isArray(data) || data.type !== 'file') return undefined;
      if (data.encoding === 'base64') return Buffer.from(data.content, 'base64');
      // Above 1 MB the content is left out; the blob has it.
      const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: data.sha });
      return Buffer.from(blob.data.content, 'base64');
    },
    tree: (commit) => readTree(octokit, repo, commit),
    async contains(commit, ancestor) {
      if (commit === ancestor) return true;
      const basehead = `${ancestor}...${commit}`;
      const answer = await absentIf404(
        octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 }),
      );
      return answer?.data.status === 'ahead' || answer?.data.status === 'identical';
    },
  };
}

async function readTree(
  octokit: Octokit,
  repo: { owner: string; repo: string },
  commit: string,
): Promise<TreeEntry[]> {
  const { data } = await octokit.rest.git.getTree({ ...repo, tree_sha: commit, recursive: '1' });
  if (!data.truncated) return data.tree.flatMap((entry) => leaf(entry, ''));
  // Over 100,000 entries or 7 MB the recursive listing is cut: walk folder by folder, each listing being whole.
  const entries: TreeEntry[] = [];
  const folders = [{ id: commit, prefix: '' }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { id, prefix } = folder;
    const listing = await octokit.rest.git.getTree({ ...repo, tree_sha: id });
    for (const entry of listing.data.tree) {
      if (entry.type === 'tree') folders.push({ id: entry.sha, prefix: `${prefix}${entry.path}/` });
      else entries.push(...leaf(entry, prefix));
    }
  }
  return entries;
}

function leaf(entry: { path: string; mode: string; type: string; sha: string }, prefix: string): TreeEntry[] {
  return entry.type === 'tree' ? [] : [{ path: prefix + entry.path, mode: entry.mode, id: entry.sha }];
}
