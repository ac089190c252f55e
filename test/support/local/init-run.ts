import { init } from '../../../src/actions/init.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import type { ModelPolicy, Policy } from '../../../src/domain/policy/policy.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';
import { stepFaults } from '../documents/yaml-blocks.ts';
import { parseWorkflow, type Workflow } from '../runner/workflow-file.ts';
import type { Inputs } from './action-run.ts';
import type { LocalHostOptions, LocalRepository, RecordedHost } from './repository.ts';

export interface InitRun {
  readonly outcome: string | undefined;
  /** State by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What the terminal shows, both pages. */
  readonly text: string;
}

export interface InitOptions extends LocalHostOptions {
  /** What stands between the command and its host, such as what happens meanwhile. */
  readonly through?: (host: RecordedHost) => RecordedHost;
}

/** `modelgate init` in the repository, over the local host. */
export async function runInit(
  repository: LocalRepository,
  inputs: Inputs = {},
  { through = (host) => host, ...options }: InitOptions = {},
): Promise<InitRun> {
  const host = through(await repository.host(options));
  const { outputs } = await init.run(parseInputs(init as unknown as Action, inputs) as never, host);
  const { files } = JSON.parse(outputs.files ?? '') as { files: { path: string; state: string }[] };
  return {
    outcome: outputs.outcome,
    files: Object.fromEntries(files.map(({ path, state }) => [path, state])),
    text: host.log.texts.join('\n'),
  };
}

/** The policy that lies in the folder, read as the check reads it. */
export async function policyIn(repository: LocalRepository): Promise<Policy> {
  return parsePolicy(await repository.read('.github/modelgate.yml'), '.github/modelgate.yml');
}

export async function modelIn(repository: LocalRepository, name: string): Promise<ModelPolicy> {
  const model = (await policyIn(repository)).models.get(name);
  if (!model) throw new Error(`the policy has no model ${name}`);
  return model;
}

/** A workflow that lies in the folder: read as strictly as the runner reads it, its steps held against the actions' declarations. */
export async function workflowIn(repository: LocalRepository, name = 'model.yml'): Promise<Workflow> {
  const path = `.github/workflows/${name}`;
  const text = await repository.read(path);
  const { syntax, steps } = stepFaults({ place: path, text });
  if (syntax.length + steps.length > 0) throw new Error([...syntax, ...steps].join('\n'));
  return parseWorkflow(text, path);
}
