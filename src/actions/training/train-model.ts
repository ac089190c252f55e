import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { Environment, Training } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import { recordRun, runFolderOf } from '../gather/recording.ts';
import type { RunFolder } from '../gather/run-folder.ts';
import { noteFailed, noteTrained } from '../gather/trained.ts';
import { gatherEnvironment, warnOfUncommitted } from './environment.ts';
import { keepTrained } from './keeping.ts';
import type { Command, TrainingPlan } from './plan.ts';
import { reuseRun } from './reuse.ts';
import { scoreHolders } from './score-holders.ts';
import { validateMade, validateRecipe } from './validation.ts';
import { type SeedRuns, trainSeeds } from './seeds.ts';

/** One model’s training that came to an end. */
export interface Trained {
  readonly model: string;
  readonly run: RunFolder;
  /** Of the artifact; absent where the run was not kept. */
  readonly artifact?: number;
  /** Why there is no model, in a sentence: a command ended with another code than 0. */
  readonly failure?: string;
  /** It was made before, and stands for this training. */
  readonly reused: boolean;
  /** What was reused, or why nothing was, in a sentence. */
  readonly why: string;
}

/**
 * Takes a run that was made from the very same inputs; else runs setup and training, records what came of it, and keeps it. Leaves a
 * note of how it ended, so that no step behind it takes files of before for what came of it.
 * @throws ModelgateError FILE_MISSING, OUTPUT_STALE for outputs; CANCELLED
 */
export async function trainModel(host: Host, plan: TrainingPlan): Promise<Trained> {
  const { subject, inputsDigest: inputs, metrics } = plan;
  const failed = () => noteFailed(host, subject, metrics);
  await failed();
  try {
    const trained = await trainOrReuse(host, plan);
    if (trained.failure !== undefined) await failed();
    else await noteTrained(host, subject, { run: trained.run, inputs });
    return trained;
  } catch (error) {
    // What went wrong first counts; the note of the beginning stands.
    await failed().catch(() => undefined);
    throw error;
  }
}

async function trainOrReuse(host: Host, plan: TrainingPlan): Promise<Trained> {
  const { subject, inputsDigest } = plan;
  const { model } = subject;
  // One that an earlier training left there must not stand in for one that came to nothing.
  await host.files.remove(runFolderOf(model));
  const { why, ...reused } = await reuseRun(host, plan);
  host.log.info(why);
  if (reused.run) return { model, ...reused, reused: true, why };
  if (!(await host.files.isDirectory(plan.folder))) throw noFolder(plan);
  if (host.context.host === 'github' && !(await host.files.exists(path.join(host.context.workspace, '.git'))))
    host.log.warn('The workspace is no checkout: let the step `actions/checkout` run before this one.');
  const environment = await gatherEnvironment(host, plan);
  warnOfUncommitted(host, model, environment);
  const before = await validateRecipe(host, plan);
  const trained = await trainSeeds(host, plan);
  const recording = {
    host,
    subject,
    inputsDigest,
    training: trainingOf(plan, trained, environment),
  };
  const [first, ...more] = trained.runs;
  if (!first) {
    const sources = { metrics: [], model: [], named: false };
    const run = await recordRun({
      ...recording,
      sources,
      values: new Map(),
      validation: await validateMade(host, plan, { before, made: [] }),
    });
    return { model, run, reused: false, why, failure: trained.failure ?? `${model} was not trained.` };
  }
  const { sources, values } = first;
  const run = await recordRun({
    ...recording,
    sources,
    values,
    validation: await validateMade(host, plan, { before, made: sources.model }),
    ...(more.length > 0 && { seeds: trained.runs }),
  });
  host.log.info(`${model} is trained (${trained.seconds} s): ${run.folder}, ${run.record.id}.`);
  const kept = await keepTrained(host, plan, await scoreHolders(host, plan, run));
  return { model, ...kept, reused: false, why };
}

function trainingOf(
  { commands, limits }: TrainingPlan,
  { exitCode, seconds }: SeedRuns,
  environment: Environment,
): Training {
  const { hourlyCost } = limits;
  return {
    ...textOf('setup', commands.setup),
    ...textOf('run', commands.run),
    'exit-code': exitCode,
    seconds,
    ...(hourlyCost && {
      cost: {
        amount: Math.round((seconds / 3600) * hourlyCost.amount * 1e6) / 1e6,
        currency: hourlyCost.currency,
      },
    }),
    environment,
  };
}

function textOf(name: 'setup' | 'run', command: Command | undefined): { setup?: string; run?: string } {
  return command === undefined || command.given ? {} : { [name]: command.text };
}

function noFolder({ subject }: TrainingPlan): ModelgateError {
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: `The folder of model \`${subject.model}\` is not there`,
    place: { path: subject.recipe.path },
    hint: 'Training needs the repository’s files: let the step `actions/checkout` run before it.',
  });
}
