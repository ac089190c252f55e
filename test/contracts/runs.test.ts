import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { githubRuns } from '../../src/github/runs.ts';
import { localFiles } from '../../src/local/files.ts';
import { localRuns } from '../../src/local/runs.ts';
import type { KeptRun } from '../../src/ports/runs.ts';
import type { Files } from '../../src/ports/system.ts';
import { clientFor, contextOf } from '../github/client-for.ts';
import { zipOf } from '../github/zip.ts';
import type { CreateRun } from '../support/github/workflow-runs.ts';
import { type Job, type Jobs, openJobs, repository } from './jobs.ts';
import { fraudRun, inBase64, listed, readFolder, runsContract, writeFolder } from './runs-contract.ts';

// Each test starts many processes of git.
jest.setTimeout(30_000);

const named = 'modelgate-fraud-000000000001';

runsContract('under the git directory', (files) => {
  let count = 0;
  const runsAt = (commit: string, branch: string) =>
    localRuns(files, {
      gitDirectory: path.join(files.root, '.git'),
      context: contextOf({ id: 0 }, { commit, baseBranch: branch }),
    });
  return Promise.resolve({
    runs: runsAt('f'.repeat(40), 'main'),
    push(branch) {
      const commit = String(++count).padStart(40, '0');
      return Promise.resolve({ runs: runsAt(commit, branch), commit });
    },
    close: () => Promise.resolve(),
  });
});

runsContract('as workflow artifacts', async (files) => {
  const jobs = await openJobs(files);
  const { runs } = await jobs.start({ event: 'pull_request', status: 'in_progress', headBranch: 'change' });
  return {
    runs,
    async push(branch) {
      const commit = await jobs.scene.clone.commit({});
      await jobs.scene.clone.git('push', '-q', '--force', jobs.scene.path, `HEAD:refs/heads/${branch}`);
      return { runs: (await jobs.start({ headSha: commit, headBranch: branch })).runs, commit };
    },
    async close() {
      expect(await jobs.scene.github.violations()).toEqual([]);
      expect(await jobs.scene.github.unknown()).toEqual([]);
      await jobs.close();
    },
  };
});

