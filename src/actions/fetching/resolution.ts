import { ModelgateError } from '../../domain/errors.ts';
import { parseModelName } from '../../domain/model.ts';
import { parseReference, type Resolved, resolveReference } from '../../domain/registry/resolution.ts';
import { parseState, type State } from '../../domain/registry/state.ts';
import type { Host } from '../../ports/host.ts';
import { repositoryPath } from '../../domain/repository-path.ts';
import { readPolicy } from '../gather/policies.ts';

export interface Resolution extends Resolved {
  readonly state: State;
}

/**
 * The version that is meant: one request, however many there are; the policy is asked besides where nothing is named and the
 * ledger leaves a choice.
 * @throws ModelgateError MODEL_UNKNOWN, VERSION_UNKNOWN, LEDGER_INVALID, POLICY_INVALID
 */
export async function resolve(
  host: Host,
  asked: {
    readonly model: string | undefined;
    readonly ref: string | undefined;
    readonly policy: string;
  },
): Promise<Resolution> {
  const { model, ref } = parseReference(asked);
  const state = model === undefined ? await onlyState(host) : await stateOf(host, parseModelName(model));
  return { state, ...resolveReference(state, ref ?? (await usualStage(host, state, asked.policy))) };
}

async function stateOf({ ledger }: Host, model: string): Promise<State> {
  const bytes = await ledger.state(model);
  if (bytes) return parseState(new TextDecoder().decode(bytes), model);
  throw new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message: `The ledger has no model \`${model}\`: no version of it was ever promoted here`,
    hint: 'Check the name, or run `promote` or `modelgate adopt` first.',
  });
}

async function onlyState({ ledger }: Host): Promise<State> {
  const { states } = await ledger.snapshot();
  const [only, ...more] = states;
  if (only && more.length === 0) return parseState(new TextDecoder().decode(only[1]), only[0]);
  const names = [...states.keys()].toSorted().map((model) => `\`${model}\``);
  throw new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message: only
      ? `The ledger has several models: ${names.join(', ')}`
      : 'The ledger has no model yet: nothing was ever promoted here',
    hint: only ? 'Name one of them with `model`.' : 'Run `promote` or `modelgate adopt` first.',
  });
}

/** The last stage of the policy in force. A single stage called `production` leaves no choice. */
async function usualStage(host: Host, state: State, named: string): Promise<string> {
  const stages = Object.keys(state.stages);
  if (stages.length === 1 && stages[0] === 'production') return 'production';
  const { repository, context } = host;
  const policy = repositoryPath('.', named) ?? named;
  const commit = await repository.resolve(context.defaultBranch);
  const bytes = commit === undefined ? undefined : await repository.file(commit, policy);
  const written = bytes && (await readPolicy(bytes, `${policy} on ${context.defaultBranch}`));
  const last = written?.models.get(state.model)?.stages.at(-1);
  if (last !== undefined) return last;
  return stages.length === 1 ? (stages[0] as string) : 'production';
}
