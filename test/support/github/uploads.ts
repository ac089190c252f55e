import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Fault } from './faults.ts';
import type { Upload } from './route.ts';

/** Path below which the host for uploads is found: `uploads.github.com` is a host of its own. */
const PREFIX = '/_uploads';

/** Path and query of an upload as GitHub's description has them; `undefined` for any other request. */
export function uploadTarget(method: string, target: string): string | undefined {
  return method === 'POST' && target.startsWith(`${PREFIX}/`) ? target.slice(PREFIX.length) : undefined;
}

export function uploadOf(request: IncomingMessage, fault: Fault | undefined): Upload {
  const length = request.headers['content-length'];
  return {
    contentType: request.headers['content-type'] ?? 'application/octet-stream',
    length: length === undefined ? undefined : Number(length),
    receive: (file) => receive(request, file),
    lost: fault?.kind === 'starter' ? fault.status : undefined,
  };
}

/** Reads what is left of a request, so that a refusal reaches a client that is still sending. */
export async function drain(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  request.resume();
  await Promise.race([once(request, 'end'), once(request, 'close')]).catch(() => undefined);
}

async function receive(
  request: IncomingMessage,
  path: string,
): Promise<{ readonly size: number; readonly digest: string } | undefined> {
  const hash = createHash('sha256');
  const out = createWriteStream(path, { highWaterMark: 1 << 20 });
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      if (!out.write(chunk)) await once(out, 'drain');
    }
  } catch {
    // The client left: what came is an upload that did not end.
    out.end();
    await once(out, 'close');
    return undefined;
  }
  out.end();
  await once(out, 'close');
  return request.complete ? { size, digest: `sha256:${hash.digest('hex')}` } : undefined;
}
