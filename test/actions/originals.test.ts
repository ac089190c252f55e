import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { obstacleTo, originalThere, type Reuse } from '../../src/actions/gather/original.ts';
import { modelOf, unwrittenPolicy } from '../../src/domain/policy/policy.ts';
import { githubRepository } from '../../src/github/repository.ts';
import { localFiles } from '../../src/local/files.ts';
import type { Host } from '../../src/ports/host.ts';
import type { KeptRun, OriginatedRun } from '../../src/ports/runs.ts';
import { type Job, type Jobs, openJobs } from '../contracts/jobs.ts';
import { clientFor } from '../github/client-for.ts';
import { zipOf } from '../github/zip.ts';
import type { CreateRun } from '../support/github/workflow-runs.ts';

/** Whom a pointer is believed: artifacts as GitHub states them, on the double. Nothing that is in an artifact is ever asked. */

const named = 'modelgate-fraud-0123456789ab';
const model = 'models/fraud/code.txt';

let directory: string;
let jobs: Jobs;
let head: string;
let host: Host;
let reuse: Reuse;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'originals-'));
  jobs = await openJobs(localFiles(directory));
  const { clone, github, token } = jobs.scene;
  await clone.commit({ [model]: 'code\n', '.github/workflows/model.yml': 'on: push\n', 'other.txt': 'a\n' });
  head = await clone.commit({ 'other.txt': 'b\n' });
  await clone.push();
  await github.createRepository({ name: 'eve/models', private: true });
  const job = await jobs.start({ headSha: head });
  const repository = githubRepository(clientFor(github, { token }), job.context.repository);
  host = { context: job.context, repository, runs: job.runs } as Host;
  reuse = { ...scope, tree: await repository.tree(head) };
});

afterAll(async () => {
  await jobs.close();
  await rm(directory, { recursive: true });
});

const { recipe, stages, release } = modelOf(unwrittenPolicy('fraud', 'models/fraud'), 'fraud');
const scope = {
  subject: {
    model: 'fraud',
    recipe,
    stages,
    release,
    gate: undefined,
    gated: false,
    removed: false,
    failOn: 'never',
  },
  policy: '.github/modelgate.yml',
} as const;

/** An artifact of a workflow run that is sound unless `more` says else. */
async function artifactOf(more: Partial<CreateRun> = {}, name = named): Promise<{ id: number; job: Job }> {
  const job = await jobs.start({ event: 'pull_request', headBranch: 'change', headSha: head, ...more });
  const content = { bytes: zipOf({ 'run.json': '{}' }) };
  return { ...(await jobs.scene.github.addArtifact({ runId: job.id, name, content })), job };
}

function pointerTo(id: number, name = named): KeptRun {
  const pointer = { model: 'fraud', commit: head, branch: 'main', expired: false, id: 1, workflowRun: 1 };
  return { ...pointer, name: `${name}-of-${id}`, original: id };
}

async function commitOf(files: Record<string, string>): Promise<string> {
  const { clone } = jobs.scene;
  const commit = await clone.commit(files);
  await clone.git('push', '-q', '--force', jobs.scene.path, `HEAD:refs/heads/at-${commit.slice(0, 8)}`);
  await clone.git('reset', '-q', '--hard', head);
  return commit;
}

