import { type Click, unansweredClicks } from './click.ts';
import type { EventBy, LedgerEvent } from './event.ts';
import type { State, VersionState } from './state.ts';
import { formatTag } from './version.ts';

export interface Hold {
  readonly seq: number;
  readonly reason: string;
}

/** A model as it stands, with when and by whom, as far as the events that were read say so. */
export interface ModelStanding {
  readonly model: string;
  /** Number of the newest event. */
  readonly seq: number;
  readonly stages: readonly StageStanding[];
  readonly versions: Readonly<Record<VersionState['status'], number>>;
  /** Clicks on releases that no event answers. */
  readonly clicks: readonly Click[];
  /** Numbers that were claimed and never published. */
  readonly claims: readonly Claim[];
  /** The releases could not be listed. */
  readonly incomplete: boolean;
}

export interface StageStanding {
  readonly stage: string;
  readonly version: string | null;
  /** Of the event that moved the stage; `undefined` where it is older than the events that were read. */
  readonly since: string | undefined;
  readonly by: EventBy | undefined;
  readonly hold: (Hold & { readonly since?: string; readonly by?: EventBy }) | null;
}

export interface Claim {
  readonly version: string;
  readonly seq: number;
  /** There is a draft of it. */
  readonly draft: boolean;
}

interface Seen {
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
}

/**
 * @param events the newest, and older ones that the stages name
 * @param releases the model’s newest; `undefined` where they could not be listed
 */
export function standingNow(
  state: State,
  {
    events,
    releases,
  }: { readonly events: readonly LedgerEvent[]; readonly releases: readonly Seen[] | undefined },
): ModelStanding {
  const count = (status: VersionState['status']) =>
    Object.values(state.versions).filter((version) => version.status === status).length;
  return {
    model: state.model,
    seq: state.seq,
    stages: Object.entries(state.stages).map(([stage, { version, hold }]) => {
      const mover = events.findLast((event) => movedTo(event, stage) === version);
      const holding = hold && events.find(({ seq }) => seq === hold.seq);
      return {
        stage,
        version,
        since: mover?.at,
        by: mover?.by,
        hold: hold && { ...hold, ...(holding && { since: holding.at, by: holding.by }) },
      };
    }),
    versions: {
      registered: count('registered'),
      published: count('published'),
      withdrawn: count('withdrawn'),
    },
    clicks: releases === undefined ? [] : unansweredClicks(state, releases, false),
    claims: events.flatMap((event) => {
      if (event.type !== 'registered' || state.versions[event.version]?.status !== 'registered') return [];
      const { version, seq } = event;
      const tag = formatTag({ model: state.model, version });
      return [{ version, seq, draft: (releases ?? []).some((one) => one.draft && one.tag === tag) }];
    }),
    incomplete: releases === undefined,
  };
}

/** The version that an event moved the stage to. */
export function movedTo(event: LedgerEvent, stage: string): string | undefined {
  const moves = event.type === 'promoted' || event.type === 'rolled-back' || event.type === 'adopted';
  return moves && event.stage === stage ? event.version : undefined;
}
