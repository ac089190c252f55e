import type { LedgerEvent } from './event.ts';
import type { State } from './state.ts';

/** What a rollback of one stage comes to. */
export type RollbackDecision =
  | { readonly kind: 'refused'; readonly reason: string }
  /** It was done before: the very same request came twice. */
  | { readonly kind: 'unchanged'; readonly event: Extract<LedgerEvent, { type: 'rolled-back' }> }
  | {
      readonly kind: 'roll-back';
      readonly from: string;
      readonly to: string;
      /** Event by which the stage came to what it holds. */
      readonly since: number;
    };

export interface RollbackRequest {
  readonly stage: string;
  /** The version to go back to; `undefined`: the last good one. */
  readonly to: string | undefined;
  readonly reason: string;
  /** Only if this version holds the stage, as for a click on its release. */
  readonly from?: string | undefined;
}

/**
 * Decides on the stage's whole history, newest event last. The same reason given twice in a row is one request that came
 * twice, as from a button pressed again: it never goes back two steps.
 */
export function decideRollback(
  state: State,
  history: readonly LedgerEvent[],
  { stage, to, reason, from }: RollbackRequest,
): RollbackDecision {
  const held = state.stages[stage];
  const holder = held?.version;
  const last = history.findLast((event) => 'stage' in event && event.stage === stage);
  const repeated =
    last?.type === 'rolled-back' && (to === undefined ? last.reason === reason : last.version === to);
  if (repeated && (from === undefined || last.from === from)) return { kind: 'unchanged', event: last };
  if (!held || holder === null || holder === undefined)
    return { kind: 'refused', reason: `Stage \`${stage}\` of ${state.model} is held by no version` };
  if (from !== undefined && holder !== from)
    return { kind: 'refused', reason: `${from} does not hold stage \`${stage}\` any more: ${holder} does` };
  const earlier = earlierHolders(history, stage).filter((version) => version !== holder);
  const target = to ?? earlier.find((version) => state.versions[version]?.status === 'published');
  if (target === undefined) {
    const reason = `No earlier version that held \`${stage}\` is left to go back to. Name one with \`to\`, or promote another`;
    return { kind: 'refused', reason };
  }
  const refusal = targetRefusal(state, { stage, target, holder, earlier });
  if (refusal !== undefined) return { kind: 'refused', reason: refusal };
  return { kind: 'roll-back', from: holder, to: target, since: held.seq };
}

/** Versions that held the stage, the most recent first, each once. */
export function earlierHolders(history: readonly LedgerEvent[], stage: string): readonly string[] {
  const holders = history.flatMap((event) =>
    (event.type === 'promoted' || event.type === 'rolled-back' || event.type === 'adopted') &&
    event.stage === stage
      ? [event.version]
      : [],
  );
  return [...new Set(holders.toReversed())];
}

function targetRefusal(
  state: State,
  {
    stage,
    target,
    holder,
    earlier,
  }: { stage: string; target: string; holder: string; earlier: readonly string[] },
): string | undefined {
  if (target === holder) return `${target} holds stage \`${stage}\` already`;
  const status = state.versions[target]?.status;
  const held = earlier.filter((version) => state.versions[version]?.status === 'published');
  const choices = held.length > 0 ? ` It can go back to ${held.join(', ')}` : '';
  if (status === 'withdrawn') return `${target} was withdrawn: it is not selected again.${choices}`;
  if (status !== 'published') return `There is no published ${target} of ${state.model}.${choices}`;
  if (!earlier.includes(target))
    return `${target} never held stage \`${stage}\`: promote it with \`version\` instead.${choices}`;
  return undefined;
}
