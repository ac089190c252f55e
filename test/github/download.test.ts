import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { downloadArtifact } from '../../src/github/artifact-download.ts';
import { localFiles } from '../../src/local/files.ts';
import type { KeptRun } from '../../src/ports/runs.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import { clientFor } from './client-for.ts';
import { record, type Recorder } from './recorder.ts';
import { zip, zipOf } from './zip.ts';

jest.setTimeout(30_000);

const repo = { owner: 'acme', repo: 'models' };
const bytes = zipOf({ 'run.json': '{"model": "fraud"}' });
let scene: Scene;
let directory: string;
let storage: Recorder | undefined;

beforeAll(async () => {
  scene = await openScene();
});

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'download-'));
});

afterEach(async () => {
  await scene.github.clearFaults();
  await scene.github.clearLog();
  await storage?.close();
  storage = undefined;
  await rm(directory, { recursive: true });
});

afterAll(() => scene.close());

async function keptRun(content: Buffer, more: Partial<KeptRun> = {}): Promise<KeptRun> {
  const head = await scene.clone.git('rev-parse', 'HEAD');
  const { id } = await scene.github.createRun({
    repository: 'acme/models',
    headSha: head,
    event: 'push',
    path: '.github/workflows/model.yml',
  });
  const name = 'modelgate-fraud-000000000001';
  const made = await scene.github.addArtifact({ runId: id, name, content: { bytes: content } });
  const found = { id: made.id, size: made.size, digest: made.digest, workflowRun: id, name };
  return { model: 'fraud', commit: head, branch: 'main', expired: false, ...found, ...more };
}

/** GitHub redirects downloads to a storage that answers as the test says. */
async function redirectTo(
  answer: (attempt: number, response: ServerResponse) => void,
  host = '127.0.0.1',
): Promise<Recorder> {
  let attempt = 0;
  storage = await record((_, response) => answer(++attempt, response));
  const headers = { Location: `${storage.url.replace('127.0.0.1', host)}/blob?sig=signed` };
  const fault = { kind: 'answer', status: 302, headers } as const;
  await scene.github.addFault({ path: '/zip$', times: 'always', fault });
  return storage;
}

function download(run: KeptRun, target = 'taken') {
  const octokit = clientFor(scene.github, { token: scene.token });
  const waits = { pauses: [10, 20], idle: 300 };
  return downloadArtifact(octokit, { repo, run, directory: target, files: localFiles(directory), waits });
}

