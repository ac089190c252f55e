import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { type FilePlan, planAssets } from '../../domain/registry/asset-plan.ts';
import type { Release as ReleasePolicy } from '../../domain/policy/policy.ts';
import type { ManifestFile } from '../../domain/registry/manifest.ts';
import { contentId } from '../../domain/run/content-id.ts';
import { sha256Of } from '../../domain/canonical-json.ts';
import type { Host } from '../../ports/host.ts';
import { type AssetSource, largestAsset } from '../../ports/store.ts';
import type { RunFolder } from '../gather/run-folder.ts';

/** The model of a run as a release holds it. */
export interface ModelFiles {
  readonly contentId: string;
  /** As the manifest lists them. */
  readonly files: readonly ManifestFile[];
  readonly assets: readonly AssetSource[];
  readonly references: readonly { readonly uri: string; readonly sha256: string; readonly size: number }[];
}

/**
 * Reads every file of the run's model once, holds it against the record's digest, and plans its assets. References of the policy
 * come besides: they stay where they are.
 * @throws ModelgateError DOCUMENT_INVALID where a file is not the one of the record, FILE_MISSING where there is no model
 */
export async function gatherModelFiles(
  host: Host,
  { record, folder }: RunFolder,
  { references: written }: ReleasePolicy,
): Promise<ModelFiles> {
  const references = written.map(({ uri, sha256, size }) => ({ uri, sha256: `sha256:${sha256}`, size }));
  const sized = record.files.map((file) => ({ ...file, path: file.path.replace(/^files\//, '') }));
  for (const file of sized) await verifyFile(host, folder, file);
  const plans = planAssets(sized, { largest: largestAsset });
  const files = await Promise.all(plans.map((plan) => manifestFile(host, folder, plan)));
  const all: ManifestFile[] = [
    ...files,
    ...references.map(({ uri, sha256, size }) => ({ path: referencePath(uri), size, sha256, uri })),
  ];
  const id = contentId(all);
  if (id === undefined) {
    throw new ModelgateError({
      code: 'FILE_MISSING',
      message: `The run of ${record.model} has no model file: there is nothing to release`,
      hint: 'Name the file that training writes under `model` of the policy, or where it is kept under `release.references`.',
    });
  }
  return {
    contentId: id,
    files: all,
    assets: plans.flatMap((plan) => sourcesOf(plan, folder, files)),
    references,
  };
}

async function verifyFile(
  { files }: Host,
  folder: string,
  { path: file, size, sha256 }: { readonly path: string; readonly size: number; readonly sha256: string },
): Promise<void> {
  const place = { path: path.join(folder, 'files', file) };
  const found = await files.digest(place.path);
  if (found.size === size && found.sha256 === sha256) return;
  throw new ModelgateError({
    code: 'DOCUMENT_INVALID',
    message: `The file is not the one of the record: ${found.size} bytes with ${found.sha256} instead of ${size} with ${sha256}`,
    place,
    hint: 'The run was changed after it was recorded. Run the training again.',
  });
}

async function manifestFile({ files }: Host, folder: string, plan: FilePlan): Promise<ManifestFile> {
  const { path: file, size, sha256, assets } = plan;
  const [only, ...more] = assets;
  if (only === undefined) return { path: file, size, sha256: sha256Of(''), empty: true };
  if (more.length === 0) return { path: file, size, sha256, asset: only.name };
  const parts: { asset: string; size: number; sha256: string }[] = [];
  for (const { name, offset, size: bytes } of assets) {
    const digest = await files.digest(path.join(folder, 'files', file), { offset, size: bytes });
    parts.push({ asset: name, size: bytes, sha256: digest.sha256 });
  }
  return { path: file, size, sha256, parts };
}

function sourcesOf(plan: FilePlan, folder: string, files: readonly ManifestFile[]): AssetSource[] {
  const listed = files.find((file) => file.path === plan.path);
  return plan.assets.map(({ name, offset, size }) => ({
    name,
    path: path.join(folder, 'files', plan.path),
    offset,
    size,
    sha256: listed?.parts?.find(({ asset }) => asset === name)?.sha256 ?? plan.sha256,
  }));
}

/** A reference is fetched under the last name of its address. */
function referencePath(uri: string): string {
  const name = uri.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return name.slice(name.lastIndexOf('/') + 1) || 'reference';
}
