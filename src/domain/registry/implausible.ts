import type { LedgerEvent } from './event.ts';
import { next } from './fold.ts';
import { emptyState, type State } from './state.ts';

export interface Implausible {
  readonly seq: number;
  /** Without its subject and a full stop. */
  readonly why: string;
}

/**
 * Events that no verb would have written on the state before them. The fold takes them as facts; whoever appended them went
 * past the verbs.
 */
export function implausibleEvents(model: string, events: readonly LedgerEvent[]): readonly Implausible[] {
  const found: Implausible[] = [];
  let state = emptyState(model);
  for (const event of events) {
    const why = whyImplausible(state, event);
    if (why !== undefined) found.push({ seq: event.seq, why });
    state = next(state, event);
  }
  return found;
}

function whyImplausible(state: State, event: LedgerEvent): string | undefined {
  switch (event.type) {
    case 'registered':
      return state.versions[event.version] && `it claims ${event.version}, which was claimed before`;
    case 'published':
      return state.versions[event.version]?.status === 'registered'
        ? undefined
        : `it says that ${event.version} was published, which nobody had claimed`;
    case 'promoted':
      return (
        wrongHolder(state, event.stage, event.from) ??
        notPublished(state, event.version) ??
        (state.stages[event.stage]?.hold
          ? `it moves the stage ${event.stage}, which was closed to promotion`
          : undefined)
      );
    case 'rolled-back':
      return wrongHolder(state, event.stage, event.from) ?? notPublished(state, event.version);
    case 'held':
      return state.stages[event.stage]?.hold
        ? `it closes the stage ${event.stage}, which was closed already`
        : undefined;
    case 'lifted':
      return state.stages[event.stage]?.hold
        ? undefined
        : `it opens the stage ${event.stage}, which was not closed`;
    case 'withdrawn':
      return notPublished(state, event.version);
    case 'adopted':
      return wrongHolder(state, event.stage, null);
  }
}

function wrongHolder(state: State, stage: string, from: string | null): string | undefined {
  const holder = state.stages[stage]?.version ?? null;
  if (holder === from) return undefined;
  return `it takes the stage ${stage} from ${from ?? 'nobody'}, and ${holder ?? 'nobody'} held it`;
}

function notPublished(state: State, version: string): string | undefined {
  const status = state.versions[version]?.status;
  if (status === 'published') return undefined;
  return `it names ${version}, which was ${status === 'withdrawn' ? 'withdrawn' : 'never published'}`;
}
