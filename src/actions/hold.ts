import type { Deed } from '../domain/registry/event.ts';
import type { State } from '../domain/registry/state.ts';
import { defineAction } from '../runtime/define-action.ts';
import { flag, text } from '../runtime/fields.ts';
import { ledgerOf, record } from './registry/ledger.ts';
import { assertFollowsOrigin } from './registry/origin.ts';
import { selectModel, selectStage } from './registry/selection.ts';
import { dryRunInput, requiredReason, verbInputs } from './registry/verb-fields.ts';

/** Closes a stage to promotion, or opens it again. */
export const hold = defineAction({
  id: 'hold',
  title: 'Modelgate: hold a stage',
  description:
    'Closes a stage of a model to promotion, or lifts the hold, with a reason that stays in the ledger.',
  permissions: { contents: { access: 'write', why: 'appends an event to the ledger’s branch' } },
  inputs: {
    ...verbInputs,
    stage: text('Which stage. Not given: `production`, or the only one.'),
    lift: flag('`true`: open the stage again.'),
    reason: text('Why; mandatory. It stays in the ledger.'),
    'dry-run': dryRunInput,
  },
  outputs: {
    outcome: '`held`, `lifted`, `unchanged`; `error` on a fault.',
    seq: 'Number of the event in the ledger.',
  },
  async run({ model: named, stage: asked, lift, reason: given, 'dry-run': dryRun }, host) {
    const reason = requiredReason(given);
    const { model, snapshot } = await selectModel(host, named);
    await assertFollowsOrigin(host);
    const ledger = await ledgerOf(host, snapshot, model);
    const stage = selectStage(ledger.state, asked);
    const done = lift ? 'lifted' : 'held';
    if (deedOn(ledger.state, { stage, lift, reason }) === undefined) {
      host.log.info(`Nothing to do: ${stage} of ${model} is ${lift ? 'open' : 'held already'}.`);
      return { outputs: { outcome: 'unchanged', seq: String(ledger.state.stages[stage]?.seq) } };
    }
    host.log.info(`Plan: record that ${stage} of ${model} is ${lift ? 'open again' : 'held'}: ${reason}`);
    if (dryRun) return { outputs: { outcome: done } };
    const recorded = await record(host, ledger, ({ state }) => deedOn(state, { stage, lift, reason }));
    if (recorded.kind === 'outrun') {
      return { outputs: { outcome: 'unchanged', seq: String(recorded.ledger.state.stages[stage]?.seq) } };
    }
    host.log.info(`${stage} of ${model} is ${lift ? 'open again' : 'held'} (event ${recorded.event.seq}).`);
    return { outputs: { outcome: done, seq: String(recorded.event.seq) } };
  },
});

/** `undefined`: the stage is as it is asked to be. */
function deedOn(
  state: State,
  { stage, lift, reason }: { readonly stage: string; readonly lift: boolean; readonly reason: string },
): Deed<'held' | 'lifted'> | undefined {
  const held = state.stages[stage];
  const isHeld = held !== undefined && held.hold !== null;
  if (isHeld !== lift) return undefined;
  const type = lift ? 'lifted' : 'held';
  return { type, key: `${type}:${stage}:${held?.seq ?? 0}`, stage, reason };
}
