import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve as resolvePath } from 'node:path';
import { runChild } from './child.ts';
import { resolve } from './expressions.ts';
import type { StepResult } from './run-result.ts';
import type { StepAnswer, StepExecution } from './step-frame.ts';
import { processEnvironment } from './step-frame.ts';
import { StepLog } from './step-log.ts';
import { stepResult, textOf } from './step-outcome.ts';
import { UnsupportedError } from './unsupported.ts';

/** Inputs that are understood, with the defaults of `actions/checkout`. */
const defaults = {
  repository: '',
  ref: '',
  token: '',
  'persist-credentials': 'true',
  path: '',
  clean: 'true',
  'fetch-depth': '1',
  'fetch-tags': 'false',
  'show-progress': 'true',
  'set-safe-directory': 'true',
  'allow-unsafe-pr-checkout': 'false',
} as const;

type Inputs = Record<keyof typeof defaults, string>;

interface Target {
  readonly repository: string;
  /** What is fetched, and the local ref that it becomes. */
  readonly refspec: string;
  readonly checkout: readonly string[];
  /** Where a branch is put that may have moved on since the event. */
  readonly commit?: string;
}

/**
 * `actions/checkout`: a real `git fetch` from the git server with the job's token, of the commit of the event unless
 * `ref` says else. With `persist-credentials` the token stays in the clone's configuration until the job is through.
 */
