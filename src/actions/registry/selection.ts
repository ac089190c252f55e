import { ModelgateError } from '../../domain/errors.ts';
import { parseModelName } from '../../domain/model.ts';
import type { State } from '../../domain/registry/state.ts';
import type { Host } from '../../ports/host.ts';
import type { LedgerSnapshot } from '../../ports/ledger.ts';

/**
 * The model that a verb means: the named one, else the only one of the ledger; and the ledger as it was read for that.
 * @throws ModelgateError MODEL_UNKNOWN with the choices, MODEL_NAME_INVALID
 */
export async function selectModel(
  { ledger }: Host,
  named: string | undefined,
): Promise<{ readonly model: string; readonly snapshot: LedgerSnapshot }> {
  const name = named === undefined ? undefined : parseModelName(named);
  const snapshot = await ledger.snapshot();
  const models = [...snapshot.states.keys()].toSorted();
  const [only, ...more] = models;
  if (name !== undefined) return { model: name, snapshot };
  if (only !== undefined && more.length === 0) return { model: only, snapshot };
  throw new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message:
      only === undefined
        ? 'The ledger has no model yet: nothing was ever promoted here'
        : `The ledger has several models: ${models.map((model) => `\`${model}\``).join(', ')}`,
    hint: only === undefined ? 'Run `promote` or `modelgate adopt` first.' : 'Name one of them with `model`.',
  });
}

/**
 * The stage that a verb means: the named one, else `production`, else the only one.
 * @throws ModelgateError VERSION_UNKNOWN with the choices
 */
export function selectStage(state: State, named: string | undefined): string {
  const stages = Object.keys(state.stages);
  const [only, ...more] = stages;
  const stage =
    named ?? (stages.includes('production') ? 'production' : more.length === 0 ? only : undefined);
  if (stage !== undefined && (named === undefined || stages.includes(stage))) return stage;
  const choices = stages.map((one) => `\`${one}\``).join(', ');
  throw new ModelgateError({
    code: 'VERSION_UNKNOWN',
    message:
      named === undefined
        ? `It is not said which stage of ${state.model} is meant`
        : `${state.model} has no stage \`${named.slice(0, 80)}\` in the ledger`,
    hint: choices === '' ? 'Nothing was ever promoted there.' : `Give \`stage\` one of ${choices}.`,
  });
}
