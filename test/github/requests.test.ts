import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openScene, type Scene } from '../github-double/scene.ts';
import { type ResultsServer, startResultsServer } from '../support/artifacts/results-server.ts';

jest.setTimeout(30_000);

const repository = 'acme/models';
const workflowFile = '.github/workflows/model.yml';
const policy = `version: 1
models:
  fraud:
    metrics: metrics.json
    gate:
      accuracy: { tolerance: 0.01 }
`;
let scene: Scene;
let results: ResultsServer;
let directory: string;
let repositoryId: number;
let runNumber = 0;

beforeAll(async () => {
  scene = await openScene();
  results = await startResultsServer({ artifacts: scene.github.artifacts });
  directory = await mkdtemp(path.join(tmpdir(), 'requests-'));
  repositoryId = (await scene.ask('')).json.id;
  await scene.clone.commit({ '.github/modelgate.yml': policy, 'metrics.json': metrics(0.9) });
  await scene.clone.push();
});

afterAll(async () => {
  await results.close();
  await scene.close();
  await rm(directory, { recursive: true });
});

function metrics(accuracy: number): string {
  return JSON.stringify({ accuracy });
}

interface Event {
  readonly name: 'push' | 'pull_request';
  readonly ref: string;
  readonly sha: string;
  readonly accuracy: number;
  readonly payload: object;
}

/** Runs the check as one job of a new workflow run. What it asked of the API, by GitHub's names of the operations. */
async function check({ name, ref, sha, accuracy, payload }: Event): Promise<(string | undefined)[]> {
  const workspace = path.join(directory, `workspace-${++runNumber}`);
  await mkdir(workspace);
  await writeFile(path.join(workspace, 'metrics.json'), metrics(accuracy));
  const at = (file: string) => path.join(workspace, '..', `${runNumber}-${file}`);
  await writeFile(at('event.json'), JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  for (const file of ['output', 'summary']) await writeFile(at(file), '');
  const headBranch = name === 'push' ? 'main' : 'change';
  const wanted = { repository, path: workflowFile, headSha: sha, event: name, headBranch };
  const run = await scene.github.createRun({ ...wanted, status: 'in_progress' });
  await scene.github.clearLog();
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: scene.github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(repositoryId),
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${repository}/${workflowFile}@${ref}`,
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTOR: 'mona',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token({ runId: run.id, jobId: 'job' }),
    'INPUT_GITHUB-TOKEN': scene.token,
    INPUT_METRICS: 'metrics.json',
  };
  const program = path.join(import.meta.dirname, 'checker.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: workspace, env });
  await scene.github.updateRun({ id: run.id, status: 'completed', conclusion: 'success' });
  expect(stdout).not.toContain('::error');
  expect(await scene.github.violations()).toEqual([]);
  expect(await scene.github.unknown()).toEqual([]);
  return (await scene.github.requests()).map(({ operation }) => operation);
}

const aboutComments = ['issues/list-comments', 'graphql', 'issues/update-comment', 'issues/create-comment'];

function ofComment(operations: readonly (string | undefined)[]): (string | undefined)[] {
  return operations.filter((operation) => aboutComments.includes(operation ?? ''));
}

describe('the requests of a check', () => {
  let number: number;
  let head: string;
  const base = () => scene.clone.git('rev-parse', 'main');

  async function checkPullRequest(accuracy: number) {
    const pull = await scene.github.pullRequest({ repository, number });
    const sha = await scene.clone.git('ls-remote', scene.path, `refs/pull/${number}/merge`);
    const payload = {
      pull_request: {
        number,
        head: { sha: head, ref: 'change', repo: { id: repositoryId } },
        base: { sha: await base(), ref: pull.baseBranch },
      },
    };
    return check({
      name: 'pull_request',
      ref: `refs/pull/${number}/merge`,
      sha: sha.slice(0, 40),
      accuracy,
      payload,
    });
  }

  it('of a push are few', async () => {
    const sha = await base();
    const payload = { before: await scene.clone.git('rev-parse', 'main^') };
    const asked = await check({ name: 'push', ref: 'refs/heads/main', sha, accuracy: 0.9, payload });

    expect(ofComment(asked)).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(9);
  });

  it('of a new pull request are few, two of them for its comment', async () => {
    await scene.clone.git('checkout', '-q', '-b', 'change');
    head = await scene.clone.commit({ 'train.py': 'print(1)\n' });
    await scene.clone.push();
    ({ number } = await scene.github.openPullRequest({ repository, head: 'change', base: 'main' }));
    const asked = await checkPullRequest(0.91);

    expect(ofComment(asked)).toEqual(['issues/list-comments', 'issues/create-comment']);
    expect(asked.length).toBeLessThanOrEqual(13);
  });

  it('of a pull request with a hundred comments are as few, three of them for its comment', async () => {
    for (let count = 1; count < 100; count++) {
      await scene.github.addComment({ repository, issue: number, body: `${count}`, login: 'octocat' });
    }
    const asked = await checkPullRequest(0.92);

    expect(ofComment(asked)).toEqual(['issues/list-comments', 'graphql', 'issues/update-comment']);
    expect(asked.length).toBeLessThanOrEqual(14);
    const comments = await scene.github.comments({ repository, issue: number });
    expect(comments.filter(({ author }) => author === 'github-actions[bot]')).toHaveLength(1);
  });
});
