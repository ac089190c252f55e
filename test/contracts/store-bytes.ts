import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExpectedAsset } from '../../src/domain/registry/asset-check.ts';
import type { Asset, AssetSource } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';

export function sha256(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function bytesOf(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  let state = seed;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** Writes a file and gives it as what is to be uploaded. */
export async function sourceOf(files: Files, name: string, bytes: Uint8Array): Promise<AssetSource> {
  const file = path.join(files.root, `source-${name}`);
  await writeFile(file, bytes);
  return { name, path: file, offset: 0, size: bytes.length, sha256: sha256(bytes) };
}

export function expectedOf(assets: readonly Asset[]): readonly ExpectedAsset[] {
  return assets.map(({ name, size, digest }) => ({ name, size, digest }));
}
