import { z } from 'zod';
import type { Comparison } from '../compare/comparison.ts';
import { parseComparison, parseDocument } from '../documents.ts';
import { ModelgateError } from '../errors.ts';
import { errorCatalogue, type ErrorCode } from '../error-catalogue.ts';
import { isModelName } from '../model.ts';
import { parseValidation, type Validation } from '../validation/validation.ts';
import { changedRowsFile } from './changed-rows-csv.ts';
import type { ModelFaults } from './fault.ts';

/**
 * `hand-over.json`: what a job whose token may only read leaves for a workflow that may comment. It lies at the root of the
 * artifact, beside `<model>/comparison.json` for each of `models` and `<model>/validation.json` for each of `validations`. Whoever reads it takes it for data of a stranger: the
 * pull request is found by GitHub's word, and `head` is only held against that.
 */

const text = z.string().max(20_000);

const fault = z.strictObject({
  code: z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]),
  message: text,
  place: z
    .strictObject({
      path: text,
      line: z.int().exactOptional(),
      column: z.int().exactOptional(),
      field: text.exactOptional(),
    })
    .exactOptional(),
  hint: text.exactOptional(),
});

const model = z.string().refine(isModelName, 'no model name');
const modelNames = z
  .array(model)
  .max(1_000)
  .refine((names) => new Set(names).size === names.length, 'a model is named twice');

export const HandOver = z
  .strictObject({
    schema: z.literal('https://modelgate.dev/schemas/hand-over/v1.json'),
    head: z
      .string()
      .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
      .describe('Head commit of the pull request that was judged.'),
    models: modelNames.describe(
      'Each has its `<model>/comparison.json` in the artifact, and no other model has.',
    ),
    validations: modelNames
      .exactOptional()
      .describe('Each has its `<model>/validation.json` in the artifact, and no other model has.'),
    faults: z
      .array(z.strictObject({ model: text, faults: z.tuple([fault], fault) }))
      .max(1_000)
      .describe('Models that could not be judged, and why.'),
  })
  .refine(
    ({ models, validations = [], faults }) => models.length + validations.length + faults.length > 0,
    'it is of no model',
  )
  .meta({ title: 'Report that a job without the right to comment hands over' });

export type HandOver = z.infer<typeof HandOver>;

/** The document's file name in the artifact. */
export const handOverFile = 'hand-over.json';

/** The comparison of a model in the artifact. */
export function handedOverComparison(model: string): string {
  return `${model}/comparison.json`;
}

/** The table of a model's changed rows in the artifact: for people, read by no program. It may be missing. */
export function handedOverRows(model: string): string {
  return `${model}/${changedRowsFile}`;
}

/** The validation of a model's data in the artifact. */
export function handedOverValidation(model: string): string {
  return `${model}/validation.json`;
}

const ofModel: readonly string[] = ['comparison.json', 'validation.json', changedRowsFile];

/** Whether an artifact may hold a file of that name: nothing else is unpacked. */
export function isHandOverName(name: string): boolean {
  if (name === handOverFile) return true;
  const [folder = '', ...rest] = name.split('/');
  return isModelName(folder) && rest.length === 1 && ofModel.includes(rest[0] as string);
}

/** @throws ModelgateError DOCUMENT_INVALID */
export function parseHandOver(json: string): HandOver {
  return bounded(json, handOverFile, () => parseDocument(HandOver, json, handOverFile));
}

/** `path` is what messages call it. @throws ModelgateError DOCUMENT_INVALID */
export function parseHandedOverComparison(json: string, path: string): Comparison {
  return bounded(json, path, () => parseComparison(json, path));
}

/** `path` is what messages call it. @throws ModelgateError DOCUMENT_INVALID */
export function parseHandedOverValidation(json: string, path: string): Validation {
  return bounded(json, path, () => parseValidation(json, path));
}

/** Far more than twenty thousand slices have. */
const most = { ',': 500_000, '{': 50_000 };

/** To name the faults of a value takes a hundred times its memory: what a small text of a stranger must not be able to use up. */
function bounded<T>(json: string, path: string, parse: () => T): T {
  const refuse = (message: string) =>
    new ModelgateError({ code: 'DOCUMENT_INVALID', message, place: { path } });
  for (const [sign, limit] of Object.entries(most)) {
    if (json.split(sign, limit + 2).length > limit + 1)
      throw refuse('it holds more values than a report has');
  }
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuse('it has more faults than can be named');
  }
}

export function formatHandOver({
  head,
  models,
  validations = [],
  faults,
}: {
  readonly head: string;
  readonly models: readonly string[];
  readonly validations?: readonly string[];
  readonly faults: readonly ModelFaults[];
}): string {
  const schema = 'https://modelgate.dev/schemas/hand-over/v1.json';
  const document: HandOver = {
    schema,
    head,
    models: [...models],
    ...(validations.length > 0 && { validations: [...validations] }),
    faults: faults.map((one) => ({
      model: one.model.slice(0, 200),
      faults: one.faults.map(shortened) as HandOver['faults'][number]['faults'],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type HandedFault = HandOver['faults'][number]['faults'][number];

/** Far longer than a report shows of it. */
const longest = 2_000;

function shortened({ code, message, place, hint }: ModelFaults['faults'][number]): HandedFault {
  return {
    code,
    message: message.slice(0, longest),
    ...(place && {
      place: {
        ...place,
        path: place.path.slice(0, longest),
        ...(place.field !== undefined && { field: place.field.slice(0, longest) }),
      },
    }),
    ...(hint !== undefined && { hint: hint.slice(0, longest) }),
  };
}
