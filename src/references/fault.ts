import { ModelgateError } from '../domain/errors.ts';
import type { ReferenceTarget } from '../ports/references.ts';

/** The fault of bytes that are not those of a reference. */
export function referenceInvalid(
  uri: string,
  found: { readonly size: number; readonly sha256?: string },
  { size, sha256 }: Pick<ReferenceTarget, 'size' | 'sha256'>,
): ModelgateError {
  const bytes = `${found.size} bytes${found.sha256 === undefined ? '' : ` with ${found.sha256}`}`;
  return new ModelgateError({
    code: 'REFERENCE_INVALID',
    message: `${uri} has ${bytes}; it has to have ${size} with ${sha256}`,
    hint: 'The file was changed after the version was released. Put it back, or promote again.',
  });
}
