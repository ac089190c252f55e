import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startResultsServer, type ResultsServer } from '../support/artifacts/results-server.ts';
import { node24, startGitHubProcess, type GitHubProcess } from '../support/world/github-process.ts';

jest.setTimeout(120_000);

let github: GitHubProcess;
let results: ResultsServer;
let directory: string;
let token: string;
let runs: readonly number[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'modelgate-artifacts-'));
  github = await startGitHubProcess(join(directory, 'github'));
  results = await startResultsServer({ artifacts: github.github.artifacts });
  await github.github.createRepository({ name: 'acme/fraud' });
  const run = {
    repository: 'acme/fraud',
    headSha: '1'.repeat(40),
    event: 'push',
    path: '.github/workflows/a.yml',
  };
  const permissions = { actions: 'read' as const };
  token = (await github.github.createToken({ repository: 'acme/fraud', permissions, kind: 'actions' })).token;
  runs = [(await github.github.createRun(run)).id, (await github.github.createRun(run)).id];
});

afterAll(async () => {
  await results.close();
  await github.close();
  await rm(directory, { recursive: true, force: true });
});

function runId(index: number): number {
  return runs[index] ?? 0;
}

/** What the toolkit's client answers in a job of a run. */
async function client(run: number, ...args: readonly string[]) {
  const { stdout } = await promisify(execFile)(node24, [join(import.meta.dirname, 'client.ts'), ...args], {
    env: {
      PATH: process.env['PATH'],
      ACTIONS_RESULTS_URL: results.url,
      ACTIONS_RUNTIME_TOKEN: results.token({ runId: run, jobId: 'job' }),
      GITHUB_SERVER_URL: 'http://github.localhost:1234',
      GITHUB_WORKSPACE: directory,
      RUNNER_TEMP: directory,
    },
  });
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  return JSON.parse(line) as { readonly result?: Record<string, unknown>; readonly error?: string };
}

