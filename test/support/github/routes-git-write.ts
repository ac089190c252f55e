import { git, gitMaybe, GitFailure, gitText } from './git.ts';
import { ACTIONS_ID } from './identity.ts';
import { readCommit, type Person } from './objects.ts';
import { createRef, deleteRef, exclusively, objectType, RefRefusal, updateRef } from './ref-updates.ts';
import { renderGitCommit } from './render-commit.ts';
import { nodeId, repositoryUrl } from './render-repository.ts';
import { requireKnownWorkflows } from './release-tags.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { refs, renderTree } from './routes-git.ts';
import { writeBlob, writeCommit, writeTree } from './tree-changes.ts';
import { knownUser, type Token, type World } from './state.ts';

const WRITE = [{ contents: 'write' }] as const;

export const gitWriteRoutes: readonly Route[] = [
  { operation: 'git/create-blob', needs: WRITE, handle: createBlob },
  { operation: 'git/create-tree', needs: WRITE, handle: createTree },
  { operation: 'git/create-commit', needs: WRITE, handle: createCommit },
  { operation: 'git/create-tag', needs: WRITE, handle: createTag },
  { operation: 'git/get-tag', needs: [{ contents: 'read' }], handle: getTag },
  { operation: 'git/create-ref', needs: WRITE, handle: create },
  { operation: 'git/update-ref', needs: WRITE, handle: update },
  { operation: 'git/delete-ref', needs: WRITE, handle: remove },
];

/** Whom commits by a token are from. */
export function personOf(world: World, token: Token | undefined): Person {
  const { login, id } = knownUser(world, token?.login ?? 'ghost');
  const number = token?.kind === 'actions' ? ACTIONS_ID : id;
  const date = world
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  return { name: login, email: `${number}+${login}@users.noreply.github.com`, date };
}

async function createBlob(call: RepositoryCall): Promise<Answer> {
  const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string };
  await requireCommits(call);
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  const sha = await writeBlob(call.repository, bytes);
  return {
    status: 201,
    json: { sha, url: `${repositoryUrl(call.world, call.repository)}/git/blobs/${sha}` },
  };
}

async function createTree(call: RepositoryCall): Promise<Answer> {
  const { repository } = call;
  const { tree, base_tree: base } = call.body as { tree: readonly TreeEntry[]; base_tree?: string };
  await requireCommits(call);
  const root = base === undefined ? undefined : await treeOf(call, base);
  if (base !== undefined && root === undefined) throw new Refusal(404, 'Not Found');
  const changes = [];
  for (const { path = '', mode = '100644', sha, content } of tree) {
    if (path === '' || /^\/|\/$|(^|\/)(\.{1,2}|\.git)?(\/|$)/.test(path)) {
      throw new Refusal(422, 'tree.path contains a malformed path component');
    }
    const object = content === undefined ? (sha ?? null) : await writeBlob(repository, Buffer.from(content));
    const kind = mode === '040000' ? 'tree' : 'blob';
    if (object !== null && mode !== '160000' && (await objectType(repository, object)) !== kind) {
      throw new Refusal(422, `tree.sha ${object} is not a valid ${kind}`);
    }
    if (object === null && !(await holds(call, `${root ?? ''}:${path}`))) {
      throw new Refusal(422, 'GitRPC::BadObjectState');
    }
    changes.push({ path, mode, sha: object });
  }
  if (changes.length === 0) throw new Refusal(422, 'Invalid tree info');
  const made = await writeTree(repository, { base: root, changes }).catch((error: unknown) => {
    throw error instanceof GitFailure ? new Refusal(422, 'GitRPC::BadObjectState') : error;
  });
  return { status: 201, json: await renderTree(call, { tree: made, recursive: false }) };
}

