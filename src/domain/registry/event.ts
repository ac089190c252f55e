import { z } from 'zod';
import { sha256Of } from '../canonical-json.ts';
import { parseDocument } from '../documents.ts';
import { ModelgateError } from '../errors.ts';
import { isModelName } from '../model.ts';
import { bestVersions } from './best-versions.ts';
import { eventPath } from './ledger-paths.ts';
import { versionIn } from './version.ts';

/** One entry of the ledger, `models/<model>/events/<seq, six digits>.json` (contract, "Ledger"). */

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const version = z.string().refine((text) => versionIn(text) !== undefined, 'expected a version, `v2.1.0`');
/** A stage's name: also part of GTO's tags and of file names. */
export const stageName = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64);
/** UTF-16 units that a reason may have. */
const longestReason = 2000;
const reason = z.string().min(1).max(longestReason);

const by = z.strictObject({
  login: z.string().describe('Who: an account, or a name on a shell. Empty when nobody is known.'),
  run: z.string().optional().describe('Address of the workflow run.'),
  event: z.string().optional().describe('What set the workflow run off.'),
});

const common = {
  schema: z.literal('https://modelgate.dev/schemas/event/v1.json'),
  seq: z.int().positive().describe('Counts up from 1, a model at a time.'),
  previous: sha256.nullable().describe('Of the file of the event before; null for the first.'),
  key: z
    .string()
    .min(1)
    .max(200)
    .describe('The same for the same deed: a deed whose answer was lost is found by it.'),
  model: z.string().refine(isModelName, 'expected a model’s name'),
  at: z.iso.datetime().describe('By the clock of who wrote it: shown, and never decided on.'),
  by,
};

const override = z
  .strictObject({ by: z.string().min(1), reason })
  .describe('Promoted against the verdict: by whom and why.');
const approval = z
  .strictObject({ environment: z.string(), login: z.string(), comment: z.string() })
  .describe('An approval of the job’s environment, as GitHub states it.');

export const LedgerEvent = z
  .discriminatedUnion('type', [
    z.strictObject({ ...common, type: z.literal('registered'), version }),
    z.strictObject({
      ...common,
      type: z.literal('published'),
      version,
      'content-id': sha256,
      'release-id': z.int().nonnegative(),
    }),
    z.strictObject({
      ...common,
      type: z.literal('promoted'),
      version,
      stage: stageName,
      from: version.nullable().describe('Who held the stage before; null: nobody.'),
      verdict: z.string().optional().describe('Of the judgement that let it through.'),
      first: z.boolean().optional().describe('There was nothing to compare with.'),
      override: override.optional(),
      approvals: z.array(approval).optional(),
      best: bestVersions.optional(),
    }),
    z.strictObject({
      ...common,
      type: z.literal('rolled-back'),
      stage: stageName,
      from: version.describe('The version that is withdrawn.'),
      version: version.describe('The earlier one that the stage goes back to.'),
      reason,
    }),
    z.strictObject({ ...common, type: z.literal('held'), stage: stageName, reason }),
    z.strictObject({ ...common, type: z.literal('lifted'), stage: stageName, reason }),
    z.strictObject({ ...common, type: z.literal('withdrawn'), version, reason }),
    z.strictObject({
      ...common,
      type: z.literal('adopted'),
      version,
      'content-id': sha256,
      'release-id': z.int().nonnegative(),
      stage: stageName,
    }),
  ])
  .meta({ title: 'Event of the ledger' });

export type LedgerEvent = z.infer<typeof LedgerEvent>;
export type EventType = LedgerEvent['type'];
export type EventBy = z.infer<typeof by>;
export type Approval = z.infer<typeof approval>;

/** What is to be written, before its place in the chain is known. */
export type Deed<T extends EventType = EventType> = T extends EventType
  ? Omit<Extract<LedgerEvent, { type: T }>, 'schema' | 'seq' | 'previous' | 'model' | 'at' | 'by'>
  : never;

/** A reason as the ledger keeps it. One that is too long is cut: nobody is kept from rolling back by what a program pasted. */
export function reasonOf(text: string): string {
  if (text.length <= longestReason) return text;
  return `${text.slice(0, longestReason - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The bytes of the event's file; `sha256Of` them is what the next event names. */
export function formatEvent(event: LedgerEvent): string {
  return `${JSON.stringify(event, null, 2)}\n`;
}

/** @throws ModelgateError DOCUMENT_INVALID, LEDGER_INVALID for an event that is not the one of its place */
export function parseEvent(
  text: string,
  { model, seq }: { readonly model: string; readonly seq: number },
): LedgerEvent {
  const path = eventPath(model, seq);
  const event = parseDocument(LedgerEvent, text, path);
  if (event.model === model && event.seq === seq) return event;
  throw new ModelgateError({
    code: 'LEDGER_INVALID',
    message: `The event says that it is number ${event.seq} of \`${event.model}\``,
    place: { path },
    hint: 'The ledger’s branch was edited by hand. Run `modelgate doctor`.',
  });
}

export function digestOfEvent(event: LedgerEvent): string {
  return sha256Of(formatEvent(event));
}
