import type { RunEvent } from '../runner/events.ts';
import type { RunResult } from '../runner/run-result.ts';
import { changedPaths, git } from './git.ts';
import type { PayloadPullRequest, PayloadRepository } from './payloads.ts';
import { commitPayload, pullRequestPayload, repositoryPayload, userPayload } from './payloads.ts';

/** Where events happen: a bare repository and what GitHub says of it. */
export interface EventPlace {
  readonly path: string;
  readonly repository: PayloadRepository;
}

const zero = '0'.repeat(40);

export interface PushFacts {
  /** Full ref, `refs/heads/main` or `refs/tags/v1`. */
  readonly ref: string;
  readonly before: string | undefined;
  readonly sha: string;
  readonly actor: string;
}

export async function pushEvent({ path, repository }: EventPlace, facts: PushFacts): Promise<RunEvent> {
  const { ref, before, sha, actor } = facts;
  const message = await git(path, ['log', '-1', '--format=%B', sha]);
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const head = commitPayload(sha, message);
  return {
    ...common({ sha, actor }),
    name: 'push',
    ref,
    runHead: { sha, branch: name, repository: repository.name, repositoryId: repository.id },
    ...(ref.startsWith('refs/tags/') ? { tag: name } : { branch: name }),
    changedPaths: await changedPaths(path, { from: before, to: sha }),
    payload: {
      ref,
      before: before ?? zero,
      after: sha,
      created: before === undefined,
      deleted: false,
      forced: false,
      base_ref: null,
      head_commit: head,
      commits: [head],
      pusher: { name: actor, email: 'mona@example.com' },
      repository: repositoryPayload(repository),
      sender: userPayload(actor),
    },
  };
}

export interface PullRequestFacts {
  readonly name: 'pull_request' | 'pull_request_target';
  readonly action: string;
  readonly pull: PayloadPullRequest;
  /** Head before a `synchronize`. */
  readonly before?: string;
  readonly actor: string;
}

/** @throws if the pull request has no merge commit: GitHub then runs nothing for `pull_request` */
export async function pullRequestEvent(
  { path, repository }: EventPlace,
  facts: PullRequestFacts,
): Promise<RunEvent> {
  const { name, action, pull, before, actor } = facts;
  const target = name === 'pull_request_target';
  const closed = action === 'closed' && pull.merged;
  const base = `refs/heads/${repository.defaultBranch}`;
  const merged = closed ? `refs/heads/${pull.base.branch}` : `refs/pull/${pull.number}/merge`;
  const ref = target ? base : merged;
  const sha = await git(path, ['rev-parse', ref]);
  const fork = pull.head.repository.name !== repository.name;
  const { sha: headSha, branch } = pull.head;
  return {
    ...common({ sha, actor }),
    name,
    action,
    ref,
    headRef: branch,
    baseRef: pull.base.branch,
    runHead: {
      sha: headSha,
      branch,
      repository: pull.head.repository.name,
      repositoryId: pull.head.repository.id,
    },
    untrusted: !target && (fork || actor === 'dependabot[bot]'),
    branch: pull.base.branch,
    changedPaths: await changedPaths(path, {
      from: await git(path, ['merge-base', pull.base.sha, headSha]),
      to: headSha,
    }),
    payload: {
      action,
      number: pull.number,
      ...(before === undefined ? {} : { before, after: headSha }),
      pull_request: pullRequestPayload(pull),
      repository: repositoryPayload(repository),
      sender: userPayload(actor),
    },
  };
}

/** A merge group of one pull request; its branch has to be there already. */
export async function mergeGroupEvent(
  { path, repository }: EventPlace,
  {
    ref,
    base,
    baseSha,
    actor,
  }: { readonly ref: string; readonly base: string; readonly baseSha: string; readonly actor: string },
): Promise<RunEvent> {
  const sha = await git(path, ['rev-parse', ref]);
  return {
    ...common({ sha, actor }),
    name: 'merge_group',
    action: 'checks_requested',
    ref,
    branch: base,
    runHead: {
      sha,
      branch: ref.replace('refs/heads/', ''),
      repository: repository.name,
      repositoryId: repository.id,
    },
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: sha,
        head_ref: ref,
        base_sha: baseSha,
        base_ref: `refs/heads/${base}`,
        head_commit: commitPayload(sha, 'Merge group'),
      },
      repository: repositoryPayload(repository),
      sender: userPayload(actor),
    },
  };
}

/** End of a run: always on the default branch, whatever ran. */
export async function workflowRunEvent(
  place: EventPlace,
  run: RunResult,
  cause: RunEvent,
): Promise<RunEvent> {
  const { repository } = place;
  const api = `${repository.apiUrl}/repos/${repository.name}`;
  const event = await defaultBranchEvent(place, {
    name: 'workflow_run',
    action: 'completed',
    actor: cause.actor,
    fields: {
      workflow: { name: run.workflow, path: run.path },
      workflow_run: {
        id: run.runId,
        name: run.workflow,
        path: run.path,
        event: run.event,
        head_branch: cause.runHead.branch,
        head_sha: cause.runHead.sha,
        repository: repositoryPayload(repository),
        head_repository: {
          id: cause.runHead.repositoryId,
          full_name: cause.runHead.repository,
          fork: cause.runHead.repository !== repository.name,
        },
        run_number: run.runNumber,
        run_attempt: run.attempt,
        status: 'completed',
        conclusion: run.conclusion,
        url: `${api}/actions/runs/${run.runId}`,
        artifacts_url: `${api}/actions/runs/${run.runId}/artifacts`,
        html_url: `${repository.serverUrl}/${repository.name}/actions/runs/${run.runId}`,
        pull_requests: [],
      },
    },
  });
  // Whoever set off the run: Dependabot's token is cut down on its own events alone.
  return { ...event, untrusted: false, workflowName: run.workflow, branch: cause.runHead.branch };
}

export interface DefaultBranchFacts {
  readonly name: string;
  readonly action?: string;
  readonly actor: string;
  /** Fields of the payload beside `repository`, `sender` and `action`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Another branch or tag than the default branch, for `workflow_dispatch` and `release`; a full ref. */
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** `schedule`, `repository_dispatch`, `workflow_dispatch`, `issue_comment`, `release`, … */
export async function defaultBranchEvent(
  { path, repository }: EventPlace,
  facts: DefaultBranchFacts,
): Promise<RunEvent> {
  const ref = facts.ref ?? `refs/heads/${repository.defaultBranch}`;
  const sha = await git(path, ['rev-parse', `${ref}^{commit}`]);
  const { name, action, actor, fields } = facts;
  return {
    ...common({ sha, actor }),
    name,
    ...(action === undefined ? {} : { action }),
    ref,
    runHead: {
      sha,
      branch: ref.replace(/^refs\/(heads|tags)\//, ''),
      repository: repository.name,
      repositoryId: repository.id,
    },
    inputs: facts.inputs ?? {},
    payload: {
      ...(action === undefined ? {} : { action }),
      ...fields,
      repository: repositoryPayload(repository),
      sender: userPayload(actor),
    },
  };
}

function common({ sha, actor }: { readonly sha: string; readonly actor: string }) {
  return { sha, actor, headRef: '', baseRef: '', untrusted: actor === 'dependabot[bot]', inputs: {} };
}
