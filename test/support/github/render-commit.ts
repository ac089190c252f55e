import type { ChangedFile, CommitObject } from './objects.ts';
import { nodeId, repositoryPage, repositoryUrl } from './render-repository.ts';
import type { Repository, World } from './state.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export interface CommitPlace {
  readonly world: World;
  readonly repository: Repository;
}

/** `commit` of GitHub's description, without `stats` and `files`. Emails are nobody's account here, so `author` is null. */
export function renderCommit(
  { world, repository }: CommitPlace,
  commit: CommitObject,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository);
  const page = repositoryPage(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verification(repository, commit),
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

/** `git-commit`: the answer of `GET /git/commits/{sha}`. */
export function renderGitCommit(
  { world, repository }: CommitPlace,
  commit: CommitObject,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository);
  const page = repositoryPage(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: verification(repository, commit),
  };
}

/** Commits that GitHub made itself are signed by it; no others are. */
function verification(repository: Repository, { sha, committer }: CommitObject): Record<string, unknown> {
  if (!repository.signed.has(sha)) return UNSIGNED;
  const signature = '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n';
  return { verified: true, reason: 'valid', signature, payload: sha, verified_at: committer.date };
}

/** `nullable-simple-commit`: as it stands inside workflow runs. */
export function renderSimpleCommit(commit: CommitObject): Record<string, unknown> {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

/** `diff-entry`. GitHub's optional `patch` is never there. */
export function renderFile(
  { world, repository }: CommitPlace,
  { file, commit }: { readonly file: ChangedFile; readonly commit: string },
): Record<string, unknown> {
  const page = repositoryPage(world, repository);
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${commit}`,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  };
}
