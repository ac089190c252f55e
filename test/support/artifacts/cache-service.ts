import { z } from 'zod';
import type { BlobStore } from './blob-store.ts';
import type { RuntimeClaims } from './runtime-token.ts';
import type { TwirpService } from './twirp.ts';
import { parseRequest, TwirpError } from './twirp.ts';

const metadata = z
  .strictObject({ repository_id: z.string().optional(), scope: z.array(z.looseObject({})).optional() })
  .optional();
const createRequest = z.strictObject({
  metadata,
  key: z.string().min(1).max(512),
  version: z.string().min(1),
});
const finalizeRequest = createRequest.extend({ size_bytes: z.string().regex(/^\d+$/).default('0') });
const lookupRequest = createRequest.extend({ restore_keys: z.array(z.string()).default([]) });

interface Entry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  final: boolean;
}

/**
 * `github.actions.results.api.v1.CacheService`, version 2 of the cache protocol: exact key first, then restore keys as
 * prefixes, newest first. One scope for all branches. A token that may only read is told `ok: false` on writing.
 */
export function cacheService({
  blobs,
  origin,
}: {
  readonly blobs: BlobStore;
  readonly origin: () => string;
}): TwirpService {
  const entries: Entry[] = [];

  async function CreateCacheEntry(body: unknown, claims: RuntimeClaims): Promise<object> {
    const { key, version } = parseRequest(createRequest, body);
    if (claims.cache !== 'write')
      return { ok: false, message: 'cache write denied: the token may only read' };
    if (entries.some((entry) => entry.key === key && entry.version === version)) {
      throw new TwirpError('already_exists', `the cache entry ${key} already exists`);
    }
    const blob = await blobs.create('cache.tzst');
    entries.push({ id: entries.length + 1, key, version, blob, final: false });
    return { ok: true, signed_upload_url: origin() + blobs.signedPath(blob, 'w') };
  }

  async function FinalizeCacheEntryUpload(body: unknown, claims: RuntimeClaims): Promise<object> {
    const request = parseRequest(finalizeRequest, body);
    const entry = entries.find(
      ({ key, version, final }) => key === request.key && version === request.version && !final,
    );
    if (entry === undefined || claims.cache !== 'write')
      throw new TwirpError('not_found', `no upload of ${request.key} is open`);
    if (Number(request.size_bytes) !== blobs.get(entry.blob)?.size) {
      throw new TwirpError(
        'invalid_argument',
        `${request.size_bytes} bytes are stated, others were uploaded`,
      );
    }
    entry.final = true;
    return { ok: true, entry_id: String(entry.id) };
  }

  async function GetCacheEntryDownloadURL(body: unknown): Promise<object> {
    const { key, version, restore_keys: restoreKeys } = parseRequest(lookupRequest, body);
    const usable = entries.filter((entry) => entry.final && entry.version === version).reverse();
    const found =
      usable.find((entry) => entry.key === key) ??
      [key, ...restoreKeys]
        .map((prefix) => usable.find((entry) => entry.key.startsWith(prefix)))
        .find((entry) => entry !== undefined);
    if (found === undefined) return { ok: false };
    return {
      ok: true,
      signed_download_url: origin() + blobs.signedPath(found.blob, 'r'),
      matched_key: found.key,
    };
  }

  return { CreateCacheEntry, FinalizeCacheEntryUpload, GetCacheEntryDownloadURL };
}
