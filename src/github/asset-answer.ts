import type { IncomingMessage } from 'node:http';
import { ModelgateError } from '../domain/errors.ts';
import { assetFault } from '../domain/registry/asset-check.ts';
import type { Asset } from '../ports/store.ts';
import { credentials, exchange, readAnswer } from './exchange.ts';
import { limitWait } from './rate-limit.ts';
import { faultOf } from './refusal.ts';
import type { Transfers } from './transfers.ts';

/** An answer that holds an asset's bytes from `start` on. */
export interface AssetAnswer {
  readonly start: number;
  readonly bytes: IncomingMessage;
}

/** The rate limit is used up; it lifts in so many milliseconds. */
export class RateLimited extends Error {
  readonly wait: number;

  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}

const redirects = [301, 302, 303, 307, 308];

/**
 * Asks for an asset's bytes from `from` on: https://docs.github.com/rest/releases/assets#get-a-release-asset. GitHub sends
 * them, or the signed address of its storage, which is asked without our token.
 * @throws ModelgateError for what does not change when it is asked again; any other Error is worth another try
 */
export async function openAsset(asset: Asset, from: number, transfers: Transfers): Promise<AssetAnswer> {
  const { octokit, repo, waits } = transfers;
  const { authorization, agent } = await credentials(octokit);
  const { url } = octokit.rest.repos.getReleaseAsset.endpoint({ ...repo, asset_id: asset.id });
  const home = new URL(url).origin;
  let address = url;
  for (let hop = 0; hop < 5; hop++) {
    const isHome = new URL(address).origin === home;
    const bytes = await exchange(address, {
      method: 'GET',
      idle: waits.idle,
      agent,
      headers: {
        ...(isHome && { authorization, 'x-github-api-version': '2022-11-28' }),
        ...(from > 0 && { range: `bytes=${from}-` }),
        accept: 'application/octet-stream',
        'user-agent': 'modelgate',
      },
    });
    const { statusCode: status = 0, headers } = bytes;
    if (status === 200 || status === 206) return begun(asset, { from, bytes });
    if (redirects.includes(status) && headers.location) {
      bytes.destroy();
      address = new URL(headers.location, address).href;
    } else throw await refusal(asset, { bytes, isHome, unsaid: waits.unsaid });
  }
  throw new Error('GitHub leads from one address to the next');
}

/** Where the bytes of an answer begin, if they can be the asset's at all. */
function begun(
  asset: Asset,
  { from, bytes }: { readonly from: number; readonly bytes: IncomingMessage },
): AssetAnswer {
  const { 'content-range': range, 'content-length': length, 'content-type': type = '' } = bytes.headers;
  const start = bytes.statusCode === 206 ? Number(/^bytes (\d+)-/.exec(range ?? '')?.[1]) : 0;
  const stop = (error: Error): never => {
    bytes.destroy();
    throw error;
  };
  if (start !== 0 && start !== from)
    return stop(new Error(`bytes from ${range ?? 'nowhere'} instead of ${from}`));
  const size = length === undefined ? asset.size : start + Number(length);
  if (size === asset.size) return { start, bytes };
  // A page for people, or an answer that a proxy cut: https://github.com/microsoft/git/pull/934 saw such pages with status 200.
  if (size < asset.size || type.startsWith('text/html'))
    return stop(new Error(`${size} of ${asset.size} bytes`));
  return stop(
    new ModelgateError(assetFault(asset.name, { size }, { size: asset.size, sha256: asset.digest })),
  );
}

async function refusal(
  asset: Asset,
  {
    bytes,
    isHome,
    unsaid,
  }: { readonly bytes: IncomingMessage; readonly isHome: boolean; readonly unsaid: number },
): Promise<Error> {
  const { statusCode: status = 0, headers } = bytes;
  const data = await readAnswer(bytes, 1_000_000).catch(() => undefined);
  bytes.destroy();
  // An address of the storage is good for some minutes; the next try asks for a new one.
  if (!isHome) return new Error(`status ${status} of GitHub’s storage`);
  const answer = { status, response: { data, headers: headers as Record<string, string> } };
  const limit = limitWait(answer, unsaid);
  if (limit !== undefined) return new RateLimited(`status ${status}`, limit);
  if (status >= 500 || status === 416) return new Error(`status ${status}`);
  if (status !== 404 && status !== 410) return faultOf(answer, `GET /releases/assets/${asset.id}`);
  const message = `The asset \`${asset.name}\` is not there any more: it, or its release, was deleted`;
  const hint = 'Take another version, or promote again.';
  return new ModelgateError({ code: 'ASSET_INVALID', message, hint });
}
