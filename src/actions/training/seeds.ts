import path from 'node:path';
import type { MetricValues } from '../../domain/evidence/value.ts';
import type { Host } from '../../ports/host.ts';
import { readMetricFiles } from '../gather/candidate.ts';
import { gatherSources, type Sources } from '../gather/sources.ts';
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
  for (let seed = repeat - 1; seed >= 0; seed--) {
    const { outputs, ...ended } = await commands.run(seed);
    seconds += ended.seconds;
    if (ended.failure !== undefined) return { ...ended, seconds: rounded(seconds), runs: [] };
    await outputs.verify();
    const gathered = await gatherSources(host, plan.subject, { metrics: plan.metrics });
    const sources = await summedUp(host, plan.subject, gathered);
    const values = await readMetricFiles(host, sources.metrics);
    const kept = seed === 0 ? sources : await putAside(host, sources, path.join(aside, String(seed)));
    runs.unshift({ seed, sources: kept, values });
    if (repeat > 1)
      host.log.info(`${plan.subject.model}: seed ${seed} is trained, ${repeat - runs.length} to go`);
  }
  return { exitCode: 0, seconds: rounded(seconds), runs };
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
