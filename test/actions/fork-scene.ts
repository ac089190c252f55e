import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../../src/actions/check.ts';
import { report } from '../../src/actions/report.ts';
import type { Action } from '../../src/runtime/define-action.ts';
import { zipOf } from '../github/zip.ts';
import { openScene, type Scene } from '../github-double/scene.ts';
import { startResultsServer } from '../support/artifacts/results-server.ts';
import type { AddArtifact } from '../support/github/admin.ts';
import type { Permissions } from '../support/github/state.ts';
import type { CreateRun } from '../support/github/workflow-runs.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { handOverFiles } from './hand-over-files.ts';
import { asJob } from '../support/artifacts/as-job.ts';
import { runStep, type Step, type StepRequest } from './fork-step.ts';

export const repository = 'acme/models';
export const fork = 'mona/models';
export const workflowFile = '.github/workflows/model.yml';
export const handOver = 'modelgate--report';

/** What the two halves declare: the first as GitHub cuts it down for forks and for Dependabot. */
const readOnly: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'read' };
const privileged: Permissions = { actions: 'read', 'pull-requests': 'write' };

export interface Pull {
  readonly number: number;
  readonly head: string;
  /** Full name of the repository that the branch is in. */
  readonly from: string;
  readonly branch: string;
}

export interface JudgeOptions {
  /** Default: the check. */
  readonly action?: Action;
  readonly accuracy?: number;
  readonly actor?: string;
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  /** Files of the job's folder besides. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface ReportOptions {
  readonly event?: string;
  /** Instead of what GitHub sends. */
  readonly payload?: object;
  readonly permissions?: Permissions;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A GitHub with `acme/models`, its fork `mona/models`, and the two halves of a report as jobs of it. */
export interface ForkScene extends Scene {
  /** Commits on a new branch off `main` in `acme/models` or a fork of it, and opens a pull request. */
  propose(wanted: {
    readonly branch: string;
    readonly from?: string;
    readonly base?: string;
    readonly draft?: boolean;
  }): Promise<Pull>;
  /** Moves the pull request's head. */
  push(pull: Pull): Promise<Pull>;
  /** A workflow run of the pull request, over and done. */
  ran(pull: Pull, more?: Partial<CreateRun>): Promise<number>;
  /** The check as a job of a new run on the pull request, with a token that may only read. */
  judge(pull: Pull, options?: JudgeOptions): Promise<Step & { readonly run: number }>;
  /** `report` on the end of that run. */
  report(run: number, options?: ReportOptions): Promise<Step>;
  /** What GitHub sends when a run ends. */
  payloadOf(run: number): Promise<{ workflow_run: Record<string, unknown> }>;
  /** A finished run of the pull request, or the one given, with a sound hand-over unless `more` has another. */
  handed(pull: Pull, more?: Partial<AddArtifact>, run?: number): Promise<number>;
  /** GitHub answers this instead, once. */
  answers(operation: string, body: unknown): Promise<void>;
  /** Bodies of what was said on a pull request. */
  said(number: number): Promise<readonly string[]>;
  /** Bytes of the artifact that a run has handed over. */
  handedOver(run: number): Promise<Uint8Array>;
}

export async function openForkScene(): Promise<ForkScene> {
  const scene = await openScene();
  const { github, clone } = scene;
  const results = await startResultsServer({ artifacts: github.artifacts });
  const directory = await mkdtemp(path.join(tmpdir(), 'forks-'));
  const { id } = (await scene.ask('')).json;
  const place = { github, repository, repositoryId: id };
  const before = { ...process.env };
  const paths = new Map([[repository, scene.path]]);
  let jobs = 0;

  await clone.commit({ '.github/modelgate.yml': policyOf(), 'metrics.json': metricsOf({ accuracy: 0.9 }) });
  await clone.push();

  async function pathOf(name: string): Promise<string> {
    const known = paths.get(name) ?? (await github.createRepository({ name, forkOf: repository })).path;
    paths.set(name, known);
    return known;
  }

  const step = (action: Action, job: Omit<StepRequest, 'place' | 'workspace'>) =>
    runStep(action, { ...job, place, workspace: path.join(directory, `job-${++jobs}`, 'workspace') });

  const built: ForkScene = {
    ...scene,
    async propose({ branch, from = repository, base = 'main', draft = false }) {
      await clone.git('checkout', '-q', '-B', branch, 'main');
      const head = await clone.commit({ 'train.py': `# ${branch} ${++jobs}\n` });
      await clone.push(await pathOf(from));
      const owner = from.split('/')[0] ?? '';
      const { number } = await github.openPullRequest({
        repository,
        head: from === repository ? branch : `${owner}:${branch}`,
        base,
        draft,
      });
      return { number, head, from, branch };
    },
    async push(pull) {
      await clone.git('checkout', '-q', pull.branch);
      const head = await clone.commit({ 'train.py': `# again ${++jobs}\n` });
      await clone.push(await pathOf(pull.from));
      await github.sync({ repository });
      return { ...pull, head };
    },
    async ran(pull, more = {}) {
      const made = await github.createRun({
        repository,
        path: workflowFile,
        event: 'pull_request',
        headSha: pull.head,
        headBranch: pull.branch,
        headRepository: pull.from,
        ...more,
      });
      return made.id;
    },
    async judge(pull, options = {}) {
      const { accuracy = 0.91, actor = 'mona', event = 'pull_request', inputs = {} } = options;
      const given = options.action ? inputs : { metrics: 'metrics.json', ...inputs };
      const run = await built.ran(pull, { status: 'in_progress', event });
      const { runNumber } = await github.updateRun({ id: run });
      const state = await github.pullRequest({ repository, number: pull.number });
      const headId = (await scene.ask(`//repos/${pull.from}`)).json.id;
      asJob(results, run);
      const judged = await step(options.action ?? (check as unknown as Action), {
        env: {
          GITHUB_EVENT_NAME: event,
          GITHUB_REF:
            event === 'merge_group'
              ? `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${state.mergeBaseSha}`
              : `refs/pull/${pull.number}/merge`,
          GITHUB_SHA: state.mergeCommitSha ?? '',
          GITHUB_RUN_ID: String(run),
          GITHUB_RUN_NUMBER: String(runNumber),
          GITHUB_WORKFLOW_REF: `${repository}/${workflowFile}@refs/pull/${pull.number}/merge`,
          GITHUB_ACTOR: actor,
        },
        payload: {
          repository: { default_branch: 'main' },
          ...(event === 'merge_group'
            ? { merge_group: { base_sha: state.mergeBaseSha, base_ref: 'refs/heads/main' } }
            : {
                pull_request: {
                  number: pull.number,
                  draft: state.draft,
                  head: { sha: pull.head, ref: pull.branch, repo: { id: headId } },
                  base: { sha: state.mergeBaseSha, ref: state.baseBranch },
                },
              }),
        },
        inputs: given,
        permissions: options.permissions ?? readOnly,
        files: { 'metrics.json': metricsOf({ accuracy }), ...options.files },
      });
      await github.updateRun({ id: run, status: 'completed', conclusion: 'success' });
      return { ...judged, run };
    },
    async payloadOf(run) {
      return { workflow_run: (await scene.ask(`/actions/runs/${run}`)).json };
    },
    async report(run, { event = 'workflow_run', payload, permissions = privileged, inputs = {} } = {}) {
      const own = await github.createRun({
        repository,
        path: '.github/workflows/modelgate-report.yml',
        event: 'workflow_run',
        headSha: await clone.git('rev-parse', 'main'),
        status: 'in_progress',
      });
      return step(report as unknown as Action, {
        env: {
          GITHUB_EVENT_NAME: event,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: own.headSha,
          GITHUB_RUN_ID: String(own.id),
          GITHUB_RUN_NUMBER: String(own.runNumber),
          GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/modelgate-report.yml@refs/heads/main`,
          GITHUB_ACTOR: 'mona',
        },
        payload: { repository: { default_branch: 'main' }, ...(payload ?? (await built.payloadOf(run))) },
        inputs: { artifact: handOver, ...inputs },
        permissions,
      });
    },
    async handed(pull, more = {}, run) {
      const runId = run ?? (await built.ran(pull));
      const content = { bytes: zipOf(handOverFiles(pull.head)) };
      await github.addArtifact({ runId, name: handOver, content, ...more });
      return runId;
    },
    async answers(operation, body) {
      const fault = { kind: 'answer', status: 200, body: JSON.stringify(body) } as const;
      await github.addFault({ operation, fault });
    },
    async said(number) {
      return (await github.comments({ repository, issue: number })).map(({ body }) => body);
    },
    async handedOver(run) {
      const found = (await github.artifacts.list(run)).findLast(({ name }) => name === handOver);
      return github.artifacts.read(found?.id ?? 0);
    },
    async close() {
      process.env = before;
      await results.close();
      await scene.close();
      await rm(directory, { recursive: true });
    },
  };
  return built;
}
