import { digestOfEvent, type LedgerEvent } from './event.ts';
import { emptyState, type StageState, type State, type VersionState } from './state.ts';

/** `state = fold(events)` (contract, "Ledger"). Events are facts: nothing here refuses one. */
export function fold(model: string, events: readonly LedgerEvent[]): State {
  return events.reduce(next, emptyState(model));
}

/** The state after one more event. */
export function next(state: State, event: LedgerEvent): State {
  const counted = { ...state, seq: event.seq, digest: digestOfEvent(event) };
  switch (event.type) {
    case 'registered':
      return withVersion(counted, event.version, { status: 'registered' });
    case 'published':
      return withVersion(counted, event.version, published(event));
    case 'promoted':
      return withStage(counted, event.stage, { version: event.version, seq: event.seq });
    case 'rolled-back': {
      const hold = { seq: event.seq, reason: event.reason };
      const moved = withStage(counted, event.stage, { version: event.version, seq: event.seq, hold });
      return withdrawn(moved, event.from);
    }
    case 'held':
      return withStage(counted, event.stage, {
        seq: event.seq,
        hold: { seq: event.seq, reason: event.reason },
      });
    case 'lifted':
      return withStage(counted, event.stage, { seq: event.seq, hold: null });
    case 'withdrawn':
      return withdrawn(counted, event.version);
    case 'adopted': {
      const known = withVersion(counted, event.version, published(event));
      return withStage(known, event.stage, { version: event.version, seq: event.seq });
    }
  }
}

function published(event: Extract<LedgerEvent, { type: 'published' | 'adopted' }>): VersionState {
  return { status: 'published', 'content-id': event['content-id'], 'release-id': event['release-id'] };
}

function withdrawn(state: State, version: string): State {
  return withVersion(state, version, { ...state.versions[version], status: 'withdrawn' });
}

function withVersion(state: State, version: string, entry: VersionState): State {
  return { ...state, versions: { ...state.versions, [version]: entry } };
}

function withStage(
  state: State,
  stage: string,
  change: Partial<StageState> & Pick<StageState, 'seq'>,
): State {
  // `constructor` is a stage like any other.
  const known = Object.hasOwn(state.stages, stage) ? state.stages[stage] : undefined;
  const before = known ?? { version: null, seq: change.seq, hold: null };
  return { ...state, stages: { ...state.stages, [stage]: { ...before, ...change } } };
}
