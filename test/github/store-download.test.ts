import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Asset } from '../../src/ports/store.ts';
import { repository } from '../contracts/store-scene.ts';
import { bytesOf, sha256, sourceOf } from '../contracts/store-bytes.ts';
import type { Fault } from '../support/github/faults.ts';
import { namedFaults, patienceWith, storeBench } from './store-bench.ts';

const test = storeBench();
const size = 300_000;
const bytes = bytesOf(size);
let asset: Asset;
let target: string;

/** A storage of its own, to which GitHub sends clients. */
let storage: Server;
let asked: IncomingHttpHeaders[] = [];
let answer: (response: ServerResponse, headers: IncomingHttpHeaders) => void;

beforeAll(async () => {
  storage = createServer((request, response) => {
    asked.push(request.headers);
    answer(response, request.headers);
  });
  storage.listen(0, '127.0.0.1');
  await once(storage, 'listening');
});

afterAll(() => void storage.close());

beforeEach(async () => {
  target = path.join(test.files.root, `${test.count}.bin`);
  asked = [];
  const store = test.store();
  asset = await store.upload(await store.draft(test.wanted()), await sourceOf(test.files, 'a.bin', bytes));
});

const download = (store = test.store()) =>
  store.download(asset, { path: target, size, sha256: sha256(bytes) });
const arrived = async () => sha256(await readFile(target)) === sha256(bytes);

async function elsewhere(): Promise<void> {
  const location = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/signed?token=x`;
  const fault = { kind: 'answer', status: 302, headers: { location }, body: '' } as const;
  await test.scene.github.addFault({ operation: 'repos/get-release-asset', fault, times: 'always' });
}

function part(headers: IncomingHttpHeaders): number {
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
}

describe('a download', () => {
  const places = [
    ['API', { operation: 'repos/get-release-asset' }],
    ['storage', { path: '^/release-assets/' }],
  ] as const;
  const all = places.flatMap(([place, rule]) =>
    namedFaults.map(([name, fault]) => [place, name, rule, fault] as const),
  );

  it.each(all)('arrives, whatever the %s does: %s', async (_place, _name, rule, fault: Fault) => {
    await test.scene.github.addFault({ ...rule, fault });
    await download(test.store(undefined, patienceWith(fault)));
    expect(await arrived()).toBe(true);
    expect(await readFile(target)).toHaveLength(size);
  });

  it.each(['cut', 'truncate', 'html'] as const)(
    'arrives, where GitHub sends the bytes itself: %s',
    async (kind) => {
      await test.scene.github.setReleases({ repository, downloads: 'direct' });
      await test.scene.github.addFault({ operation: 'repos/get-release-asset', fault: { kind } });
      await download();
      expect(await arrived()).toBe(true);
      await test.scene.github.setReleases({ repository, downloads: 'redirect' });
    },
  );

  it('leaves nothing where GitHub never answers', async () => {
    await test.scene.github.addFault({ path: '^/release-assets/', fault: { kind: 'html' }, times: 'always' });
    await expect(download()).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(await test.files.exists(target)).toBe(false);
  });

  it('of an asset that was deleted says so', async () => {
    const token = await test.writingToken();
    await test.scene.ask(`/releases/assets/${asset.id}`, { method: 'DELETE', token });
    await expect(download()).rejects.toMatchObject({
      code: 'ASSET_INVALID',
      message: expect.stringContaining('deleted'),
    });
  });

  it('waits for a rate limit', async () => {
    const fault = { kind: 'answer', status: 429, headers: { 'retry-after': '0' }, body: '{}' } as const;
    await test.scene.github.addFault({ operation: 'repos/get-release-asset', fault });
    await download();
    expect(await arrived()).toBe(true);
  });
});

describe('GitHub’s storage', () => {
  beforeEach(elsewhere);

  it('does not get the token', async () => {
    answer = (response) => response.end(bytes);
    await download();
    expect(await arrived()).toBe(true);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(asked)).not.toMatch(/authorization|ghs_/i);
  });

  it('is asked for the rest where it broke off, as often as it takes', async () => {
    answer = (response, headers) => {
      const from = part(headers);
      const range = { 'content-range': `bytes ${from}-${size - 1}/${size}` };
      response.writeHead(from > 0 ? 206 : 200, { 'content-length': size - from, ...(from > 0 && range) });
      if (from + 60_000 >= size) response.end(bytes.subarray(from));
      else
        response.write(bytes.subarray(from, from + 60_000), () => setTimeout(() => response.destroy(), 20));
    };
    await download();
    expect(await arrived()).toBe(true);
    expect(asked.map(part)).toEqual([0, 60_000, 120_000, 180_000, 240_000]);
  });

  it('may begin anew instead', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-length': size });
      if (asked.length > 1) response.end(bytes);
      else response.write(bytes.subarray(0, 60_000), () => setTimeout(() => response.destroy(), 20));
    };
    await download();
    expect(await arrived()).toBe(true);
    expect(asked.map(part)).toEqual([0, 60_000]);
  });

  it('is asked for what an earlier process did not get; what is not of the asset is fetched again', async () => {
    answer = (response, headers) => {
      const from = part(headers);
      response.writeHead(206, { 'content-range': `bytes ${from}-${size - 1}/${size}` });
      response.end(bytes.subarray(from));
    };
    await writeFile(target, bytes.subarray(0, 100_000));
    await download();
    expect(await arrived()).toBe(true);
    await download();
    expect(asked.map(part)).toEqual([100_000]);

    await writeFile(target, bytesOf(100_000, 7));
    await download();
    expect(await arrived()).toBe(true);
    expect(asked.map(part)).toEqual([100_000, 100_000, 0]);
  });

  it('that gives other bytes is refused at once, with both digests', async () => {
    const other = bytesOf(size, 9);
    answer = (response) => response.end(other);
    await expect(download()).rejects.toMatchObject({
      code: 'ASSET_INVALID',
      message: expect.stringMatching(new RegExp(`a\\.bin.*${sha256(other)}.*${sha256(bytes)}`)),
    });
    expect(asked).toHaveLength(1);
    expect(await test.files.exists(target)).toBe(false);
  });

  it.each([true, false])(
    'that gives more bytes than there are is refused (said before: %s)',
    async (isSaid) => {
      answer = (response) => {
        response.writeHead(200, isSaid ? { 'content-length': size + 1 } : {});
        response.end(Buffer.concat([bytes, Buffer.from('x')]));
      };
      await expect(download()).rejects.toMatchObject({ code: 'ASSET_INVALID' });
      expect(asked).toHaveLength(1);
      await expect(test.store().read(asset, size)).rejects.toMatchObject({ code: 'ASSET_INVALID' });
    },
  );

  it('that leads in a circle, or falls silent, is given up', async () => {
    answer = (response) => response.writeHead(302, { location: '/again' }).end();
    await expect(download()).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    answer = (response) =>
      void response.writeHead(200, { 'content-length': size }).write(bytes.subarray(0, 10));
    await expect(download(test.store(undefined, 1_000))).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
  });
});
