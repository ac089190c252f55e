import './domain/metric/catalogue.ts';
import { askEarly } from './github/early.ts';
import type { Installation } from './runtime/host-options.ts';
import type { Action } from './runtime/define-action.ts';

// What most actions name is in what all of them load, as is the catalogue: else the bundler puts a copy into each one's chunk.
export { globFault } from './domain/glob.ts';
export { onlyThisClone } from './domain/registry/elsewhere.ts';
export { parseVersion } from './domain/registry/version.ts';
export { codeSpan } from './domain/report/inert.ts';

/** The one list of actions: a job's step and the command line start from here. Each is loaded when it runs. */
export const actions: Readonly<Record<string, () => Promise<Action>>> = {
  check: async () => (await import('./actions/check.ts')).check as unknown as Action,
  validate: async () => (await import('./actions/validate.ts')).validate as unknown as Action,
  train: async () => (await import('./actions/train.ts')).train as unknown as Action,
  compare: async () => (await import('./actions/compare.ts')).compare as unknown as Action,
  report: async () => (await import('./actions/report.ts')).report as unknown as Action,
  promote: async () => (await import('./actions/promote.ts')).promote as unknown as Action,
  rollback: async () => (await import('./actions/rollback.ts')).rollback as unknown as Action,
  hold: async () => (await import('./actions/hold.ts')).hold as unknown as Action,
  fetch: async () => (await import('./actions/fetch.ts')).fetch as unknown as Action,
};

/** What only a shell has; declared like an action, so that flags and help come out the same. */
export const commands: Readonly<Record<string, () => Promise<Action>>> = {
  init: async () => (await import('./actions/init.ts')).init as unknown as Action,
  status: async () => (await import('./actions/status.ts')).status as unknown as Action,
  history: async () => (await import('./actions/history.ts')).history as unknown as Action,
  doctor: async () => (await import('./actions/doctor.ts')).doctor as unknown as Action,
  adopt: async () => (await import('./actions/adopt.ts')).adopt as unknown as Action,
};

/** Actions that judge start with the rules of the default branch. */
const judging: ReadonlySet<string> = new Set(['check', 'compare']);

/** A step of a job; called by the stub `dist/<id>.js`. `thread`: the stub `dist/thread.js`. */
export async function run(id: string, thread?: URL): Promise<void> {
  const early = judging.has(id) ? await askEarly(process.env) : undefined;
  const load = actions[id];
  if (!load) throw new Error(`there is no action ${id}`);
  const [action, { runJob }, { githubHost }] = await Promise.all([
    load(),
    import('./runtime/job.ts'),
    import('./host.ts'),
  ]);
  await runJob(action, (options) => githubHost({ ...options, ...(thread && { thread }) }, early));
}

/** The command line; called by `dist/cli.js`. */
export async function shell(args: readonly string[], installation: Installation): Promise<void> {
  const [{ runCommand }, { outliveReaders }] = await Promise.all([
    import('./cli.ts'),
    import('./runtime/closed-pipe.ts'),
  ]);
  outliveReaders([process.stdout, process.stderr]);
  process.exitCode = await runCommand(args, installation);
}

/** A second thread of either; called by `dist/thread.js` in that thread. */
export async function serve(): Promise<void> {
  (await import('./threads/serve.ts')).serve();
}
