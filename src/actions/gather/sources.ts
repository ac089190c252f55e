import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import { isSummary } from '../../domain/sums/summary-file.ts';
import type { Host } from '../../ports/host.ts';
import { ignoreFolder } from './recording.ts';
import { type SparkRows, sparkRows, summaryFile } from './spark-rows.ts';
import type { Subject } from './subjects.ts';

/** Files that a run is made of, as absolute paths. */
export interface Sources {
  readonly metrics: readonly string[];
  readonly predictions?: {
    /** Where rows are summed up by Spark: of the summary, once it is there. */
    readonly path: string;
    readonly columns: PredictionColumns;
    /** Not summed up yet. */
    readonly bySpark?: SparkRows;
  };
  readonly model: readonly string[];
  /** The files were named by inputs, not by the recipe. */
  readonly named: boolean;
}

export interface NamedSources {
  readonly metrics: readonly string[];
  readonly predictions?: string | undefined;
}

/**
 * The files that inputs name (relative to the working directory), else those of the recipe (relative to the model’s
 * path) as far as they are there.
 * @throws ModelgateError FILE_MISSING for what an input names and is not there
 */
export async function gatherSources(host: Host, subject: Subject, named: NamedSources): Promise<Sources> {
  const { files, context } = host;
  const { recipe } = subject;
  const folder = path.resolve(context.workspace, recipe.path);
  const recipeFiles = async (patterns: readonly string[]) =>
    (await files.glob(patterns, folder)).map((file) => path.resolve(folder, file));

  const metrics =
    named.metrics.length > 0 ? await namedFiles(host, named.metrics) : await recipeFiles(recipe.metrics);
  const model = await recipeFiles(recipe.model);
  const isNamed = named.metrics.length > 0 || named.predictions !== undefined;
  const inSpark = await rowsInSpark(host, subject, { named: named.predictions, folder });
  if (inSpark) return { metrics, predictions: inSpark, model, named: isNamed };
  const predictions =
    named.predictions ?? (recipe.predictions && path.resolve(folder, recipe.predictions.path));
  const rows = predictions === undefined ? undefined : await rowsFile(host, subject, predictions);
  const there = rows !== undefined && (await files.exists(rows));
  if (named.predictions !== undefined && !there) throw missing('predictions', named.predictions);
  if (rows !== undefined && (await files.isDirectory(rows)))
    throw new ModelgateError({
      code: 'FILE_UNREADABLE',
      message: 'The predictions are a folder; one file is read',
      place: { path: path.relative(files.root, rows) },
    });
  const { columns } = subject;
  if (there && columns === undefined) {
    const hint = 'Name its columns under `predictions` in the policy: id, label, score or prediction.';
    throw new ModelgateError({
      code: 'INPUT_INVALID',
      message: 'Nothing says what the columns of the prediction file mean',
      hint,
    });
  }
  return {
    metrics,
    ...(there && columns && { predictions: { path: rows, columns } }),
    model,
    named: isNamed,
  };
}

/** Rows that the policy leaves to Spark; a summary is read as it is. `undefined` where there are none. */
async function rowsInSpark(
  host: Host,
  { model, recipe, columns }: Subject,
  { named, folder }: { readonly named: string | undefined; readonly folder: string },
): Promise<Sources['predictions']> {
  const { predictions } = recipe;
  if (predictions?.engine !== 'spark' || columns === undefined) return undefined;
  const place = named ?? predictions.path;
  if (isSummary(place)) return undefined;
  const rows = await sparkRows(host, {
    named: place,
    folder: named === undefined ? folder : host.files.root,
  });
  if (rows) return { path: path.resolve(host.files.root, summaryFile(model)), columns, bySpark: rows };
  if (named !== undefined) throw missing('predictions', named);
  return undefined;
}

/** The file of predictions; of several summaries that a glob names, one of all of them. */
async function rowsFile(host: Host, { model }: Subject, predictions: string): Promise<string> {
  const named = path.resolve(host.files.root, predictions);
  if (!isSummary(predictions) || !/[*?[{]/.test(predictions)) return named;
  const found = await host.files.glob([path.relative(host.files.root, named)]);
  if (found.length === 0) return named;
  await ignoreFolder(host);
  const target = summaryFile(model);
  const { mergeSummaries } = await import('./summary-rows.ts');
  await mergeSummaries(host, found, target);
  return path.resolve(host.files.root, target);
}

async function namedFiles({ files }: Host, patterns: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const pattern of patterns) {
    const matches = await files.glob([pattern]);
    if (matches.length === 0) throw missing('metrics', pattern);
    found.push(...matches.map((file) => path.resolve(files.root, file)));
  }
  return [...new Set(found)];
}

function missing(input: string, pattern: string): ModelgateError {
  const hint =
    'The path is relative to `working-directory`. Does the step that writes it run before this one?';
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: `Input \`${input}\` names a file that is not there`,
    place: { path: pattern },
    hint,
  });
}
