import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Fault } from './faults.ts';
import { errorAnswer, type Answer } from './route.ts';

const PAGE =
  '<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body>This page is taking too long to load.</body></html>';

/** Whether the fault ended the request here; `html`, `truncate` and `cut` spoil the real answer instead. */
export function interrupts(fault: Fault, response: ServerResponse, when: 'before' | 'after'): boolean {
  switch (fault.kind) {
    case 'status':
      if (fault.when !== when) return false;
      send(response, errorAnswer(fault.status, 'Server Error'), undefined);
      return true;
    case 'reset':
      if (fault.when !== when) return false;
      response.socket?.resetAndDestroy();
      return true;
    case 'hang':
      return fault.when === when;
    case 'answer':
      if (when === 'after') return false;
      send(
        response,
        {
          status: fault.status,
          headers: fault.headers ?? {},
          text: fault.body ?? '',
          contentType: 'application/json; charset=utf-8',
        },
        undefined,
      );
      return true;
    case 'truncate':
    case 'cut':
    case 'html':
    case 'delay':
    case 'starter':
      return false;
  }
}

/** @returns the status that went out */
export function send(response: ServerResponse, full: Answer, fault: Fault | undefined): number {
  const html = fault?.kind === 'html';
  const status = html ? (fault.status ?? full.status) : full.status;
  for (const [name, value] of Object.entries(full.headers ?? {})) response.setHeader(name, value);
  if ('file' in full && !html) return sendFile(response, full, fault);
  const body = encoded(full);
  if (body === undefined && !html) {
    response.writeHead(status).end();
    return status;
  }
  const bytes = html ? Buffer.from(PAGE) : (body?.bytes ?? Buffer.alloc(0));
  const sent =
    fault?.kind === 'truncate' || fault?.kind === 'cut' ? bytes.subarray(0, bytes.length >> 1) : bytes;
  response.writeHead(status, {
    'Content-Type': html ? 'text/html; charset=utf-8' : (body?.type ?? ''),
    'Content-Length': fault?.kind === 'cut' ? bytes.length : sent.length,
  });
  if (fault?.kind === 'cut') response.write(sent, () => response.socket?.destroy());
  else response.end(sent);
  return status;
}

function sendFile(
  response: ServerResponse,
  full: Extract<Answer, { readonly file: string }>,
  fault: Fault | undefined,
): number {
  const { status, file, first, last, contentType } = full;
  const length = last - first + 1;
  const spoiled = fault?.kind === 'truncate' || fault?.kind === 'cut';
  const sent = spoiled ? length >> 1 : length;
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': fault?.kind === 'cut' ? length : sent,
  });
  if (sent === 0) {
    response.end();
    return status;
  }
  const bytes = createReadStream(file, { start: first, end: first + sent - 1, highWaterMark: 1 << 20 });
  pipeline(bytes, response, { end: fault?.kind !== 'cut' }).then(
    () => (fault?.kind === 'cut' ? response.socket?.destroy() : undefined),
    // The client left, or the asset was deleted meanwhile.
    () => response.destroy(),
  );
  return status;
}

function encoded(full: Answer): { readonly bytes: Buffer; readonly type: string } | undefined {
  if ('json' in full) {
    return { bytes: Buffer.from(JSON.stringify(full.json)), type: 'application/json; charset=utf-8' };
  }
  if ('text' in full) return { bytes: Buffer.from(full.text), type: full.contentType };
  if ('bytes' in full) return { bytes: Buffer.from(full.bytes), type: full.contentType };
  return undefined;
}
