import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import { ignoreFolder } from '../gather/recording.ts';
import { type ExpectedOutputs, expectOutputs } from './outputs.ts';
import type { Command, Limits, TrainingPlan } from './plan.ts';

/** Commands that came to an end. */
export interface Ended {
  /** 0: all went well; else the code of the one that did not. */
  readonly exitCode: number;
  readonly seconds: number;
  /** Why there is no model, in a sentence. */
  readonly failure?: string;
}

/** As `timeout` of coreutils ends what takes too long. */
const tooLong = 124;

/** The commands of one training, which share its time limit. */
export function trainingCommands(host: Host, plan: TrainingPlan) {
  const { subject, commands, folder, limits } = plan;
  const { model } = subject;
  const output = path.join(host.files.root, '.modelgate', 'output', model);
  const signal = timeLimit(limits);

  async function execute(name: string, { text }: Command, seed: number): Promise<Ended> {
    const env = { MODELGATE_MODEL: model, MODELGATE_SEED: String(seed), MODELGATE_OUTPUT: output };
    const begin = host.clock.now().getTime();
    const options = { command: text, cwd: folder, env, onLine: host.log.info, ...(signal && { signal }) };
    try {
      const { exitCode, seconds } = await host.log.group(`${model}: ${name}`, () =>
        host.processes.run(options),
      );
      if (exitCode === 0) return { exitCode, seconds };
      const failure = `${model}: \`${name}\` ended with code ${exitCode}; its output is in the log.`;
      return { exitCode, seconds, failure };
    } catch (error) {
      const isLimit =
        error instanceof ModelgateError && error.code === 'CANCELLED' && signal?.aborted === true;
      if (!isLimit) throw error;
      const failure = `${model}: \`${name}\` was ended: training may take ${limits.minutes} minutes (input \`time-limit\`).`;
      return { exitCode: tooLong, seconds: (host.clock.now().getTime() - begin) / 1000, failure };
    }
  }

  return {
    async setup(): Promise<Ended> {
      await ignoreFolder(host);
      await emptied(host, output);
      return commands.setup ? execute('setup', commands.setup, 0) : { exitCode: 0, seconds: 0 };
    },
    /** Trains with a seed. What setup fetched, or another seed wrote, is not what this one wrote. */
    async run(seed: number): Promise<Ended & { readonly outputs: ExpectedOutputs }> {
      await emptied(host, output);
      const outputs = await expectOutputs(host, plan);
      const name = limits.repeat === 1 ? 'run' : `run with seed ${seed}`;
      return { ...(await execute(name, commands.run, seed)), outputs };
    },
  };
}

/** Goes off when the limit's minutes are over; `undefined`: there is none. */
export function timeLimit({ minutes }: Limits): AbortSignal | undefined {
  return minutes === undefined ? undefined : AbortSignal.timeout(Math.ceil(minutes * 60_000));
}

async function emptied({ files }: Host, folder: string): Promise<void> {
  await files.remove(folder);
  await files.makeFolder(folder);
}
