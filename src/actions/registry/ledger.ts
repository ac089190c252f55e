import { ModelgateError } from '../../domain/errors.ts';
import { tailStart, verifiedTail } from '../../domain/registry/chain.ts';
import {
  type Deed,
  type EventBy,
  type EventType,
  formatEvent,
  LedgerEvent,
} from '../../domain/registry/event.ts';
import { eventPath, statePath } from '../../domain/registry/ledger-paths.ts';
import { next } from '../../domain/registry/fold.ts';
import { emptyState, formatState, parseState, type State } from '../../domain/registry/state.ts';
import { ledgerPage } from '../../domain/report/ledger-page.ts';
import type { Host } from '../../ports/host.ts';
import type { LedgerSnapshot } from '../../ports/ledger.ts';

/** A model's ledger at one moment, verified. */
export interface OpenLedger {
  readonly model: string;
  /** Commit that it was read at; `undefined`: there is no ledger yet. */
  readonly head: string | undefined;
  readonly state: State;
  /** The newest events, oldest first: all of them up to a hundred. */
  readonly events: readonly LedgerEvent[];
  /** States of the other models as they were read, for the page. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** Two requests, whatever the length: the states, and the newest events. @throws ModelgateError LEDGER_INVALID */
export async function openLedger(host: Host, model: string): Promise<OpenLedger> {
  return ledgerOf(host, await host.ledger.snapshot(), model);
}

/** The same of a moment that was read before: one request. @throws ModelgateError LEDGER_INVALID */
export async function ledgerOf(
  { ledger }: Host,
  { head, states }: LedgerSnapshot,
  model: string,
): Promise<OpenLedger> {
  const others = new Map([...states].filter(([other]) => other !== model));
  const bytes = states.get(model);
  if (head === undefined || bytes === undefined) {
    return { model, head, state: emptyState(model), events: [], others };
  }
  const state = parseState(new TextDecoder().decode(bytes), model);
  const from = tailStart(state.seq);
  const files = await ledger.events(head, { model, from, to: state.seq });
  return { model, head, state, events: verifiedTail(state, { from, files }), others };
}

export type Recorded<T extends EventType = EventType> =
  | {
      readonly kind: 'recorded';
      readonly ledger: OpenLedger;
      readonly event: Extract<LedgerEvent, { type: T }>;
      /** It was recorded by an earlier try, or by another process that does the same. */
      readonly again: boolean;
    }
  /** What others wrote meanwhile leaves nothing to record: the caller decides again, on this ledger. */
  | { readonly kind: 'outrun'; readonly ledger: OpenLedger };

/** Enough for a hundred writers at once; each lost try means that somebody else's came through. */
const mostTries = 100;

/**
 * Appends an event. `deedOn` says what is to be recorded on a state, or `undefined` where that state does not allow it: it is
 * asked again after each lost race. A deed whose key is in the ledger was recorded before: that event is answered.
 * @throws ModelgateError LEDGER_BUSY, LEDGER_REFUSED, LEDGER_INVALID
 */
export async function record<T extends EventType>(
  host: Host,
  opened: OpenLedger,
  deedOn: (ledger: OpenLedger) => Deed<T> | undefined,
): Promise<Recorded<T>> {
  let ledger = opened;
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const deed = deedOn(ledger);
    if (deed === undefined) return { kind: 'outrun', ledger };
    const known = ledger.events.find(({ key }) => key === deed.key);
    if (known)
      return { kind: 'recorded', ledger, event: known as Extract<LedgerEvent, { type: T }>, again: true };
    const event = eventOf(host, ledger, deed);
    const state = next(ledger.state, event);
    const files = new Map([
      [eventPath(ledger.model, event.seq), formatEvent(event)],
      [statePath(ledger.model), formatState(state)],
      ['README.md', pageOf(ledger, state)],
    ]);
    const answer = await host.ledger.append(ledger.head, { files, message: messageOf(event) });
    if (answer.kind === 'appended') {
      // Others may have gone on from it: what is written next on their head is decided on what they wrote.
      const after = answer.readBack
        ? await openLedger(host, ledger.model)
        : { ...ledger, head: answer.head, state, events: [...ledger.events, event] };
      return {
        kind: 'recorded',
        ledger: after,
        event: event as Extract<LedgerEvent, { type: T }>,
        again: false,
      };
    }
    host.log.debug(`Somebody else wrote to the ledger first; reading it again (${attempt + 1})`);
    await host.clock.sleep(Math.min(20 * attempt, 1_000));
    ledger = await openLedger(host, ledger.model);
  }
  throw new ModelgateError({
    code: 'LEDGER_BUSY',
    message: `The ledger could not be written in ${mostTries} tries: others were faster each time`,
    hint: 'Run it again.',
  });
}

/** Who writes, as the event keeps it. */
export function writerOf({ context }: Pick<Host, 'context'>): EventBy {
  const { actor, workflow, event } = context;
  return { login: actor, ...(workflow && { run: workflow.url, event }) };
}

function eventOf(host: Host, { model, state }: OpenLedger, deed: Deed): LedgerEvent {
  const { key, type, ...fields } = deed;
  return LedgerEvent.parse({
    schema: 'https://modelgate.dev/schemas/event/v1.json',
    seq: state.seq + 1,
    previous: state.digest,
    key,
    type,
    model,
    at: host.clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
    by: writerOf(host),
    ...fields,
  });
}

function messageOf(event: LedgerEvent): string {
  const parts = [
    event.type,
    'version' in event ? event.version : '',
    'stage' in event ? event.stage : '',
  ].filter((part) => part !== '');
  return `${event.model} #${event.seq}: ${parts.join(' ')}`;
}

/** Another model's state that cannot be read is left out of the page: its own writers will say so. */
function pageOf({ others }: OpenLedger, state: State): string {
  const readable = [...others].flatMap(([model, bytes]) => {
    try {
      return [parseState(new TextDecoder().decode(bytes), model)];
    } catch (error) {
      if (error instanceof ModelgateError) return [];
      throw error;
    }
  });
  return ledgerPage([...readable, state]);
}
