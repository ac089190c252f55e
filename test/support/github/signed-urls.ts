import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Answer } from './route.ts';
import type { World } from './state.ts';

const SIGNED_FOR_MS = 60_000;
const KEY = randomBytes(32);

/** An address on the second origin that gives out bytes for a minute, to whoever has it. */
export function signedUrl(world: World, path: string): string {
  const expires = new Date(world.now().getTime() + SIGNED_FOR_MS).toISOString();
  const url = new URL(path, world.blobUrl);
  url.searchParams.set('se', expires);
  url.searchParams.set('sig', signature(path, expires));
  return url.href;
}

/**
 * The refusal of a request to such an address; `undefined` where it may go on. As the storage behind GitHub does, it
 * refuses an Authorization header beside the signature, and knows nothing of tokens.
 */
export function refusedUrl(world: World, url: URL, authorization: string | undefined): Answer | undefined {
  const expires = url.searchParams.get('se') ?? '';
  if (authorization !== undefined) return storageError(401, 'InvalidAuthenticationInfo');
  const expected = Buffer.from(signature(url.pathname, expires));
  const given = Buffer.from(url.searchParams.get('sig') ?? '');
  const signed = expected.length === given.length && timingSafeEqual(expected, given);
  if (!signed || Date.parse(expires) <= world.now().getTime()) {
    return storageError(403, 'AuthenticationFailed');
  }
  return undefined;
}

export function storageError(status: number, code: string): Answer {
  const text = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`;
  return { status, text, contentType: 'application/xml' };
}

/** Header by which a browser knows the file's name. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

function signature(path: string, expires: string): string {
  return createHmac('sha256', KEY).update(`${path}\n${expires}`).digest('base64url');
}
