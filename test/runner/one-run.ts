import { expect } from '@jest/globals';
import type { RunResult } from '../support/runner/run-result.ts';
import type { RepositoryOptions, World } from '../support/world/world.ts';

let repositories = 0;

/** Runs one workflow on a push to a new repository. */
export async function runOnPush(
  world: World,
  workflow: string,
  options: RepositoryOptions = {},
): Promise<RunResult> {
  const name = `acme/run-${++repositories}`;
  const repository = await world.createRepository({ name, workflows: { 'test.yml': workflow }, ...options });
  const { runs } = await repository.push({ files: { 'a.txt': 'a\n' } });
  expect(runs).toHaveLength(1);
  return runs[0] as RunResult;
}