/** A call without the client. */
async function call(method: string, body: object, bearer: string) {
  const response = await fetch(`${results.url}twirp/github.actions.results.api.v1.${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

function rest(path: string): Promise<Response> {
  const { url } = github.github;
  return fetch(`${url}/repos/acme/fraud/actions/${path}`, { headers: { authorization: `Bearer ${token}` } });
}

async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await mkdtemp(join(directory, 'files-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}

describe('the artifact client of the toolkit, unmodified', () => {
  it('brings 20 MB up and down again, and REST has the same artifact', async () => {
    const bytes = randomBytes(20 << 20);
    const uploaded = await client(
      runId(0),
      'upload',
      'large',
      await folder({ 'model.bin': bytes, 'note.txt': 'ä' }),
    );
    expect(uploaded.error).toBeUndefined();
    const back = join(directory, 'back');
    await mkdir(back);
    const downloaded = await client(runId(0), 'download', 'large', back);
    expect(downloaded).toEqual({ result: { downloadPath: back, digestMismatch: false } });
    expect((await readFile(join(back, 'model.bin'))).equals(bytes)).toBe(true);
    const listed = (await (await rest(`runs/${runId(0)}/artifacts`)).json()) as {
      artifacts: Record<string, unknown>[];
    };
    const id = Number(uploaded.result?.['id']);
    const digest = `sha256:${String(uploaded.result?.['digest'])}`;
    expect(listed.artifacts).toEqual([
      expect.objectContaining({
        id,
        name: 'large',
        size_in_bytes: uploaded.result?.['size'],
        digest,
        expired: false,
      }),
    ]);
    const zip = Buffer.from(await (await rest(`artifacts/${id}/zip`)).arrayBuffer());
    expect(`sha256:${createHash('sha256').update(zip).digest('hex')}`).toBe(digest);
  });

  it('sends a block again that was lost, and no other', async () => {
    const bytes = randomBytes(20 << 20);
    const before = results.blocks();
    const sound = await client(runId(0), 'upload', 'sound', await folder({ 'model.bin': bytes }));
    const blocks = results.blocks() - before;
    results.loseBlocks(2);
    const lossy = await client(runId(0), 'upload', 'lossy', await folder({ 'model.bin': bytes }));
    expect([sound.error, lossy.error]).toEqual([undefined, undefined]);
    expect(blocks).toBeGreaterThan(2);
    expect(results.blocks() - before).toBe(2 * blocks + 2);
    const back = await folder({});
    expect((await client(runId(0), 'download', 'lossy', back)).result?.['digestMismatch']).toBe(false);
    expect((await readFile(join(back, 'model.bin'))).equals(bytes)).toBe(true);
  });

  it('gets one raw file under its own name', async () => {
    const sent = await folder({ 'report ü.html': '<p>hello</p>' });
    expect((await client(runId(0), 'upload-raw', 'ignored', sent)).error).toBeUndefined();
    const back = await folder({});
    expect((await client(runId(0), 'download', 'report ü.html', back)).error).toBeUndefined();
    expect(await readdir(back)).toEqual(['report ü.html']);
  });

  it('is refused a second artifact of a name, in this run alone; may delete and upload again', async () => {
    const files = await folder({ a: 'a' });
    expect((await client(runId(0), 'upload', 'same', files)).error).toBeUndefined();
    expect((await client(runId(0), 'upload', 'same', files)).error).toContain(
      '(409) Conflict: an artifact with',
    );
    expect((await client(runId(1), 'upload', 'same', files)).error).toBeUndefined();
    expect((await client(runId(1), 'delete', 'same')).error).toBeUndefined();
    expect((await client(runId(1), 'list')).result?.['artifacts']).toEqual([]);
    expect((await client(runId(1), 'upload', 'same', files)).error).toBeUndefined();
  });

  it('does not find what has expired', async () => {
    const { result } = await client(runId(1), 'upload', 'old', await folder({ a: 'a' }));
    const id = Number(result?.['id']);
    await github.github.expireArtifact({ id });
    expect((await client(runId(1), 'download', 'old', directory)).error).toContain(
      'Artifact not found for name: old',
    );
    expect((await rest(`artifacts/${id}/zip`)).status).toBe(410);
  });
});

describe('the results service', () => {
  const create = (run: number, more: object = {}) => ({
    workflow_run_backend_id: String(run),
    workflow_job_run_backend_id: 'job',
    name: `by-hand-${run}`,
    version: 7,
    ...more,
  });
  const method = 'ArtifactService/CreateArtifact';

  it('refuses tokens that are expired, forged, or of another run', async () => {
    const good = results.token({ runId: runId(0), jobId: 'job' });
    const expired = results.token({ runId: runId(0), jobId: 'job', expires: 1000 });
    const [header = '', payload = ''] = good.split('.');
    const claims = Buffer.from(payload, 'base64url')
      .toString()
      .replace(`:${runId(0)}:`, `:${runId(1)}:`);
    const forged = `${header}.${Buffer.from(claims).toString('base64url')}.${good.split('.')[2]}`;
    expect((await call(method, create(runId(0)), expired)).status).toBe(401);
    expect((await call(method, create(runId(1)), forged)).status).toBe(401);
    expect((await call(method, create(runId(1)), '')).status).toBe(401);
    expect((await call(method, create(runId(1)), good)).status).toBe(403);
    expect(await github.github.artifacts.list(runId(1))).toHaveLength(2);
  });

  it('refuses unknown fields, names that no file may have, and bytes that differ from what is stated', async () => {
    const bearer = results.token({ runId: runId(0), jobId: 'job' });
    const extra = await call(method, create(runId(0), { colour: 'red' }), bearer);
    expect(extra).toEqual({
      status: 400,
      body: { code: 'invalid_argument', msg: 'request: Unrecognized key: "colour"' },
    });
    expect((await call(method, create(runId(0), { name: 'a/b' }), bearer)).status).toBe(400);
    const made = await call(method, create(runId(0)), bearer);
    const upload = made.body['signed_upload_url'] ?? '';
    const put = (url: string): Promise<Response> =>
      fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'bytes' });
    expect((await put(upload.replace(/sig=.{4}/, 'sig=AAAA'))).status).toBe(403);
    expect((await put(upload)).status).toBe(201);
    const named = {
      workflow_run_backend_id: String(runId(0)),
      workflow_job_run_backend_id: 'job',
      name: `by-hand-${runId(0)}`,
    };
    const final = { ...named, size: '6' };
    const finalized = await call('ArtifactService/FinalizeArtifact', final, bearer);
    expect(finalized.body['msg']).toBe('size 6 is stated, 5 bytes were uploaded');
    const hash = `sha256:${'0'.repeat(64)}`;
    expect(
      (await call('ArtifactService/FinalizeArtifact', { ...final, size: '5', hash }, bearer)).status,
    ).toBe(400);
    expect((await call('ArtifactService/FinalizeArtifact', { ...final, size: '5' }, bearer)).status).toBe(
      200,
    );
    const signed = await call('ArtifactService/GetSignedArtifactURL', named, bearer);
    const part = await fetch(signed.body['signed_url'] ?? '', { headers: { range: 'bytes=1-3' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 1-3/5',
      'yte',
    ]);
  });

  it('caches: exact key, prefix, newest first; a read-only token writes nothing', async () => {
    const bearer = results.token({ runId: runId(0), jobId: 'job' });
    const readOnly = results.token({ runId: runId(0), jobId: 'job', cache: 'read' });
    const entry = (key: string) => ({ key, version: 'v', metadata: { repository_id: '1', scope: [] } });
    const save = async (key: string, text: string): Promise<number> => {
      const made = await call('CacheService/CreateCacheEntry', entry(key), bearer);
      if (made.status !== 200) return made.status;
      const headers = { 'x-ms-blob-type': 'BlockBlob' };
      await fetch(made.body['signed_upload_url'] ?? '', { method: 'PUT', headers, body: text });
      const final = { ...entry(key), size_bytes: String(text.length) };
      return (await call('CacheService/FinalizeCacheEntryUpload', final, bearer)).status;
    };
    expect([await save('py-1', 'one'), await save('py-2', 'two!'), await save('py-1', 'again')]).toEqual([
      200, 200, 409,
    ]);
    const look = (key: string, restore_keys: readonly string[] = []) =>
      call('CacheService/GetCacheEntryDownloadURL', { ...entry(key), restore_keys }, readOnly);
    expect((await look('py-1')).body['matched_key']).toBe('py-1');
    const prefix = await look('other', ['py-']);
    expect(prefix.body['matched_key']).toBe('py-2');
    expect(await (await fetch(prefix.body['signed_download_url'] ?? '')).text()).toBe('two!');
    expect((await look('other')).body).toEqual({ ok: false });
    expect((await call('CacheService/CreateCacheEntry', entry('new'), readOnly)).body).toMatchObject({
      ok: false,
    });
  });
});
