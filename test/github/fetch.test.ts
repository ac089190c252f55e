import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bytesOf } from '../contracts/store-bytes.ts';
import { promoteTo, publishVersion } from '../support/registry/published-version.ts';
import { type FetchScene, openFetchScene, treeOf } from './fetch-scene.ts';

/** Fetching as a step of a job with `contents: read`, against GitHub's double. */

jest.setTimeout(120_000);

const models = '.modelgate/models/fraud';
const large = bytesOf(3_000_000).toString('latin1');
const files = { 'model.bin': Buffer.from(large, 'latin1'), 'config/a.json': '{}', 'labels.txt': '' };
const tree = { 'model.bin': large, 'config/a.json': '{}', 'labels.txt': '' };
let test: FetchScene;

beforeAll(async () => {
  test = await openFetchScene();
  await publishVersion(test.host, { version: 'v1.0.0', files: { 'model.bin': 'one' } });
  await publishVersion(test.host, { version: 'v1.1.0', files, largest: 1_000_000 });
});

afterEach(() => test.scene.github.clearFaults());
afterAll(() => test.close());

describe('a step that fetches', () => {
  it('needs no more than contents: read, and one request for what the stage holds', async () => {
    const workspace = await test.workspace();
    const { code, outputs, asked, log } = await test.fetch({ model: 'fraud' }, { workspace });
    expect(log).not.toContain('::error');
    expect(code).toBe(0);
    expect(outputs).toMatchObject({
      outcome: 'fetched',
      version: 'v1.1.0',
      path: models,
      stage: 'production',
      seq: '6',
      'cache-hit': 'false',
    });
    expect(await treeOf(path.join(workspace, models))).toEqual(tree);
    expect(asked.slice(0, 2)).toEqual(['repos/get-content', 'repos/get-release-by-tag']);
    expect(asked.filter((operation) => operation !== 'repos/get-release-asset').slice(2)).toEqual(
      asked.filter((operation) => operation === 'release-assets'),
    );
    expect(await test.scene.github.violations()).toEqual([]);
  });

  it('downloads nothing where the bytes are there already', async () => {
    const workspace = await test.workspace();
    await test.fetch({}, { workspace });
    const { outputs, asked } = await test.fetch({ model: 'fraud' }, { workspace });
    expect(outputs['outcome']).toBe('unchanged');
    expect(asked.filter((operation) => operation === 'repos/get-release-asset')).toHaveLength(1);
    const verified = await test.fetch({ 'verify-only': 'true' }, { workspace });
    expect(verified.outputs['outcome']).toBe('verified');
    await writeFile(path.join(workspace, models, 'labels.txt'), 'x');
    const different = await test.fetch({ 'verify-only': 'true' }, { workspace });
    expect([different.code, different.outputs['outcome']]).toEqual([1, 'different']);
    expect(different.log).toContain('`labels.txt` has 1 bytes');
  });

  it('gets through broken transfers', async () => {
    const { github } = test.scene;
    for (const fault of [
      { kind: 'cut' },
      { kind: 'reset', when: 'before' },
      { kind: 'html', status: 200 },
    ] as const)
      await github.addFault({ path: '^/release-assets/', nth: 2, fault });
    const workspace = await test.workspace();
    expect((await test.fetch({}, { workspace })).outputs['outcome']).toBe('fetched');
    expect(await treeOf(path.join(workspace, models))).toEqual(tree);
  });

  it('puts nothing there when GitHub sends other bytes', async () => {
    const workspace = await test.workspace();
    await test.fetch({ ref: 'v1.0.0' }, { workspace });
    const wrong = { kind: 'answer', status: 200, body: 'x'.repeat(1_000_000) } as const;
    await test.scene.github.addFault({ path: '^/release-assets/', nth: 2, times: 'always', fault: wrong });
    const { outputs, code, log } = await test.fetch({}, { workspace });
    expect([code, outputs['outcome']]).toEqual([1, 'error']);
    expect(log).toContain('ASSET_INVALID');
    expect(await treeOf(path.join(workspace, models))).toEqual({ 'model.bin': 'one' });
  });

  it('goes on after a kill where it was', async () => {
    const workspace = await test.workspace();
    const beside = path.join(workspace, '.modelgate/models/.fraud.modelgate');
    // The last of three parts never comes.
    await test.scene.github.addFault({
      path: '^/release-assets/',
      nth: 5,
      fault: { kind: 'hang', when: 'before' },
    });
    const killed = await test.fetch({}, { workspace, killOnce: () => isFilled(beside, 2_000_000) });
    expect(killed.code).toBeNull();
    expect(await readdir(path.join(workspace, '.modelgate/models'))).toEqual(['.fraud.modelgate']);
    await test.scene.github.clearFaults();
    const again = await test.fetch({}, { workspace });
    expect(again.outputs['outcome']).toBe('fetched');
    // The manifest, and the part that had not come.
    expect(again.asked.filter((operation) => operation === 'repos/get-release-asset')).toHaveLength(2);
    expect(await treeOf(path.join(workspace, models))).toEqual(tree);
  });

  it('follows no link that lies where it works', async () => {
    const workspace = await test.workspace();
    await mkdir(path.join(workspace, '.modelgate/models'), { recursive: true });
    await writeFile(path.join(workspace, 'victim'), 'mine');
    const first = await test.fetch({}, { workspace });
    const content = String(first.outputs['content-id']).replace('sha256:', '');
    await rm(path.join(workspace, models), { recursive: true });
    const staging = path.join(workspace, '.modelgate/models/.fraud.modelgate', content);
    await mkdir(staging);
    await symlink(path.join(workspace, 'victim'), path.join(staging, 'model.bin'));
    await symlink(workspace, path.join(staging, 'config'));
    expect((await test.fetch({}, { workspace })).outputs['outcome']).toBe('fetched');
    expect(await treeOf(path.join(workspace, models))).toEqual(tree);
    expect((await treeOf(workspace))['victim']).toBe('mine');
  });
});

