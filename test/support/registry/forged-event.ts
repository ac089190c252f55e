import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { formatEvent, parseEvent } from '../../../src/domain/registry/event.ts';
import { eventPath, statePath } from '../../../src/domain/registry/ledger-paths.ts';
import { next } from '../../../src/domain/registry/fold.ts';
import { formatState, parseState, type State } from '../../../src/domain/registry/state.ts';
import { ledgerPage } from '../../../src/domain/report/ledger-page.ts';
import type { RegistryPlace } from './registry-place.ts';

/**
 * Appends an event to `fraud` by hand, past every verb. Its chain is right.
 * @param fields type and what goes with it
 * @param folded with the state and the page that follow; else they stay as they are
 */
export async function forgeEvent(
  place: RegistryPlace,
  fields: object,
  folded = false,
): Promise<{ readonly state: State }> {
  const model = 'fraud';
  let state: State | undefined;
  await place.editLedger(async (read) => {
    const before = parseState(await read(statePath(model)), model);
    let [seq, previous] = [before.seq, before.digest];
    for (;;) {
      const later = await read(eventPath(model, seq + 1)).catch(() => undefined);
      if (later === undefined) break;
      [seq, previous] = [seq + 1, sha256Of(later)];
    }
    const written = {
      schema: 'https://modelgate.dev/schemas/event/v1.json',
      seq: seq + 1,
      previous,
      key: `forged:${seq + 1}`,
      model,
      at: '2026-01-01T00:00:00Z',
      by: { login: 'mallory' },
      ...fields,
    };
    const event = parseEvent(JSON.stringify(written), { model, seq: seq + 1 });
    state = next({ ...before, seq }, event);
    return {
      [eventPath(model, seq + 1)]: formatEvent(event),
      ...(folded && { [statePath(model)]: formatState(state), 'README.md': ledgerPage([state]) }),
    };
  });
  if (state === undefined) throw new Error('nothing was forged');
  return { state };
}
