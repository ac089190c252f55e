import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { promote } from '../actions/promote.ts';
import { rollback } from '../actions/rollback.ts';
import { localHost } from '../host.ts';
import { ledgerBranch } from '../ports/ledger.ts';
import type { Log } from '../ports/system.ts';
import { type Action, parseInputs } from '../runtime/define-action.ts';
import type { Workspace } from './workspace.ts';

const execute = promisify(execFile);

/**
 * The life of a model after its pull request: a first version, a second one that is better, one that is refused, and the way
 * back.
 */
export async function showLife(workspace: Workspace, say: (text: string) => void): Promise<void> {
  const { directory, git, train } = workspace;
  const run = (action: unknown, inputs: Readonly<Record<string, string>>) =>
    runVerb(action as Action, { directory, inputs, say });
  await git('switch', '--quiet', 'main');
  await train();
  say('\nmodelgate promote            (the model of main becomes the first version)\n');
  await run(promote, {});
  await git('merge', '--quiet', '--no-edit', 'better');
  await train();
  say('\ngit merge better && python train.py && modelgate promote\n');
  await run(promote, {});
  await git('merge', '--quiet', '--no-edit', '--strategy-option=theirs', 'better-overall-worse-in-one-slice');
  await train();
  say('\nThe one with a mistake in one place is merged all the same: modelgate promote\n');
  await run(promote, {});
  say('\nAt three in the morning: modelgate rollback --reason "late for a whole airline"\n');
  await run(rollback, { reason: 'late for a whole airline' });
  say(`\nThe ledger, an event a commit: git log ${ledgerBranch}\n`);
  say(await gitText(directory, 'log', '--reverse', '--format=  %s', ledgerBranch));
  say(`\nIts page, as people read it on GitHub: git show ${ledgerBranch}:README.md\n`);
  say(await gitText(directory, 'show', `${ledgerBranch}:README.md`));
}

async function runVerb(
  action: Action,
  {
    directory,
    inputs,
    say,
  }: {
    readonly directory: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly say: (text: string) => void;
  },
): Promise<void> {
  const log: Log = {
    info: (message) => say(`  ${message}`),
    warn: (message) => say(`  warning: ${message}`),
    annotate: () => undefined,
    debug: () => undefined,
    group: (_title, work) => work(),
    show: () => Promise.resolve(),
  };
  const host = await localHost({ env: {}, log, workingDirectory: path.resolve(directory) });
  const { refusal, fault } = await action.run(parseInputs(action, inputs), host);
  if (fault !== undefined) throw fault;
  if (refusal !== undefined) say(`  Refused: ${refusal}`);
}

async function gitText(directory: string, ...args: readonly string[]): Promise<string> {
  return (await execute('git', [...args], { cwd: directory })).stdout.trimEnd();
}
