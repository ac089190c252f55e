import path from 'node:path';
import { type Fault, throwFaults } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import { isAddress } from '../gather/spark-rows.ts';
import type { TrainingPlan } from './plan.ts';

/** Files that training is to write, as they are before it begins. */
export interface ExpectedOutputs {
  /** @throws ModelgateError FILE_MISSING, OUTPUT_STALE: all files that are not there, or that nobody has written since */
  verify(): Promise<void>;
}

interface Expected {
  /** A path or glob as written, with where it is written. */
  readonly pattern: string;
  readonly source: string;
  /** What it is relative to. */
  readonly folder: string;
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
    async verify() {
      const faults: Fault[] = [];
      const seen = new Set<string>();
      for (const each of expected) {
        const found = await filesOf(host, each);
        if (found.length === 0) faults.push(missing(host, each));
        for (const file of found.filter((name) => !seen.has(name))) {
          seen.add(file);
          const stamp = await host.files.stamp(file);
          if (before.has(file) && before.get(file) === stamp) faults.push(stale(host, each, file));
        }
      }
      throwFaults(faults);
    },
  };
}

function expectedOf({ files, context }: Host, { subject, metrics }: TrainingPlan): readonly Expected[] {
  const { recipe } = subject;
  const folder = path.resolve(context.workspace, recipe.path);
  const ofRecipe = (patterns: readonly string[], source: string) =>
    patterns.map((pattern): Expected => ({ pattern, source: `The recipe’s \`${source}\``, folder }));
  return [
    ...ofRecipe(recipe.model, 'model'),
    ...(metrics.length === 0
      ? ofRecipe(recipe.metrics, 'metrics')
      : metrics.map((pattern) => ({ pattern, source: 'Input `metrics`', folder: files.root }))),
    ...ofRecipe(
      recipe.predictions && !isAddress(recipe.predictions.path) ? [recipe.predictions.path] : [],
      'predictions',
    ),
  ];
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
