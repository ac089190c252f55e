import type { Action } from './runtime/define-action.ts';

/** The one list of actions: a job's step and the command line start from here. Each is loaded when it runs. */
export const actions: Readonly<Record<string, () => Promise<Action>>> = {
  check: async () => (await import('./actions/check.ts')).check as unknown as Action,
  compare: async () => (await import('./actions/compare.ts')).compare as unknown as Action,
  report: async () => (await import('./actions/report.ts')).report as unknown as Action,
};

/** A step of a job; called by the stub `dist/<id>.js`. */
export async function run(id: string): Promise<void> {
  const [load, { runJob }, { githubHost }] = await Promise.all([
    actions[id]?.(),
    import('./runtime/job.ts'),
    import('./host.ts'),
  ]);
  if (!load) throw new Error(`there is no action ${id}`);
  await runJob(load, githubHost);
}

/** The command line; called by `dist/cli.js`. `root`: the folder of this project. */
export async function shell(args: readonly string[], root: string): Promise<void> {
  const { runCommand } = await import('./cli.ts');
  process.exitCode = await runCommand(args, root);
}
