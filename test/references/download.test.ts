import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { localFiles } from '../../src/local/files.ts';
import { downloadReference } from '../../src/references/download.ts';
import { guardedLookup, isForbidden } from '../../src/references/guarded-address.ts';
import { referenceObstacle } from '../../src/references/obstacle.ts';
import { bytesOf } from '../contracts/store-bytes.ts';

/** References over https, from a server on loopback. */

const tls = path.resolve(import.meta.dirname, '../fixtures/tls');
const bytes = bytesOf(400_000);
let ca: string;
let server: Server;
let origin: string;
let directory: string;
let target: string;
let asked: IncomingMessage[] = [];
let answers: ((request: IncomingMessage, response: ServerResponse) => void)[] = [];
let warnings: string[] = [];

beforeAll(async () => {
  ca = await readFile(path.join(tls, 'certificate.pem'), 'utf8');
  directory = await mkdtemp(path.join(tmpdir(), 'references-'));
  server = createServer({ cert: ca, key: await readFile(path.join(tls, 'key.pem')) }, (request, response) => {
    asked.push(request);
    // The last answer stays.
    const [answer = whole] = answers.length > 1 ? answers.splice(0, 1) : answers;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true });
});

beforeEach(() => {
  [asked, answers, warnings] = [[], [whole], []];
  target = path.join(directory, `${Math.random()}.bin`);
});

/** All bytes, or those from where they are asked for. */
function whole(request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from === 0 ? 200 : 206, {
    ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  });
  response.end(bytes.subarray(from));
}

/** Breaks off after so many bytes of what is asked for. */
const cutAt = (size: number) => (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-length': bytes.length });
  response.write(bytes.subarray(0, size), () => response.destroy());
};

const redirectTo = (location: string) => (_request: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(302, { location }).end();

const status = (code: number) => (_request: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(code).end('no');

async function download(uri = `${origin}/model.bin`, sha256 = sha256Of(bytes)): Promise<string> {
  const options = {
    files: localFiles(directory),
    ownMachine: true,
    ca,
    warn: (said: string) => void warnings.push(said),
    waits: { pauses: [10, 10, 10], idle: 300 },
  };
  return downloadReference(uri, { path: target, size: bytes.length, sha256 }, options).then(
    () => 'done',
    (error: Error) => error.message,
  );
}

const arrived = async () => sha256Of(await readFile(target)) === sha256Of(bytes);

describe('a reference over https', () => {
  it('comes whole, without credentials', async () => {
    expect(await download()).toBe('done');
    expect(await arrived()).toBe(true);
    expect(asked.map(({ headers }) => headers.authorization ?? headers.cookie)).toEqual([undefined]);
  });

  it('is found by name', async () => {
    expect(await download(`${origin.replace('127.0.0.1', 'localhost')}/model.bin`)).toBe('done');
    expect(await arrived()).toBe(true);
  });

  it('goes on where it broke off, and where an earlier process did', async () => {
    answers = [cutAt(150_000), whole];
    expect(await download()).toBe('done');
    expect(await arrived()).toBe(true);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-$/);
    await writeFile(target, bytes.subarray(0, 100_000));
    asked = [];
    expect(await download()).toBe('done');
    expect(asked.map(({ headers }) => headers.range)).toEqual(['bytes=100000-']);
    expect(await download()).toBe('done');
    expect(asked).toHaveLength(1);
  });

  it('begins anew where other bytes lie', async () => {
    await writeFile(target, 'something else');
    expect(await download()).toBe('done');
    expect(await arrived()).toBe(true);
  });

  it.each([
    ['server errors', [status(503), status(429)]],
    ['silence', [() => undefined]],
    ['a cut before the first byte', [(_: unknown, response: ServerResponse) => void response.destroy()]],
  ] as const)('gets through %s', async (_name, first) => {
    answers = [...first, whole];
    expect(await download()).toBe('done');
    expect(await arrived()).toBe(true);
    expect(warnings).toHaveLength(first.length);
  });

  it('follows redirects, each within the rules', async () => {
    answers = [redirectTo('/elsewhere'), redirectTo(`${origin}/there`), whole];
    expect(await download()).toBe('done');
    expect(asked.map(({ url }) => url)).toEqual(['/model.bin', '/elsewhere', '/there']);
  });

  it.each([
    ['http://127.0.0.1/', /leads to `http:`/],
    ['https://169.254.169.254/latest/meta-data', /leads to 169\.254\.169\.254, which is never asked/],
    ['https://[::ffff:169.254.169.254]/', /never asked/],
    ['https://2852039166/', /never asked/],
    ['/again', /one address to the next more than 5 times/],
  ] as const)('does not follow one to %s', async (location, message) => {
    answers = [redirectTo(location)];
    expect(await download()).toMatch(message);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('is an error where it is gone, other bytes, too long or not to be trusted', async () => {
    answers = [status(404)];
    expect(await download()).toMatch(/status 404.*REFERENCE_UNAVAILABLE/);
    answers = [whole];
    expect(await download(undefined, sha256Of('other'))).toMatch(/REFERENCE_INVALID/);
    answers = [(_request, response) => void response.end(Buffer.concat([bytes, bytes]))];
    expect(await download()).toMatch(/REFERENCE_INVALID/);
    ca = '';
    expect(await download()).toMatch(/certificate|self-signed/i);
    ca = await readFile(path.join(tls, 'certificate.pem'), 'utf8');
  });
});

describe('addresses', () => {
  it.each([
    '169.254.1.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '[fe80::1]',
    '[::]',
    '[fd00:ec2::254]',
    '168.63.129.16',
  ])('%s is never asked', (address) => expect(isForbidden(address)).toBe(true));

  it('are those that a name leads to', async () => {
    const error = await new Promise((resolve) => guardedLookup('169.254.169.254', {}, resolve));
    expect(String(error)).toMatch(/leads to 169\.254\.169\.254, which is never asked/);
  });

  it.each(['10.0.0.1', '140.82.112.3', '[2606:50c0::1]', 'example.com'])('%s may be asked', (address) =>
    expect(isForbidden(address)).toBe(false),
  );

  it.each([
    ['https://user:secret@example.com/m', /user or a password/],
    ['s3://bucket/m', /`s3:` is not read here/],
    ['file://other/m', /another machine/],
    ['weights.bin', /no address/],
  ])('%s has an obstacle', (uri, why) => expect(referenceObstacle(true)(uri)).toMatch(why));

  it('of files are read on a shell alone', () => {
    expect(referenceObstacle(true)('file:///m')).toBeUndefined();
    expect(referenceObstacle(false)('file:///m')).toMatch(/only read on a shell/);
  });
});
