import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { memoryArtifactStore } from '../support/github/artifact-store.ts';

describe('the artifact store', () => {
  it('takes a name once per run, and lists what is final', async () => {
    const store = memoryArtifactStore();
    const { id } = await store.create({ runId: 1, name: 'a' });

    await expect(store.create({ runId: 1, name: 'a' })).rejects.toMatchObject({ status: 409 });
    expect((await store.create({ runId: 2, name: 'a' })).id).not.toBe(id);
    expect(await store.list()).toEqual([]);
    expect(await store.get(id)).toBeUndefined();
    await store.finalize({ runId: 1, name: 'a', bytes: Buffer.from('a') });
    expect(await store.list(1)).toMatchObject([
      { id, size: 1, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ]);
    await expect(store.finalize({ runId: 1, name: 'a', bytes: Buffer.from('b') })).rejects.toMatchObject({
      status: 409,
    });
    await expect(store.finalize({ runId: 1, name: 'b', bytes: Buffer.from('b') })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('frees the name of what is deleted, under a new id', async () => {
    const store = memoryArtifactStore();
    const first = await store.create({ runId: 1, name: 'a' });
    await store.delete(first.id);

    expect((await store.create({ runId: 1, name: 'a' })).id).not.toBe(first.id);
    await expect(store.delete(first.id)).rejects.toMatchObject({ status: 404 });
  });

  it('expires by the clock, and refuses the bytes then', async () => {
    let present = Date.parse('2026-01-01T00:00:00Z');
    const store = memoryArtifactStore({ now: () => new Date(present) });
    const { id } = await store.create({ runId: 1, name: 'a', expiresAt: '2026-01-02T00:00:00Z' });
    await store.finalize({ runId: 1, name: 'a', bytes: Buffer.from('a') });

    expect(Buffer.from(await store.read(id)).toString()).toBe('a');
    present += 24 * 3600 * 1000;
    expect(await store.get(id)).toMatchObject({ expired: true });
    await expect(store.read(id)).rejects.toMatchObject({ status: 410 });
  });

  it('reads files where they lie, and keeps a digest as it was stated', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'artifact-'));
    const file = join(directory, 'content');
    await writeFile(file, 'from a file');
    const store = memoryArtifactStore();
    const { id } = await store.create({ runId: 1, name: 'a' });
    const artifact = await store.finalize({ runId: 1, name: 'a', file, digest: `sha256:${'0'.repeat(64)}` });

    expect(artifact).toMatchObject({ size: 11, digest: `sha256:${'0'.repeat(64)}` });
    expect(Buffer.from(await store.read(id)).toString()).toBe('from a file');
    await rm(directory, { recursive: true });
  });
});
