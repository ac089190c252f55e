import { z } from 'zod';

/** What validation said of the data that a candidate was made of. */
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
        rule: z
          .strictObject({ path: z.string(), line: z.int().optional(), column: z.int().optional() })
          .optional(),
      }),
    )
    .describe('The first errors and warnings.'),
});
