import { canonicalJson, sha256Of } from '../canonical-json.ts';
import { faultSentence, ModelgateError } from '../errors.ts';
import { type LedgerEvent, parseEvent } from './event.ts';
import { eventPath, statePath } from './ledger-paths.ts';
import type { Finding, FindingKind } from './finding.ts';
import { fold } from './fold.ts';
import { implausibleEvents } from './implausible.ts';
import { parseState, type State } from './state.ts';

/** A model's files at one commit of the ledger's branch. */
export interface LedgerFiles {
  readonly model: string;
  readonly state: Uint8Array | undefined;
  /** From event 1 on; `undefined` for one that is not there. */
  readonly events: readonly (Uint8Array | undefined)[];
}

/** A model's ledger, read whole, with all that is wrong with it. */
export interface ExaminedLedger {
  readonly model: string;
  /** Of the files, by number. */
  readonly digests: ReadonlyMap<number, string>;
  readonly events: readonly LedgerEvent[];
  /** What the events fold to; `undefined` where the chain is broken. */
  readonly folded: State | undefined;
  /** What the events fold to, else what `state.json` says. */
  readonly state: State | undefined;
  readonly findings: readonly Finding[];
  /** The chain is whole, and `state.json` is not what it folds to. */
  readonly isStateStale: boolean;
}

/** Reads on where `verifiedTail` stops at the first fault. */
export function examineLedger({ model, state: stateBytes, events: files }: LedgerFiles): ExaminedLedger {
  const found: Finding[] = [];
  const tell = (kind: FindingKind, seq: number, text: string) =>
    found.push({ kind, about: eventPath(model, seq), found: text, fix: wayOut });
  const events: LedgerEvent[] = [];
  const digests = new Map<number, string>();
  for (const [at, bytes] of files.entries()) {
    const seq = at + 1;
    if (bytes === undefined) {
      tell('event-missing', seq, `Event ${seq} of ${model} is not there, and event ${files.length} is.`);
      continue;
    }
    digests.set(seq, sha256Of(bytes));
    const event = orFault(() => parseEvent(new TextDecoder().decode(bytes), { model, seq }));
    if (typeof event === 'string') {
      tell('event-unreadable', seq, event);
      continue;
    }
    events.push(event);
    const before = seq === 1 ? null : digests.get(seq - 1);
    if (before !== undefined && event.previous !== before)
      tell('event-edited', seq === 1 ? 1 : seq - 1, editedWords(event, before));
  }
  const written = stateBytes && orFault(() => parseState(new TextDecoder().decode(stateBytes), model));
  const stated = typeof written === 'string' ? undefined : written;
  const last = files.length;
  if (stated && stated.seq > last)
    tell(
      'event-missing',
      last + 1,
      `\`state.json\` stands at event ${stated.seq} of ${model}, and the ledger has ${last}.`,
    );
  if (stated && stated.seq === last && stated.digest !== digests.get(last) && digests.has(last))
    tell(
      'event-edited',
      last,
      `Event ${last} of ${model} is not the one that \`state.json\` names: ${digests.get(last)} instead of ${stated.digest}.`,
    );
  const isWhole = found.length === 0;
  const folded = isWhole ? foldedOf(model, events, digests.get(last) ?? null) : undefined;
  const forged = isWhole ? implausibleEvents(model, events) : [];
  for (const { seq, why } of forged) tell('event-forged', seq, `Event ${seq} of ${model}: ${why}.`);
  const isStateStale = folded !== undefined && !isSameState(folded, stated);
  return {
    model,
    digests,
    events,
    folded,
    state: folded ?? stated,
    findings: [
      ...found,
      ...(isStateStale && folded ? [staleState(folded, typeof written === 'string' ? written : stated)] : []),
    ],
    isStateStale,
  };
}

const wayOut = 'Put the ledger’s branch back to a commit that has the events as they were written.';

function editedWords(event: LedgerEvent, before: string | null): string {
  return before === null
    ? `Event 1 of ${event.model} names an event before it: ${event.previous}.`
    : `Event ${event.seq - 1} of ${event.model} was changed after it was written, or event ${event.seq} was: that one follows ${event.previous ?? 'nothing'}, and the file of event ${event.seq - 1} is ${before}.`;
}

function foldedOf(model: string, events: readonly LedgerEvent[], digest: string | null): State {
  return { ...fold(model, events), digest };
}

function isSameState(folded: State, stated: State | undefined): boolean {
  return stated !== undefined && canonicalJson(folded) === canonicalJson(stated);
}

function staleState(folded: State, stated: State | string | undefined): Finding {
  const { model, seq } = folded;
  const parts = (['seq', 'digest', 'stages', 'versions'] as const).filter(
    (part) => typeof stated === 'object' && canonicalJson(folded[part]) !== canonicalJson(stated[part]),
  );
  const found =
    stated === undefined
      ? `${model} has ${seq} events and no \`state.json\`.`
      : typeof stated === 'string'
        ? `\`state.json\` of ${model} cannot be read: ${stated}`
        : `\`state.json\` of ${model} is not what its ${seq} events fold to: ${parts.map((part) => `\`${part}\``).join(', ')} differ.`;
  return {
    kind: 'state-differs',
    about: statePath(model),
    found,
    fix: 'It is made again from the events.',
    command: 'modelgate doctor --repair true',
  };
}

function orFault<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return error.faults.map(faultSentence).join(' ');
  }
}
