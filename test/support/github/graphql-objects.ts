import { git, gitMaybe, gitText } from './git.ts';
import { connection, lazy } from './graphql-field.ts';
import { readCommit, readCommits, type CommitObject } from './objects.ts';
import { nodeId, repositoryPage } from './render-repository.ts';
import type { Repository, World } from './state.ts';

export interface ObjectPlace {
  readonly world: World;
  readonly repository: Repository;
}

type Node = Record<string, unknown>;

/** Text of a blob above this is cut. */
const MAX_TEXT = 512_000;

/** The object that an id names: `Commit`, `Tree`, `Blob` or `Tag`. */
export async function objectNode(place: ObjectPlace, oid: string, known?: string): Promise<Node | null> {
  const { gitDirectory } = place.repository;
  const type = known ?? (await gitMaybe(gitDirectory, ['cat-file', '-t', oid]));
  if (type === 'commit') return commitNode(place, oid);
  if (type === 'tree') return treeNode(place, oid, '');
  if (type === 'tag') return tagNode(place, oid);
  if (type !== 'blob') return null;
  const bytes = (await readBlobs(place.repository, [oid])).get(oid) ?? Buffer.alloc(0);
  return blobNode({ oid, size: bytes.length, read: () => Promise.resolve(bytes) });
}

/** What an expression of git names, `main:models/fraud`; `undefined` where there is no such thing. */
export async function resolveExpression(
  repository: Repository,
  expression: string,
): Promise<{ readonly oid: string; readonly type: string } | undefined> {
  if (expression.startsWith('-') || expression === '' || expression.includes('\n')) return undefined;
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
  const line = await gitText(repository.gitDirectory, args, { input: `${expression}\n` });
  const [, oid, type] = /^([0-9a-f]{40}) (\w+)$/.exec(line) ?? [];
  return oid === undefined || type === undefined || type === 'missing' ? undefined : { oid, type };
}

export function commitNode(place: ObjectPlace, oid: string): Node {
  const { world, repository } = place;
  let read: Promise<CommitObject | undefined> | undefined;
  const from = (take: (commit: CommitObject) => unknown) =>
    lazy([], async () => {
      const commit = await (read ??= readCommit(repository, oid));
      return commit === undefined ? null : take(commit);
    });
  return {
    ...named('Commit', oid),
    message: from(({ message }) => message),
    messageHeadline: from(({ message }) => message.split('\n')[0]),
    messageBody: from(({ message }) => message.split('\n').slice(1).join('\n').trim()),
    committedDate: from(({ committer }) => committer.date),
    authoredDate: from(({ author }) => author.date),
    author: from(({ author }) => ({ __typename: 'GitActor', ...author })),
    committer: from(({ committer }) => ({ __typename: 'GitActor', ...committer })),
    url: `${repositoryPage(world, repository)}/commit/${oid}`,
    tree: from(({ tree }) => treeNode(place, tree, '')),
    file: lazy(['path!'], async ({ path }) => {
      const listed = await git(repository.gitDirectory, ['ls-tree', '-z', '-l', oid, '--', String(path)]);
      const [line] = listed.toString('utf8').split('\0');
      if (!line) return null;
      const entry = readEntry(line);
      return {
        __typename: 'TreeEntry',
        name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
        path: entry.name,
        mode: Number.parseInt(entry.mode, 8),
        type: entry.type,
        oid: entry.oid,
        size: entry.size,
        object: lazy([], () => objectNode(place, entry.oid, entry.type)),
      };
    }),
    parents: lazy(['first', 'last', 'after', 'before'], async (given) => {
      const commit = await (read ??= readCommit(repository, oid));
      const page = connection('parents', given, commit?.parents ?? []);
      return page.node(page.items.map((parent) => commitNode(place, parent)));
    }),
    history: lazy(['first', 'last', 'after', 'before', 'path'], async (given) => {
      const path = given['path'];
      const commits = await readCommits(repository, [oid, ...(typeof path === 'string' ? ['--', path] : [])]);
      const page = connection('history', given, commits);
      return page.node(page.items.map((commit) => commitNode(place, commit.sha)));
    }),
    signature: repository.signed.has(oid)
      ? { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true, state: 'VALID' }
      : null,
  };
}

function treeNode(place: ObjectPlace, oid: string, prefix: string): Node {
  const { gitDirectory } = place.repository;
  return {
    ...named('Tree', oid),
    entries: lazy([], async () => {
      const listed = (await git(gitDirectory, ['ls-tree', '-z', '-l', oid])).toString('utf8');
      const entries = listed
        .split('\0')
        .filter((line) => line !== '')
        .map(readEntry);
      let blobs: Promise<ReadonlyMap<string, Buffer>> | undefined;
      const ids = entries.filter(({ type }) => type === 'blob').map((entry) => entry.oid);
      const read = async (wanted: string) =>
        (await (blobs ??= readBlobs(place.repository, ids))).get(wanted) ?? Buffer.alloc(0);
      return entries.map(({ mode, type, oid: id, size, name }) => ({
        __typename: 'TreeEntry',
        name,
        path: `${prefix}${name}`,
        // A plain number on GitHub, not the octal one that git writes.
        mode: Number.parseInt(mode, 8),
        type,
        oid: id,
        size: type === 'blob' ? size : 0,
        object: lazy([], () => {
          if (type === 'blob') return blobNode({ oid: id, size, read: () => read(id) });
          return type === 'tree' ? treeNode(place, id, `${prefix}${name}/`) : null;
        }),
      }));
    }),
  };
}

function blobNode(blob: {
  readonly oid: string;
  readonly size: number;
  readonly read: () => Promise<Buffer>;
}): Node {
  const { oid, size, read } = blob;
  const binary = async () => (await read()).subarray(0, 8000).includes(0);
  return {
    ...named('Blob', oid),
    byteSize: size,
    isTruncated: size > MAX_TEXT,
    isBinary: lazy([], binary),
    text: lazy([], async () => {
      if (await binary()) return null;
      return (await read()).subarray(0, MAX_TEXT).toString('utf8');
    }),
  };
}

async function tagNode(place: ObjectPlace, oid: string): Promise<Node> {
  const text = (await git(place.repository.gitDirectory, ['cat-file', 'tag', oid])).toString('utf8');
  const head = text.slice(0, text.indexOf('\n\n'));
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? [];
  return {
    ...named('Tag', oid),
    name: field('tag'),
    message: text.slice(head.length + 2).replace(/\n$/, ''),
    tagger: { __typename: 'GitActor', name, email, date: new Date(Number(seconds) * 1000).toISOString() },
    target: lazy([], () => objectNode(place, field('object'), field('type'))),
  };
}

function named(type: string, oid: string): Node {
  return { __typename: type, id: nodeId(type, oid), oid, abbreviatedOid: oid.slice(0, 7) };
}

function readEntry(line: string) {
  const tab = line.indexOf('\t');
  const [mode = '', type = '', oid = '', size = ''] = line.slice(0, tab).split(/ +/);
  return { mode, type, oid, size: Number(size) || 0, name: line.slice(tab + 1) };
}

/** Many blobs by one process. */
async function readBlobs(
  repository: Repository,
  oids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  if (oids.length === 0) return blobs;
  const out = await git(repository.gitDirectory, ['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [oid = '', , size = '0'] = out.toString('utf8', at, end).split(' ');
    blobs.set(oid, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return blobs;
}
