import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reuse } from '../../src/actions/gather/original.ts';
import type { Policies } from '../../src/actions/gather/policies.ts';
import { modelOf, unwrittenPolicy } from '../../src/domain/policy/policy.ts';
import { githubForge } from '../../src/github/forge.ts';
import { githubRepository } from '../../src/github/repository.ts';
import { localFiles } from '../../src/local/files.ts';
import type { Host } from '../../src/ports/host.ts';
import type { KeptRun } from '../../src/ports/runs.ts';
import { type Job, type Jobs, openJobs } from '../contracts/jobs.ts';
import { clientFor } from '../github/client-for.ts';
import { zipOf } from '../github/zip.ts';
import type { CreateRun } from '../support/github/workflow-runs.ts';

/** Pull requests of three branches, and a job of a push to `main` that looks for a run to reuse. */

export const named = 'modelgate-fraud-0123456789ab';
export const model = 'models/fraud/code.txt';

export interface Originals {
  readonly jobs: Jobs;
  readonly host: Host;
  readonly reuse: Reuse;
  /** The commit of `main`, and the one before it. */
  readonly head: string;
  readonly before: string;
  /** An artifact of a workflow run that is sound unless `more` says else. */
  artifactOf(more?: Partial<CreateRun>, name?: string): Promise<{ readonly id: number; readonly job: Job }>;
  pointerTo(id: number, name?: string): KeptRun;
  /** A commit on top of `head`. */
  commitOf(files: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

export function policiesAt(file: string): Policies {
  return { path: file, head: undefined, inForce: undefined, origin: undefined, removed: new Map() };
}

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
  policies: policiesAt('.github/modelgate.yml'),
} as const;

export async function openOriginals(): Promise<Originals> {
  const directory = await mkdtemp(path.join(tmpdir(), 'originals-'));
  const jobs = await openJobs(localFiles(directory));
  const { clone, github, token } = jobs.scene;
  const before = await clone.commit({
    [model]: 'code\n',
    '.github/workflows/model.yml': 'on: push\n',
    'other.txt': 'a\n',
  });
  const head = await clone.commit({ 'other.txt': 'b\n' });
  await clone.push();
  await github.createRepository({ name: 'eve/models', private: true });
  for (const branch of ['change', 'loosely', 'moved']) {
    await clone.git(
      'push',
      '-q',
      jobs.scene.path,
      `${await clone.commit({ 'branch.txt': branch })}:refs/heads/${branch}`,
    );
    await clone.git('reset', '-q', '--hard', head);
  }
  await clone.git('push', '-q', jobs.scene.path, `${before}:refs/heads/loose`);
  const open = (branch: string, base: string) =>
    github.openPullRequest({ repository: 'acme/models', head: branch, base });
  await open('change', 'main');
  await open('loosely', 'loose');
  const { number } = await open('moved', 'loose');
  await github.updatePullRequest({ repository: 'acme/models', number, base: 'main' });
  const job = await jobs.start({ headSha: head });
  const octokit = clientFor(github, { token });
  const repository = githubRepository(octokit, job.context.repository);
  const forge = githubForge(octokit, job.context.repository);
  const context = { ...job.context, commit: head };
  const host = { context, repository, forge, runs: job.runs } as Host;
  const reuse = { ...scope, tree: await repository.tree(head) };
  return {
    jobs,
    host,
    reuse,
    head,
    before,
    async artifactOf(more = {}, name = named) {
      const job = await jobs.start({ event: 'pull_request', headBranch: 'change', headSha: head, ...more });
      const content = { bytes: zipOf({ 'run.json': '{}' }) };
      return { ...(await github.addArtifact({ runId: job.id, name, content })), job };
    },
    pointerTo(id, name = named) {
      const pointer = { model: 'fraud', commit: head, branch: 'main', expired: false, id: 1, workflowRun: 1 };
      return { ...pointer, name: `${name}-of-${id}`, original: id };
    },
    async commitOf(files) {
      const commit = await clone.commit(files);
      await clone.git('push', '-q', '--force', jobs.scene.path, `HEAD:refs/heads/at-${commit.slice(0, 8)}`);
      await clone.git('reset', '-q', '--hard', head);
      return commit;
    },
    async close() {
      await jobs.close();
      await rm(directory, { recursive: true });
    },
  };
}
