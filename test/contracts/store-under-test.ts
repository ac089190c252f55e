import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { localFiles } from '../../src/local/files.ts';
import type { Asset, AssetSource, Release, Store } from '../../src/ports/store.ts';
import type { Files } from '../../src/ports/system.ts';
import { expectedOf, sourceOf } from './store-bytes.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** A store that knows nothing of what the first one did, as a process that is started again. */
  fresh(): Store;
  /** Two commits of `main`, the older one first. */
  readonly commits: readonly [string, string];
  /** The commit that a tag names. */
  commitOfTag(tag: string): Promise<string | undefined>;
  tag(name: string, commit: string): Promise<void>;
  close(): Promise<void>;
}

/** What the tests of a contract use. */
export interface StoreFixture extends StoreUnderTest {
  readonly directory: string;
  readonly files: Files;
  source(name: string, bytes: Uint8Array): Promise<AssetSource>;
  /** A number that no other test has. */
  next(): number;
  nextTag(): string;
  draft(tag: string, more?: Partial<{ commit: string; title: string; notes: string }>): Promise<Release>;
  publish(release: Release, ...sources: AssetSource[]): Promise<Release>;
}

/** Opens the store before the tests of the block that this is called in, and closes it after them. */
export function storeFixture(open: (files: Files) => Promise<StoreUnderTest>): StoreFixture {
  const fixture = {} as { -readonly [K in keyof StoreFixture]: StoreFixture[K] };
  let count = 0;

  beforeAll(async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'store-'));
    const files = localFiles(directory);
    Object.assign(fixture, await open(files), { directory, files });
    fixture.source = (name, bytes) => sourceOf(files, name, bytes);
    fixture.next = () => ++count;
    fixture.nextTag = () => `fraud@v1.${++count}.0`;
    fixture.draft = (tag, more = {}) =>
      fixture.store.draft({ tag, commit: fixture.commits[1], title: 'fraud', notes: 'Notes.\n', ...more });
    fixture.publish = async (release, ...sources) => {
      const assets: Asset[] = [];
      for (const one of sources) assets.push(await fixture.store.upload(release, one));
      return fixture.store.publish(release, expectedOf(assets), { latest: false });
    };
  });

  afterAll(async () => {
    await fixture.close();
    await rm(fixture.directory, { recursive: true });
  });

  return fixture;
}
