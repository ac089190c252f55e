import { z } from 'zod';
import { parseDocument } from '../documents.ts';
import type { Finding, Severity } from './finding.ts';
import { type ModelFileCode, modelFileCodes } from './model-file-codes.ts';

/** What a validation found: `.modelgate/validations/<model>/validation.json`. */

const severity = z.enum(['error', 'warning', 'info']);
const count = z.int().min(0);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const RulePlace = z.strictObject({
  path: z.string(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
});

const FindingRecord = z
  .strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9_]+$/),
    severity,
    place: z.strictObject({
      path: z.string(),
      inside: z.string().optional(),
      offset: count.optional(),
      column: z.string().optional(),
    }),
    message: z.string(),
    wayOut: z.string(),
    rule: RulePlace.optional(),
    rows: z.strictObject({ failing: count, total: count }).optional(),
    examples: z
      .array(
        z.strictObject({ path: z.string().optional(), row: z.int().min(1), value: z.string().nullable() }),
      )
      .optional(),
  })
  .describe('One thing that is not as it must be, with where it was found and where that is written.');

const CheckRecord = z.strictObject({
  id: z.string(),
  verdict: z.enum(['pass', 'fail', 'unjudged']),
  severity,
  code: z.string(),
  column: z.string().optional(),
  title: z.string().optional(),
  place: RulePlace,
  failing: count.optional(),
  measured: z.union([z.number(), z.string(), z.boolean(), z.null()]).optional(),
});

const DataRecord = z.strictObject({
  name: z.string(),
  role: z.enum(['train', 'test', 'reference']).optional(),
  format: z.enum(['csv', 'parquet', 'jsonl', 'json', 'arrow']),
  files: z.array(z.string()),
  rows: count,
  columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
  contract: z
    .strictObject({
      path: z.string(),
      format: z.string(),
      sha256: digest,
      table: z.string(),
      id: z.string().optional(),
      version: z.string().optional(),
    })
    .optional(),
  checks: z.array(CheckRecord),
});

const DriftRecord = z
  .strictObject({
    current: z.string(),
    reference: z.string(),
    questions: count.describe('How many questions share the allowed error.'),
    shifts: z.array(
      z.strictObject({
        kind: z.enum([
          'distribution',
          'categories',
          'length',
          'missing',
          'new-categories',
          'emptied',
          'constant',
          'correlation',
        ]),
        column: z.string(),
        other: z.string().optional(),
        role: z.enum(['feature', 'label', 'prediction']),
        effect: z.number().min(0).max(2).describe('The size of the change found.'),
        lower: z.number().min(0).max(2).describe('The size that is shown, with all questions at once.'),
        threshold: z.number().describe('A change that matters is larger.'),
        shown: z.boolean(),
        words: z.string(),
      }),
    ),
  })
  .describe('How far data lie from their reference; the largest first, of many the first hundred.');

export type DriftRecord = z.infer<typeof DriftRecord>;

export const Validation = z
  .strictObject({
    schema: z.literal('https://modelgate.dev/schemas/validation/v1.json'),
    model: z.string(),
    verdict: z
      .enum(['pass', 'warn', 'fail', 'unchanged'])
      .describe(
        'The worst severity of the findings; `info` is no part of it. `unchanged`: the change touches nothing of the model, and nothing was looked at.',
      ),
    at: z.iso
      .datetime()
      .optional()
      .describe('When the data was looked at, where the age of rows was asked for.'),
    engine: z.string().optional(),
    data: z.array(DataRecord),
    drift: z.array(DriftRecord).optional(),
    'model-files': z.array(
      z.strictObject({ path: z.string(), format: z.string(), size: count, sha256: digest }),
    ),
    findings: z.array(FindingRecord),
  })
  .refine(isTrue, { path: ['verdict'], error: 'it is not what the findings say' });

export type Validation = z.infer<typeof Validation>;
export type ValidationVerdict = Validation['verdict'];
export type DataValidation = z.infer<typeof DataRecord>;
export type CheckResult = z.infer<typeof CheckRecord>;

const most = { size: 64_000_000 } as const;

/** Bytes of a validation that are read. */
export const validationLimit = most.size;

/** @throws ModelgateError DOCUMENT_INVALID */
export function parseValidation(text: string, path: string): Validation {
  return parseDocument(Validation, text, path);
}

export function formatValidation(validation: Validation): string {
  return `${JSON.stringify(validation, null, 2)}\n`;
}

/** What is written of a model that the change does not touch. */
export function untouchedValidation(model: string): Validation {
  const schema = 'https://modelgate.dev/schemas/validation/v1.json';
  return { schema, model, verdict: 'unchanged', data: [], 'model-files': [], findings: [] };
}

export function verdictOf(
  findings: readonly Pick<Finding, 'severity'>[],
): Exclude<ValidationVerdict, 'unchanged'> {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}

export function countOf(findings: readonly Pick<Finding, 'severity'>[], wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}

/** *2 errors, 1 warning*; empty where there is neither. */
export function countsInWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => [countOf(findings, severity), severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** As logs say it: what an input let through is never nothing. */
export function foundInWords(findings: readonly Pick<Finding, 'severity' | 'code' | 'message'>[]): string {
  const counts = countsInWords(findings);
  const allowed = allowances(findings).map(({ message }) => message);
  return [...(counts === '' ? [] : [counts]), ...allowed].join('; ') || 'nothing found';
}

/** Findings of what the input `allow` let through. */
export function allowances<One extends Pick<Finding, 'code'>>(findings: readonly One[]): readonly One[] {
  return findings.filter(({ code }) => code === ('MODEL_ALLOWED' satisfies ModelFileCode));
}

/** What is not as it must be: *the data*, *the model files*, *the data and model files*. */
export function subjectOf(
  findings: readonly Pick<Finding, 'severity' | 'code'>[],
): 'data' | 'model files' | 'data and model files' {
  const seen = findings.filter(({ severity }) => severity !== 'info');
  const ofFiles = seen.filter(({ code }) => code in modelFileCodes).length;
  if (ofFiles === 0) return 'data';
  return ofFiles === seen.length ? 'model files' : 'data and model files';
}

/** What is said of it. */
export function notAsItMustBe(subject: ReturnType<typeof subjectOf>): string {
  return subject === 'data' ? 'is not as it must be' : 'are not as they must be';
}

/** What was found, where, and the way out, in a line of a log. */
export function findingLine({
  place,
  message,
  wayOut,
}: {
  readonly place: { readonly path: string };
  readonly message: string;
  readonly wayOut: string;
}): string {
  return `${place.path}: ${message}. ${wayOut}`;
}

/** From the best to the worst. */
export const validationVerdicts: readonly ValidationVerdict[] = ['unchanged', 'pass', 'warn', 'fail'];

/** A verdict that findings speak against is nobody's word; nor is one on nothing. */
function isTrue(validation: {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unchanged';
  readonly data: readonly unknown[];
  readonly 'model-files': readonly unknown[];
  readonly findings: readonly Pick<Finding, 'severity'>[];
}): boolean {
  const { verdict, data, findings } = validation;
  if (verdict !== 'unchanged') return verdict === verdictOf(findings);
  return data.length + findings.length + validation['model-files'].length === 0;
}
