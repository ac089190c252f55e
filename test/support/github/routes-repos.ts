import { git, gitMaybe, gitText } from './git.ts';
import { changedFiles, networkEnvironment, readCommit, readCommits, resolveCommit } from './objects.ts';
import { paginate } from './paging.ts';
import { renderCommit, renderFile } from './render-commit.ts';
import { renderFullRepository, repositoryPage, repositoryUrl } from './render-repository.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { sees } from './identity.ts';
import { findRepository, type Repository } from './state.ts';

const MAX_FILES = 300;
const MAX_COMMITS = 250;
/** Git's tree without entries: what a first commit is compared with. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export const repositoryRoutes: readonly Route[] = [
  { operation: 'repos/get', needs: [], handle: getRepository },
  { operation: 'repos/get-branch', needs: [{ contents: 'read' }], handle: getBranch },
  { operation: 'repos/get-commit', needs: [{ contents: 'read' }], handle: getCommit },
  { operation: 'repos/compare-commits-with-basehead', needs: [{ contents: 'read' }], handle: compare },
];

function getRepository({ world, repository, token }: RepositoryCall): Answer {
  return { status: 200, json: renderFullRepository({ world, repository, token }) };
}

async function getBranch(call: RepositoryCall): Promise<Answer> {
  const { world, repository, parameters } = call;
  const name = parameters['branch'] ?? '';
  const sha = await gitMaybe(repository.gitDirectory, ['rev-parse', '-q', '--verify', `refs/heads/${name}`]);
  const commit = sha === undefined ? undefined : await readCommit(repository, sha);
  if (commit === undefined) throw new Refusal(404, 'Branch not found');
  const self = `${repositoryUrl(world, repository)}/branches/${encodeURIComponent(name)}`;
  return {
    status: 200,
    json: {
      name,
      commit: renderCommit(call, commit),
      _links: { self, html: `${repositoryPage(world, repository)}/tree/${name}` },
      protected: false,
      protection: { enabled: false },
      protection_url: `${self}/protection`,
    },
  };
}

async function getCommit(call: RepositoryCall): Promise<Answer> {
  const { repository, parameters, accept } = call;
  const ref = parameters['ref'] ?? '';
  const sha = await resolveCommit(repository, ref);
  const commit = sha === undefined ? undefined : await readCommit(repository, sha);
  if (commit === undefined) {
    if (await isEmpty(repository)) throw new Refusal(409, 'Git Repository is empty.');
    throw new Refusal(422, `No commit found for SHA: ${ref}`);
  }
  if (/application\/vnd\.github\.(v3\.)?sha/.test(accept)) {
    return { status: 200, text: commit.sha, contentType: 'application/vnd.github.sha; charset=utf-8' };
  }
  const files = await changedFiles(repository, { from: commit.parents[0] ?? EMPTY_TREE, to: commit.sha });
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    status: 200,
    json: {
      ...renderCommit(call, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, MAX_FILES).map((file) => renderFile(call, { file, commit: commit.sha })),
    },
  };
}

async function compare(call: RepositoryCall): Promise<Answer> {
  const { world, repository, parameters } = call;
  const [baseName, headName, ...rest] = (parameters['basehead'] ?? '').split('...');
  if (baseName === undefined || headName === undefined || rest.length > 0)
    throw new Refusal(404, 'Not Found');
  const base = await side(call, baseName);
  const head = await side(call, headName);
  const env = networkEnvironment(world, repository);
  const mergeBase = await gitMaybe(repository.gitDirectory, ['merge-base', base, head], { env });
  if (mergeBase === undefined) {
    throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  }
  const counts = await gitText(
    repository.gitDirectory,
    ['rev-list', '--left-right', '--count', `${base}...${head}`],
    {
      env,
    },
  );
  const [behind = 0, ahead = 0] = counts.split('\t').map(Number);
  const [[baseCommit], [mergeBaseCommit], commits] = await Promise.all([
    readCommits(repository, ['-1', base], env),
    readCommits(repository, ['-1', mergeBase], env),
    readCommits(repository, ['--reverse', '--topo-order', `${base}..${head}`], env),
  ]);
  if (baseCommit === undefined || mergeBaseCommit === undefined) throw new Refusal(404, 'Not Found');
  const listed = call.query.has('page') || call.query.has('per_page') ? paginate(call, commits) : undefined;
  // Files stand on the first page only, as on GitHub.
  const first = (call.query.get('page') ?? '1') === '1';
  const files = first ? await changedFiles(repository, { from: mergeBase, to: head, env }) : [];
  const page = `${repositoryPage(world, repository)}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`;
  return {
    status: 200,
    headers: listed?.headers ?? {},
    json: {
      url: `${repositoryUrl(world, repository)}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: renderCommit(call, baseCommit),
      merge_base_commit: renderCommit(call, mergeBaseCommit),
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: (listed?.items ?? commits.slice(0, MAX_COMMITS)).map((commit) => renderCommit(call, commit)),
      files: files.slice(0, MAX_FILES).map((file) => renderFile(call, { file, commit: head })),
    },
  };
}

/** One side of a comparison: a name in this repository, or `owner:name` in another one of its network. */
async function side({ world, repository, token }: RepositoryCall, name: string): Promise<string> {
  const [owner, inner] = name.includes(':')
    ? (name.split(':', 2) as [string, string])
    : [repository.owner, name];
  const place = owner === repository.owner ? repository : networkMember(owner);
  const sha = place === undefined || !sees(token, place) ? undefined : await resolveCommit(place, inner);
  if (sha === undefined) throw new Refusal(404, 'Not Found');
  return sha;

  function networkMember(login: string): Repository | undefined {
    const root = repository.forkOf ?? repository.fullName;
    const members = [findRepository(world, root), ...world.repositories.values()];
    return members.find(
      (other) => other?.owner === login && (other.fullName === root || other.forkOf === root),
    );
  }
}

async function isEmpty(repository: Repository): Promise<boolean> {
  return (await git(repository.gitDirectory, ['for-each-ref', '--count=1'])).length === 0;
}
