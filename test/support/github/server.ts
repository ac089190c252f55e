import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RemoteMethods } from './admin-client.ts';
import { fromWire, toWire } from './admin-wire.ts';
import { answer, type Double } from './handler.ts';
import { operationNames } from './operation-names.ts';
import { errorAnswer } from './route.ts';
import { readBlob } from './routes-artifacts.ts';
import { readAsset } from './routes-assets.ts';
import { interrupts, send } from './sending.ts';
import { drain, uploadOf, uploadTarget } from './uploads.ts';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** The API and the admin methods, on 127.0.0.1. */
export async function serveApi(double: Double, admin: RemoteMethods, port: number): Promise<Listening> {
  return listen(port, async (request, response) => {
    const asked = (request.url ?? '/').replace(/^\/api(?:\/v3(?=[/?]|$)|(?=\/graphql))/, '') || '/';
    const method = request.method ?? 'GET';
    const uploading = uploadTarget(method, asked);
    const target = uploading ?? asked;
    const body = uploading === undefined ? await readBody(request) : Buffer.alloc(0);
    if (target.startsWith('/_admin/')) return answerAdmin(admin, { target, body, response });
    const url = new URL(target, 'http://localhost');
    const { value, malformed } = parsed(body, request.headers['content-type']);
    const entry = double.world.log.begin({
      method,
      path: url.pathname,
      query: url.search.slice(1),
      body: uploading === undefined ? value : Number(request.headers['content-length'] ?? 0),
    });
    response.setHeader('X-GitHub-Request-Id', entry.id);
    response.setHeader('X-GitHub-Media-Type', 'github.v3; format=json');
    response.setHeader(
      'X-GitHub-Api-Version-Selected',
      request.headers['x-github-api-version'] ?? '2022-11-28',
    );
    const { faults } = double.world;
    const names = operationNames(double, { method, path: url.pathname, body: value });
    const fault = faults.hit({ method, target: asked, names });
    entry.names = names;
    entry.operation = url.pathname === '/graphql' ? 'graphql' : names[0];
    entry.fault = fault?.kind;
    if (fault?.kind === 'delay') await sleep(fault.milliseconds);
    if (fault?.kind === 'status' || fault?.kind === 'answer') entry.status = fault.status;
    const keepsSending = uploading !== undefined && (fault?.kind === 'status' || fault?.kind === 'answer');
    if (keepsSending && !('when' in fault && fault.when === 'after')) await drain(request);
    if (fault !== undefined && interrupts(fault, response, 'before')) return faults.struck(entry);
    const upload = uploading === undefined ? undefined : uploadOf(request, fault);
    const full = malformed
      ? errorAnswer(400, 'Problems parsing JSON')
      : await answer(double, { method, target, headers: request.headers, body: value, upload }, entry);
    await drain(request);
    if (fault !== undefined) faults.struck(entry);
    if (fault !== undefined && interrupts(fault, response, 'after')) return;
    entry.status = send(response, full, fault);
  });
}

/** Signed downloads, on an origin of their own. Only faults whose rule has a path hit them, and they are not logged. */
export async function serveBlobs(double: Double): Promise<Listening> {
  return listen(0, async (request, response) => {
    const { world } = double;
    const target = request.url ?? '/';
    const url = new URL(target, 'http://localhost');
    const { authorization, range } = request.headers;
    const fault = world.faults.hit({ method: request.method ?? 'GET', target, names: [], storage: true });
    if (fault?.kind === 'delay') await sleep(fault.milliseconds);
    if (fault !== undefined && interrupts(fault, response, 'before')) return;
    const full = target.startsWith('/release-assets/')
      ? readAsset(world, url, { authorization, range })
      : await readBlob(world, url, authorization);
    if (fault !== undefined && interrupts(fault, response, 'after')) return;
    send(response, full, fault);
  });
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
  if (type !== undefined && !/json|text\/plain|x-www-form-urlencoded/.test(type))
    return { value: body.length, malformed: false };
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
