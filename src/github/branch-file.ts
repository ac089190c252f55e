import type { RepositoryName } from '../ports/context.ts';
import { bytesOf } from './blob.ts';
import type { Octokit } from './client.ts';
import { askRepository } from './visibility.ts';

const query = `query BranchFile($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { file(path: $path) { mode object { ... on Blob { oid text } } } } } }
  }
}`;

interface BranchAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly oid: string;
        readonly file: {
          readonly mode: number;
          readonly object: { readonly oid?: string; readonly text?: string | null } | null;
        } | null;
      } | null;
    } | null;
  };
}

/** Git's mode of a symbolic link, as the plain number that GraphQL gives. */
const link = 0o120000;

export type BranchFile =
  | { readonly kind: 'no-branch' }
  /** `bytes` is `undefined` only if the file is absent at that commit. */
  | { readonly kind: 'found'; readonly commit: string; readonly bytes: Uint8Array | undefined }
  /** A link, which REST follows. */
  | { readonly kind: 'link'; readonly commit: string };

/** The head of a branch and a file as that commit has it: one request, of one moment. */
export async function readBranchFile(
  octokit: Octokit,
  repository: RepositoryName,
  { branch, path }: { readonly branch: string; readonly path: string },
): Promise<BranchFile> {
  const variables = { ref: `refs/heads/${branch}`, path };
  const answer = await askRepository<BranchAnswer>(octokit, repository, { query, variables });
  const target = answer.repository.ref?.target;
  if (!target) return { kind: 'no-branch' };
  const commit = target.oid;
  const { file } = target;
  if (file?.mode === link) return { kind: 'link', commit };
  const { oid, text = null } = file?.object ?? {};
  const bytes = oid === undefined ? undefined : await bytesOf(octokit, repository, { oid, text });
  return { kind: 'found', commit, bytes };
}
