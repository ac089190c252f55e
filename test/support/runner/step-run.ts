import { stat, writeFile } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import { runChild } from './child.ts';
import { interpolate } from './expressions.ts';
import { takeCommandFiles } from './step-outcome.ts';
import type { StepAnswer, StepExecution } from './step-frame.ts';
import { processEnvironment } from './step-frame.ts';
import { UnsupportedError } from './unsupported.ts';

/** Command lines of the shells, as the runner starts them; `{0}` is the script. */
const shells: Readonly<Record<string, { readonly command: string; readonly extension: string }>> = {
  default: { command: 'bash -e {0}', extension: '.sh' },
  bash: { command: 'bash --noprofile --norc -eo pipefail {0}', extension: '.sh' },
  sh: { command: 'sh -e {0}', extension: '.sh' },
  python: { command: 'python {0}', extension: '.py' },
};

/** A `run:` step. Its process sees no runtime token: GitHub gives that to JavaScript and Docker actions only. */
export async function runScript(execution: StepExecution): Promise<StepAnswer> {
  const { state, step, frame, log, scope, signal } = execution;
  const defaults = frame.depth > 0 ? [] : [state.job.defaults.run, state.run.workflow.defaults.run];
  const shell = interpolate(
    step.shell ?? defaults.find((each) => each.shell !== undefined)?.shell ?? 'default',
    scope,
  );
  const folder =
    step['working-directory'] ??
    defaults.find((each) => each['working-directory'] !== undefined)?.['working-directory'];
  const cwd = resolvePath(state.directories.workspace, interpolate(folder ?? '.', scope));
  if (!(await isDirectory(cwd))) {
    log.annotate({
      level: 'error',
      message: `An error occurred trying to start process '${shell}' with working directory '${cwd}'. No such file or directory`,
    });
    return { ok: false, outputs: {}, summary: '' };
  }
  const { command, extension } = shellOf(shell);
  const script = join(state.directories.temp, `step-${state.steps}${extension}`);
  await writeFile(script, `${interpolate(step.run ?? '', scope)}\n`);
  const [file = '', ...args] = command.split(/\s+/).map((word) => word.replace('{0}', script));
  const code = await runChild({
    file,
    args,
    cwd,
    env: processEnvironment(execution),
    signal,
    groups: state.groups,
    onLine: (line) => log.line(line),
  });
  const contents = await takeCommandFiles(execution);
  if (code !== 0) log.annotate({ level: 'error', message: `Process completed with exit code ${code}.` });
  return {
    ok: code === 0 && contents.faults.length === 0,
    outputs: contents.outputs,
    summary: contents.summary,
  };
}

function shellOf(name: string): { readonly command: string; readonly extension: string } {
  const known = shells[name];
  if (known !== undefined) return known;
  if (name.includes('{0}')) return { command: name, extension: '' };
  throw new UnsupportedError(
    `there is no shell ${name} here, only bash, sh, python and command lines with {0}`,
  );
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
