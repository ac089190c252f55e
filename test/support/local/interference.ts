import type { Host } from '../../../src/ports/host.ts';
import type { LedgerAddition } from '../../../src/ports/ledger.ts';
import type { RecordedHost } from './repository.ts';

/** A process that ends in the middle of what it does. */
export class Killed extends Error {}

/** Does something once, right before an event of this type is written; then the event is. */
export function beforeEvent(type: string, meanwhile: () => Promise<unknown>) {
  let done = false;
  return throughLedger(async (addition, append) => {
    if (!done && typeOf(addition) === type) {
      done = true;
      await meanwhile();
    }
    return append();
  });
}

/** Ends the process right after an event of this type was written, before it knows. */
export function killedAfterEvent(type: string) {
  return throughLedger(async (addition, append) => {
    const answer = await append();
    if (typeOf(addition) === type) throw new Killed(type);
    return answer;
  });
}

/** Ends the process before an asset is uploaded. */
export function killedBeforeUpload(host: RecordedHost): RecordedHost {
  return { ...host, store: { ...host.store, upload: () => Promise.reject(new Killed('upload')) } };
}

/** With another forge or clock, or other facts of who runs it. */
export function withHost(change: (host: Host) => Partial<Host>) {
  return (host: RecordedHost): RecordedHost => ({ ...host, ...change(host), log: host.log });
}

type Append = ReturnType<Host['ledger']['append']>;

function throughLedger(around: (addition: LedgerAddition, append: () => Append) => Append) {
  return (host: RecordedHost): RecordedHost => {
    const { ledger } = host;
    const append: Host['ledger']['append'] = (head, addition) =>
      around(addition, () => ledger.append(head, addition));
    return { ...host, ledger: { ...ledger, append } };
  };
}

function typeOf({ files }: LedgerAddition): string {
  const [[, content] = ['', '{}']] = files;
  return (JSON.parse(String(content)) as { type: string }).type;
}
