import { z } from 'zod';
import { mostSeeds } from '../evidence/seed-names.ts';
import { mostRepeats } from '../evidence/value.ts';

/** `run.json`: one execution that trained or evaluated a model (contract, "Files"). Written beside `files/` and `evidence/`. */

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const file = z.strictObject({
  path: z.string().describe('Relative to the run’s folder, with forward slashes.'),
  size: z.int().nonnegative(),
  sha256,
});

const repeats = z.array(z.number()).min(2).max(mostRepeats);
const ids = z.array(z.string()).describe('One a value, each different: what pairs it with the baseline’s.');

const metricValue = z.strictObject({
  value: z
    .union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])])
    .describe('JSON has no NaN: it is kept as text.'),
  'standard-error': z.number().positive().optional(),
  n: z.int().positive().optional(),
  positives: z.int().nonnegative().optional(),
  negatives: z.int().nonnegative().optional(),
  folds: repeats.optional().describe('One value a fold of a cross validation; `value` is their mean.'),
  'fold-ids': ids.optional(),
  'test-to-train': z
    .number()
    .positive()
    .optional()
    .describe('Rows tested over rows trained on, in each fold.'),
  seeds: repeats
    .optional()
    .describe('One value a seed, as a metrics file states them; `value` is their mean.'),
  'seed-ids': ids.optional(),
  source: z.string().optional(),
});

/** What rows are, where their columns do not tell. */
export const predictionTasks = ['binary', 'multiclass', 'regression'] as const;

/** What the columns of a file of predictions mean. */
export const predictionColumns = z.strictObject({
  id: z.string().optional(),
  label: z.string().optional(),
  score: z
    .union([z.string(), z.record(z.string(), z.string())])
    .optional()
    .describe('Column of the score; of several classes: the column of each one’s probability.'),
  prediction: z.string().optional(),
  baseline: z.string().optional().describe('Column of the baseline’s score or prediction in the same file.'),
  positive: z.union([z.string(), z.number(), z.boolean()]).optional(),
  threshold: z.number().optional(),
  weight: z.string().optional(),
  unit: z.string().optional(),
  query: z.string().optional().describe('Column that says which rows are ranked together.'),
  task: z.enum(predictionTasks).optional(),
  values: z
    .record(z.string(), z.string())
    .optional()
    .describe('Metrics that are means of a column, by name: its column.'),
  slices: z.array(z.string()).optional().describe('Columns that are crossed are joined by ` × `.'),
  groups: z
    .array(z.string())
    .optional()
    .describe('Those of `slices` between whose values gaps of fairness are shown.'),
  search: z
    .union([z.literal(false), z.array(z.string())])
    .optional()
    .describe('Further columns in which the worst slices are looked for; false: they are not looked for.'),
});

const predictions = z.strictObject({
  file: z.string().describe('One of `evidence`.'),
  ...predictionColumns.shape,
});

/** Where training ran. */
const environment = z.strictObject({
  system: z.string(),
  processors: z.string(),
  memory: z.int().nonnegative().describe('Bytes.'),
  accelerators: z.array(z.string()),
  image: z.string().optional().describe('Of the runner.'),
  tools: z.record(z.string(), z.string()).describe('Versions by tool.'),
  variables: z
    .record(z.string(), z.string())
    .describe('Of the environment, those that the recipe names under `train.env`.'),
  'lock-files': z.array(z.strictObject({ path: z.string(), sha256 })),
  verified: z.boolean().describe('Git could tell which files are as the commit has them.'),
  modified: z
    .array(z.string())
    .describe('Tracked files of the model that were not as the commit has them when training began.'),
  untracked: z
    .array(z.string())
    .describe('Files under the model’s path that git does not know, when training began; at most 200.'),
});

/** How the run came to be. It differs between equal runs (time) or says nothing of what was made: no part of the id. */
const training = z.strictObject({
  setup: z.string().optional().describe('The recipe’s command. A command that an input gave is not kept.'),
  run: z.string().optional(),
  'exit-code': z
    .int()
    .nonnegative()
    .describe('Of the command that failed, 128 and more for a signal; else 0. Files are kept of 0 only.'),
  seconds: z.number().nonnegative().describe('Time that the commands took.'),
  cost: z
    .strictObject({ amount: z.number().nonnegative(), currency: z.string() })
    .optional()
    .describe('Of that time, by what an hour of the machine costs.'),
  environment: environment.optional(),
});

/** The same recipe with another seed. */
const seed = z.strictObject({
  seed: z.int().nonnegative(),
  metrics: z.record(z.string(), metricValue),
  predictions: z.string().optional().describe('One of `evidence`.'),
});

/** Predictions of the same rows with one of several seeds. */
const seedPredictions = z.strictObject({
  seed: z.string().describe('What tells it apart, by the file’s name or MODELGATE_SEED.'),
  file: z.string().describe('One of `evidence`; its columns are those of `predictions`.'),
});

/** A version that `evaluate` of the policy scored on the rows that this run was evaluated on. */
const scoredAgain = z.strictObject({
  'content-id': sha256.describe('Of the model files that were scored.'),
  name: z.string().describe('What people call it: a version, `main at 1a2b3c4`.'),
  predictions: z.string().optional().describe('One of `evidence`; its columns are those of `predictions`.'),
  failure: z.string().optional().describe('Why there are no predictions, in a sentence.'),
});

export const RunRecord = z
  .strictObject({
    schema: z.literal('https://modelgate.dev/schemas/run/v1.json'),
    id: z.string().describe('Derived from what the record holds: the same run has the same id.'),
    model: z.string(),
    commit: z.string().optional().describe('Git commit that it was made from.'),
    dirty: z.boolean().optional().describe('Files under the model’s path differed from that commit.'),
    workflow: z
      .strictObject({ run: z.int(), attempt: z.int(), path: z.string(), event: z.string(), url: z.string() })
      .optional(),
    'inputs-digest': sha256.optional(),
    'content-id': sha256
      .optional()
      .describe('OpenSSF Model Signing root digest of `files`; absent without model files.'),
    files: z.array(file).describe('The model.'),
    evidence: z.array(file),
    metrics: z.record(z.string(), metricValue),
    predictions: predictions.optional(),
    seeds: z
      .array(seed)
      .min(2)
      .optional()
      .describe(
        'Evidence per seed, where the recipe was run with several; files, metrics and predictions above are those of the first.',
      ),
    'seed-predictions': z
      .array(seedPredictions)
      .min(2)
      .max(mostSeeds)
      .optional()
      .describe(
        'The recipe names predictions of several seeds, and is judged over them; the first is that of `predictions`.',
      ),
    'scored-again': z
      .array(scoredAgain)
      .min(1)
      .optional()
      .describe('Earlier versions, scored on the rows of this run: their own evidence is of other rows.'),
    candidates: z
      .int()
      .positive()
      .optional()
      .describe('k: of how many it was chosen as the best. Not a part of what the id is made of.'),
    training: training.optional().describe('How it was trained. Not a part of what the id is made of.'),
  })
  .meta({ title: 'Record of one run' });

export type RunRecord = z.infer<typeof RunRecord>;
export type Training = z.infer<typeof training>;
export type Environment = z.infer<typeof environment>;
export type ScoredAgain = z.infer<typeof scoredAgain>;
export type RunFile = z.infer<typeof file>;
export type PredictionColumns = z.infer<typeof predictionColumns>;
