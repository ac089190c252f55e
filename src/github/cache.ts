import path from 'node:path';
import type * as Toolkit from '@actions/cache';
import type { Cache } from '../ports/cache.ts';

export interface CacheOptions {
  /** Absolute path of the repository's files. */
  readonly workspace: string;
  /** Absolute: folders are relative to it. */
  readonly root: string;
  readonly warn: (message: string) => void;
}

/**
 * GitHub's cache, by the service that only actions can reach: https://docs.github.com/actions/concepts/workflows-and-actions/dependency-caching.
 * A token that may only read keeps nothing. What is there is unpacked by `tar` before anybody can look at it, so that jobs with
 * secrets do better without.
 */
export function githubCache({ workspace, root, warn }: CacheOptions): Cache {
  /** The service tells caches apart by their paths, too: they have to be the same on every runner. */
  const named = (folder: string): string | undefined => {
    const relative = path.relative(workspace, path.resolve(root, folder)).split(path.sep).join('/');
    return /^(?!\.\.\/)[A-Za-z0-9_.@][A-Za-z0-9_.@/-]*$/.test(relative) ? relative : undefined;
  };
  /** What `work` gives, or `undefined` where there is no cache or it fails. */
  const tried = async <T>(
    folder: string,
    work: (toolkit: typeof Toolkit, paths: string[]) => Promise<T>,
  ): Promise<T | undefined> => {
    const place = named(folder);
    if (place === undefined) return undefined;
    try {
      const toolkit = await import('@actions/cache');
      if (!toolkit.isFeatureAvailable()) return undefined;
      return await work(toolkit, [place]);
    } catch (cause) {
      warn(
        `The cache is not used: ${(cause instanceof Error ? cause.message : String(cause)).slice(0, 200)}`,
      );
      return undefined;
    }
  };
  return {
    restore: async (key, folder) =>
      (await tried(folder, ({ restoreCache }, paths) => restoreCache(paths, key))) === key,
    async keep(key, folder) {
      await tried(folder, ({ saveCache }, paths) => saveCache(paths, key));
    },
  };
}
