import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git } from './git.ts';
import { emptyShelf } from './release-state.ts';
import { findRepository, knownRepository, knownUser, type Repository, type World } from './state.ts';

export interface CreateRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Full name of the repository that this one is a fork of: its branches and tags are copied. */
  readonly forkOf?: string;
}

/** Entries of a tree listing, as GitHub limits them. */
const TREE_LIMIT = 100_000;

/** A bare repository on disk, and what the double knows of it. @throws Error if the name is taken or is none */
export async function createRepository(world: World, wanted: CreateRepository): Promise<Repository> {
  const [, owner, name] = /^([A-Za-z0-9-]+)\/([\w.-]+)$/.exec(wanted.name) ?? [];
  if (owner === undefined || name === undefined)
    throw new Error(`"${wanted.name}" is no repository's name: owner/name`);
  if (findRepository(world, wanted.name) !== undefined)
    throw new Error(`there is a repository ${wanted.name} already`);
  const parent = wanted.forkOf === undefined ? undefined : knownRepository(world, wanted.forkOf);
  const defaultBranch = wanted.defaultBranch ?? parent?.defaultBranch ?? 'main';
  const gitDirectory = join(world.data, owner, `${name}.git`);
  await mkdir(dirname(gitDirectory), { recursive: true });
  await git(world.data, ['init', '-q', '--bare', '-b', defaultBranch, gitDirectory]);
  // Merge commits of pull requests lose their ref when the base moves on; they stay readable, as on GitHub.
  await git(gitDirectory, ['config', 'gc.auto', '0']);
  await git(gitDirectory, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  if (parent !== undefined) {
    const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    await git(gitDirectory, ['fetch', '-q', parent.gitDirectory, ...refs]);
  }
  const repository: Repository = {
    id: world.nextId('repository'),
    owner: knownUser(world, owner).login,
    name,
    fullName: wanted.name,
    private: wanted.private ?? parent?.private ?? false,
    defaultBranch,
    gitDirectory,
    forkOf: parent?.forkOf ?? parent?.fullName,
    createdAt: world.now().toISOString(),
    issues: new Map(),
    shelf: emptyShelf(),
    rulesets: new Map(),
    labels: new Map(),
    environments: new Map(),
    deployments: new Map(),
    signed: new Set(),
    treeLimit: TREE_LIMIT,
    syncing: Promise.resolve(),
    writing: Promise.resolve(),
  };
  world.repositories.set(repository.fullName.toLowerCase(), repository);
  return repository;
}
