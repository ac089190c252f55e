import { z } from 'zod';
import { allowances, countOf, type Validation } from '../validation/validation.ts';

/** What validation said of the data that a candidate was made of, and of its model files. */
export const validation = z.strictObject({
  sha256: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  verdict: z.enum(['pass', 'warn', 'fail']),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  findings: z
    .array(
      z.strictObject({
        code: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        message: z.string(),
        path: z.string(),
        'way-out': z.string().optional().describe('Of a model file: what to do about it.'),
        example: z
          .strictObject({ path: z.string().optional(), row: z.int().min(1), value: z.string().nullable() })
          .optional()
          .describe('The first row that fails, and what stands there.'),
        rule: z
          .strictObject({ path: z.string(), line: z.int().optional(), column: z.int().optional() })
          .optional(),
      }),
    )
    .describe('The first errors and warnings, and what the input `allow` let through.'),
});

export type ValidationSummary = z.infer<typeof validation>;

/** Findings that a comparison carries. */
const carried = 30;

/** The same comparison without a value of any row: what is released is read by more people than the data. */
export function withoutExamples<
  Compared extends { readonly inputs: { readonly validation?: ValidationSummary | undefined } },
>(comparison: Compared): Compared {
  const { inputs } = comparison;
  if (!inputs.validation) return comparison;
  const findings = inputs.validation.findings.map(({ example: _example, ...finding }) => finding);
  return { ...comparison, inputs: { ...inputs, validation: { ...inputs.validation, findings } } };
}

/** What is told of a validation where it is not the subject. */
export function summaryOf({
  findings,
  'model-files': files,
}: Validation): Pick<ValidationSummary, 'errors' | 'warnings' | 'findings'> {
  return {
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    findings: [
      ...findings.filter(({ severity }) => severity !== 'info').slice(0, carried),
      ...allowances(findings).slice(0, carried),
    ].map(({ code, severity, message, place, rule, wayOut, examples: [example] = [] }) => ({
      code,
      severity,
      message,
      path: place.path,
      ...(files.some(({ path }) => path === place.path) && { 'way-out': wayOut }),
      ...(example && { example }),
      ...(rule && { rule }),
    })),
  };
}
