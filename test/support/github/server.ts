import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RemoteMethods } from './admin-client.ts';
import { fromWire, toWire } from './admin-wire.ts';
import type { Fault } from './faults.ts';
import { answer, type Double } from './handler.ts';
import { errorAnswer, type Answer } from './route.ts';
import { readBlob } from './routes-artifacts.ts';

const PAGE =
  '<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body>This page is taking too long to load.</body></html>';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** The API and the admin methods, on 127.0.0.1. */
export async function serveApi(double: Double, admin: RemoteMethods, port: number): Promise<Listening> {
  return listen(port, async (request, response) => {
    const target = (request.url ?? '/').replace(/^\/api(?:\/v3(?=[/?]|$)|(?=\/graphql))/, '') || '/';
    const body = await readBody(request);
    if (target.startsWith('/_admin/')) return answerAdmin(admin, { target, body, response });
    const url = new URL(target, 'http://localhost');
    const { value, malformed } = parsed(body, request.headers['content-type']);
    const method = request.method ?? 'GET';
    const entry = double.world.log.begin({
      method,
      path: url.pathname,
      query: url.search.slice(1),
      body: value,
    });
    response.setHeader('X-GitHub-Request-Id', entry.id);
    response.setHeader('X-GitHub-Media-Type', 'github.v3; format=json');
    response.setHeader(
      'X-GitHub-Api-Version-Selected',
      request.headers['x-github-api-version'] ?? '2022-11-28',
    );
    const fault = double.world.faults.hit({ method, target });
    entry.fault = fault?.kind;
    if (fault?.kind === 'delay') await sleep(fault.milliseconds);
    if (fault?.kind === 'status' || fault?.kind === 'answer') entry.status = fault.status;
    if (fault !== undefined && interrupts(fault, response, 'before')) return;
    const full = malformed
      ? errorAnswer(400, 'Problems parsing JSON')
      : await answer(double, { method, target, headers: request.headers, body: value }, entry);
    if (fault !== undefined && interrupts(fault, response, 'after')) return;
    entry.status = send(response, full, fault);
  });
}

/** Signed downloads, on an origin of their own. */
export async function serveBlobs(double: Double): Promise<Listening> {
  return listen(0, async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    send(response, await readBlob(double.world, url, request.headers.authorization), undefined);
  });
}

/** Whether the fault ended the request here; `html`, `truncate` and `cut` spoil the real answer instead. */
function interrupts(fault: Fault, response: ServerResponse, when: 'before' | 'after'): boolean {
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
      return false;
  }
}

function send(response: ServerResponse, full: Answer, fault: Fault | undefined): number {
  const body = encoded(full);
  const html = fault?.kind === 'html';
  const status = html ? (fault.status ?? full.status) : full.status;
  for (const [name, value] of Object.entries(full.headers ?? {})) response.setHeader(name, value);
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

function encoded(full: Answer): { readonly bytes: Buffer; readonly type: string } | undefined {
  if ('json' in full) {
    return { bytes: Buffer.from(JSON.stringify(full.json)), type: 'application/json; charset=utf-8' };
  }
  if ('text' in full) return { bytes: Buffer.from(full.text), type: full.contentType };
  if ('bytes' in full) return { bytes: Buffer.from(full.bytes), type: full.contentType };
  return undefined;
}

async function answerAdmin(
  admin: RemoteMethods,
  call: { readonly target: string; readonly body: Buffer; readonly response: ServerResponse },
): Promise<void> {
  const name = call.target.slice('/_admin/'.length);
  const method = Object.hasOwn(admin, name) ? admin[name] : undefined;
  const reply = (status: number, json: unknown) => send(call.response, { status, json }, undefined);
  if (method === undefined) return void reply(404, { message: `there is no admin method ${name}` });
  try {
    const argument = call.body.length === 0 ? undefined : fromWire(JSON.parse(call.body.toString('utf8')));
    const result = await (method as (argument: unknown) => Promise<unknown>)(argument);
    reply(200, { result: toWire(result) ?? null });
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    reply(400, { message: error instanceof Error ? error.message : String(error), status });
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parsed(
  body: Buffer,
  type: string | undefined,
): { readonly value: unknown; readonly malformed: boolean } {
  if (body.length === 0) return { value: undefined, malformed: false };
  if (type !== undefined && !/json|text\/plain/.test(type)) return { value: body.length, malformed: false };
  try {
    return { value: JSON.parse(body.toString('utf8')) as unknown, malformed: false };
  } catch {
    return { value: body.length, malformed: true };
  }
}

async function listen(
  port: number,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return void response.destroy();
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      send(response, errorAnswer(598, `the double itself failed: ${message}`), undefined);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
