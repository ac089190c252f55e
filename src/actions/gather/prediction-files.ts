import path from 'node:path';
import { type Fault, ModelgateError, throwFaults } from '../../domain/errors.ts';
import { compareSeeds, mostSeeds, seedsOfFiles } from '../../domain/evidence/seed-names.ts';
import { isGlob } from '../../domain/glob.ts';
import { predictionPaths, type Predictions } from '../../domain/policy/policy.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import { hasControl, linkFaults } from '../../domain/repository-path.ts';
import { isSummary } from '../../domain/sums/summary-file.ts';
import type { Host } from '../../ports/host.ts';
import { portablePath } from './portable-path.ts';

/** Files of the same rows, each with the predictions of one seed. */
export interface SeedFiles {
  /** The seed of the file that stands for the run: the first of a list, of a glob the lowest. */
  readonly own: string;
  readonly others: readonly { readonly seed: string; readonly path: string }[];
}

/** Predictions of one run: a file, and those of further seeds. */
export interface FoundPredictions {
  readonly path: string;
  readonly seeds?: SeedFiles;
}

export interface NamedPredictions {
  /** Paths and globs, none of them a summary alone. */
  readonly patterns: readonly string[];
  /** Absolute; what they are relative to. */
  readonly folder: string;
  /** All of the files that count; not given: whatever the patterns match. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Whether there may be a file a seed; the parts that Spark sums up are of one run. */
export function mayBeSeveral(predictions: Predictions | undefined): boolean {
  const patterns = predictions?.engine === undefined ? predictionPaths(predictions) : [];
  return patterns.length > 1 || patterns.some((pattern) => isGlob(pattern) && !isSummary(pattern));
}

/**
 * What lists and globs name, as absolute paths in the order of seeds. One file is the predictions of a run without a seed.
 * `undefined`: nothing is there.
 * @throws ModelgateError FILE_MISSING for a part of a list; PREDICTIONS_INVALID for files that are not one a seed, or whose names no record can hold
 */
export async function findPredictions(
  { files }: Host,
  { patterns, folder, only }: NamedPredictions,
): Promise<FoundPredictions | undefined> {
  const found: string[] = [];
  const missing: string[] = [];
  const shown = (file: string) => portablePath(files.root, file);
  throwFaults(
    linkFaults((await files.links(patterns, folder)).map((link) => shown(path.resolve(folder, link)))),
  );
  for (const pattern of patterns) {
    const matches = (await files.glob([pattern], folder)).map((file) => path.resolve(folder, file));
    const own = matches.filter((file) => !only || only.has(file));
    if (own.length === 0) missing.push(pattern);
    found.push(...(patterns.length > 1 ? own : inOrderOfSeeds(own)));
  }
  const all = [...new Set(found)];
  if (all.length === 0) return undefined;
  // Of a training with several seeds each repetition writes one of the list.
  if (!only) throwFaults(missing.map((pattern) => absent(shown(path.resolve(folder, pattern)), all.length)));
  throwFaults(oddNames(all.map(shown)));
  const [first] = all as [string];
  if (all.length === 1) return { path: first };
  const seeds = seedsOfFiles(all.map((file) => portablePath(folder, file)));
  throwFaults(faultsOf(all.map(shown), seeds));
  const [own, ...others] = seeds as [string, ...string[]];
  return {
    path: first,
    seeds: { own, others: others.map((seed, at) => ({ seed, path: all[at + 1] as string })) },
  };
}

/** @throws ModelgateError PREDICTIONS_INVALID: which of several models the baseline's column is of, nobody knows */
export function refuseOwnBaseline({ path: file, seeds }: FoundPredictions, columns: PredictionColumns): void {
  if (!seeds || columns.baseline === undefined) return;
  throw new ModelgateError({
    code: 'PREDICTIONS_INVALID',
    message: `There are ${1 + seeds.others.length} files of predictions, one a seed, and the baseline’s values are said to stand in \`${columns.baseline}\` of them`,
    place: { path: file },
    hint: 'Leave `baseline` out of `predictions` in the policy, or name one file.',
  });
}

/** Paths of a glob, by the seeds that their names tell. */
export function inOrderOfSeeds(found: readonly string[]): readonly string[] {
  if (found.length < 2) return found;
  const seeds = seedsOfFiles(found);
  const entries = found.map((file, at) => ({ file, seed: seeds[at] as string }));
  return entries
    .sort((a, b) => compareSeeds(a.seed, b.seed) || (a.file < b.file ? -1 : 1))
    .map(({ file }) => file);
}

/** No document could name them. */
function oddNames(files: readonly string[]): Fault[] {
  return files.filter(hasControl).map((file) => ({
    code: 'PREDICTIONS_INVALID',
    message: `The name ${JSON.stringify(file)} of a file of predictions holds a control character, such as a line end`,
    place: { path: path.posix.dirname(file) },
    hint: 'Each seed counts: rename the file, or let the glob match no such name.',
  }));
}

function faultsOf(files: readonly string[], seeds: readonly string[]): Fault[] {
  const code = 'PREDICTIONS_INVALID';
  const [first = ''] = files;
  const summary = files.find(isSummary);
  if (summary !== undefined)
    return [
      {
        code,
        message: `${files.length} files of predictions are named, one a seed, and one of them is a summary: it may be of a part of the rows only`,
        place: { path: summary },
        hint: 'Name rows for each seed; a glob of summaries alone is taken as parts of one run.',
      },
    ];
  if (files.length > mostSeeds)
    return [
      {
        code,
        message: `${files.length} files of predictions are named, one a seed, and at most ${mostSeeds} are taken`,
        place: { path: first },
        hint: 'Let the glob match the files of one run only.',
      },
    ];
  return [...new Set(seeds)].flatMap((seed) => {
    const same = files.filter((_, at) => seeds[at] === seed);
    if (same.length < 2) return [];
    return [
      {
        code,
        message: `${same.slice(0, 5).join(', ')} are all predictions of seed ${JSON.stringify(seed)}, by their names`,
        place: { path: same[0] as string },
        hint: 'One file a seed: name them like predictions-seed-7.parquet, and let the glob match no others.',
      },
    ];
  });
}

function absent(file: string, there: number): Fault {
  return {
    code: 'FILE_MISSING',
    message: `A file of predictions is not there, and ${there} of the others are`,
    place: { path: file },
    hint: 'Each seed counts: write all of them, or take it out of the list.',
  };
}