/** Whether what is being made has so many bytes. */
async function isFilled(beside: string, size: number): Promise<boolean> {
  const [content] = (await readdir(beside).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name));
  const info = await stat(path.join(beside, content ?? '', 'model.bin')).catch(() => undefined);
  return content !== undefined && (info?.size ?? 0) >= size;
}

describe('the cache', () => {
  const job = (cache: 'read' | 'write' = 'write') => ({
    ACTIONS_RESULTS_URL: test.results.url,
    ACTIONS_RUNTIME_TOKEN: test.results.token({ runId: 1, jobId: 'job', cache }),
    ACTIONS_CACHE_SERVICE_V2: '1',
  });

  it('keeps the bytes for the next job, by their content', async () => {
    expect((await test.fetch({ ref: 'v1.0.0' }, { env: job('read') })).log).toMatch(/cache write denied/);
    const first = await test.fetch({ ref: 'v1.0.0' }, { env: job() });
    expect(first.outputs).toMatchObject({ outcome: 'fetched', 'cache-hit': 'false' });
    const workspace = await test.workspace();
    const second = await test.fetch({ ref: 'v1.0.0' }, { workspace, env: job('read') });
    expect(second.outputs).toMatchObject({ outcome: 'fetched', 'cache-hit': 'true' });
    expect(second.asked.filter((operation) => operation === 'repos/get-release-asset')).toHaveLength(1);
    expect(await treeOf(path.join(workspace, models))).toEqual({ 'model.bin': 'one' });
    const without = await test.fetch({ ref: 'v1.0.0', cache: 'false' }, { env: job() });
    expect(without.outputs['cache-hit']).toBe('false');
  });

  it('is not believed', async () => {
    const workspace = await test.workspace();
    const { outputs } = await test.fetch({ ref: 'v1.1.0' }, { workspace });
    const content = String(outputs['content-id']).replace('sha256:', '');
    await poison(path.join(await test.workspace(), '..'), `modelgate-fraud-${content}`);
    const fetched = await test.fetch({ ref: 'v1.1.0', path: 'served' }, { env: job() });
    expect(fetched.outputs).toMatchObject({ outcome: 'fetched', 'cache-hit': 'false' });
    const other = await test.workspace();
    const poisoned = await test.fetch({ ref: 'v1.1.0' }, { workspace: other, env: job() });
    expect(poisoned.log).toContain('holds other bytes');
    expect(poisoned.outputs).toMatchObject({ outcome: 'fetched', 'cache-hit': 'false' });
    expect(await treeOf(path.join(other, models))).toEqual(tree);
  });

  it('may fail', async () => {
    const env = { ...job(), ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };
    const { outputs } = await test.fetch({ ref: 'v1.0.0' }, { env });
    expect(outputs['outcome']).toBe('fetched');
  });

  /** Fills the key with other bytes, as somebody with a job of the same branch can. */
  async function poison(folder: string, key: string): Promise<void> {
    const content = key.slice(-64);
    const place = path.join(folder, '.modelgate/models/.fraud.modelgate', content);
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, 'model.bin'), 'evil');
    const before = { ...process.env };
    Object.assign(process.env, job(), { GITHUB_WORKSPACE: folder, GITHUB_SERVER_URL: 'https://github.com' });
    Object.assign(process.env, { RUNNER_TEMP: folder });
    const [write, cwd] = [process.stdout.write, process.cwd()];
    process.stdout.write = () => true;
    try {
      process.chdir(folder);
      const { saveCache } = await import('@actions/cache');
      await saveCache([`.modelgate/models/.fraud.modelgate/${content}`], key);
    } finally {
      process.chdir(cwd);
      process.stdout.write = write;
      process.env = before;
    }
  }
});

