import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { assetName } from '../support/github/asset-names.ts';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
let scene: RegistryScene;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
let draft: any;

beforeEach(async () => {
  scene = await openRegistry();
  draft = (await scene.release({ tag_name: 'v1', draft: true })).json;
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
  await scene.close();
});

const octets = { accept: 'application/octet-stream' };
const assets = async () => (await scene.write(`/releases/${draft.id}/assets`)).json;

describe('an asset', () => {
  it('is stored as it came, with its digest, and given out by a signed address or at once', async () => {
    const { upload, write, github } = scene;
    const bytes = randomBytes(300_000);
    const { status, json } = await upload(draft, 'model.onnx', bytes);
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

    expect(status).toBe(201);
    expect(json).toMatchObject({ name: 'model.onnx', state: 'uploaded', size: bytes.length, digest });
    expect(await assets()).toMatchObject([{ id: json.id, digest }]);
    const found = await write(`/releases/assets/${json.id}`, { headers: octets });
    expect(found.status).toBe(302);
    const address = found.headers.get('location') ?? '';
    expect(address.startsWith(github.url)).toBe(false);
    const got = await fetch(address);
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
    const part = await fetch(address, { headers: { range: 'bytes=100-199' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true);
    const rest = await fetch(address, { headers: { range: `bytes=${bytes.length - 5}-` } });
    expect(Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(-5))).toBe(true);
    expect((await fetch(address, { headers: { range: `bytes=${bytes.length}-` } })).status).toBe(416);
    expect((await fetch(address, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    expect((await fetch(address.replace(/sig=..../, 'sig=AAAA'))).status).toBe(403);
    await github.setReleases({ repository, downloads: 'direct' });
    const direct = await fetch(json.url, { headers: { ...octets, authorization: `Bearer ${scene.writer}` } });
    expect(direct.status).toBe(200);
    expect(Buffer.from(await direct.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it.each([
    ['model v1.onnx', 'model.v1.onnx'],
    ['.hidden.txt', 'default.hidden.txt'],
    ['model.onnx.', 'model.onnx'],
    ['a@b+c_d-e', 'a@b+c_d-e'],
    ['größe(1).bin', 'große.1.bin'.replace('ß', '.')],
    ['モデル', 'default.'],
    ['a..b', 'a.b'],
  ])('called %s is renamed to %s', (given, name) => {
    expect(assetName(given)).toBe(name);
  });

  it('has a name, a size and a release of its own', async () => {
    const { upload, github, write } = scene;
    const first = await upload(draft, 'a b.txt', Buffer.from('1'));
    const again = await upload(draft, 'a b.txt', Buffer.from('1'));

    expect(first.json.name).toBe('a.b.txt');
    expect(again).toMatchObject({
      status: 422,
      json: { errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] },
    });
    await github.setReleases({ repository, maxAssetBytes: 10, maxAssets: 2 });
    expect((await upload(draft, 'ten', Buffer.alloc(10))).json.errors).toMatchObject([{ field: 'size' }]);
    expect((await upload(draft, 'nine', Buffer.alloc(9))).status).toBe(201);
    expect((await upload(draft, 'more', Buffer.alloc(9))).json.errors[0].message).toBe(
      'file_count limited to 2 assets per release',
    );
    expect((await upload(draft, 'none', Buffer.alloc(0))).status).toBe(400);
    const chunked = await fetch(draft.upload_url.replace('{?name,label}', '?name=x'), {
      method: 'POST',
      headers: { authorization: `Bearer ${scene.writer}` },
      body: new Blob(['x']).stream(),
      duplex: 'half',
    });
    expect(chunked.status).toBe(411);
    const renamed = await write(`/releases/assets/${first.json.id}`, {
      method: 'PATCH',
      body: { name: 'c d' },
    });
    expect(renamed.json.name).toBe('c.d');
    const taken = await write(`/releases/assets/${first.json.id}`, {
      method: 'PATCH',
      body: { name: 'nine' },
    });
    expect(taken.json.errors).toMatchObject([{ code: 'already_exists' }]);
    expect((await write(`/releases/assets/${first.json.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await assets()).toHaveLength(1);
  });

  it('is uploaded to the host for uploads alone, by those who may write', async () => {
    const { ask, write, token } = scene;
    const path = `/releases/${draft.id}/assets?name=a`;
    const headers = { 'content-type': 'application/octet-stream' };

    expect((await write(path, { method: 'POST', headers, body: 1 })).status).toBe(404);
    const refused = await fetch(draft.upload_url.replace('{?name,label}', '?name=a'), {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body: Buffer.alloc(5_000_000),
    });
    expect(refused.status).toBe(403);
    expect((await ask(`/releases/${draft.id}/assets`)).status).toBe(404);
  });
});

describe('an upload that does not end', () => {
  it('leaves a starter that holds the name, by a fault of the server', async () => {
    const { github, upload, write } = scene;
    await github.addFault({
      operation: 'repos/upload-release-asset',
      fault: { kind: 'starter', status: 502 },
    });
    const failed = await upload(draft, 'model.onnx', Buffer.alloc(100_000));
    const again = await upload(draft, 'model.onnx', Buffer.alloc(100_000));

    expect([failed.status, again.status]).toEqual([502, 422]);
    const [starter] = await assets();
    expect(starter).toMatchObject({ name: 'model.onnx', state: 'starter', size: 0, digest: null });
    expect((await write(`/releases/assets/${starter.id}`, { headers: octets })).status).toBe(404);
    await write(`/releases/assets/${starter.id}`, { method: 'DELETE' });
    expect((await upload(draft, 'model.onnx', Buffer.alloc(100_000))).status).toBe(201);
  });

  it('leaves a starter, by a client that goes away', async () => {
    const { github, writer } = scene;
    const url = new URL(draft.upload_url.replace('{?name,label}', '?name=half.bin'));
    const socket = connect(Number(url.port), url.hostname);
    const head = `POST ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nUser-Agent: x\r\nAuthorization: Bearer ${writer}\r\nContent-Length: 1000\r\n\r\n`;
    socket.write(`${head}half of it`);
    while ((await github.releases({ repository }))[0]?.assets.length === 0) await sleep(5);
    socket.destroy();
    await sleep(50);

    expect(await assets()).toMatchObject([{ name: 'half.bin', state: 'starter' }]);
  });

  it('has its effect or not, as faults say', async () => {
    const { github, upload } = scene;
    const attempt = async (mode: 'reset-before' | 'reset-after' | '502-before' | '502-after') => {
      await github.plantFault({ request: 1, mode });
      const seen = await upload(draft, mode, Buffer.alloc(3_000_000)).catch(() => ({ status: 0 }));
      const there = (await assets()).filter(({ name }: { name: string }) => name === mode).length;
      return [seen.status, there];
    };

    expect(await attempt('reset-before')).toEqual([0, 0]);
    expect(await attempt('reset-after')).toEqual([0, 1]);
    expect(await attempt('502-before')).toEqual([502, 0]);
    expect(await attempt('502-after')).toEqual([502, 1]);
  });

  it('of a download, is cut where a rule with its path says so', async () => {
    const { github, upload, write } = scene;
    const { json } = await upload(draft, 'a', Buffer.alloc(100_000));
    const { headers } = await write(`/releases/assets/${json.id}`, { headers: octets });
    await github.addFault({ path: '^/release-assets/', fault: { kind: 'cut' } });
    const address = headers.get('location') ?? '';

    await expect(fetch(address).then((got) => got.arrayBuffer())).rejects.toThrow();
    expect((await fetch(address).then((got) => got.arrayBuffer())).byteLength).toBe(100_000);
  });
});
