import { z } from 'zod';
import { parseDocument } from '../documents.ts';
import type { State } from './state.ts';

/** What was put where by `fetch`: kept beside the folder, since in it lies the model and nothing else. */

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const Placement = z.strictObject({
  schema: z.literal('https://modelgate.dev/schemas/placement/v1.json'),
  model: z.string(),
  version: z.string(),
  'content-id': sha256,
  /** The newest ledger that was seen here: its last event. */
  ledger: z.strictObject({ seq: z.int().nonnegative(), digest: sha256.nullable() }),
});

export type Placement = z.infer<typeof Placement>;

/** @throws ModelgateError DOCUMENT_INVALID */
export function parsePlacement(text: string, path: string): Placement {
  return parseDocument(Placement, text, path);
}

export function formatPlacement(placement: Placement): string {
  return `${JSON.stringify(placement, null, 2)}\n`;
}

/** What is to be kept after a version was placed: the newest ledger that was ever seen stays. */
export function placementOf(
  before: Placement | undefined,
  {
    state,
    version,
    contentId,
  }: { readonly state: State; readonly version: string; readonly contentId: string },
): Placement {
  const { model, seq, digest } = state;
  const newest = before?.model === model && before.ledger.seq > seq ? before.ledger : { seq, digest };
  const schema = 'https://modelgate.dev/schemas/placement/v1.json';
  return { schema, model, version, 'content-id': contentId, ledger: newest };
}

/** A ledger only grows: one that is older than, or another than, the one seen here before was reset, or somebody shows an old one. */
export function ledgerDoubt(before: Placement | undefined, state: State): string | undefined {
  if (before?.model !== state.model) return undefined;
  const { seq, digest } = before.ledger;
  if (seq > state.seq)
    return `The ledger of ${state.model} ends with event ${state.seq}, and event ${seq} was seen here before: its branch was reset, or this is an old copy of it. Run \`modelgate doctor\`.`;
  if (seq === state.seq && digest !== state.digest)
    return `Event ${seq} of ${state.model} is another one than was seen here before: the ledger’s branch was rewritten. Run \`modelgate doctor\`.`;
  return undefined;
}
