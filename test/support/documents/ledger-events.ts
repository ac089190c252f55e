import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { formatEvent, LedgerEvent } from '../../../src/domain/registry/event.ts';

/** Events of a model in a chain that holds: `deeds` in their order, each with its type and the fields of it. */
export function chained(model: string, deeds: readonly object[]): readonly LedgerEvent[] {
  let previous: string | null = null;
  return deeds.map((deed, at) => {
    const event = LedgerEvent.parse({
      schema: 'https://modelgate.dev/schemas/event/v1.json',
      seq: at + 1,
      previous,
      key: `key ${at + 1}`,
      model,
      at: '2026-11-20T17:00:00Z',
      by: { login: 'octocat' },
      ...deed,
    });
    previous = sha256Of(formatEvent(event));
    return event;
  });
}