async function createCommit(call: RepositoryCall): Promise<Answer> {
  const { world, repository, token } = call;
  const wanted = call.body as CommitBody;
  await requireCommits(call);
  if ((await objectType(repository, wanted.tree)) !== 'tree')
    throw new Refusal(422, 'Tree SHA does not exist');
  for (const parent of wanted.parents ?? []) {
    if ((await objectType(repository, parent)) === 'commit') continue;
    throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const self = personOf(world, token);
  const author = { ...self, ...wanted.author };
  const sha = await writeCommit(repository, {
    tree: wanted.tree,
    parents: wanted.parents ?? [],
    message: wanted.message,
    author,
    committer: { ...author, ...wanted.committer },
  });
  const commit = await readCommit(repository, sha);
  if (commit === undefined) throw new Refusal(409, 'Conflict');
  return { status: 201, json: renderGitCommit(call, commit) };
}

async function createTag(call: RepositoryCall): Promise<Answer> {
  const { world, repository, token } = call;
  const wanted = call.body as TagBody;
  if ((await objectType(repository, wanted.object)) !== wanted.type) {
    throw new Refusal(422, 'Object does not exist');
  }
  const { name, email, date } = { ...personOf(world, token), ...wanted.tagger };
  const seconds = Math.floor(Date.parse(date) / 1000);
  const text = `object ${wanted.object}\ntype ${wanted.type}\ntag ${wanted.tag}\ntagger ${name} <${email}> ${seconds} +0000\n\n${wanted.message}`;
  const sha = await gitText(repository.gitDirectory, ['hash-object', '-t', 'tag', '-w', '--stdin'], {
    input: text,
  });
  return { status: 201, json: await renderTag(call, sha) };
}

async function getTag(call: RepositoryCall): Promise<Answer> {
  const sha = call.parameters['tag_sha'] ?? '';
  if ((await objectType(call.repository, sha)) !== 'tag') throw new Refusal(404, 'Not Found');
  return { status: 200, json: await renderTag(call, sha) };
}

async function create(call: RepositoryCall): Promise<Answer> {
  const { repository, token } = call;
  const { ref, sha } = call.body as { ref: string; sha: string };
  if (!ref.startsWith('refs/') || ref.split('/').length < 3) {
    throw new Refusal(422, 'Reference name must contain at least three slash-separated components.');
  }
  const named = await gitMaybe(repository.gitDirectory, ['check-ref-format', ref]);
  if (named === undefined) throw new Refusal(422, `${ref} is not a valid ref name.`);
  await requireCommits(call);
  await requireKnownWorkflows(repository, { token, commit: sha, status: 403 });
  await refusing(() => exclusively(repository, () => createRef(repository, ref, sha)));
  return { status: 201, json: (await refs(call, ref)).find((found) => found.ref === ref) };
}

async function update(call: RepositoryCall): Promise<Answer> {
  const { repository, parameters, token } = call;
  const ref = `refs/${parameters['ref'] ?? ''}`;
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  await requireKnownWorkflows(repository, { token, commit: sha, status: 403, beside: ref });
  await refusing(() => exclusively(repository, () => updateRef(repository, { ref, sha, force })));
  return { status: 200, json: (await refs(call, ref)).find((found) => found.ref === ref) };
}

async function remove(call: RepositoryCall): Promise<Answer> {
  const { repository, parameters } = call;
  await refusing(() =>
    exclusively(repository, () => deleteRef(repository, `refs/${parameters['ref'] ?? ''}`)),
  );
  return { status: 204, empty: true };
}

interface TreeEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

interface CommitBody {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: Partial<Person>;
  readonly committer?: Partial<Person>;
}

interface TagBody {
  readonly tag: string;
  readonly message: string;
  readonly object: string;
  readonly type: string;
  readonly tagger?: Partial<Person>;
}

async function renderTag({ world, repository }: RepositoryCall, sha: string) {
  const text = (await git(repository.gitDirectory, ['cat-file', 'tag', sha])).toString('utf8');
  const head = text.slice(0, text.indexOf('\n\n'));
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? [];
  const api = repositoryUrl(world, repository);
  return {
    sha,
    node_id: nodeId('Tag', sha),
    url: `${api}/git/tags/${sha}`,
    tag: field('tag'),
    message: text.slice(head.length + 2),
    tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') },
    object: {
      sha: field('object'),
      type: field('type'),
      url: `${api}/git/${field('type')}s/${field('object')}`,
    },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

async function holds({ repository }: RepositoryCall, object: string): Promise<boolean> {
  return (await gitMaybe(repository.gitDirectory, ['cat-file', '-e', object])) !== undefined;
}

async function treeOf({ repository }: RepositoryCall, name: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40}$/.test(name)) return undefined;
  return gitMaybe(repository.gitDirectory, ['rev-parse', '-q', '--verify', `${name}^{tree}`]);
}

/** GitHub's git database does not work in a repository without a commit. */
async function requireCommits({ repository }: RepositoryCall): Promise<void> {
  const any = await git(repository.gitDirectory, ['for-each-ref', '--count=1']);
  if (any.length === 0) throw new Refusal(409, 'Git Repository is empty.');
}

async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof RefRefusal ? new Refusal(422, error.message) : error;
  }
}
