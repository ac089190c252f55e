import type { LedgerEvent } from './event.ts';
import type { StageState, State } from './state.ts';

/** Where a candidate stands before it is judged: what the ledger alone says of it. */
export type Standing =
  /** An expected no, in a sentence with the way out. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It holds the stage already. */
  | { readonly kind: 'unchanged'; readonly version: string }
  /** The very same content was published before: nothing is minted. */
  | { readonly kind: 'published'; readonly version: string }
  /** A new version; `claimed`: the number that an earlier try of the same run took. */
  | { readonly kind: 'new'; readonly claimed: string | undefined };

export interface Candidacy {
  readonly stage: string;
  readonly contentId: string;
  /** Key of the claim of this run: `claimKey`. */
  readonly key: string;
}

export function standingOf(
  { state, events }: { readonly state: State; readonly events: readonly LedgerEvent[] },
  { stage, contentId, key }: Candidacy,
): Standing {
  const refusal = holdRefusal(state, stage);
  if (refusal !== undefined) return { kind: 'refused', reason: refusal };
  const same = Object.entries(state.versions).filter(([, version]) => version['content-id'] === contentId);
  const gone = same.find(([, { status }]) => status === 'withdrawn');
  if (gone) return { kind: 'refused', reason: withdrawnRefusal(gone[0]) };
  const published = same.findLast(([, { status }]) => status === 'published')?.[0];
  if (published !== undefined) {
    const holds = state.stages[stage]?.version === published;
    return { kind: holds ? 'unchanged' : 'published', version: published };
  }
  const claim = events.findLast((event) => event.type === 'registered' && event.key === key);
  return { kind: 'new', claimed: claim && 'version' in claim ? claim.version : undefined };
}

/** Why nothing may be promoted to the stage now; `undefined` when it is open. */
export function holdRefusal(state: State, stage: string): string | undefined {
  const hold = state.stages[stage]?.hold;
  if (!hold) return undefined;
  return `Stage \`${stage}\` of ${state.model} is closed to promotion since event ${hold.seq}: ${hold.reason}. Lift the hold first: \`modelgate hold ${state.model} --stage ${stage} --lift true --reason …\``;
}

export function withdrawnRefusal(version: string): string {
  return `${version} has these very bytes and was withdrawn: it is not selected again. Train another model`;
}

/** A withdrawn version that has the very bytes of this one, itself or another. */
export function withdrawnTwin({ versions }: State, version: string): string | undefined {
  const known = versions[version];
  if (known?.status === 'withdrawn') return version;
  const content = known?.['content-id'];
  if (content === undefined) return undefined;
  return Object.entries(versions).find(
    ([, one]) => one.status === 'withdrawn' && one['content-id'] === content,
  )?.[0];
}

/** A run has one claim, whatever number it got. */
export function claimKey(runId: string): string {
  return `registered:${runId}`;
}

/** The stage has not changed between two readings of the ledger. */
export function isSameStage(a: StageState | undefined, b: StageState | undefined): boolean {
  return a?.seq === b?.seq && a?.version === b?.version;
}
