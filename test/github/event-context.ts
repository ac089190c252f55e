import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { githubContext } from '../../src/github/context.ts';
import type { Context } from '../../src/ports/context.ts';

/** The commit that a job’s event names. */
export const merge = 'c'.repeat(40);

const directories: string[] = [];

/** For `afterAll`. */
export async function removeEvents(): Promise<void> {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
}

/** The context of a job whose event is `event` on `ref`, with this payload. */
export async function contextOf(
  event: { readonly name: string; readonly ref: string; readonly sha?: string },
  payload: unknown,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Context> {
  const directory = await mkdtemp(path.join(tmpdir(), 'context-'));
  directories.push(directory);
  const file = path.join(directory, 'event.json');
  await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return githubContext({
    GITHUB_EVENT_PATH: file,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha ?? merge,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_REPOSITORY_ID: '77',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/model.yml@refs/pull/7/merge',
    GITHUB_WORKSPACE: '/srv/checkout',
    GITHUB_ACTOR: 'mona',
    GITHUB_SERVER_URL: 'https://github.com',
    ...env,
  });
}
