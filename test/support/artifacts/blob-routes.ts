import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Blob, BlobStore } from './blob-store.ts';

/** One request below `/blobs/` and where it is answered. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly store: BlobStore;
  readonly id: string;
  readonly query: URLSearchParams;
}

/**
 * The Azure block-blob verbs that the toolkit's clients use: `PUT ?comp=block`, `PUT ?comp=blocklist`, plain `PUT`,
 * `HEAD` and `GET` with a byte range. Errors are Azure's XML with its code in `x-ms-error-code`.
 */
export async function answerBlobRequest(
  store: BlobStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://blobs');
  const id = url.pathname.slice('/blobs/'.length);
  const right = request.method === 'PUT' ? 'w' : 'r';
  const query = url.searchParams;
  if (query.get('sp') !== right || query.get('sig') !== store.signature(id, right)) {
    return refuse(response, 403, 'AuthenticationFailed');
  }
  if (!store.has(id)) return refuse(response, 404, 'BlobNotFound');
  const exchange = { request, response, store, id, query };
  if (request.method === 'PUT') return put(exchange);
  if (request.method === 'GET' || request.method === 'HEAD') return send(exchange);
  return refuse(response, 405, 'UnsupportedHttpVerb');
}

/** Whole body of a request, at most `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new Error(`the request's body is over ${limit} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

async function put({ request, response, store, id, query }: Exchange): Promise<void> {
  const comp = query.get('comp');
  const declared = request.headers['x-ms-blob-content-type'];
  const contentType = typeof declared === 'string' ? declared : 'application/octet-stream';
  if (comp === 'block') {
    const block = query.get('blockid');
    if (block === null) return refuse(response, 400, 'InvalidQueryParameterValue');
    await store.putBlock(id, { block, body: request });
    return created(response);
  }
  if (comp === 'blocklist') {
    const list = (await readBody(request, 8 << 20)).toString();
    const blocks = [...list.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map(
      (match) => match[2] ?? '',
    );
    const missing = await store.putBlockList(id, { blocks, contentType });
    return missing.length > 0 ? refuse(response, 400, 'InvalidBlockList') : created(response);
  }
  if (comp !== null) return refuse(response, 400, 'InvalidQueryParameterValue');
  if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return refuse(response, 400, 'InvalidHeaderValue');
  await store.put(id, { body: request, contentType });
  return created(response);
}

async function send({ request, response, store, id }: Exchange): Promise<void> {
  const blob = store.get(id);
  if (blob === undefined) return refuse(response, 404, 'BlobNotFound');
  const wanted = request.headers.range ?? request.headers['x-ms-range'];
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(wanted ?? ''));
  if (wanted !== undefined && range === null) return refuse(response, 400, 'InvalidHeaderValue');
  const start = range === null ? 0 : Number(range[1]);
  const end = range === null || range[2] === '' ? blob.size - 1 : Math.min(blob.size - 1, Number(range[2]));
  if (range !== null && (start >= blob.size || end < start)) return refuse(response, 416, 'InvalidRange');
  response.writeHead(range === null ? 200 : 206, {
    ...headersOf(blob),
    'content-length': end - start + 1,
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${blob.size}` }),
  });
  if (request.method === 'HEAD' || blob.size === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(blob.file, { start, end }), response);
}

function headersOf(blob: Blob): Record<string, string> {
  const ascii = blob.fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return {
    'content-type': blob.contentType,
    'accept-ranges': 'bytes',
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(blob.fileName)}`,
    etag: `"${blob.digest}"`,
    'x-ms-blob-type': 'BlockBlob',
  };
}

function created(response: ServerResponse): void {
  response.writeHead(201, { etag: '"0"', 'last-modified': new Date().toUTCString() });
  response.end();
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml', 'x-ms-error-code': code });
  response.end(
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
}
