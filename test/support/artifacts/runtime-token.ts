import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a runtime token says: which workflow run and job may use the results service, and until when (seconds since 1970). */
export interface RuntimeClaims {
  readonly runId: number;
  readonly jobId: string;
  readonly cache: 'read' | 'write';
  readonly expires: number;
}

const scope = /^Actions\.Results:(\d+):([A-Za-z0-9_-]+)$/;

/**
 * A JSON web token with the claim `scp: "Actions.Results:<run>:<job>"`, which is where the toolkit's clients read their
 * ids from. Signed with HMAC-SHA256 so that the service can tell a forged one; the clients never check it.
 */
export function mintRuntimeToken(key: Buffer, claims: RuntimeClaims): string {
  const payload = {
    scp: `Actions.ExecuteOnBehalfOf Actions.Results:${claims.runId}:${claims.jobId}`,
    cache: claims.cache,
    exp: claims.expires,
  };
  const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
  return `${body}.${sign(key, body)}`;
}

/** The claims of a token that this service minted and that has not expired; else why it is refused. */
export function readRuntimeToken(
  key: Buffer,
  { token, now }: { readonly token: string; readonly now: number },
): RuntimeClaims | string {
  const parts = token.split('.');
  if (parts.length !== 3) return 'the token is not a JSON web token';
  const [header = '', payload = '', signature = ''] = parts;
  const expected = Buffer.from(sign(key, `${header}.${payload}`));
  const found = Buffer.from(signature);
  if (expected.length !== found.length || !timingSafeEqual(expected, found))
    return 'the token was not issued here';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    scp: string;
    cache: string;
    exp: number;
  };
  const match = scope.exec(claims.scp.split(' ').find((each) => each.startsWith('Actions.Results:')) ?? '');
  if (match === null) return 'the token has no scope Actions.Results:<run>:<job>';
  if (claims.exp <= now) return 'the token has expired';
  return {
    runId: Number(match[1]),
    jobId: match[2] ?? '',
    cache: claims.cache === 'write' ? 'write' : 'read',
    expires: claims.exp,
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sign(key: Buffer, body: string): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}
