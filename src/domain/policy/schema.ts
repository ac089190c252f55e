import { z } from 'zod';
import { isModelName } from '../model.ts';
import { glob } from './field.ts';
import { ruleFields } from './gate-schema.ts';
import { recipeFields } from './recipe-schema.ts';

/** `.github/modelgate.yml` as it is written, before defaults. Editors get its JSON Schema (`schemas/policy.json`). */
export const PolicyFile = z
  .strictObject({
    version: z.literal(1).describe('Version of this format.'),
    alpha: z
      .number()
      .gt(0)
      .max(0.5)
      .describe('One-sided chance of error of each bound. Default 0.05.')
      .optional(),
    looks: z
      .enum(['ignore', 'spend'])
      .describe('Whether judging again on the same test set spends alpha. Default ignore.')
      .optional(),
    branches: z
      .array(glob)
      .describe('Branches besides the default one where rules may live and promotion may run; globs.')
      .optional(),
    'fail-on': z
      .enum(['fail', 'inconclusive', 'never'])
      .describe('Which verdicts fail a pull request’s check. Default fail.')
      .optional(),
    models: z
      .record(
        z
          .string()
          .refine(isModelName, 'expected a to z, 0 to 9 and single hyphens inside, at most 64 characters'),
        z.strictObject({ ...recipeFields, ...ruleFields }),
      )
      .refine((models) => Object.keys(models).length > 0, 'expected at least one model')
      .describe('Models by name.'),
  })
  .meta({
    title: 'Modelgate policy',
    description: 'How models are made and measured, and what they must satisfy.',
  });

export type PolicyFile = z.infer<typeof PolicyFile>;
export type ModelFile = PolicyFile['models'][string];
export type RuleFile = NonNullable<ModelFile['gate']>[string];
