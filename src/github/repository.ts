import { ModelgateError } from '../domain/errors.ts';
import type { RepositoryName } from '../ports/context.ts';
import type { Repository } from '../ports/repository.ts';
import type { Octokit } from './client.ts';
import type { Early } from './early.ts';
import { readBranchFile } from './branch-file.ts';
import { absentIf404, GitHubRefusal } from './refusal.ts';
import { readTree } from './tree.ts';
import { assertVisible } from './visibility.ts';

/** The repository's commits by REST: https://docs.github.com/rest/git and https://docs.github.com/rest/repos/contents. */
export function githubRepository(octokit: Octokit, repository: RepositoryName, early?: Early): Repository {
  const { private: isPrivate } = repository;
  const repo = { owner: repository.owner, repo: repository.name };
  /** A commit that was answered shows it; else it is asked. */
  let visible: Promise<void> | undefined;
  const seen = <T>(answer: T): T => {
    visible = Promise.resolve();
    return answer;
  };

  /** A repository that the token may not see is answered 404 as well: nothing in it may count as absent then. */
  const assertSeen = () => (visible ??= assertVisible(octokit, repository));

  async function commitNamed(ref: string): Promise<string | undefined> {
    try {
      const { data } = await octokit.rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
      return data as unknown as string;
    } catch (error) {
      // GitHub answers 422 "No commit found for SHA" where a name cannot be resolved.
      if (error instanceof GitHubRefusal && (error.answered === 404 || error.answered === 422))
        return undefined;
      throw error;
    }
  }

  async function fileAt(commit: string, path: string): Promise<Uint8Array | undefined> {
    try {
      const { data } = await octokit.rest.repos.getContent({ ...repo, path, ref: commit });
      if (Array.isArray(data) || data.type === 'submodule') return undefined;
      // A link to a file of the commit is answered as that file.
      if (data.type !== 'file') throw brokenLink(path);
      if (data.encoding === 'base64') return Buffer.from(data.content, 'base64');
      // Above 1 MB the content is left out; the blob has it.
      const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: data.sha });
      return Buffer.from(blob.data.content, 'base64');
    } catch (error) {
      if (!(error instanceof GitHubRefusal) || error.answered !== 404) throw error;
      if (error.said.startsWith('No commit found')) throw unknown(commit);
      await assertSeen();
      return undefined;
    }
  }

  return {
    async resolve(ref) {
      const known = ref === early?.branch ? await early.commit : undefined;
      if (known !== undefined) return seen(known);
      // A branch before a tag of its name: whoever may push tags could else give the rules of the default branch.
      const names = isCommitId(ref) ? [ref] : [`heads/${ref}`, ref.replace(/^refs\//, '')];
      for (const name of names) {
        const commit = await commitNamed(name);
        if (commit !== undefined) return seen(commit);
      }
      await assertSeen();
      return undefined;
    },
    async parents(commit) {
      const answer = await absentIf404(octokit.rest.git.getCommit({ ...repo, commit_sha: commit }));
      if (!answer) throw unknown(commit);
      return seen(answer.data.parents.map(({ sha }) => sha));
    },
    file: fileAt,
    async fileOfBranch(branch, path) {
      const known = branch === early?.branch ? await early.commit : undefined;
      if (known !== undefined) return { commit: seen(known), bytes: await fileAt(known, path) };
      const found = await readBranchFile(octokit, repository, { branch, path });
      if (found.kind === 'no-branch') return undefined;
      const commit = seen(found.commit);
      return { commit, bytes: found.kind === 'link' ? await fileAt(commit, path) : found.bytes };
    },
    async tree(commit) {
      const listing = await absentIf404(readTree(octokit, repo, commit));
      if (!listing) throw unknown(commit);
      return listing;
    },
    async contains(commit, ancestor) {
      if (commit === ancestor) return true;
      const basehead = `${ancestor}...${commit}`;
      const answer = await absentIf404(
        octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 }),
      );
      return answer?.data.status === 'ahead' || answer?.data.status === 'identical';
    },
    async mergeBase(a, b) {
      const basehead = `${a}...${b}`;
      const answer = await absentIf404(
        octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 }),
      );
      return answer?.data.merge_base_commit.sha;
    },
    isPrivate: async () => isPrivate ?? (await octokit.rest.repos.get(repo)).data.private,
  };
}

function unknown(commit: string): ModelgateError {
  const message = `GitHub has no commit ${commit} in this repository`;
  return new ModelgateError({ code: 'REF_UNKNOWN', message });
}

function brokenLink(path: string): ModelgateError {
  const message = 'It is a link that leads to no file of the same commit';
  return new ModelgateError({ code: 'FILE_UNREADABLE', message, place: { path } });
}

function isCommitId(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
