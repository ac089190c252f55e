import { gitMaybe } from './git.ts';
import {
  GraphqlError,
  requireContents,
  visibleRepository,
  type Given,
  type GraphqlCall,
} from './graphql-field.ts';
import { commitNode } from './graphql-objects.ts';
import { refNode } from './graphql-ref-node.ts';
import { exclusively, RefRefusal, refTarget, updateRef } from './ref-updates.ts';
import { personOf } from './routes-git-write.ts';
import type { Repository } from './state.ts';
import { writeBlob, writeCommit, writeTree, type TreeChange } from './tree-changes.ts';

interface Input {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
  readonly clientMutationId?: string;
}

/** Mutation `createCommitOnBranch`: a commit if the branch is where the client saw it. @throws GraphqlError */
export async function createCommitOnBranch(
  call: GraphqlCall,
  given: Given,
): Promise<Record<string, unknown>> {
  const input = given['input'] as Input;
  const { repositoryNameWithOwner: name = '', branchName = '' } = input.branch;
  const repository = visibleRepository(call, name);
  requireContents(call, repository, 'write');
  if (typeof input.expectedHeadOid !== 'string') {
    throw new GraphqlError(
      'INVALID',
      'Variable $input of type CreateCommitOnBranchInput! was provided invalid value for expectedHeadOid (Expected value to not be null)',
    );
  }
  const ref = `refs/heads/${branchName.replace(/^refs\/heads\//, '')}`;
  const commit = await exclusively(repository, () => commitOnto(call, { repository, ref, input }));
  return {
    __typename: 'CreateCommitOnBranchPayload',
    clientMutationId: input.clientMutationId ?? null,
    commit: commitNode({ world: call.world, repository }, commit),
    ref: await refNode(call, repository, ref),
  };
}

async function commitOnto(
  { world, token }: GraphqlCall,
  wanted: { readonly repository: Repository; readonly ref: string; readonly input: Input },
): Promise<string> {
  const { repository, ref, input } = wanted;
  const head = await refTarget(repository, ref);
  if (head === undefined) {
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Ref with the name '${ref}'.`);
  }
  const stale = new GraphqlError(
    'STALE_DATA',
    `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
  );
  if (head !== input.expectedHeadOid) throw stale;
  const { additions = [], deletions = [] } = input.fileChanges ?? {};
  const workflow = [...additions, ...deletions].find(({ path }) => path.startsWith('.github/workflows/'));
  if (token.kind === 'actions' && workflow !== undefined) {
    throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
  }
  const tree = await writeTree(repository, { base: head, changes: await changesOf(repository, head, input) });
  const { headline, body = '' } = input.message;
  const person = personOf(world, token);
  const commit = await writeCommit(repository, {
    tree,
    parents: [head],
    message: body === '' ? headline : `${headline}\n\n${body}`,
    author: person,
    committer: { name: 'GitHub', email: 'noreply@github.com', date: person.date },
  });
  try {
    await updateRef(repository, { ref, sha: commit, force: false });
  } catch (error) {
    if (!(error instanceof RefRefusal)) throw error;
    throw error.kind === 'rules' ? new GraphqlError('UNPROCESSABLE', error.message) : stale;
  }
  repository.signed.add(commit);
  return commit;
}

async function changesOf(
  repository: Repository,
  head: string,
  { fileChanges = {} }: Input,
): Promise<TreeChange[]> {
  const { additions = [], deletions = [] } = fileChanges;
  const paths = [...additions, ...deletions].map(({ path }) => path);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) throw new GraphqlError('UNPROCESSABLE', `Path must be unique: ${twice}`);
  for (const path of paths) {
    if (path !== '' && !/^\/|\/$|(^|\/)(\.{1,2}|\.git)?(\/|$)/.test(path)) continue;
    throw new GraphqlError('UNPROCESSABLE', `A path was invalid: ${path}`);
  }
  for (const { path } of deletions) {
    if ((await gitMaybe(repository.gitDirectory, ['cat-file', '-e', `${head}:${path}`])) !== undefined)
      continue;
    throw new GraphqlError(
      'UNPROCESSABLE',
      `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
    );
  }
  const added = additions.map(async ({ path, contents }) => {
    const bytes = Buffer.from(contents, 'base64');
    if (bytes.toString('base64').replace(/=+$/, '') !== contents.replace(/[\s=]+/g, '')) {
      throw new GraphqlError('UNPROCESSABLE', `The contents of ${path} are not valid Base64`);
    }
    return { path, mode: '100644', sha: await writeBlob(repository, bytes) };
  });
  const removed = deletions.map(({ path }) => ({ path, mode: '100644', sha: null }));
  return [...(await Promise.all(added)), ...removed];
}
