import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { MetricValues } from '../../domain/evidence/value.ts';
import type { Host } from '../../ports/host.ts';
import { readMetricFiles } from '../gather/candidate.ts';
import { gatherSources, predictionFiles, type Sources } from '../gather/sources.ts';
import { summedUp } from '../gather/spark-rows.ts';
import { type Ended, trainingCommands } from './commands.ts';
import type { TrainingPlan } from './plan.ts';

/** What training with one seed left, where it can be read. */
export interface SeedRun {
  readonly seed: number;
  readonly sources: Sources;
  readonly values: MetricValues;
}

/** All seeds, the first first; or the failure of one. */
export type SeedRuns = Ended & { readonly runs: readonly SeedRun[] };

/**
 * Runs setup once and training with each seed. Seed 0 comes last: its files are those that stay, and that the run is of. What the
 * others wrote is put aside.
 * @throws ModelgateError FILE_MISSING, OUTPUT_STALE for what a training did not write; CANCELLED
 */
export async function trainSeeds(host: Host, plan: TrainingPlan): Promise<SeedRuns> {
  const { repeat } = plan.limits;
  const commands = trainingCommands(host, plan);
  const aside = path.join(host.files.root, '.modelgate', 'seeds', plan.subject.model);
  await host.files.remove(aside);
  const prepared = await commands.setup();
  let { seconds } = prepared;
  if (prepared.failure !== undefined) return { ...prepared, runs: [] };
  const runs: SeedRun[] = [];
  const written: string[] = [];
  for (let seed = repeat - 1; seed >= 0; seed--) {
    const { outputs, ...ended } = await commands.run(seed);
    seconds += ended.seconds;
    if (ended.failure !== undefined) return { ...ended, seconds: rounded(seconds), runs: [] };
    const only = await outputs.verify({ earlier: new Set(written), isLast: seed === 0 });
    const gathered = await gatherSources(host, plan.subject, { metrics: plan.metrics, only });
    if (only) written.unshift(oneFile(host, gathered, seed));
    const sources = await summedUp(host, plan.subject, gathered);
    const values = await readMetricFiles(host, sources.metrics);
    const kept = seed === 0 ? sources : await putAside(host, sources, path.join(aside, String(seed)));
    runs.unshift({ seed, sources: kept, values });
    if (repeat > 1)
      host.log.info(`${plan.subject.model}: seed ${seed} is trained, ${repeat - runs.length} to go`);
  }
  return { exitCode: 0, seconds: rounded(seconds), runs: bySeed(host, runs, written) };
}

/** Predictions under names of their own are the recipe's, a file a seed; under one name they are the run's, with those of the others aside. */
function bySeed({ files }: Host, runs: readonly SeedRun[], written: readonly string[]): readonly SeedRun[] {
  const names = new Set(written);
  const [first, ...others] = runs;
  if (names.size < 2 || !first?.sources.predictions) return runs;
  if (names.size < runs.length) {
    const twice = written.find((file, at) => written.indexOf(file) < at) ?? '';
    const by = runs.filter((_, at) => written[at] === twice).map(({ seed }) => seed);
    throw new ModelgateError({
      code: 'PREDICTIONS_INVALID',
      message: `Training wrote the same file of predictions with seeds ${by.join(' and ')}, and other files with others`,
      place: { path: path.relative(files.root, twice) },
      hint: 'Put MODELGATE_SEED into the name of the file, or write one name always.',
    });
  }
  const further = others.flatMap(({ seed, sources: { predictions } }) =>
    predictions ? [{ seed: String(seed), path: predictions.path }] : [],
  );
  const predictions = { ...first.sources.predictions, seeds: { own: String(first.seed), others: further } };
  return [{ ...first, sources: { ...first.sources, predictions } }, ...others];
}

function oneFile({ files }: Host, { predictions }: Sources, seed: number): string {
  const all = predictions ? predictionFiles(predictions) : [];
  const [only, ...more] = all;
  if (only !== undefined && more.length === 0) return only;
  throw new ModelgateError({
    code: 'PREDICTIONS_INVALID',
    message: `Training with seed ${seed} wrote ${all.length} files of predictions: ${all
      .slice(0, 5)
      .map((file) => path.relative(files.root, file))
      .join(', ')}`,
    hint: 'With `repeat` each training writes one; or leave `repeat` out, and let one training write a file a seed.',
  });
}

/** The next seed writes the same files. */
async function putAside({ files }: Host, sources: Sources, folder: string): Promise<Sources> {
  const copied = async (file: string) => {
    const target = path.join(folder, path.basename(file));
    await files.copy(file, target);
    return target;
  };
  const { predictions } = sources;
  return {
    named: sources.named,
    model: [],
    metrics: [],
    ...(predictions && { predictions: { ...predictions, path: await copied(predictions.path) } }),
  };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