describe('workflow artifacts', () => {
  let directory: string;
  let files: Files;
  let jobs: Jobs;
  let review: Job;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'artifacts-'));
    files = localFiles(directory);
    jobs = await openJobs(files);
    await jobs.scene.github.createRepository({ name: 'mona/models', forkOf: repository });
    review = await jobs.start({ event: 'pull_request', status: 'in_progress', headBranch: 'change' });
  });

  afterEach(async () => {
    expect(await jobs.scene.github.violations()).toEqual([]);
  });

  afterAll(async () => {
    await jobs.close();
    await rm(directory, { recursive: true });
  });

  /** A workflow run that left an artifact; whether it is found as a baseline of `main`. */
  async function isFound(more: Partial<CreateRun>, name = named): Promise<boolean> {
    const { id } = await jobs.start(more);
    const bytes = zipOf({ 'run.json': '{}' });
    await jobs.scene.github.addArtifact({ runId: id, name, content: { bytes } });
    const found = await listed(review.runs.ofBranch('fraud', 'main'));
    return found.some((run) => run.workflowRun === id);
  }

  it('count only where a successful push to the branch by this workflow of this repository left them', async () => {
    expect(await isFound({})).toBe(true);
    expect(await isFound({ conclusion: 'failure' })).toBe(false);
    expect(await isFound({ status: 'in_progress' })).toBe(false);
    expect(await isFound({ event: 'pull_request' })).toBe(false);
    expect(await isFound({ event: 'workflow_dispatch' })).toBe(false);
    expect(await isFound({ headBranch: 'other' })).toBe(false);
    expect(await isFound({ headBranch: null })).toBe(false);
    expect(await isFound({ path: '.github/workflows/other.yml' })).toBe(false);
    expect(await isFound({ path: '.github/workflows/sub/model.yml' })).toBe(false);
    expect(await isFound({ headRepository: 'mona/models' })).toBe(false);
    expect(await isFound({}, 'modelgate-fraud-eu-000000000001')).toBe(false);
    expect(await isFound({}, 'fraud')).toBe(false);
  });

  it('are not believed where GitHub’s list does not keep to its own filters', async () => {
    const { github } = jobs.scene;
    const rogue = await jobs.start({ headBranch: 'rogue' });
    const bytes = zipOf({ 'run.json': '{}' });
    await github.addArtifact({ runId: rogue.id, name: named, content: { bytes } });
    const { json } = await jobs.scene.ask(`/actions/runs/${rogue.id}`);
    const foundWith = async (more: object) => {
      const run = { ...json, head_branch: 'main', ...more };
      const body = JSON.stringify({ total_count: 1, workflow_runs: [run] });
      const fault = { kind: 'answer', status: 200, body } as const;
      await github.addFault({ path: '/workflows/model.yml/runs', fault });
      return (await listed(review.runs.ofBranch('fraud', 'main'))).length;
    };

    expect(await foundWith({})).toBe(1);
    for (const more of [
      { event: 'pull_request' },
      { conclusion: 'failure' },
      { status: 'queued' },
      { head_branch: 'rogue' },
      { path: '.github/workflows/other.yml' },
      { head_repository: { ...json.head_repository, id: 1 } },
      { head_repository: null },
      { repository: { ...json.repository, id: 1 } },
    ]) {
      expect(await foundWith(more)).toBe(0);
    }
    await github.clearFaults();
  });

  it('of a workflow that never ran are none', async () => {
    const fresh = await jobs.start({ path: '.github/workflows/model.yml' });
    const context = {
      ...fresh.context,
      workflow: { id: 1, number: 1, attempt: 1, path: '.github/workflows/new.yml', url: '' },
    };
    const octokit = clientFor(jobs.scene.github, { token: jobs.scene.token });

    expect(await listed(githubRuns(octokit, { context, files }).ofBranch('fraud', 'main'))).toEqual([]);
  });

  it('are looked for only as far as the caller goes, and no further than a hundred runs', async () => {
    const github = jobs.scene.github;
    for (let count = 0; count < 101; count++) await jobs.start({ headBranch: 'busy' });
    await github.clearLog();

    expect(await listed(review.runs.ofBranch('fraud', 'busy'))).toEqual([]);
    const paths = (await github.requests()).map(({ operation }) => operation);
    expect(paths.filter((one) => one === 'actions/list-workflow-runs')).toHaveLength(5);
    expect(paths.filter((one) => one === 'actions/list-workflow-run-artifacts')).toHaveLength(100);
    await isFound({});
    await github.clearLog();
    for await (const run of review.runs.ofBranch('fraud', 'main')) {
      expect(run.name).toBe(named);
      break;
    }
    expect(await github.requests()).toHaveLength(2);
  });

  it('that have expired are named as such, and not to be had', async () => {
    const { id, runs } = await jobs.start({ headBranch: 'expired' });
    const content = { bytes: zipOf({ 'run.json': '{}' }) };
    const artifact = await jobs.scene.github.addArtifact({ runId: id, name: named, content });
    await jobs.scene.github.expireArtifact({ id: artifact.id });

    const [kept] = await listed(review.runs.ofBranch('fraud', 'expired'));
    expect(kept).toMatchObject({ workflowRun: id, expired: true });
    await expect(runs.fetch(kept as KeptRun, 'expired')).rejects.toMatchObject({ code: 'ARTIFACT_INVALID' });
    expect(await files.exists('expired')).toBe(false);
  });

  it('whose bytes are not those that GitHub states are refused, and leave nothing behind', async () => {
    const { id } = await jobs.start({ headBranch: 'forged' });
    const content = { bytes: zipOf({ 'run.json': '{"forged": true}' }) };
    const digest = `sha256:${createHash('sha256').update('other bytes').digest('hex')}`;
    await jobs.scene.github.addArtifact({ runId: id, name: named, content, digest });
    const [kept] = await listed(review.runs.ofBranch('fraud', 'forged'));
    await writeFolder(files, 'forged/fraud', { 'run.json': '{"older": true}' });

    await expect(review.runs.fetch(kept as KeptRun, 'forged/fraud')).rejects.toMatchObject({
      code: 'ARTIFACT_INVALID',
      message: expect.stringContaining(digest),
    });
    const larger = { ...(kept as KeptRun), size: content.bytes.length - 1 };
    await expect(review.runs.fetch(larger, 'forged/fraud')).rejects.toMatchObject({
      code: 'ARTIFACT_INVALID',
      message: expect.stringContaining('larger than'),
    });
    expect(await files.glob(['forged/**'])).toEqual(['forged/fraud/run.json']);
    expect(await readFolder(files, 'forged/fraud')).toEqual(inBase64({ 'run.json': '{"older": true}' }));
  });

  it('of this very workflow run are found by model, whatever its event and end', async () => {
    const job = await jobs.start({ event: 'pull_request', status: 'in_progress', headBranch: 'change' });
    expect(await job.runs.ofThisWorkflowRun()).toEqual([]);
    const { id } = await job.runs.keep(named, await writeFolder(files, 'mine', fraudRun));
    await job.runs.keep('modelgate--report', await writeFolder(files, 'report', { 'comparison.json': '{}' }));

    const found = await job.runs.ofThisWorkflowRun();
    expect(found).toMatchObject([{ id, model: 'fraud', name: named, workflowRun: job.id }]);
    await job.runs.fetch(found[0] as KeptRun, 'mine-again');
    expect(await readFolder(files, 'mine-again')).toEqual(inBase64(fraudRun));
  });

  it('that are there already stay as they are', async () => {
    const job = await jobs.start({});
    const first = await job.runs.keep(named, await writeFolder(files, 'once', { 'run.json': '1' }));
    const second = await job.runs.keep(named, await writeFolder(files, 'twice', { 'run.json': '2' }));

    expect(second).toEqual(first);
    const [kept] = await job.runs.ofThisWorkflowRun();
    await job.runs.fetch(kept as KeptRun, 'kept-once');
    expect(await readFolder(files, 'kept-once')).toEqual(inBase64({ 'run.json': '1' }));
  });

  it('of an empty folder are a fault that says so', async () => {
    const job = await jobs.start({});

    await expect(job.runs.keep(named, 'no-such-folder')).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });
});
