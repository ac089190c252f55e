import { z } from 'zod';
import { parseDocument } from '../documents.ts';
import { ModelgateError } from '../errors.ts';
import { statePath } from './ledger-paths.ts';

/** `models/<model>/state.json` (contract, "Ledger"): derived from the events, and nothing but a short form of them. */

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const stage = z.strictObject({
  version: z.string().nullable().describe('Who holds the stage; null: nobody yet.'),
  seq: z.int().positive().describe('Of the stage’s last event.'),
  hold: z.strictObject({ seq: z.int().positive(), reason: z.string() }).nullable(),
});

const version = z.strictObject({
  status: z.enum(['registered', 'published', 'withdrawn']),
  'content-id': sha256.optional(),
  'release-id': z.int().nonnegative().optional(),
});

export const State = z
  .strictObject({
    schema: z.literal('https://modelgate.dev/schemas/state/v1.json'),
    model: z.string(),
    seq: z.int().nonnegative(),
    digest: sha256.nullable().describe('Of the file of the last event; null before the first.'),
    stages: z.record(z.string(), stage),
    versions: z.record(z.string(), version),
  })
  .meta({ title: 'State of a model, folded from its events' });

export type State = z.infer<typeof State>;
export type StageState = z.infer<typeof stage>;
export type VersionState = z.infer<typeof version>;

export function emptyState(model: string): State {
  const schema = 'https://modelgate.dev/schemas/state/v1.json';
  return { schema, model, seq: 0, digest: null, stages: {}, versions: {} };
}

export function formatState(state: State): string {
  return `${JSON.stringify(state, null, 2)}\n`;
}

/** @throws ModelgateError DOCUMENT_INVALID, LEDGER_INVALID for another model's state */
export function parseState(text: string, model: string): State {
  const path = statePath(model);
  const state = parseDocument(State, text, path);
  if (state.model === model) return state;
  const message = `The state says that it is of \`${state.model.slice(0, 80)}\``;
  const hint = 'The ledger’s branch was edited by hand. Run `modelgate doctor`.';
  throw new ModelgateError({ code: 'LEDGER_INVALID', message, place: { path }, hint });
}
