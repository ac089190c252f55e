import { z } from 'zod';
import { mostSeeds } from '../evidence/seed-names.ts';
import { predictionTasks } from '../run/record.ts';
import { command, glob, label, listOf, oneOrMore, path, pathOrGlob, slicings, uri } from './field.ts';

/** How a model is made and measured: the part of the policy that is read from the pull request. */

const train = z
  .strictObject({
    setup: command.describe('Shell command that runs first: installs what training needs.').optional(),
    run: command.describe('Shell command that trains the model.'),
    repeat: z
      .int()
      .min(1)
      .max(100)
      .describe('How often to train, each time with another MODELGATE_SEED. Default 1.')
      .optional(),
    env: listOf(
      z
        .string()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected a name of letters, digits and underscores')
        .refine(
          (name) => !/TOKEN|SECRET|PASS|PWD|CREDENTIAL|PRIVATE|KEY|AUTH|URL|URI|DSN/i.test(name),
          'its value is written into the run’s record: expected the name of no secret',
        ),
    )
      .describe('Names of environment variables that training depends on: their values are recorded.')
      .optional(),
  })
  .describe('How the model is trained. Commands run in the model’s path.');

const predictions = z
  .strictObject({
    path: z
      .union([path, listOf(path).max(mostSeeds)])
      .describe(
        'CSV, JSONL or Parquet file with one row an evaluated example. A list, or a glob that matches several: one file a seed, `predictions-seed-*.parquet`. With `engine: spark` also a folder, a glob of parts or an address such as `s3a://bucket/rows`.',
      ),
    engine: z
      .literal('spark')
      .describe('Spark sums the rows up where they lie; they are not read here (docs/spark.md).')
      .optional(),
    id: label.describe('Column that pairs a row with the baseline’s.').optional(),
    label: label.describe('Column of the true value. Without it rows are only compared.').optional(),
    score: z
      .union([label, z.record(label, label)])
      .describe(
        'Column of the probability of the positive class; of several classes a column each, `{ cat: p_cat, dog: p_dog }`. With `query`: of the score that ranks.',
      )
      .optional(),
    prediction: label
      .describe('Column of the predicted class or, in a regression, of the predicted value.')
      .optional(),
    baseline: label
      .describe('Column of the baseline’s score or prediction, when it stands in the same file.')
      .optional(),
    positive: z
      .union([z.string(), z.number(), z.boolean()])
      .describe('The label that counts as positive. Default 1.')
      .optional(),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .describe('A row is predicted positive when its score is at least this. Default 0.5.')
      .optional(),
    weight: label.describe('Column of the row’s weight.').optional(),
    unit: label.describe('Column that says which rows belong together (a customer, a patient).').optional(),
    query: label
      .describe('Column that says which rows are ranked together. `label` is then how relevant a row is.')
      .optional(),
    task: z
      .enum(predictionTasks)
      .describe(
        'What the rows are, where the columns do not tell: classes that are numbers are `multiclass`.',
      )
      .optional(),
    values: z
      .union([listOf(label), z.record(label, label)])
      .describe(
        'Scores of each row that are metrics by themselves: columns, or `{ faithfulness: judge_faithfulness }`. A metric is the mean of its column.',
      )
      .optional(),
    slices: slicings
      .describe('Columns whose values are looked at one by one. `[a, b]` in the list: the two crossed.')
      .optional(),
    groups: slicings
      .describe('Columns between whose groups gaps of fairness are shown. They are slices, too.')
      .optional(),
    search: z
      .union([z.literal(false), listOf(label)])
      .describe(
        'Further columns in which the slices that lost most are looked for, besides those of `slices`; false: no search.',
      )
      .optional(),
  })
  .describe('Per-row predictions of the evaluation, and what its columns mean.');

const datum = z
  .strictObject({
    path: path.describe('A file of the repository.').optional(),
    uri: uri.describe('External data; its `version` says which.').optional(),
    version: z
      .union([z.string().min(1), z.number()])
      .describe('Changes whenever the external data does.')
      .optional(),
    role: z.enum(['train', 'test', 'reference']).describe('What the data is for.').optional(),
    contract: path.describe('Data contract (ODCS v3.1) that it must satisfy.').optional(),
    label: label
      .describe('Column of the true value. Default: that of `predictions`, where it is there.')
      .optional(),
    unit: label
      .describe(
        'Column whose values must not be in training and in test data. Default: that of `predictions`.',
      )
      .optional(),
    time: label.describe('Column that says when: test data must come after all training data.').optional(),
  })
  .describe('One set of data: a file of the repository, or something outside with its version.');

export const recipeFields = {
  path: path.describe('Folder of the model. Default: the repository.').optional(),
  exclude: z
    .array(glob)
    .describe('What does not make the model another one, relative to its path. Default ["**/*.md"].')
    .optional(),
  train: train.optional(),
  evaluate: command
    .describe('Scores any version again: {model} is its folder, {predictions} the file to write.')
    .optional(),
  model: oneOrMore(pathOrGlob).describe('The model’s files, relative to its path and inside it.').optional(),
  metrics: oneOrMore(pathOrGlob).describe('Files of metric values, relative to the model’s path.').optional(),
  predictions: predictions.optional(),
  data: z.array(datum).describe('What the model is trained and tested on.').optional(),
};
