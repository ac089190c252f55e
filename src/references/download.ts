import { fileURLToPath } from 'node:url';
import { ModelgateError } from '../domain/errors.ts';
import type { ReferenceTarget } from '../ports/references.ts';
import { referenceInvalid } from './fault.ts';
import { downloadHttps } from './https.ts';
import type { ReferenceOptions } from './obstacle.ts';

/** Writes the bytes of an address that has no obstacle, verified. */
export async function downloadReference(
  uri: string,
  target: ReferenceTarget,
  { files, ownMachine: _ownMachine, ...https }: ReferenceOptions,
): Promise<void> {
  const url = new URL(uri);
  if (url.protocol === 'https:') return downloadHttps(url, { files, ...https }, target);
  const { size, sha256, onProgress } = target;
  const from = fileURLToPath(url);
  const length = await files.size(from);
  if (length === undefined)
    throw new ModelgateError({ code: 'REFERENCE_UNAVAILABLE', message: `There is no file ${from}` });
  if (length !== size) throw referenceInvalid(uri, { size: length }, target);
  const part = { offset: 0, size, at: 0, ...(onProgress && { onProgress }) };
  const copied = await files.copyRange(from, target.path, part);
  if (copied.sha256 !== sha256) throw referenceInvalid(uri, { size, ...copied }, target);
}