export async function runCheckout(execution: StepExecution): Promise<StepAnswer> {
  const { state, log } = execution;
  const inputs = readInputs(execution);
  const workspace = state.directories.workspace;
  const directory = resolvePath(workspace, inputs.path);
  if (relative(workspace, directory).startsWith('..'))
    throw new Error(`Repository path '${directory}' is not under '${workspace}'`);
  refuseUnsafe(execution, inputs);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const { serverUrl } = state.run.host;
  const target = await targetOf(execution, inputs);
  const header = `http.${serverUrl}/.extraheader`;
  const credentials = authorization(inputs.token);
  state.masks.add(inputs.token);
  const shallow = Number(inputs['fetch-depth']) > 0;
  const fetch = [
    ...(shallow ? [`--depth=${inputs['fetch-depth']}`] : []),
    inputs['fetch-tags'] === 'true' ? '--tags' : '--no-tags',
    'origin',
    ...(shallow ? [] : ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']),
    ...(shallow || !target.refspec.includes(':refs/remotes/origin/') ? [target.refspec] : []),
  ];
  const here = ['-C', directory];
  const commands: readonly (readonly string[])[] = [
    ['init', '--quiet', '--initial-branch=main', directory],
    [...here, 'remote', 'add', 'origin', `${serverUrl}/${target.repository}`],
    [...here, 'config', '--local', 'gc.auto', '0'],
    [...here, 'config', '--local', header, credentials],
    [...here, '-c', 'protocol.version=2', 'fetch', '--prune', '--no-recurse-submodules', ...fetch],
    [...here, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--force', ...target.checkout],
    ...(target.commit === undefined ? [] : [[...here, 'reset', '--quiet', '--hard', target.commit]]),
  ];
  for (const command of commands) {
    if ((await git(execution, log, command)) !== 0) return { ok: false, outputs: {}, summary: '' };
  }
  const forget = ['-C', directory, 'config', '--local', '--unset-all', header];
  if (inputs['persist-credentials'] === 'true') state.posts.push({ run: () => runPost(execution, forget) });
  else await git(execution, log, forget);
  let commit = '';
  await git(execution, { line: (line) => (commit = line) }, ['-C', directory, 'rev-parse', 'HEAD']);
  return { ok: true, outputs: { ref: inputs.ref || state.run.event.ref, commit }, summary: '' };
}

function readInputs({ step, scope, state }: StepExecution): Inputs {
  const inputs: Inputs = { ...defaults, token: state.token };
  for (const [name, value] of Object.entries(resolve(step.with, scope) as Record<string, unknown>)) {
    if (!(name in defaults))
      throw new UnsupportedError(`actions/checkout: the input ${name} is not supported here`);
    inputs[name as keyof Inputs] = textOf(value);
  }
  return inputs;
}

/** Version 7 refuses a fork's commit where the token may write. */
function refuseUnsafe({ state }: StepExecution, inputs: Inputs): void {
  const { event, repository } = state.run;
  const privileged = event.name === 'pull_request_target' || event.name === 'workflow_run';
  if (!privileged || inputs['allow-unsafe-pr-checkout'] === 'true') return;
  const foreign = inputs.repository !== '' && inputs.repository !== repository.name;
  const pullRequest = /^(refs\/)?(remotes\/)?pull\/\d+\//.test(inputs.ref);
  const head =
    event.runHead.repository !== repository.name && inputs.ref !== '' && inputs.ref === event.runHead.sha;
  if (foreign || pullRequest || head) {
    throw new Error(
      `Refusing to check out fork pull request code from a '${event.name}' workflow: set allow-unsafe-pr-checkout to do so`,
    );
  }
}

async function targetOf(execution: StepExecution, inputs: Inputs): Promise<Target> {
  const { event, repository, host } = execution.state.run;
  const own = inputs.repository === '' || inputs.repository === repository.name;
  const name = own ? repository.name : inputs.repository;
  if (inputs.ref === '' && own) return byRef(name, event.ref, event.sha);
  if (inputs.ref === '')
    return {
      repository: name,
      refspec: '+HEAD:refs/remotes/origin/HEAD',
      checkout: ['--detach', 'refs/remotes/origin/HEAD'],
    };
  if (/^[0-9a-f]{40}$/.test(inputs.ref))
    return { repository: name, refspec: inputs.ref, checkout: ['--detach', inputs.ref] };
  if (inputs.ref.startsWith('refs/')) return byRef(name, inputs.ref, inputs.ref);
  const found: string[] = [];
  const credentials = ['-c', `http.extraheader=${authorization(inputs.token)}`];
  const refs = [`refs/heads/${inputs.ref}`, `refs/tags/${inputs.ref}`];
  const list = [...credentials, 'ls-remote', `${host.serverUrl}/${name}`, ...refs];
  await git(execution, { line: (line) => found.push(line.split('\t')[1] ?? '') }, list);
  const ref = refs.find((each) => found.includes(each));
  if (ref === undefined) throw new Error(`A branch or tag with the name '${inputs.ref}' could not be found`);
  return byRef(name, ref, ref);
}

function byRef(repository: string, ref: string, source: string): Target {
  if (ref.startsWith('refs/heads/')) {
    const branch = ref.slice('refs/heads/'.length);
    const remote = `refs/remotes/origin/${branch}`;
    const commit = /^[0-9a-f]{40}$/.test(source) ? { commit: source } : {};
    return { repository, refspec: `+${source}:${remote}`, checkout: ['-B', branch, remote], ...commit };
  }
  const local = ref.startsWith('refs/pull/') ? ref.replace('refs/', 'refs/remotes/') : ref;
  return { repository, refspec: `+${source}:${local}`, checkout: ['--detach', local] };
}

function authorization(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

async function runPost(execution: StepExecution, forget: readonly string[]): Promise<StepResult> {
  const { state, step } = execution;
  const log = new StepLog({ masks: state.masks, debug: false });
  await git({ ...execution, signal: new AbortController().signal }, log, forget);
  const answer = { ok: true, outputs: {}, summary: '' };
  const name = `Post ${step.name ?? `Run ${step.uses}`}`;
  return stepResult({ step: {}, name, outcome: 'success', conclusion: 'success', answer, log });
}

async function git(
  execution: StepExecution,
  log: { line(line: string): void },
  args: readonly string[],
): Promise<number> {
  const { state, signal } = execution;
  const env = {
    ...processEnvironment(execution),
    GIT_CONFIG_GLOBAL: join(state.directories.home, 'no-config'),
  };
  return runChild({
    file: 'git',
    args,
    cwd: state.directories.workspace,
    env,
    signal,
    groups: state.groups,
    onLine: (line) => log.line(line),
  });
}
