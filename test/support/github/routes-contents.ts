import { posix } from 'node:path';
import { git, gitMaybe } from './git.ts';
import { resolveCommit } from './objects.ts';
import { repositoryPage, repositoryUrl } from './render-repository.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { wrappedBase64 } from './routes-git.ts';

/** Above this the JSON answer has no content; GitHub's page says "1 MB". */
const MAX_JSON_BYTES = 1024 * 1024;
/** Above this there is no answer at all. */
const MAX_BYTES = 100 * 1024 * 1024;

export const contentsRoutes: readonly Route[] = [
  { operation: 'repos/get-content', needs: [{ contents: 'read' }], handle: getContent },
];

interface TreeEntry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

async function getContent(call: RepositoryCall): Promise<Answer> {
  const { repository, parameters, query, accept } = call;
  const path = (parameters['path'] ?? '').replace(/^\/+|\/+$/g, '');
  const ref = query.get('ref') ?? repository.defaultBranch;
  const commit = await resolveCommit(repository, ref);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const directory = path === '' || (await typeAt(call, `${commit}:${path}`)) === 'tree';
  if (directory) {
    const entries = await list(call, { commit, path: path === '' ? '' : `${path}/` });
    return { status: 200, json: entries.map((entry) => renderEntry(call, { entry, ref })) };
  }
  const [entry] = await list(call, { commit, path });
  if (entry === undefined) throw new Refusal(404, 'Not Found');
  if (entry.mode === '160000') return { status: 200, json: renderSubmodule(call, { entry, ref }) };
  if (entry.size > MAX_BYTES) {
    throw new Refusal(
      403,
      'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.',
      {
        errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
      },
    );
  }
  const bytes = await git(repository.gitDirectory, ['cat-file', 'blob', entry.sha]);
  if (/application\/vnd\.github\.(v3\.)?raw/.test(accept)) {
    return { status: 200, bytes, contentType: 'application/vnd.github.raw+json; charset=utf-8' };
  }
  const rendered = renderEntry(call, { entry, ref });
  if (entry.mode === '120000') {
    const target = bytes.toString('utf8');
    const inside = posix.join(posix.dirname(entry.path), target);
    const followed =
      target.startsWith('/') || inside.startsWith('..')
        ? undefined
        : await fileAt(call, { commit, path: inside });
    if (followed === undefined) return { status: 200, json: { ...rendered, target } };
    const content = await git(repository.gitDirectory, ['cat-file', 'blob', followed.sha]);
    const file = {
      ...rendered,
      type: 'file',
      size: followed.size,
      content: wrappedBase64(content),
      encoding: 'base64',
    };
    return { status: 200, json: file };
  }
  const large = bytes.length > MAX_JSON_BYTES;
  const content = large
    ? { content: '', encoding: 'none' }
    : { content: wrappedBase64(bytes), encoding: 'base64' };
  return { status: 200, json: { ...rendered, ...content } };
}

/** What a link leads to, where that is a plain file. */
async function fileAt(call: RepositoryCall, place: { readonly commit: string; readonly path: string }) {
  if ((await typeAt(call, `${place.commit}:${place.path}`)) !== 'blob') return undefined;
  const [entry] = await list(call, place);
  return entry?.mode.startsWith('100') === true ? entry : undefined;
}

async function typeAt({ repository }: RepositoryCall, object: string): Promise<string | undefined> {
  return gitMaybe(repository.gitDirectory, ['cat-file', '-t', object]);
}

async function list(
  { repository }: RepositoryCall,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<TreeEntry[]> {
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '-l', commit, ...(path === '' ? [] : ['--', path])];
  return (await git(repository.gitDirectory, args))
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , sha = '', size = ''] = line.slice(0, tab).split(/ +/);
      return { mode, sha, size: Number(size) || 0, path: line.slice(tab + 1) };
    });
}

function renderEntry(
  { world, repository }: RepositoryCall,
  { entry, ref }: { readonly entry: TreeEntry; readonly ref: string },
): Record<string, unknown> {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const api = repositoryUrl(world, repository);
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const type =
    entry.mode === '040000'
      ? 'dir'
      : entry.mode === '120000'
        ? 'symlink'
        : entry.mode === '160000'
          ? 'submodule'
          : 'file';
  const kind = type === 'dir' ? 'tree' : 'blob';
  const html = `${repositoryPage(world, repository)}/${kind}/${ref}/${path}`;
  const gitUrl = `${api}/git/${kind}s/${entry.sha}`;
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: type === 'dir' ? null : `${repositoryPage(world, repository)}/raw/${ref}/${path}`,
    type,
    _links: { self, git: gitUrl, html },
  };
}

function renderSubmodule(
  call: RepositoryCall,
  place: { readonly entry: TreeEntry; readonly ref: string },
): Record<string, unknown> {
  const { repository, world } = call;
  return {
    ...renderEntry(call, place),
    download_url: null,
    submodule_git_url: `${repositoryPage(world, repository)}.git`,
  };
}
