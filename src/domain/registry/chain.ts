import { canonicalJson, sha256Of } from '../canonical-json.ts';
import { ModelgateError } from '../errors.ts';
import { type LedgerEvent, parseEvent } from './event.ts';
import { eventPath, statePath } from './ledger-paths.ts';
import { fold, next } from './fold.ts';
import { type State } from './state.ts';

/** How many of the newest events a writer reads: one request. */
export const tailLength = 100;

/** First number of the tail of a ledger that has `seq` events. */
export function tailStart(seq: number): number {
  return Math.max(1, seq - tailLength + 1);
}

/**
 * The newest events of a model, oldest first, held against one another and against the state: each names the digest of
 * the file before it, and the state is what they fold to. Of a ledger longer than the tail, what the tail says of its
 * stages and versions is held against the state; `modelgate doctor` reads the whole.
 * @param files the events' bytes; the first is number `from`
 * @throws ModelgateError LEDGER_INVALID, DOCUMENT_INVALID
 */
export function verifiedTail(
  state: State,
  { from, files }: { readonly from: number; readonly files: readonly (Uint8Array | undefined)[] },
): readonly LedgerEvent[] {
  const { model } = state;
  const events: LedgerEvent[] = [];
  let digest: string | null = null;
  for (const [at, bytes] of files.entries()) {
    const seq = from + at;
    if (bytes === undefined) throw broken(model, seq, 'The event is missing');
    const event = parseEvent(new TextDecoder().decode(bytes), { model, seq });
    const isFirst = at === 0;
    if (seq === 1 && event.previous !== null) throw broken(model, seq, 'The first event names one before it');
    if (!isFirst && event.previous !== digest)
      throw broken(model, seq, `It follows ${event.previous ?? 'nothing'}; the event before it is ${digest}`);
    digest = sha256Of(bytes);
    events.push(event);
  }
  if (from + files.length - 1 !== state.seq || digest !== state.digest) {
    const found = `the state is of event ${state.seq}, ${state.digest}; the event’s file is ${digest}`;
    throw broken(model, state.seq, `The state is not the one of the last event: ${found}`);
  }
  const differing = partThatDiffers(state, events);
  if (differing !== undefined) {
    throw new ModelgateError({
      code: 'LEDGER_INVALID',
      message: `The state does not follow from the events: its ${differing} differ`,
      place: { path: statePath(model) },
      hint: 'Run `modelgate doctor --repair`: the state is made again from the events.',
    });
  }
  return events;
}

/**
 * Folded from nothing where all events are there. Of a tail it is folded once more onto the state itself: what the tail sets last
 * is then what it says, and what it does not touch is as the state says.
 */
function partThatDiffers(state: State, events: readonly LedgerEvent[]): string | undefined {
  const isWhole = events[0]?.seq === 1;
  const folded = isWhole ? fold(state.model, events) : events.reduce(next, state);
  return (['stages', 'versions'] as const).find(
    (part) => canonicalJson(folded[part]) !== canonicalJson(state[part]),
  );
}

function broken(model: string, seq: number, message: string): ModelgateError {
  return new ModelgateError({
    code: 'LEDGER_INVALID',
    message,
    place: { path: eventPath(model, seq) },
    hint: 'The ledger’s branch was changed by other hands. Run `modelgate doctor`: it names the commit to go back to.',
  });
}
