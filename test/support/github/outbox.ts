/** Something that happened by the API and that workflows listen to. */
export interface OutgoingEvent {
  /** From 1. */
  readonly index: number;
  readonly repository: string;
  readonly name: 'repository_dispatch' | 'workflow_dispatch' | 'release';
  /** Activity type: the `event_type` of a dispatch; `published`, … of a release. */
  readonly action: string | undefined;
  /** Who did it. */
  readonly by: { readonly login: string; readonly kind: 'actions' | 'user' };
  /** Branch or tag that the event is about; a full ref. */
  readonly ref: string;
  /** Base name of the workflow's file, of a `workflow_dispatch`. */
  readonly workflow: string | undefined;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Of the event, beside `repository`, `sender` and `action`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Events in the order of their happening, until somebody takes them. */
export interface Outbox {
  put(event: Omit<OutgoingEvent, 'index'>): void;
  /** Those of one repository, which are then gone. */
  take(repository: string): readonly OutgoingEvent[];
}

/** More than this nobody waits for: the oldest go. */
const KEPT = 1000;

export function outbox(): Outbox {
  let events: OutgoingEvent[] = [];
  let count = 0;

  return {
    put(event) {
      count += 1;
      events.push({ ...event, index: count });
      if (events.length > KEPT) events.shift();
    },
    take(repository) {
      const taken = events.filter((event) => event.repository === repository);
      events = events.filter((event) => event.repository !== repository);
      return taken;
    },
  };
}
