import { git, gitMaybe, gitText } from './git.ts';
import { readCommit, resolveCommit } from './objects.ts';
import { renderGitCommit } from './render-commit.ts';
import { nodeId, repositoryUrl } from './render-repository.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';

const READ = [{ contents: 'read' }] as const;
/** GitHub gives no blob above this. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

export const gitRoutes: readonly Route[] = [
  { operation: 'git/get-commit', needs: READ, handle: getGitCommit },
  { operation: 'git/get-tree', needs: READ, handle: getTree },
  { operation: 'git/get-ref', needs: READ, handle: getRef },
  { operation: 'git/list-matching-refs', needs: READ, handle: listMatchingRefs },
  { operation: 'git/get-blob', needs: READ, handle: getBlob },
];

async function getGitCommit(call: RepositoryCall): Promise<Answer> {
  const commit = await readCommit(call.repository, call.parameters['commit_sha'] ?? '');
  if (commit === undefined) throw new Refusal(404, 'Not Found');
  return { status: 200, json: renderGitCommit(call, commit) };
}

async function getTree(call: RepositoryCall): Promise<Answer> {
  const { repository, parameters, query } = call;
  const name = parameters['tree_sha'] ?? '';
  const start = /^[0-9a-f]{40}$/.test(name) ? name : await resolveCommit(repository, name);
  const tree =
    start === undefined
      ? undefined
      : await gitMaybe(repository.gitDirectory, ['rev-parse', '-q', '--verify', `${start}^{tree}`]);
  if (tree === undefined) throw new Refusal(404, 'Not Found');
  // Any value asks for recursion, also `0` and `false`.
  return { status: 200, json: await renderTree(call, { tree, recursive: query.has('recursive') }) };
}

/** `git-tree` of GitHub's description. */
export async function renderTree(
  { world, repository }: RepositoryCall,
  { tree, recursive }: { readonly tree: string; readonly recursive: boolean },
): Promise<Record<string, unknown>> {
  const listed = await git(repository.gitDirectory, [
    'ls-tree',
    '-z',
    '-l',
    ...(recursive ? ['-r', '-t'] : []),
    tree,
  ]);
  const api = repositoryUrl(world, repository);
  const entries = listed
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [meta = '', path = ''] = split(line, '\t');
      const [mode = '', type = '', sha = '', size = ''] = meta.split(/ +/);
      if (type === 'commit') return { path, mode, type, sha };
      const url = `${api}/git/${type}s/${sha}`;
      return type === 'blob'
        ? { path, mode, type, sha, size: Number(size), url }
        : { path, mode, type, sha, url };
    });
  return {
    sha: tree,
    url: `${api}/git/trees/${tree}`,
    tree: entries.slice(0, repository.treeLimit),
    truncated: entries.length > repository.treeLimit,
  };
}

async function getRef(call: RepositoryCall): Promise<Answer> {
  const name = `refs/${call.parameters['ref'] ?? ''}`;
  const found = (await refs(call, name)).find((ref) => ref.ref === name);
  if (found === undefined) throw new Refusal(404, 'Not Found');
  return { status: 200, json: found };
}

async function listMatchingRefs(call: RepositoryCall): Promise<Answer> {
  const prefix = `refs/${call.parameters['ref'] ?? ''}`;
  const all = await refs(call);
  return { status: 200, json: all.filter((ref) => ref.ref.startsWith(prefix)) };
}

async function getBlob({ world, repository, parameters, accept }: RepositoryCall): Promise<Answer> {
  const sha = parameters['file_sha'] ?? '';
  const type = /^[0-9a-f]{40}$/.test(sha)
    ? await gitMaybe(repository.gitDirectory, ['cat-file', '-t', sha])
    : undefined;
  if (type !== 'blob') throw new Refusal(404, 'Not Found');
  const bytes = await git(repository.gitDirectory, ['cat-file', 'blob', sha]);
  if (bytes.length > MAX_BLOB_BYTES) {
    throw new Refusal(403, 'The requested blob is too large to fetch via the API', {
      errors: [{ code: 'too_large', field: 'data', resource: 'Blob' }],
    });
  }
  if (/application\/vnd\.github\.(v3\.)?raw/.test(accept)) {
    return { status: 200, bytes, contentType: 'application/vnd.github.raw; charset=utf-8' };
  }
  return {
    status: 200,
    json: {
      sha,
      node_id: nodeId('Blob', sha),
      size: bytes.length,
      url: `${repositoryUrl(world, repository)}/git/blobs/${sha}`,
      content: wrappedBase64(bytes),
      encoding: 'base64',
    },
  };
}

/** Base64 in lines of 60 characters, as GitHub sends it: decoders that take no newlines are found out. */
export function wrappedBase64(bytes: Buffer): string {
  return bytes
    .toString('base64')
    .replace(/(.{60})/g, '$1\n')
    .replace(/([^\n])$/, '$1\n');
}

export async function refs({ world, repository }: RepositoryCall, ...patterns: readonly string[]) {
  const text = await gitText(repository.gitDirectory, [
    'for-each-ref',
    '--format=%(refname)%00%(objecttype)%00%(objectname)',
    ...patterns,
  ]);
  const api = repositoryUrl(world, repository);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [ref = '', type = '', sha = ''] = line.split('\0');
      return {
        ref,
        node_id: nodeId('Ref', ref),
        url: `${api}/git/${ref.split('/').map(encodeURIComponent).join('/')}`,
        object: { type, sha, url: `${api}/git/${type}s/${sha}` },
      };
    });
}

function split(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}
