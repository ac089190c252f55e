import { z } from 'zod';

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

export const side = z
  .strictObject({
    kind: z
      .enum(['run', 'version', 'file', 'ref', 'columns'])
      .describe(
        'A run record, a released version, a metrics file, a file at a git ref, or columns of the candidate’s own file.',
      ),
    name: z.string().describe('What people call it: a version, a path, `main at 1a2b3c4`.'),
    run: z.string().optional().describe('Run id.'),
    commit: z.string().optional(),
    'content-id': sha256.optional().describe('Of the model’s files.'),
    'inputs-digest': sha256.optional(),
    evidence: z
      .string()
      .optional()
      .describe('Evidence fingerprint: values, ids, labels, predictions, slices.'),
    artifact: z
      .strictObject({ id: z.number(), 'workflow-run': z.number(), url: z.string().optional() })
      .optional(),
  })
  .describe('One side of a comparison.');

export type ComparisonSide = z.infer<typeof side>;
