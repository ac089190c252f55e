import path from 'node:path';
import { type Fault, throwFaults } from '../../domain/errors.ts';
import { predictionPaths } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import { mayBeSeveral } from '../gather/prediction-files.ts';
import { isAddress } from '../gather/spark-rows.ts';
import type { TrainingPlan } from './plan.ts';

/** Files that training is to write, as they are before it begins. */
export interface ExpectedOutputs {
  /**
   * The files of predictions that training wrote; `undefined`: they are not told apart.
   * @throws ModelgateError FILE_MISSING, OUTPUT_STALE: all files that are not there, or that nobody has written since
   */
  verify(repetition: Repetition): Promise<ReadonlySet<string> | undefined>;
}

/** One training of several, each with a seed of its own. */
export interface Repetition {
  /** Files of predictions that the repetitions before it wrote. */
  readonly earlier: ReadonlySet<string>;
  readonly isLast: boolean;
}

interface Expected {
  /** A path or glob as written, with where it is written. */
  readonly pattern: string;
  readonly source: string;
  /** What it is relative to. */
  readonly folder: string;
  /** Each repetition writes one of the files that it names. */
  readonly bySeed?: true;
}

/**
 * Looks at the outputs before training. Whether a file is new is told from what the system keeps of its last writing, before and after:
 * no clock is compared with another.
 */
export async function expectOutputs(host: Host, plan: TrainingPlan): Promise<ExpectedOutputs> {
  const expected = expectedOf(host, plan);
  const before = new Map<string, string | undefined>();
  for (const each of expected)
    for (const file of await filesOf(host, each)) before.set(file, await host.files.stamp(file));
  return {
    async verify(repetition) {
      const faults: Fault[] = [];
      const seen = new Set<string>();
      const isNew = async (file: string) => {
        const stamp = await host.files.stamp(file);
        return !before.has(file) || before.get(file) !== stamp;
      };
      const bySeed = expected.filter((one) => one.bySeed);
      const written = await writtenBySeed(host, { expected: bySeed, isNew, repetition });
      faults.push(...written.faults);
      for (const each of expected.filter((one) => !one.bySeed)) {
        const found = await filesOf(host, each);
        if (found.length === 0) faults.push(missing(host, each));
        for (const file of found.filter((name) => !seen.has(name))) {
          seen.add(file);
          if (!(await isNew(file))) faults.push(stale(host, each, file));
        }
      }
      throwFaults(faults);
      return bySeed.length === 0 ? undefined : written.files;
    },
  };
}

function expectedOf(
  { files, context }: Host,
  { subject, metrics, limits }: TrainingPlan,
): readonly Expected[] {
  const { recipe } = subject;
  const isBySeed = limits.repeat > 1 && mayBeSeveral(recipe.predictions);
  const folder = path.resolve(context.workspace, recipe.path);
  const ofRecipe = (patterns: readonly string[], source: string) =>
    patterns.map((pattern): Expected => ({ pattern, source: `The recipe’s \`${source}\``, folder }));
  return [
    ...ofRecipe(recipe.model, 'model'),
    ...(metrics.length === 0
      ? ofRecipe(recipe.metrics, 'metrics')
      : metrics.map((pattern) => ({ pattern, source: 'Input `metrics`', folder: files.root }))),
    ...ofRecipe(
      predictionPaths(recipe.predictions).filter((pattern) => !isAddress(pattern)),
      'predictions',
    ).map((one) => ({ ...one, ...(isBySeed && { bySeed: true as const }) })),
  ];
}

interface BySeed {
  readonly expected: readonly Expected[];
  readonly isNew: (file: string) => Promise<boolean>;
  readonly repetition: Repetition;
}

/** Files that repetitions before wrote stay where they are; in the end nobody else's may be there. */
async function writtenBySeed(
  host: Host,
  { expected, isNew, repetition: { earlier, isLast } }: BySeed,
): Promise<{ readonly files: ReadonlySet<string>; readonly faults: readonly Fault[] }> {
  const files = new Set<string>();
  const others = new Map<string, Expected>();
  for (const each of expected)
    for (const file of await filesOf(host, each)) {
      if (await isNew(file)) files.add(file);
      else if (!earlier.has(file)) others.set(file, each);
    }
  const old = [...others].map(([file, each]) => stale(host, each, file));
  if (files.size > 0) return { files, faults: isLast ? old : [] };
  return { files, faults: old.length > 0 ? old : expected.slice(0, 1).map((each) => missing(host, each)) };
}

async function filesOf({ files }: Host, { pattern, folder }: Expected): Promise<readonly string[]> {
  return (await files.glob([pattern], folder)).map((file) => path.resolve(folder, file));
}

function missing({ files }: Host, { pattern, source, folder }: Expected): Fault {
  return {
    code: 'FILE_MISSING',
    message: `${source} names a file that training did not write`,
    place: { path: path.join(path.relative(files.root, folder), pattern) },
    hint: `The path is relative to ${path.relative(files.root, folder) || 'the folder that training runs in'}. Does the command write it there?`,
  };
}

function stale({ files }: Host, { source }: Expected, file: string): Fault {
  return {
    code: 'OUTPUT_STALE',
    message: `${source} names a file that was there before training, and that training did not write`,
    place: { path: path.relative(files.root, file) },
    hint: 'Take it out of the commit or the folder, or let training write it anew; else an older result would pass for this one.',
  };
}
