import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import { localFiles } from '../../src/local/files.ts';
import type { Asset, Release, Store } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';
import { bytesOf, sourceOf } from '../contracts/store-bytes.ts';
import { openStoreScene, repository, type StoreScene } from '../contracts/store-scene.ts';
import type { Fault } from '../support/github/faults.ts';

const faults: readonly Fault[] = [
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'status', status: 502, when: 'before' },
  { kind: 'status', status: 502, when: 'after' },
  { kind: 'hang', when: 'before' },
  { kind: 'hang', when: 'after' },
  { kind: 'truncate' },
  { kind: 'cut' },
  { kind: 'html' },
];
export const namedFaults = faults.map((fault) => [Object.values(fault).join(' '), fault] as const);

/** What tests of one file share: a GitHub, and a tag of its own for each test. */
export interface StoreBench extends StoreScene {
  readonly files: Files;
  /** The present test's. */
  tag: string;
  count: number;
  wanted(more?: object): Parameters<Store['draft']>[0];
  /** A draft with one asset, by a process of its own. */
  filled(): Promise<{ release: Release; assets: readonly Asset[] }>;
  /** What GitHub has under the test's tag. */
  held(): Promise<Awaited<ReturnType<StoreScene['scene']['github']['releases']>>>;
  /** Operations that GitHub was asked for. */
  operations(): Promise<readonly (string | undefined)[]>;
  writingToken(): Promise<string>;
}

/** Sets it up around the tests of the file that calls it. */
export function storeBench(): StoreBench {
  // Each test starts many processes of git.
  jest.setTimeout(60_000);
  const bench = { tag: '', count: 0 } as { -readonly [K in keyof StoreBench]: StoreBench[K] };

  beforeAll(async () => {
    const files = localFiles(await mkdtemp(path.join(tmpdir(), 'store-writes-')));
    const open = await openStoreScene(files);
    const { github } = open.scene;
    Object.assign(bench, open, { files });
    bench.wanted = (more = {}) => ({
      tag: bench.tag,
      commit: open.commits[1],
      title: 'fraud',
      notes: 'Notes.',
      ...more,
    });
    bench.filled = async () => {
      const store = open.store();
      const release = await store.draft(bench.wanted());
      return {
        release,
        assets: [await store.upload(release, await sourceOf(files, 'a.bin', bytesOf(1000)))],
      };
    };
    bench.held = async () =>
      (await github.releases({ repository })).filter(({ tagName }) => tagName === bench.tag);
    bench.operations = async () => (await github.requests()).map(({ operation }) => operation);
    bench.writingToken = async () =>
      (await github.createToken({ repository, kind: 'actions', permissions: { contents: 'write' } })).token;
  });

  beforeEach(() => {
    bench.tag = `fraud@v1.${++bench.count}.0`;
  });

  afterEach(async () => {
    const { github } = bench.scene;
    await github.clearFaults();
    expect(await github.violations()).toEqual([]);
    expect(await github.unknown()).toEqual([]);
  });

  afterAll(async () => {
    await bench.close();
    await rm(bench.files.root, { recursive: true });
  });

  return bench;
}

/** How long to wait for a GitHub that has this fault. */
export function patienceWith({ kind }: Fault): number {
  return kind === 'hang' ? 1_000 : 10_000;
}
