import { ModelgateError } from './domain/errors.ts';
import { githubHostFromShell, localHost } from './host.ts';
import { actions, commands } from './main.ts';
import { choicesHint } from './domain/schema-faults.ts';
import { type Action, type ActionResult, parseInputs } from './runtime/define-action.ts';
import { commandHelp, demoHelp, overviewHelp } from './runtime/help.ts';
import type { Installation } from './runtime/host-options.ts';
import { shellLog } from './runtime/shell-log.ts';
import { describeFailure, type ExitCode } from './runtime/outcome.ts';
import { type CommandLine, parseCommandLine } from './runtime/command-line.ts';
import { terminalText } from './runtime/terminal-text.ts';

export const version = '0.1.0';

/**
 * `modelgate <verb> [model] [--input value …] [--json]`. Never throws: the exit code says it (contract, “Common to all”).
 */
export async function runCommand(args: readonly string[], installation: Installation): Promise<ExitCode> {
  try {
    return await execute(args, installation);
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`);
    return 2;
  }
}

async function execute(args: readonly string[], installation: Installation): Promise<ExitCode> {
  const verbs = { ...actions, ...commands };
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    return print(await overviewHelp(verbs));
  }
  if (verb === '--version') return print(version);
  const asksForHelp = rest.includes('--help') || rest.includes('-h');
  if (verb === 'demo') {
    if (asksForHelp) return print(`Usage: modelgate demo\n\n${demoHelp}`);
    if (rest.length > 0) throw unknown(`\`demo\` takes no \`${rest[0]}\``, 'Run `modelgate demo` alone.');
    const { demo } = await import('./demo/demo.ts');
    return demo(installation.root);
  }
  const load = verbs[verb];
  if (!load)
    throw unknown(`There is no command \`${verb}\``, choicesHint(verb, [...Object.keys(verbs), 'demo']));
  const action = await load();
  if (asksForHelp) return print(commandHelp(action));
  return runVerb(parseCommandLine(action, rest), action, installation);
}

async function runVerb(line: CommandLine, action: Action, installation: Installation): Promise<ExitCode> {
  const { outputs, refusal, fault } = await act(line, action, installation).catch(
    (error: unknown): ActionResult<string> => ({ outputs: {}, fault: error }),
  );
  if (line.json) {
    const said = fault === undefined ? outputs : { ...outputs, outcome: 'error' };
    print(JSON.stringify(readable(said), null, 2));
  }
  if (fault !== undefined) throw fault;
  if (refusal === undefined) return 0;
  process.stderr.write(`${terminalText(refusal)}\n`);
  return 1;
}

async function act(
  line: CommandLine,
  action: Action,
  { thread }: Installation,
): Promise<ActionResult<string>> {
  const inputs = parseInputs(action, line.inputs) as Record<string, unknown> & {
    'working-directory': string;
  };
  const { json, verbose, base, by } = line;
  const env = process.env;
  const token = line.inputs['github-token'] ?? env['GITHUB_TOKEN'];
  const onGitHub = line.host === 'github' || (line.host === undefined && env['GITHUB_ACTIONS'] === 'true');
  const host = await (onGitHub ? githubHostFromShell : localHost)({
    env,
    log: shellLog({ verbose, json }),
    workingDirectory: inputs['working-directory'],
    ...(token && { token }),
    ...(thread && { thread }),
    ...(base !== undefined && { base }),
    ...(by !== undefined && { by }),
  });
  return action.run(inputs, host);
}

function unknown(message: string, hint: string): ModelgateError {
  return new ModelgateError({ code: 'INPUT_INVALID', message, hint });
}

/** Outputs are text in a job; here those that hold JSON are part of the one object. */
function readable(outputs: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, partOf(text)]));
}

/** A baseline may be a path such as `[1].json`, which only looks like JSON. */
function partOf(text: string | undefined): unknown {
  if (text === undefined || !text.startsWith('{')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}
