import path from 'node:path';
import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { isGlob } from '../../domain/glob.ts';
import { predictionPaths } from '../../domain/policy/policy.ts';
import { hasControl, linkFaults } from '../../domain/repository-path.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import { isSummary } from '../../domain/sums/summary-file.ts';
import type { Host } from '../../ports/host.ts';
import {
  findPredictions,
  type FoundPredictions,
  refuseOwnBaseline,
  type SeedFiles,
} from './prediction-files.ts';
import { portablePath } from './portable-path.ts';
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
    /** There is a file a seed; `path` is the first. */
    readonly seeds?: SeedFiles;
    /** Not summed up yet. */
    readonly bySpark?: SparkRows;
  };
  readonly model: readonly string[];
  /** The files were named by inputs, not by the recipe. */
  readonly named: boolean;
}

export interface NamedSources {
  readonly metrics: readonly string[];
  /** A path or a glob, or several, one a line. */
  readonly predictions?: string | undefined;
  /** Files of the recipe's predictions that count, absolute; not given: all of them. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** All files of predictions. */
export function predictionFiles({ path: first, seeds }: NonNullable<Sources['predictions']>): string[] {
  return [first, ...(seeds?.others ?? []).map((other) => other.path)];
}

/**
 * The files that inputs name (relative to the working directory), else those of the recipe (relative to the model’s
 * path) as far as they are there.
 * @throws ModelgateError FILE_MISSING for what an input names and is not there, FILE_UNREADABLE for a name that no record can hold, and for a link that a glob names
 */
export async function gatherSources(host: Host, subject: Subject, named: NamedSources): Promise<Sources> {
  const { files, context } = host;
  const { recipe } = subject;
  const folder = path.resolve(context.workspace, recipe.path);
  const recipeFiles = async (patterns: readonly string[]) => {
    const links = await files.links(patterns, folder);
    throwFaults(linkFaults(links.map((link) => portablePath(files.root, path.resolve(folder, link)))));
    return (await files.glob(patterns, folder)).map((file) => path.resolve(folder, file));
  };

  const metrics =
    named.metrics.length > 0 ? await namedFiles(host, named.metrics) : await recipeFiles(recipe.metrics);
  const model = await recipeFiles(recipe.model);
  assertNames(host, [...metrics, ...model]);
  const isNamed = named.metrics.length > 0 || named.predictions !== undefined;
  const inSpark = await rowsInSpark(host, subject, { named: named.predictions, folder });
  if (inSpark) return { metrics, predictions: inSpark, model, named: isNamed };
  const rows = await rowsFiles(host, subject, { named, folder });
  const there = rows !== undefined && (await files.exists(rows.path));
  if (named.predictions !== undefined && !there) throw missing('predictions', named.predictions);
  if (rows !== undefined && (await files.isDirectory(rows.path)))
    throw new ModelgateError({
      code: 'FILE_UNREADABLE',
      message: 'The predictions are a folder; one file is read',
      place: { path: path.relative(files.root, rows.path) },
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
  if (there && columns) refuseOwnBaseline(rows, columns);
  return {
    metrics,
    ...(there && columns && { predictions: { ...rows, columns } }),
    model,
    named: isNamed,
  };
}

/** A run's record that named such a file would be refused by whoever reads it. */
function assertNames({ files }: Host, named: readonly string[]): void {
  throwFaults(
    named.filter(hasControl).map((file) => ({
      code: 'FILE_UNREADABLE',
      message: `The name ${JSON.stringify(path.basename(file))} holds a control character, such as a line end`,
      place: { path: portablePath(files.root, path.dirname(file)) },
      hint: 'Rename the file, or let the policy name no such one.',
    })),
  );
}

/** Rows that the policy leaves to Spark; a summary is read as it is. `undefined` where there are none. */
async function rowsInSpark(
  host: Host,
  { model, recipe, columns }: Subject,
  { named, folder }: { readonly named: string | undefined; readonly folder: string },
): Promise<Sources['predictions']> {
  const { predictions } = recipe;
  if (predictions?.engine !== 'spark' || columns === undefined) return undefined;
  const place = named ?? predictionPaths(predictions)[0];
  if (place === undefined || isSummary(place)) return undefined;
  const rows = await sparkRows(host, {
    named: place,
    folder: named === undefined ? folder : host.files.root,
  });
  if (rows) return { path: path.resolve(host.files.root, summaryFile(model)), columns, bySpark: rows };
  if (named !== undefined) throw missing('predictions', named);
  return undefined;
}

/** The file of predictions, or a file a seed; those that an input names come before the recipe's. */
async function rowsFiles(
  host: Host,
  subject: Subject,
  { named, folder }: { readonly named: NamedSources; readonly folder: string },
): Promise<FoundPredictions | undefined> {
  const { root } = host.files;
  const given = named.predictions?.split(/\r?\n/).map((line) => line.trim());
  const patterns = given?.filter((line) => line !== '') ?? predictionPaths(subject.recipe.predictions);
  const [first, ...more] = patterns;
  if (first === undefined) return undefined;
  const base = given ? root : folder;
  const isOne = more.length === 0 && (isSummary(first) || !isGlob(first));
  if (isOne) return { path: await rowsFile(host, subject, path.resolve(base, first)) };
  const { only } = named;
  const found = await findPredictions(host, { patterns, folder: base, ...(!given && { only }) });
  return found ?? (more.length === 0 ? { path: path.resolve(base, first) } : undefined);
}

/** The file of predictions; of several summaries that a glob names, one of all of them. */
async function rowsFile(host: Host, { model }: Subject, predictions: string): Promise<string> {
  const named = path.resolve(host.files.root, predictions);
  if (!isSummary(predictions) || !isGlob(predictions)) return named;
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