describe('a pointer', () => {
  it('leads to a run of this repository and workflow, whose commit has the very same inputs', async () => {
    const { id, job } = await artifactOf();
    const original = await originalThere(host, pointerTo(id), reuse);
    expect(original).toMatchObject({ id, name: named, workflowRun: job.id, commit: head });
    expect(original.digest).toMatch(/^sha256:/);
    const elsewhere = await commitOf({ 'other.txt': 'c\n', 'models/fraud/README.md': 'words\n' });
    const same = await artifactOf({ headSha: elsewhere, event: 'push', headBranch: 'main' });
    await expect(originalThere(host, pointerTo(same.id), reuse)).resolves.toMatchObject({ id: same.id });
  });

  it('to a run itself is that run, asked of nobody', async () => {
    const kept = { ...pointerTo(1), original: undefined } as unknown as KeptRun;
    await jobs.scene.github.clearLog();
    await expect(originalThere(host, kept, reuse)).resolves.toBe(kept);
    expect(await jobs.scene.github.requests()).toEqual([]);
  });

  it.each<[string, Partial<CreateRun>, RegExp]>([
    ['a fork', { headRepository: 'eve/models' }, /it comes from a fork/],
    [
      'another workflow’s file',
      { path: '.github/workflows/other.yml' },
      /by "\.github\/workflows\/other\.yml", which is another workflow/,
    ],
    [
      'a button',
      { event: 'workflow_dispatch' },
      /made on "workflow_dispatch", where more than the commit decides/,
    ],
    ['a dispatch', { event: 'repository_dispatch' }, /made on "repository_dispatch"/],
    ['a schedule', { event: 'schedule' }, /made on "schedule"/],
    ['the privileged event', { event: 'pull_request_target' }, /made on "pull_request_target"/],
    ['another workflow', { event: 'workflow_run' }, /made on "workflow_run"/],
  ])('to a run that came from %s is refused', async (_, more, reason) => {
    const { id } = await artifactOf(more);
    const refusal = originalThere(host, pointerTo(id), reuse);
    await expect(refusal).rejects.toMatchObject({
      code: 'ARTIFACT_INVALID',
      message: expect.stringMatching(reason),
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'another file of the model',
      { [model]: 'other\n' },
      /differs in "models\/fraud\/code\.txt" \(a pull request that was behind/,
    ],
    ['one more file', { 'models/fraud/more.txt': 'm\n' }, /differs in "models\/fraud\/more\.txt"/],
    [
      'another workflow',
      { '.github/workflows/model.yml': 'on: [push]\n' },
      /differs in "\.github\/workflows\/model\.yml"/,
    ],
    ['another policy', { '.github/modelgate.yml': 'version: 1\n' }, /differs in "\.github\/modelgate\.yml"/],
    [
      'anything else in .github',
      { '.github/CODEOWNERS': '*\n', [model]: 'other\n' },
      /differs in "\.github\/CODEOWNERS" and 1 more/,
    ],
  ])('to a run whose commit has %s is refused', async (_, files, reason) => {
    const { id } = await artifactOf({ headSha: await commitOf(files) });
    await expect(originalThere(host, pointerTo(id), reuse)).rejects.toThrow(reason);
  });

  it('to a policy that lies elsewhere counts that one', async () => {
    const { id } = await artifactOf({ headSha: await commitOf({ 'ml/policy.yml': 'version: 1\n' }) });
    await expect(originalThere(host, pointerTo(id), reuse)).resolves.toMatchObject({ id });
    const refusal = originalThere(host, pointerTo(id), { ...reuse, policy: 'ml/policy.yml' });
    await expect(refusal).rejects.toThrow(/differs in "ml\/policy\.yml"/);
  });

  it('to what is of another model, another name, another repository or nobody’s is refused', async () => {
    const refusalOf = (kept: KeptRun) =>
      originalThere(host, kept, reuse).catch((error: Error) => error.message);
    const other = await artifactOf({}, 'modelgate-churn-0123456789ab');
    expect(await refusalOf(pointerTo(other.id))).toContain('it is modelgate-churn-0123456789ab');
    expect(await refusalOf(pointerTo(other.id, other.job ? 'modelgate-churn-0123456789ab' : ''))).toContain(
      'it is one of churn',
    );
    const stale = await artifactOf({}, 'modelgate-fraud-000000000000');
    expect(await refusalOf(pointerTo(stale.id))).toContain('it is modelgate-fraud-000000000000');
    const foreign = await jobs.scene.github.createRun({
      repository: 'eve/models',
      path: '.github/workflows/model.yml',
      headSha: head,
      event: 'push',
    });
    const content = { bytes: zipOf({ 'run.json': '{}' }) };
    const theirs = await jobs.scene.github.addArtifact({ runId: foreign.id, name: named, content });
    expect(await refusalOf(pointerTo(theirs.id))).toContain('there is no such artifact any more');
    const report = await artifactOf({}, 'modelgate--report');
    expect(await refusalOf(pointerTo(report.id))).toContain('there is no such artifact any more');
    expect(await refusalOf(pointerTo(999_999))).toContain('there is no such artifact any more');
    const pointer = await artifactOf({}, `${named}-of-${stale.id}`);
    expect(await refusalOf(pointerTo(pointer.id))).toContain('there is no such artifact any more');
  });

  it('to what has expired is refused, and never fetched', async () => {
    const { id } = await artifactOf();
    await jobs.scene.github.expireArtifact({ id });
    await expect(originalThere(host, pointerTo(id), reuse)).rejects.toThrow(/it has expired/);
  });

  it('is no pointer by another writing of its name', async () => {
    const job = await jobs.start({ event: 'pull_request', headBranch: 'names' });
    const content = { bytes: zipOf({ 'README.txt': '' }) };
    for (const name of [
      `${named}-of-0`,
      `${named}-of-01`,
      `${named}-of-1x`,
      `${named}-of--1`,
      'modelgate-fraud-of-7',
    ])
      await jobs.scene.github.addArtifact({ runId: job.id, name, content });
    await jobs.scene.github.addArtifact({ runId: job.id, name: `${named}-of-7`, content });
    expect(await job.runs.ofThisWorkflowRun()).toMatchObject([
      { name: `${named}-of-7`, model: 'fraud', original: 7 },
    ]);
  });
});

describe('runs of a name', () => {
  it('come newest first with GitHub’s word for where they are from, and no pointers', async () => {
    const name = 'modelgate-fraud-aaaaaaaaaaaa';
    const first = await artifactOf({ event: 'push', headBranch: 'main' }, name);
    const second = await artifactOf({ headRepository: 'eve/models' }, name);
    await artifactOf({}, `${name}-of-${first.id}`);
    const found: OriginatedRun[] = [];
    for await (const run of host.runs.named(name)) found.push(run);
    expect(found.map(({ kept, origin }) => [kept.id, origin.event])).toEqual([
      [second.id, 'pull_request'],
      [first.id, 'push'],
    ]);
    expect(found[0]?.origin.headRepository).not.toBe(found[0]?.origin.repository);
    expect(await obstacleTo(host, found[1] as OriginatedRun, reuse)).toBeUndefined();
  });
});
