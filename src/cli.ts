import { ModelgateError } from './domain/errors.ts';
import { githubHostFromShell, localHost } from './host.ts';
import { actions } from './main.ts';
import { parseInputs } from './runtime/define-action.ts';
import { commandHelp, overviewHelp } from './runtime/help.ts';
import { shellLog } from './runtime/log.ts';
import { describeFailure, type ExitCode } from './runtime/outcome.ts';
import { type CommandLine, parseCommandLine } from './runtime/command-line.ts';

export const version = '0.1.0';

/**
 * `modelgate <verb> [model] [--input value …] [--json]`. Never throws: the exit code says it (contract, “Common to all”).
 * `root` is the folder of this project: the demo's example lies there.
 */
export async function runCommand(args: readonly string[], root: string): Promise<ExitCode> {
  try {
    return await execute(args, root);
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`);
    return 2;
  }
}

async function execute(args: readonly string[], root: string): Promise<ExitCode> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    return print(await overviewHelp(actions));
  }
  if (verb === '--version') return print(version);
  if (verb === 'demo') {
    const { demo } = await import('./demo/demo.ts');
    return demo(root);
  }
  const load = actions[verb];
  if (!load) {
    const hint = `The commands are ${[...Object.keys(actions), 'demo'].join(', ')}.`;
    throw new ModelgateError({ code: 'INPUT_INVALID', message: `There is no command \`${verb}\``, hint });
  }
  const action = await load();
  if (rest.includes('--help') || rest.includes('-h')) return print(commandHelp(action));
  const line = parseCommandLine(action, rest);
  return runVerb(line, action);
}

async function runVerb(
  line: CommandLine,
  action: Awaited<ReturnType<(typeof actions)[string]>>,
): Promise<ExitCode> {
  const inputs = parseInputs(action, line.inputs) as Record<string, unknown> & {
    'working-directory': string;
  };
  const { json, verbose, base } = line;
  const env = process.env;
  const token = line.inputs['github-token'] ?? env['GITHUB_TOKEN'];
  const onGitHub = line.host === 'github' || (line.host === undefined && env['GITHUB_ACTIONS'] === 'true');
  const host = await (onGitHub ? githubHostFromShell : localHost)({
    env,
    log: shellLog({ verbose, json }),
    workingDirectory: inputs['working-directory'],
    ...(token && { token }),
    ...(base !== undefined && { base }),
  });
  const { outputs, refusal, fault } = await action.run(inputs, host);
  if (json) print(JSON.stringify(outputs, null, 2));
  if (fault !== undefined) throw fault;
  if (refusal === undefined) return 0;
  process.stderr.write(`${refusal}\n`);
  return 1;
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}
