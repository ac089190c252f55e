import { createHash } from 'node:crypto';
import { sortedByBytes } from '../canonical-json.ts';

export interface ModelFile {
  /** Relative to the model's root, in its one form: `weights/model.onnx`. */
  readonly path: string;
  /** `sha256:…` of the whole file. */
  readonly sha256: string;
}

/**
 * The root digest of OpenSSF Model Signing 1.0, sections 6.2, 6.3.1 (`files`) and 6.5.1: SHA-256 over the raw SHA-256
 * digests of the files, in the order of their paths by Unicode code point. A signature of the model states it as its
 * subject. `undefined` without files: the specification has no empty model.
 *
 * Two things follow from that definition. Names count only through their order; and `.git`, `.gitignore`,
 * `.gitattributes` and `.github` at the root do not count at all. The reference implementation in Python
 * (model-signing 1.1.1) orders by folder first and so differs where a name and a folder share a beginning and the next
 * letter sorts before `/`, as in `unet.json` beside `unet/config.json`; this follows the specification's text.
 */
export function contentId(files: readonly ModelFile[]): string | undefined {
  const counted = files.filter(({ path }) => !ignored.has(path.split('/')[0] as string));
  if (counted.length === 0) return undefined;
  const hash = createHash('sha256');
  for (const { sha256 } of sortedByBytes(counted, ({ path }) => path)) {
    hash.update(Buffer.from(sha256.replace(/^sha256:/, ''), 'hex'));
  }
  return `sha256:${hash.digest('hex')}`;
}

const ignored = new Set(['.git', '.gitignore', '.gitattributes', '.github']);
