import { createHash } from 'node:crypto';
import type { RepositoryName } from '../ports/context.ts';
import type { Octokit } from './client.ts';

/** A blob as GraphQL gives it, by the selection `oid text`. */
export interface GraphqlBlob {
  readonly oid: string;
  /** Cut where the file is large, and `null` where GitHub takes it for binary. */
  readonly text: string | null;
}

/** The bytes of a blob: its text, if that is all of it by git's own id; else REST is asked, which gives up to 100 MB. */
export async function bytesOf(
  octokit: Octokit,
  { owner, name }: RepositoryName,
  { oid, text }: GraphqlBlob,
): Promise<Buffer> {
  const bytes = Buffer.from(text ?? '');
  if (blobId(bytes) === oid) return bytes;
  const { data } = await octokit.rest.git.getBlob({ owner, repo: name, file_sha: oid });
  return Buffer.from(data.content, 'base64');
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
