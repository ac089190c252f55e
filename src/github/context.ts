import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';
import type { Context, DispatchEvent, PullRequestRef, ReleaseEvent, WorkflowRun } from '../ports/context.ts';
import { endedRunOf } from './ended-run.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The parts of an event's payload that are read; what an event lacks is absent. */
interface Payload {
  readonly repository?: { readonly default_branch?: string; readonly private?: boolean };
  readonly pull_request?: {
    readonly number: number;
    readonly draft?: boolean;
    readonly head: {
      readonly sha: string;
      readonly ref: string;
      readonly repo: { readonly id: number } | null;
    };
    readonly base: { readonly sha: string; readonly ref: string };
  };
  readonly merge_group?: { readonly base_sha: string; readonly base_ref: string };
  readonly before?: string;
  readonly action?: unknown;
  readonly release?: { readonly tag_name?: unknown } | null;
  readonly client_payload?: unknown;
  readonly workflow_run?: unknown;
}

const nothing = /^0+$/;

/** The event of the job, from the variables and the payload that the runner sets. */
export function githubContext(env: Environment): Context {
  const payload = readPayload(env);
  const id = Number(required(env, 'GITHUB_REPOSITORY_ID'));
  const [owner = '', name = ''] = required(env, 'GITHUB_REPOSITORY').split('/');
  const event = required(env, 'GITHUB_EVENT_NAME');
  const ref = required(env, 'GITHUB_REF');
  const file = required(env, 'GITHUB_EVENT_PATH');
  const defaultBranch = defaultBranchOf(payload, { event, ref, file });
  // A tag is held against what it was cut from.
  const branch = ref.startsWith('refs/heads/') ? branchName(ref) : defaultBranch;
  const { pull_request: pull, merge_group: group } = payload;
  const pullRequest = pull && pullRequestOf(pull, id);
  const before = payload.before !== undefined && !nothing.test(payload.before) ? payload.before : undefined;
  return {
    host: 'github',
    workspace: path.resolve(env['GITHUB_WORKSPACE'] ?? '.'),
    event,
    repository: { owner, name, id, ...visibilityOf(payload) },
    defaultBranch,
    // `pull_request_target` runs on the base branch: what it is about is the head.
    commit: event === 'pull_request_target' && pull ? pull.head.sha : required(env, 'GITHUB_SHA'),
    dirty: false,
    ref,
    baseBranch: pull?.base.ref ?? (group && branchName(group.base_ref)) ?? branch,
    base: pull?.base.sha ?? group?.base_sha ?? before,
    actor: env['GITHUB_ACTOR'] ?? '',
    ...personOf(env, event),
    ...(pullRequest && { pullRequest }),
    ...(event === 'release' && { release: releaseOf(payload, file) }),
    ...(event === 'workflow_run' && endedRunOf(payload.workflow_run)),
    ...(event === 'repository_dispatch' && { dispatch: dispatchOf(payload, file) }),
    workflow: workflowOf(env),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  };
}

/** Whoever runs a workflow again answers for it, and not who ran it first. */
function personOf(env: Environment, event: string): Pick<Context, 'person'> {
  const login = env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '';
  const isPerson = login !== '' && !login.endsWith('[bot]');
  return event === 'workflow_dispatch' && isPerson ? { person: login } : {};
}

function visibilityOf({ repository }: Payload): Pick<Context['repository'], 'private'> {
  return typeof repository?.private === 'boolean' ? { private: repository.private } : {};
}

function pullRequestOf(pull: NonNullable<Payload['pull_request']>, repository: number): PullRequestRef {
  return {
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    // A head repository that is gone was a fork.
    fork: pull.head.repo?.id !== repository,
    draft: pull.draft ?? false,
  };
}

function releaseOf({ action, release }: Payload, file: string): ReleaseEvent {
  const tag = release?.tag_name;
  if (typeof action === 'string' && typeof tag === 'string' && tag !== '') return { tag, action };
  throw unreadable(file, 'it names no release and what was done to it');
}

function dispatchOf({ action, client_payload: payload = null }: Payload, file: string): DispatchEvent {
  if (typeof action === 'string') return { action, payload };
  throw unreadable(file, 'it names no type of dispatch');
}

function workflowOf(env: Environment): WorkflowRun {
  const id = Number(required(env, 'GITHUB_RUN_ID'));
  // `owner/name/.github/workflows/model.yml@refs/heads/main`
  const named = required(env, 'GITHUB_WORKFLOW_REF').replace(/@(?:refs\/.*|[0-9a-f]{40,64})$/s, '');
  const path = named.split('/').slice(2).join('/');
  return {
    id,
    number: Number(required(env, 'GITHUB_RUN_NUMBER')),
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    path,
    url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${required(env, 'GITHUB_REPOSITORY')}/actions/runs/${id}`,
  };
}

/** Never guessed: the rules are those of this branch. */
function defaultBranchOf(
  { repository }: Payload,
  { event, ref, file }: { event: string; ref: string; file: string },
): string {
  if (repository?.default_branch) return repository.default_branch;
  // These events run on the default branch only, and their payloads may name no repository.
  if ((event === 'schedule' || event === 'workflow_run') && ref.startsWith('refs/heads/'))
    return branchName(ref);
  throw unreadable(file, 'it does not name the repository’s default branch');
}

function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function readPayload(env: Environment): Payload {
  const file = required(env, 'GITHUB_EVENT_PATH');
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unreadable(file, 'it is no JSON file', cause);
  }
  if (typeof payload !== 'object' || payload === null) throw unreadable(file, 'it is no JSON object');
  return payload;
}

function unreadable(file: string, why: string, cause?: unknown): ModelgateError {
  const message = `The event’s payload cannot be used: ${why}`;
  return new ModelgateError({ code: 'FILE_UNREADABLE', message, place: { path: file } }, { cause });
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  const hint = 'Run the action as a step of a job, or use the command line.';
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `The runner’s variable ${name} is not set`,
    hint,
  });
}