describe('a version that is not as it was', () => {
  it('is an error where its release is gone', async () => {
    const { release } = await publishVersion(test.host, {
      version: 'v2.0.0',
      files: { 'm.bin': 'two' },
      stages: [],
    });
    const reply = await test.scene.ask(`/releases/${release.id}`, {
      method: 'DELETE',
      token: await writer(),
    });
    expect(reply.status).toBe(204);
    const { outputs, log, code } = await test.fetch({ ref: 'v2.0.0' });
    expect([code, outputs['outcome']]).toEqual([1, 'error']);
    expect(log).toMatch(/fraud@v2\.0\.0 cannot be used: the release is gone/);
  });

  it('is an error where an asset was replaced', async () => {
    const { release } = await publishVersion(test.host, {
      version: 'v2.1.0',
      files: { 'm.bin': 'two' },
      stages: [],
    });
    const asset = release.assets.find(({ name }) => name === 'm.bin');
    const token = await writer();
    await test.scene.ask(`/releases/assets/${asset?.id}`, { method: 'DELETE', token });
    expect((await test.fetch({ ref: 'v2.1.0' })).log).toMatch(/`m\.bin` is missing.*ASSET_INVALID/);
  });

  async function writer(): Promise<string> {
    const wanted = {
      repository: 'acme/models',
      kind: 'actions',
      permissions: { contents: 'write' },
    } as const;
    return (await test.scene.github.createToken(wanted)).token;
  }
});

describe('ten thousand versions', () => {
  it('take as many requests as ten', async () => {
    const { host } = test;
    const count = async () => (await test.fetch({ model: 'fraud' })).asked;
    await promoteTo(host, { version: 'v1.0.0', stage: 'production' });
    const few = await count();
    const bytes = await host.ledger.state('fraud');
    const state = JSON.parse(new TextDecoder().decode(bytes)) as { versions: Record<string, object> };
    for (let minor = 0; minor < 10_000; minor++) state.versions[`v0.${minor}.0`] = { status: 'published' };
    const { head } = await host.ledger.snapshot();
    const files = new Map([['models/fraud/state.json', `${JSON.stringify(state)}\n`]]);
    await host.ledger.append(head, { files, message: 'Many' });
    expect(await count()).toEqual(few);
  });
});
