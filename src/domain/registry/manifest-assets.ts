import type { ExpectedAsset } from './asset-check.ts';
import type { Manifest } from './manifest.ts';

/** The assets that a manifest names, besides itself: each once. */
export function expectedAssets({ files, evidence }: Manifest): readonly ExpectedAsset[] {
  const named = [
    ...files.flatMap(({ asset, parts = [], size, sha256 }) => [
      ...(asset === undefined ? [] : [{ name: asset, size, digest: sha256 }]),
      ...parts.map((part) => ({ name: part.asset, size: part.size, digest: part.sha256 })),
    ]),
    ...(evidence ? [{ name: evidence.asset, size: evidence.size, digest: evidence.sha256 }] : []),
  ];
  return [...new Map(named.map((asset) => [asset.name, asset])).values()];
}
