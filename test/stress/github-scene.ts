import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type GitHubDouble, startGitHub } from '../support/github/double.ts';
import { git } from '../support/world/git.ts';
import type { Order } from './actor.ts';
import {
  brokenInvariants,
  comparable,
  comparableVersions,
  type EndRelease,
  type EndState,
  readLedger,
} from './end-state.ts';
import { makeWorkspace, models, runCount } from './models.ts';
import { startActor } from './process.ts';

const execute = promisify(execFile);

/** A GitHub whose repository `stress/base-N` has N versions of each model, and copies of it to break. */
export interface GitHubScene {
  readonly github: GitHubDouble;
  /** A fresh repository with so many versions promoted. */
  copy(versions: number): Promise<GitHubPlace>;
  close(): Promise<void>;
}

export interface GitHubPlace {
  readonly name: string;
  order(verb: string, inputs: Readonly<Record<string, string>>, run?: number): Order;
  endState(): Promise<EndState>;
  remove(): Promise<void>;
}

const at = '2026-11-20T17:00:00.000Z';

/** @param versions how many versions the bases have, such as 0, 9 and 10 */
export async function openGitHubScene(versions: readonly number[]): Promise<GitHubScene> {
  const workspace = await makeWorkspace();
  const github = await startGitHub();
  const files = await mkdtemp(path.join(tmpdir(), 'modelgate-stress-events-'));
  const sha = await git(workspace, ['rev-parse', 'HEAD']);
  let count = 0;

  const placeAt = async (name: string, gitDirectory: string): Promise<GitHubPlace> => {
    const permissions = {
      contents: 'write',
      actions: 'read',
      issues: 'write',
      'pull-requests': 'write',
    } as const;
    const { token } = await github.createToken({ repository: name, permissions, kind: 'actions' });
    const event = path.join(files, `${name.replace('/', '-')}.json`);
    const runs = [1, 2].map(() => ({ repository: name, headSha: sha, headBranch: 'main', event: 'push' }));
    const [first, second] = [
      await github.createRun({
        ...runs[0],
        path: '.github/workflows/model.yml',
        status: 'in_progress',
      } as never),
      await github.createRun({
        ...runs[1],
        path: '.github/workflows/model.yml',
        status: 'in_progress',
      } as never),
    ];
    await writeFile(event, JSON.stringify({ repository: { default_branch: 'main', private: true } }));
    return {
      name,
      order: (verb, inputs, run = 1) => ({
        verb,
        inputs,
        kind: 'github',
        directory: workspace,
        at,
        env: {
          GITHUB_ACTIONS: 'true',
          GITHUB_API_URL: github.url,
          GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: name,
          GITHUB_REPOSITORY_ID: '700000001',
          GITHUB_EVENT_NAME: 'push',
          GITHUB_EVENT_PATH: event,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: sha,
          GITHUB_ACTOR: 'octocat',
          GITHUB_RUN_ID: String((run === 1 ? first : second).id),
          GITHUB_RUN_NUMBER: '1',
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_WORKFLOW_REF: `${name}/.github/workflows/model.yml@refs/heads/main`,
          GITHUB_WORKSPACE: workspace,
          GITHUB_TOKEN: token,
          MODELGATE_REQUEST_TIMEOUT: '20',
        },
      }),
      endState: () => endStateOf(github, { name, gitDirectory, token }),
      remove: () => github.removeRepository({ name }),
    };
  };

  const actor = startActor();
  let [at0, directory] = ['stress/base-0', ''];
  directory = (await github.createRepository({ name: at0 })).path;
  await git(workspace, ['push', '--quiet', directory, 'main:main']);
  const most = Math.max(...versions);
  for (let have = 0; have < most; have++) {
    const next = `stress/base-${have + 1}`;
    directory = (await github.copyRepository({ from: at0, to: next })).path;
    const place = await placeAt(next, directory);
    for (const model of models) {
      const outcome = await actor.run(place.order('promote', { model, run: `runs/${model}-${have}` }));
      if (outcome?.outcome !== 'promoted') throw new Error(`no base: ${JSON.stringify(outcome)}`);
    }
    if (!versions.includes(have)) await github.removeRepository({ name: at0 });
    at0 = next;
  }
  actor.close();
  if (most >= runCount) throw new Error('more versions than runs');

  return {
    github,
    async copy(have) {
      count += 1;
      const name = `stress/copy-${count}`;
      const { path: gitDirectory } = await github.copyRepository({ from: `stress/base-${have}`, to: name });
      return placeAt(name, gitDirectory);
    },
    async close() {
      await github.close();
      await rm(workspace, { recursive: true, force: true });
      await rm(files, { recursive: true, force: true });
    },
  };
}

async function endStateOf(
  github: GitHubDouble,
  {
    name,
    gitDirectory,
    token,
  }: { readonly name: string; readonly gitDirectory: string; readonly token: string },
): Promise<EndState> {
  const listed = await github.releases({ repository: name });
  const releases: readonly EndRelease[] = listed
    .map(({ tagName, name: title, draft, prerelease, assets }) => ({
      tag: tagName,
      title: title ?? '',
      draft,
      prerelease,
      assets: assets
        .map((asset) => ({ name: asset.name, size: asset.size, state: asset.state }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const ledgers = await Promise.all(models.map((model) => readLedger(gitDirectory, model)));
  const known = ledgers.filter((ledger) => ledger !== undefined);
  const tags = (await execute('git', ['tag', '--list'], { cwd: gitDirectory })).stdout
    .split('\n')
    .filter(Boolean);
  const answer = await fetch(`${github.url}/repos/${name}/issues?state=all&per_page=100`, {
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'stress' },
  });
  const issues = (await answer.json()) as { title: string }[];
  return {
    events: known.flatMap(({ events }) => events.map(comparable)),
    stages: known.map(({ state }) => state.stages),
    versions: known.map(({ state }) => comparableVersions(state)),
    tags,
    releases,
    issues: issues.map(({ title }) => title),
    faults: known.flatMap((ledger) => brokenInvariants(ledger, releases)),
  };
}
