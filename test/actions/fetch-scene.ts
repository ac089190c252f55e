import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type LocalRepository,
  repositoryAt,
  repositoryWith,
  temporaryFolder,
} from '../support/local/repository.ts';
import { publishVersion } from '../support/registry/published-version.ts';

/** A model with two versions, the second of which holds production. */

export const models = '.modelgate/models/fraud';
export const first = { 'model.bin': 'the first model', 'config/settings.json': '{}', 'labels.txt': '' };
export const second = { 'model.bin': 'the second model', 'config/settings.json': '{"a": 1}' };

export async function withTwoVersions(): Promise<LocalRepository> {
  const repository = await repositoryWith({ 'README.md': 'Models.\n' });
  const host = await repository.host();
  await publishVersion(host, { version: 'v1.0.0', files: first, stages: ['production'] });
  await publishVersion(host, { version: 'v1.1.0', files: second, stages: ['production'], largest: 7 });
  return repository;
}

/** Git and all: each test has its own. */
export async function copyOf({ directory }: LocalRepository): Promise<LocalRepository> {
  const folder = await temporaryFolder('fraud');
  await cp(directory, folder, { recursive: true });
  return repositoryAt(folder);
}

/** Content by path of all that is in a folder. */
export async function treeOf(repository: LocalRepository, folder = models): Promise<Record<string, string>> {
  const root = path.join(repository.directory, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const contents = files.map(
    async (file) => [path.relative(root, file), await readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(contents));
}

export async function failureOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: Error) => error.message,
  );
}
