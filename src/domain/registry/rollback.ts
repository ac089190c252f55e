import type { LedgerEvent } from './event.ts';
import { withdrawnTwin } from './standing.ts';
import type { State } from './state.ts';

type RolledBack = Extract<LedgerEvent, { type: 'rolled-back' }>;

/** What a rollback of one stage comes to. */
export type RollbackDecision =
  | { readonly kind: 'refused'; readonly reason: string }
  /** It was done before: the very same request came twice. */
  | { readonly kind: 'unchanged'; readonly event: RolledBack }
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
  /** Versions whose releases somebody marked, unpublished or deleted: nothing goes back to them. */
  readonly clicked?: readonly string[];
  /** Address of the workflow run that asks: the same one asks once, also when it is started again. */
  readonly run?: string | undefined;
}

/**
 * Decides on the stage's whole history, newest event last. The same reason given twice in a row is one request that came
 * twice, as from a button pressed again: it never goes back two steps.
 */
export function decideRollback(
  state: State,
  history: readonly LedgerEvent[],
  request: RollbackRequest,
): RollbackDecision {
  const { stage, to, from } = request;
  const held = state.stages[stage];
  const holder = held?.version;
  const done = doneBefore(history, request);
  if (done) return { kind: 'unchanged', event: done };
  if (!held || holder === null || holder === undefined)
    return { kind: 'refused', reason: `Stage \`${stage}\` of ${state.model} is held by no version` };
  if (from !== undefined && holder !== from)
    return { kind: 'refused', reason: `${from} does not hold stage \`${stage}\` any more: ${holder} does` };
  const earlier = earlierHolders(history, stage).filter((version) => version !== holder);
  const refusalOf = (target: string) => targetRefusal(state, { request, target, holder, earlier });
  const target = to ?? earlier.find((version) => refusalOf(version) === undefined);
  if (target === undefined) {
    const reason = `No earlier version that held \`${stage}\` is left to go back to. Name one with \`to\`, or promote another`;
    return { kind: 'refused', reason };
  }
  const refusal = refusalOf(target);
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

/** The event of the very same request, where it came twice. */
function doneBefore(
  history: readonly LedgerEvent[],
  { stage, to, reason, from, run }: RollbackRequest,
): RolledBack | undefined {
  const last = history.findLast((event) => 'stage' in event && event.stage === stage);
  const isSame = (event: RolledBack) =>
    (to === undefined ? event.reason === reason : event.version === to) &&
    (from === undefined || event.from === from);
  if (last?.type === 'rolled-back' && isSame(last)) return last;
  if (run === undefined) return undefined;
  return history.findLast(
    (event): event is RolledBack =>
      event.type === 'rolled-back' && event.stage === stage && event.by.run === run && isSame(event),
  );
}

interface Aim {
  readonly request: RollbackRequest;
  readonly target: string;
  readonly holder: string;
  readonly earlier: readonly string[];
}

function targetRefusal(state: State, { request, target, holder, earlier }: Aim): string | undefined {
  const { stage, clicked = [] } = request;
  if (target === holder) return `${target} holds stage \`${stage}\` already`;
  const status = state.versions[target]?.status;
  const held = earlier.filter((version) => state.versions[version]?.status === 'published');
  const choices = held.length > 0 ? ` It can go back to ${held.join(', ')}` : '';
  if (status === 'withdrawn') return `${target} was withdrawn: it is not selected again.${choices}`;
  if (status !== 'published') return `There is no published ${target} of ${state.model}.${choices}`;
  const twin = withdrawnTwin(state, target);
  if (twin !== undefined) return `${target} has the very bytes of ${twin}, which was withdrawn.${choices}`;
  const content = state.versions[target]?.['content-id'];
  if (content !== undefined && content === state.versions[holder]?.['content-id'])
    return `${target} has the very bytes of ${holder}: nothing would change.${choices}`;
  if (clicked.includes(target))
    return `The release of ${target} was marked as a pre-release, unpublished or deleted, which asks for its withdrawal: undo that first.${choices}`;
  if (!earlier.includes(target))
    return `${target} never held stage \`${stage}\`: promote it with \`version\` instead.${choices}`;
  return undefined;
}
