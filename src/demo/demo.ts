import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { localHost } from '../host.ts';
import { check } from '../actions/check.ts';
import type { Log } from '../ports/system.ts';
import { parseInputs } from '../runtime/define-action.ts';
import type { ExitCode } from '../runtime/outcome.ts';
import { showLife } from './life.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

/** Four pull requests: what each claims to do, and what it does. */
const pullRequests = [
  { name: 'better', title: 'Use more of what is known before take-off' },
  { name: 'better-overall-worse-in-one-slice', title: 'The same, with a small mistake in one place' },
  { name: 'readme-only', title: 'Describe the model' },
  { name: 'nan', title: 'Add the air pressure' },
] as const;

/** `modelgate demo`: makes a repository from the example, trains in it, shows the check of four pull requests, and what follows a merge. */
export async function demo(root: string): Promise<ExitCode> {
  const example = path.join(root, 'examples', 'flights');
  say('Making a repository from examples/flights, and training its first model (a few seconds) …');
  const workspace = await makeWorkspace(example);
  await workspace.train();
  await runCheck(workspace);
  const kept: string[] = [];
  for (const { name, title } of pullRequests) {
    await workspace.git('switch', '--quiet', '--create', name, 'main');
    await workspace.git('apply', path.join(example, 'variations', `${name}.patch`));
    await workspace.commit(title);
    await workspace.train();
    const { refused } = await runCheck(workspace);
    const report = path.join(workspace.directory, '.modelgate', 'demo', `${name}.md`);
    await mkdir(path.dirname(report), { recursive: true });
    await copyFile(path.join(workspace.directory, '.modelgate', 'reports', 'report.md'), report);
    kept.push(report);
    say(
      `\n${'═'.repeat(100)}\nPull request “${title}” (branch ${name}): the job ${refused ? 'fails' : 'passes'}, and its comment reads\n${'═'.repeat(100)}\n`,
    );
    say(await readFile(report, 'utf8'));
  }
  say(`\n${'═'.repeat(100)}\nAfter the merge: versions, stages, and the way back\n${'═'.repeat(100)}`);
  await showLife(workspace, say);
  say(`\nThe repository is ${workspace.directory}; the comments are`);
  for (const report of kept) say(`  ${report}`);
  say('Go there and try `git switch better`, change train.py, train, and run the check again.');
  return 0;
}

async function runCheck({ directory }: Workspace): Promise<{ refused: boolean }> {
  const host = await localHost({ env: {}, log: silent, workingDirectory: directory });
  const { refusal, fault } = await check.run(parseInputs(check, {}), host);
  if (fault !== undefined) throw fault;
  return { refused: refusal !== undefined };
}

/** The demo prints the reports itself. */
const silent: Log = {
  info: () => undefined,
  warn: (message) => void process.stderr.write(`warning: ${message}\n`),
  annotate: () => undefined,
  debug: () => undefined,
  group: (_title, run) => run(),
  show: () => Promise.resolve(),
};

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
