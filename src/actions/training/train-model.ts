import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { formatArtifactName, shortDigest } from '../../domain/run/artifact-name.ts';
import type { Training } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import { readMetricFiles } from '../gather/candidate.ts';
import { ignoreFolder, recordRun, runFolderOf } from '../gather/recording.ts';
import { openRun, type RunFolder } from '../gather/run-folder.ts';
import { gatherSources } from '../gather/sources.ts';
import { type ExpectedOutputs, expectOutputs } from './outputs.ts';
import type { Command, TrainingPlan } from './plan.ts';

/** One model’s training that came to an end. */
export interface Trained {
  readonly model: string;
  readonly run: RunFolder;
  /** Of the artifact; absent where the run was not kept. */
  readonly artifact?: number;
  /** Why there is no model, in a sentence: a command ended with another code than 0. */
  readonly failure?: string;
}

/**
 * Runs setup and training, records what came of it, and keeps it.
 * @throws ModelgateError FILE_MISSING, OUTPUT_STALE for outputs; CANCELLED
 */
export async function trainModel(host: Host, plan: TrainingPlan): Promise<Trained> {
  const { subject, inputsDigest, metrics } = plan;
  const { model } = subject;
  // One that an earlier training left there must not stand in for one that came to nothing.
  await host.files.remove(runFolderOf(model));
  if (!(await host.files.isDirectory(plan.folder))) throw noFolder(plan);
  if (host.context.host === 'github' && !(await host.files.exists(path.join(host.context.workspace, '.git'))))
    host.log.warn('The workspace is no checkout: let the step `actions/checkout` run before this one.');
  const { outputs, training, failure } = await runCommands(host, plan);
  const recording = { host, subject, inputsDigest, training };
  if (failure !== undefined) {
    const nothing = { metrics: [], model: [], named: false };
    return { model, failure, run: await recordRun({ ...recording, sources: nothing, values: new Map() }) };
  }
  await outputs?.verify();
  const sources = await gatherSources(host, subject, { metrics });
  const values = await readMetricFiles(host, sources.metrics);
  const run = await recordRun({ ...recording, sources, values });
  host.log.info(`${model} is trained (${training.seconds} s): ${run.folder}, ${run.record.id}.`);
  return { model, ...(await keep(host, plan, run)) };
}

interface Ran {
  readonly training: Training;
  readonly failure?: string;
  /** As they were when setup was through: what it fetched is not what training wrote. */
  readonly outputs?: ExpectedOutputs;
}

async function runCommands(host: Host, plan: TrainingPlan): Promise<Ran> {
  const { subject, commands, folder } = plan;
  const { model } = subject;
  const { setup, run } = commands;
  const output = path.join(host.files.root, '.modelgate', 'output', model);
  await ignoreFolder(host);
  await host.files.remove(output);
  await host.files.makeFolder(output);
  const env = { MODELGATE_MODEL: model, MODELGATE_SEED: '0', MODELGATE_OUTPUT: output };
  const written = { ...textOf('setup', setup), ...textOf('run', run) };
  let seconds = 0;
  const execute = async (name: string, { text }: Command): Promise<Ran> => {
    const ended = await host.log.group(`${model}: ${name}`, () =>
      host.processes.run({ command: text, cwd: folder, env, onLine: host.log.info }),
    );
    const { exitCode } = ended;
    seconds = Math.round((seconds + ended.seconds) * 1000) / 1000;
    const failure = `${model}: \`${name}\` ended with code ${exitCode}; its output is in the log.`;
    return { training: { ...written, 'exit-code': exitCode, seconds }, ...(exitCode !== 0 && { failure }) };
  };
  const prepared = setup && (await execute('setup', setup));
  if (prepared?.failure !== undefined) return prepared;
  const outputs = await expectOutputs(host, plan);
  return { ...(await execute('run', run)), outputs };
}

function textOf(name: 'setup' | 'run', command: Command | undefined): { setup?: string; run?: string } {
  return command === undefined || command.given ? {} : { [name]: command.text };
}

/**
 * Keeps the run for later jobs. Of a workflow run that is tried again the artifact may be there: it cannot be changed, other jobs may
 * have judged it already, and so it is the run that counts.
 */
async function keep(
  host: Host,
  { subject: { model }, inputsDigest }: TrainingPlan,
  run: RunFolder,
): Promise<Pick<Trained, 'run' | 'artifact'>> {
  const { context, log, runs } = host;
  // What is not committed is no state that anybody could come back to.
  if (context.dirty) return { run };
  const name = formatArtifactName({ model, digest: shortDigest(inputsDigest) });
  const earlier = (await runs.ofThisWorkflowRun()).filter((kept) => kept.name === name && !kept.expired);
  try {
    const { id } = await runs.keep(name, run.folder, { unchecked: true });
    const there = earlier.find((kept) => kept.id === id);
    if (!there) return { run, artifact: id };
    log.warn(
      `${model}: this workflow run has ${name} already. That run stands, and this training is dropped; start a new workflow run to replace it.`,
    );
    await runs.fetch(there, run.folder);
    return { run: await openRun(host, run.folder), artifact: id };
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== 'NOT_SUPPORTED_HERE') throw error;
    log.warn(error.message);
    return { run };
  }
}

function noFolder({ subject }: TrainingPlan): ModelgateError {
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: `The folder of model \`${subject.model}\` is not there`,
    place: { path: subject.recipe.path },
    hint: 'Training needs the repository’s files: let the step `actions/checkout` run before it.',
  });
}
