import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import { assetFault, isSame } from '../domain/registry/asset-check.ts';
import type { Asset, AssetSource } from '../ports/store.ts';
import type { Octokit } from './client.ts';
import { credentials, exchange, readAnswer } from './exchange.ts';
import { type Answer, limitWait } from './rate-limit.ts';
import { absentIf404, faultOf } from './refusal.ts';
import { digestOfAsset } from './release-download.ts';
import { assetOf, type AssetData } from './release-data.ts';
import { reasonsOf, releaseRefusal } from './release-refusal.ts';
import type { Transfers } from './transfers.ts';

interface Upload extends Transfers {
  readonly octokit: Octokit;
  /** The draft, and where GitHub takes its assets. */
  readonly release: { readonly id: number; readonly tag: string; readonly address: string };
  /** Asset of this name that the draft is known to have. */
  readonly there: Asset | undefined;
}

/**
 * Streams bytes to a draft, until GitHub states that it has just these. An answer that was lost, and a name that is taken,
 * are looked into: GitHub keeps the name of an upload that broke off, in state `starter`, until it is deleted
 * (https://docs.github.com/rest/releases/assets#upload-a-release-asset).
 */
export async function uploadAsset(source: AssetSource, upload: Upload): Promise<Asset> {
  const { waits, warn, there } = upload;
  if (there && isWhole(there, source)) {
    source.onProgress?.(source.size);
    return there;
  }
  if (there) await deleteAsset(upload, there);
  let limited = 0;
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(source, upload);
    if (outcome.kind === 'uploaded') return outcome.asset;
    const { error, limit } = outcome;
    const pause = waits.pauses[attempt];
    limited += limit ?? 0;
    if (pause === undefined || limited > waits.longest)
      throw releaseRefusal(error, `the asset \`${source.name}\` be uploaded`);
    warn(`GitHub: ${error.message.split('\n')[0]}; uploading ${source.name} again`);
    await sleep(Math.max(limit ?? 0, pause));
    if (limit !== undefined) continue;
    const found = await findAsset(upload, source.name);
    if (found && isWhole(found, source)) return found;
    if (found) await deleteAsset(upload, found);
  }
}

type Outcome =
  | { readonly kind: 'uploaded'; readonly asset: Asset }
  /** Not, or not known to be; `limit`: not before so many milliseconds. */
  | { readonly kind: 'again'; readonly error: Error; readonly limit?: number };

async function tryOnce(source: AssetSource, upload: Upload): Promise<Outcome> {
  const { release, waits } = upload;
  const named = `POST /releases/${release.id}/assets`;
  let answer: Answer & { readonly status: number };
  try {
    answer = await post(source, upload);
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    return { kind: 'again', error: faultOf(cause, named) };
  }
  const { status, response } = answer;
  if (status === 201 && isAsset(response?.data)) return verified(assetOf(response.data), { source, upload });
  if (status === 201) return { kind: 'again', error: faultOf({ message: 'its answer is no JSON' }, named) };
  const error = faultOf(answer, named);
  const limit = limitWait(answer, waits.unsaid);
  if (limit !== undefined) return { kind: 'again', error, limit };
  const isTaken = status === 422 && reasonsOf(error).some((reason) => /already.exists/i.test(reason));
  if (isTaken || error.isAmbiguous) return { kind: 'again', error };
  throw releaseRefusal(error, `\`${source.name}\` be added to the release of ${release.tag}`);
}

async function post(
  source: AssetSource,
  { octokit, release, waits, root }: Upload,
): Promise<Answer & { status: number }> {
  const { authorization, agent } = await credentials(octokit);
  const address = new URL(release.address.replace(/\{[^}]*\}$/, ''));
  address.searchParams.set('name', source.name);
  const answer = await exchange(address.href, {
    method: 'POST',
    idle: waits.idle,
    agent,
    headers: {
      authorization,
      accept: 'application/vnd.github+json',
      'content-type': 'application/octet-stream',
      'content-length': String(source.size),
      'user-agent': 'modelgate',
      'x-github-api-version': '2022-11-28',
    },
    body: { ...source, path: path.resolve(root, source.path) },
  });
  try {
    const data = await readAnswer(answer);
    const { statusCode: status = 0, headers } = answer;
    return {
      status,
      message: String(status),
      response: { data, headers: headers as Record<string, string> },
    };
  } finally {
    answer.destroy();
  }
}

/** Holds what GitHub says it has against what was sent. */
async function verified(
  asset: Asset,
  { source, upload }: { readonly source: AssetSource; readonly upload: Upload },
): Promise<Outcome> {
  if (asset.name !== source.name) {
    await deleteAsset(upload, asset);
    const message = `GitHub calls the asset \`${source.name.slice(0, 120)}\` \`${asset.name.slice(0, 120)}\``;
    throw new ModelgateError({
      code: 'STORE_REFUSED',
      message,
      hint: 'Rename the file to letters, digits, `.`, `_` and `-`.',
    });
  }
  const hashed =
    asset.digest === undefined && asset.state === 'uploaded' ? await hashedLater(asset, upload) : asset;
  if (isWhole(hashed, source)) return { kind: 'uploaded', asset: hashed };
  const found = { size: hashed.size, sha256: hashed.digest };
  return { kind: 'again', error: new ModelgateError(assetFault(source.name, found, source)) };
}

/** GitHub may state the digest a little later, or never: then the bytes themselves are asked. */
async function hashedLater(asset: Asset, upload: Upload): Promise<Asset> {
  const { octokit, repo, waits } = upload;
  for (const pause of waits.pauses) {
    const { data } = await octokit.rest.repos.getReleaseAsset({ ...repo, asset_id: asset.id });
    if (data.digest) return assetOf(data);
    await sleep(pause);
  }
  return { ...asset, digest: await digestOfAsset(asset, upload) };
}

async function findAsset({ octokit, repo, release }: Upload, name: string): Promise<Asset | undefined> {
  const options = { ...repo, release_id: release.id, per_page: 100 };
  const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, options);
  const found = assets.find((asset) => asset.name === name);
  return found && assetOf(found);
}

async function deleteAsset({ octokit, repo }: Upload, { id }: Asset): Promise<void> {
  await absentIf404(octokit.rest.repos.deleteReleaseAsset({ ...repo, asset_id: id }));
}

function isWhole(asset: Asset, { size, sha256 }: AssetSource): boolean {
  return isSame(asset, { size, digest: sha256 });
}

function isAsset(data: unknown): data is AssetData {
  const { id, name, size, state } = (data ?? {}) as Partial<AssetData>;
  return (
    typeof id === 'number' &&
    typeof name === 'string' &&
    typeof size === 'number' &&
    typeof state === 'string'
  );
}