describe('the download of an artifact', () => {
  it('follows the redirect without the token', async () => {
    const { requests } = await redirectTo((_, response) => response.end(bytes));
    await download(await keptRun(bytes));

    expect(requests).toMatchObject([{ method: 'GET', url: '/blob?sig=signed' }]);
    expect(requests[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(requests)).not.toContain(scene.token);
    expect(await readdir(directory, { recursive: true })).toEqual(['taken', 'taken/run.json']);
  });

  it('goes to GitHub’s own storage, which refuses any token', async () => {
    await download(await keptRun(bytes), 'a/b/taken');

    expect(await readdir(path.join(directory, 'a/b/taken'))).toEqual(['run.json']);
    expect(await scene.github.requests()).toHaveLength(1);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['answers 503', (response) => response.writeHead(503).end()],
    ['says that the address expired', (response) => response.writeHead(403).end()],
    ['resets the connection', (response) => response.destroy()],
    [
      'breaks off in the middle',
      (response) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 40), () => response.destroy());
      },
    ],
    ['says nothing', () => undefined],
    [
      'stops in the middle',
      (response) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 40));
      },
    ],
  ])('is tried again, by a new address, where the storage %s', async (_, fail) => {
    await redirectTo((attempt, response) => (attempt < 3 ? fail(response) : response.end(bytes)));
    await download(await keptRun(bytes));

    expect(await readdir(path.join(directory, 'taken'))).toEqual(['run.json']);
    expect(await scene.github.requests()).toHaveLength(3);
  });

  it('that never succeeds is a fault without the signed address, and leaves nothing behind', async () => {
    const { requests } = await redirectTo((_, response) => response.writeHead(503).end());
    const failed = download(await keptRun(bytes)).catch((error: unknown) => error);

    const error = (await failed) as Error;
    expect(error).toMatchObject({ code: 'GITHUB_UNAVAILABLE', cause: { message: 'status 503' } });
    expect(error.message).not.toContain('signed');
    expect(requests).toHaveLength(3);
    expect(await readdir(directory)).toEqual([]);
  });

  it.each<[string, Partial<KeptRun>, Buffer]>([
    ['another sound archive', {}, zipOf({ 'run.json': '{"model": "frauD"}' })],
    ['other bytes of the same length', {}, Buffer.from(bytes).fill('x')],
    ['fewer bytes', {}, bytes.subarray(0, 30)],
    ['more bytes', {}, Buffer.concat([bytes, bytes])],
    ['more bytes than it states, without a digest', { digest: undefined as never, size: 30 }, bytes],
    ['a page for people', { digest: undefined as never, size: 1_000 }, Buffer.from('<!DOCTYPE html>')],
  ])('of %s is refused, and leaves nothing behind', async (_, more, sent) => {
    await redirectTo((_attempt, response) => response.end(sent));
    const { digest, ...run } = await keptRun(bytes, more);

    const named = digest === undefined ? run : { ...run, digest };
    await expect(download(named)).rejects.toMatchObject({ code: 'ARTIFACT_INVALID' });
    expect(await readdir(directory)).toEqual([]);
  });

  it('goes through the proxy that the runner is set up with', async () => {
    const storageAt = await redirectTo((_, response) => response.end(bytes), 'storage.test');
    const reached: string[] = [];
    const proxy = await record((_, response) => response.writeHead(405).end());
    proxy.server.on('connect', (request, socket, head) => {
      reached.push(request.url ?? '');
      const port = Number((request.url ?? '').split(':')[1]);
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
        socket.on('close', () => upstream.destroy());
      });
    });
    // Names that only the proxy knows: nothing gets there without it.
    const api = scene.github.url.replace('127.0.0.1', 'github.test');
    const env = { GITHUB_API_URL: api, http_proxy: proxy.url };
    await downloadApart(await keptRun(bytes), env).finally(() => proxy.close());

    expect(reached).toEqual([
      new URL(api).host,
      new URL(storageAt.url).host.replace('127.0.0.1', 'storage.test'),
    ]);
    expect(await readdir(path.join(directory, 'taken'))).toEqual(['run.json']);
  });
});

/** In a process of its own; its peak memory in bytes. */
async function downloadApart(run: KeptRun, env: Readonly<Record<string, string>>): Promise<number> {
  const program = path.join(import.meta.dirname, 'downloader.ts');
  const request = JSON.stringify({ token: scene.token, directory, run });
  const { stdout } = await promisify(execFile)(process.execPath, [program, request], {
    env: { PATH: process.env['PATH'], ...env },
  });
  return Number(stdout);
}

describe('a large artifact', () => {
  it('is streamed: memory does not grow with it', async () => {
    const size = 256 * 2 ** 20;
    const chunk = Buffer.alloc(2 ** 20, 'not zero');
    let sum = 0;
    for (let at = 0; at < size; at += chunk.length) sum = crc32(chunk, sum);
    // The archive of one stored entry, its content left out: what comes before it and what comes after.
    const shell = zip([{ name: 'files/model.bin', content: '', size, crc: sum, deflate: false }]);
    const at = 30 + 'files/model.bin'.length;
    const head = Buffer.from(shell.subarray(0, at));
    const tail = Buffer.from(shell.subarray(at));
    head.writeUInt32LE(size, 18);
    tail.writeUInt32LE(size, 20);
    tail.writeUInt32LE(at + size, tail.length - 6);
    const hash = createHash('sha256').update(head);
    for (let done = 0; done < size; done += chunk.length) hash.update(chunk);
    const digest = `sha256:${hash.update(tail).digest('hex')}`;
    await redirectTo((_, response) => void sendLarge(response));

    async function sendLarge(response: ServerResponse) {
      response.write(head);
      for (let done = 0; done < size; done += chunk.length) {
        if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve));
      }
      response.end(tail);
    }

    const run = await keptRun(bytes, { size: head.length + size + tail.length, digest });
    const env = { GITHUB_API_URL: scene.github.url };
    const large = await downloadApart(run, env);
    expect((await stat(path.join(directory, 'taken/files/model.bin'))).size).toBe(size);
    await scene.github.clearFaults();
    const small = await downloadApart(await keptRun(bytes), env);

    expect((large - small) / 2 ** 20).toBeLessThan(128);
  });
});
