import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ModelgateError } from '../../domain/errors.ts';
import type { Cache } from '../../ports/cache.ts';

export interface InstallationOptions {
  /** Folder of `package.json` and `package-lock.json`, which ship with the action. */
  readonly lock: string;
  /** Folder that engines are installed below; absolute. */
  readonly home: string;
  /** Keeps what was downloaded for later jobs. */
  readonly cache: Cache;
  /** Environment of the package manager, without this process's own tokens. */
  readonly env: Readonly<Record<string, string>>;
  readonly info: (message: string) => void;
}

/**
 * The folder that has the engine, installed now if it is not there. What comes from a cache is not trusted: kept are the downloaded
 * packages, and `npm ci` holds each against the digest that the lock file states. No script of a package runs.
 * @throws ModelgateError ENGINE_UNAVAILABLE
 */
export async function installEngine({ lock, home, cache, env, info }: InstallationOptions): Promise<string> {
  const key = await keyOf(lock);
  const folder = path.join(home, key);
  const ready = path.join(folder, 'node_modules');
  if (await isThere(ready)) return folder;
  const downloads = path.join(home, `${key}-packages`);
  info('The data engine is installed, once for this machine or job.');
  const restored = await cache.restore(`modelgate-${key}`, downloads);
  const draft = path.join(home, `${key}-${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    for (const name of ['package.json', 'package-lock.json'])
      await copyFile(path.join(lock, name), path.join(draft, name));
    await runNpm(draft, { downloads, env });
    await putInPlace(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  if (!restored) await cache.keep(`modelgate-${key}`, downloads);
  return folder;
}

async function keyOf(lock: string): Promise<string> {
  const text = await readFile(path.join(lock, 'package-lock.json'));
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `duckdb-${process.platform}-${process.arch}-${digest}`;
}

async function runNpm(
  cwd: string,
  { downloads, env }: { readonly downloads: string; readonly env: Readonly<Record<string, string>> },
): Promise<void> {
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--cache',
    downloads,
  ];
  const onWindows = process.platform === 'win32';
  try {
    await promisify(execFile)(onWindows ? 'npm.cmd' : 'npm', args, {
      cwd,
      env: { ...env },
      timeout: 600_000,
      shell: onWindows,
      maxBuffer: 16_000_000,
    });
  } catch (cause) {
    const { code, stderr = '' } = cause as { code?: string | number; stderr?: string };
    const said = stderr.split('\n').filter((line) => /^npm error/.test(line));
    const reason =
      code === 'ENOENT' ? 'there is no npm here' : (said[1] ?? said[0] ?? `npm ended with ${code}`);
    throw new ModelgateError(
      {
        code: 'ENGINE_UNAVAILABLE',
        message: `The data engine cannot be installed: ${reason.replace('npm error ', '').slice(0, 200)}`,
        hint: 'Without a registry, give `engine-path` a folder in which `npm ci` was run with the files of engines/duckdb.',
      },
      { cause },
    );
  }
}

/** Of two that install at once either may win. */
async function putInPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!(await isThere(path.join(folder, 'node_modules')))) throw error;
  }
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    (info) => info.isDirectory(),
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : Promise.reject(error)),
  );
}
