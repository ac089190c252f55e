import { githubHost, localHost } from '../../src/host.ts';
import { actions, commands } from '../../src/main.ts';
import { ModelgateError } from '../../src/domain/errors.ts';
import type { Host } from '../../src/ports/host.ts';
import type { Log } from '../../src/ports/system.ts';
import { parseInputs } from '../../src/runtime/define-action.ts';
import { counted, type StepPlan } from './counted-host.ts';

/**
 * A process that runs verbs when it is told to, each over a host of its own: what a job's step does, without the second that
 * starting one costs. It is killed at will.
 */

export interface Order {
  readonly verb: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly kind: 'github' | 'local';
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
  /** The time that events are given: runs that are compared must not differ by it. */
  readonly at?: string;
  /** Local host: die at this step. */
  readonly steps?: StepPlan;
}

export interface Outcome {
  readonly outcome: string;
  readonly message?: string;
  /** Local host: steps that were taken. */
  readonly steps?: number;
}

const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  annotate: () => undefined,
  debug: () => undefined,
  group: (_title, run) => run(),
  show: () => Promise.resolve(),
};

process.on('message', (order: Order) => {
  void carryOut(order).then((outcome) => process.send?.(outcome));
});
process.send?.('ready');

async function carryOut(order: Order): Promise<Outcome> {
  try {
    const load = actions[order.verb] ?? commands[order.verb];
    if (!load) throw new Error(`there is no verb ${order.verb}`);
    const action = await load();
    const { host, steps } = await hostOf(order);
    const { outputs, refusal, fault } = await action.run(parseInputs(action, order.inputs), host);
    if (fault !== undefined) throw fault;
    const message = refusal === undefined ? {} : { message: refusal };
    return { outcome: outputs['outcome'] ?? 'none', ...message, steps: steps() };
  } catch (error) {
    const outcome = error instanceof ModelgateError ? error.code : 'DEFECT';
    return { outcome, message: String((error as Error).stack ?? error) };
  }
}

async function hostOf(order: Order): Promise<{ readonly host: Host; readonly steps: () => number }> {
  const { env, directory, kind, at } = order;
  const options = { env, log: silent, workingDirectory: directory, token: env['GITHUB_TOKEN'] ?? '' };
  const built = kind === 'github' ? await githubHost(options) : await localHost(options);
  const clock = { ...built.clock, ...(at !== undefined && { now: () => new Date(at) }) };
  const host = { ...built, clock };
  return kind === 'github' ? { host, steps: () => 0 } : counted(host, { directory, plan: order.steps });
}
