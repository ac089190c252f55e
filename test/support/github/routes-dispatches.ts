import { basename } from 'node:path';
import { parse } from 'yaml';
import { gitMaybe } from './git.ts';
import { refTarget } from './ref-updates.ts';
import { repositoryPage, repositoryUrl } from './render-repository.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { createRun, workflowPath } from './workflow-runs.ts';

/** Bytes of a `client_payload`. */
const MAX_PAYLOAD = 64 * 1024;

export const dispatchRoutes: readonly Route[] = [
  { operation: 'repos/create-dispatch-event', needs: [{ contents: 'write' }], handle: dispatchRepository },
  { operation: 'actions/create-workflow-dispatch', needs: [{ actions: 'write' }], handle: dispatchWorkflow },
];

function dispatchRepository(call: RepositoryCall): Answer {
  const { world, repository } = call;
  const { event_type: action, client_payload: payload = {} } = call.body as {
    readonly event_type: string;
    readonly client_payload?: Readonly<Record<string, unknown>>;
  };
  if (Buffer.byteLength(JSON.stringify(payload)) >= MAX_PAYLOAD) {
    throw new Refusal(422, 'client_payload is too large.');
  }
  world.outbox.put({
    repository: repository.fullName,
    name: 'repository_dispatch',
    action,
    by: byOf(call),
    ref: `refs/heads/${repository.defaultBranch}`,
    workflow: undefined,
    inputs: {},
    payload: { branch: repository.defaultBranch, client_payload: payload },
  });
  return { status: 204, empty: true };
}

async function dispatchWorkflow(call: RepositoryCall): Promise<Answer> {
  const { world, repository, parameters, token } = call;
  const body = call.body as {
    readonly ref: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly return_run_details?: boolean;
  };
  const { inputs = {} } = body;
  const path = workflowPath(world, repository, parameters['workflow_id'] ?? '');
  const onDefault = await fileAt(call, `refs/heads/${repository.defaultBranch}`, path);
  if (onDefault === undefined) throw new Refusal(404, 'Not Found');
  const ref = await fullRef(call, body.ref);
  if (ref === undefined) throw new Refusal(422, `No ref found for: ${body.ref}`);
  requireInputs(await fileAt(call, ref, path), inputs);
  const run =
    body.return_run_details === true
      ? createRun(world, {
          repository: repository.fullName,
          headSha: (await gitMaybe(repository.gitDirectory, ['rev-parse', `${ref}^{commit}`])) ?? '',
          headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
          event: 'workflow_dispatch',
          path,
          status: 'queued',
          ...(token === undefined ? {} : { actor: token.login }),
        })
      : undefined;
  world.outbox.put({
    repository: repository.fullName,
    name: 'workflow_dispatch',
    action: undefined,
    by: byOf(call),
    ref,
    workflow: basename(path),
    inputs,
    payload: { ref, inputs, workflow: path, ...(run === undefined ? {} : { run: run.id }) },
  });
  if (run === undefined) return { status: 204, empty: true };
  return {
    status: 200,
    json: {
      workflow_run_id: run.id,
      run_url: `${repositoryUrl(world, repository)}/actions/runs/${run.id}`,
      html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}`,
    },
  };
}

function byOf({ repository, token }: RepositoryCall) {
  return { login: token?.login ?? repository.owner, kind: token?.kind ?? ('user' as const) };
}

async function fullRef({ repository }: RepositoryCall, name: string): Promise<string | undefined> {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  for (const ref of candidates) if ((await refTarget(repository, ref)) !== undefined) return ref;
  return undefined;
}

async function fileAt(
  { repository }: RepositoryCall,
  ref: string,
  path: string,
): Promise<string | undefined> {
  return gitMaybe(repository.gitDirectory, ['cat-file', 'blob', `${ref}:${path}`]);
}

/** @throws Refusal 422 in GitHub's words */
function requireInputs(text: string | undefined, inputs: Readonly<Record<string, unknown>>): void {
  const file = (text === undefined ? {} : parse(text)) as { readonly on?: unknown };
  const on = typeof file.on === 'string' ? [file.on] : (file.on ?? {});
  const listens = Array.isArray(on)
    ? on.includes('workflow_dispatch')
    : 'workflow_dispatch' in (on as object);
  if (!listens) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const declared = Array.isArray(on) ? {} : declaredInputs(on as Record<string, unknown>);
  const unexpected = Object.keys(inputs).filter((name) => declared[name] === undefined);
  if (unexpected.length > 0) {
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  for (const [name, input] of Object.entries(declared)) {
    if (input?.required !== true || input.default !== undefined || inputs[name] !== undefined) continue;
    throw new Refusal(422, `Required input '${name}' not provided`);
  }
}

type Declared = Record<string, { readonly required?: boolean; readonly default?: unknown } | null>;

function declaredInputs(on: Readonly<Record<string, unknown>>): Declared {
  const { inputs = {} } = (on['workflow_dispatch'] ?? {}) as { readonly inputs?: Declared };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input ?? {}]));
}
