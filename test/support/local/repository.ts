import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localHost } from '../../../src/host.ts';
import type { Host } from '../../../src/ports/host.ts';
import type { HostOptions } from '../../../src/runtime/host-options.ts';
import { git } from '../world/git.ts';
import { recordingLog, type RecordingLog } from './recording-log.ts';

/** Text or bytes by path; null takes the file away. */
export type FileTree = Readonly<Record<string, string | Uint8Array | null>>;

export interface RecordedHost extends Host {
  readonly log: RecordingLog;
}

/** A git repository of its own in a temporary folder, as somebody works in it: one commit on `main`, then what a test does. */
export interface LocalRepository {
  readonly directory: string;
  write(files: FileTree): Promise<void>;
  read(file: string): Promise<string>;
  /** Writes the files, adds all that is not ignored, commits; answers the commit. */
  commit(message: string, files?: FileTree): Promise<string>;
  /** A new branch off what is checked out, or off `from`, checked out. */
  branch(name: string, from?: string): Promise<void>;
  checkout(ref: string): Promise<void>;
  git(...args: readonly string[]): Promise<string>;
  /** A fresh host, as each command of a shell has one. */
  host(options?: LocalHostOptions): Promise<RecordedHost>;
}

export interface LocalHostOptions extends Partial<Pick<HostOptions, 'base' | 'by' | 'env' | 'token'>> {
  /** Relative to the repository, or absolute. */
  readonly workingDirectory?: string;
}

const made: string[] = [];

/** A folder in the system's temporary one; `removeRepositories` takes it away. */
export async function temporaryFolder(name = 'repository'): Promise<string> {
  const parent = await realpath(await mkdtemp(path.join(tmpdir(), 'modelgate-test-')));
  made.push(parent);
  const folder = path.join(parent, name);
  await mkdir(folder);
  return folder;
}

/** For `afterAll`. */
export async function removeRepositories(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** One commit on `main` with these files; without any there is no commit. `name`: of the folder, and so of the model without a policy. */
export async function repositoryWith(
  files: FileTree,
  { name = 'fraud' }: { readonly name?: string } = {},
): Promise<LocalRepository> {
  const directory = await temporaryFolder(name);
  await git(directory, ['init', '--quiet', '--initial-branch', 'main']);
  const repository = repositoryAt(directory);
  if (Object.keys(files).length > 0) await repository.commit('First', files);
  return repository;
}

/** A repository that is there already, such as a clone. */
export function repositoryAt(directory: string): LocalRepository {
  const at = (file: string) => path.join(directory, file);
  const repository: LocalRepository = {
    directory,
    async write(files) {
      for (const [file, content] of Object.entries(files)) {
        await mkdir(path.dirname(at(file)), { recursive: true });
        await (content === null ? rm(at(file), { recursive: true }) : writeFile(at(file), content));
      }
    },
    read: (file) => readFile(at(file), 'utf8'),
    async commit(message, files = {}) {
      await repository.write(files);
      await git(directory, ['add', '--all']);
      await git(directory, ['commit', '--quiet', '--allow-empty', '--message', message]);
      return git(directory, ['rev-parse', 'HEAD']);
    },
    async branch(name, from = 'HEAD') {
      await git(directory, ['switch', '--quiet', '--create', name, from]);
    },
    async checkout(ref) {
      await git(directory, ['checkout', '--quiet', ref]);
    },
    git: (...args) => git(directory, args),
    async host({ workingDirectory = '.', base, by, env = {}, token } = {}) {
      const log = recordingLog();
      const host = await localHost({
        env,
        log,
        workingDirectory: path.resolve(directory, workingDirectory),
        ...(base !== undefined && { base }),
        ...(by !== undefined && { by }),
        ...(token !== undefined && { token }),
      });
      return { ...host, log };
    },
  };
  return repository;
}
