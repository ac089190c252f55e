import { ModelgateError } from './domain/errors.ts';
import { githubHostFromShell, localHost } from './host.ts';
import { actions, commands } from './main.ts';
import { onlyThisClone } from './domain/registry/elsewhere.ts';
import { choicesHint } from './domain/schema-faults.ts';
import { type Action, type ActionResult, parseInputs } from './runtime/define-action.ts';
import { commandHelp, demoHelp, overviewHelp } from './runtime/help.ts';
import type { Installation } from './runtime/host-options.ts';
import { shellLog } from './runtime/shell-log.ts';
import { describeFailure, type ExitCode } from './runtime/outcome.ts';
import { type CommandLine, parseCommandLine } from './runtime/command-line.ts';
import { unsaid } from './runtime/said-once.ts';
import { terminalText } from './runtime/terminal-text.ts';

export const version = '0.1.0';

/**
 * `modelgate <verb> [model] [--input value …] [--json]`. Never throws: the exit code says it (contract, “Common to all”).
 */
export async function runCommand(args: readonly string[], installation: Installation): Promise<ExitCode> {
  try {
    return await execute(args, installation);
  } catch (error) {
    if (args.includes('--json')) print(JSON.stringify(failure(error), null, 2));
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

interface Acted extends ActionResult<string> {
  /** What was done is this clone’s alone: where production is changed. */
  readonly elsewhere?: string;
}

async function runVerb(line: CommandLine, action: Action, installation: Installation): Promise<ExitCode> {
  const shown: string[] = [];
  const { outputs, refusal, fault, elsewhere } = await act(line, action, {
    ...installation,
    shown: (text) => void shown.push(text),
  }).catch((error: unknown): Acted => asFault(error));
  if (line.json) {
    const said = { ...readable(outputs), ...(fault !== undefined && failure(fault)) };
    print(JSON.stringify(said, null, 2));
  }
  const failed = fault === undefined ? refusal && terminalText(refusal) : describeFailure(fault);
  // On a terminal both streams are read as one; elsewhere, as in the log of a job, each is whole.
  const onOneTerminal = process.stdout.isTTY && process.stderr.isTTY;
  const told = [failed && onOneTerminal ? unsaid(failed, shown.join('\n')) : failed, elsewhere];
  for (const text of told) if (text) process.stderr.write(`${text}\n`);
  if (fault !== undefined) return 2;
  if (refusal === undefined) return 0;
  return 1;
}

async function act(
  line: CommandLine,
  action: Action,
  { thread, shown }: Installation & { readonly shown: (text: string) => void },
): Promise<Acted> {
  const inputs = parseInputs(action, line.inputs) as Record<string, unknown> & {
    'working-directory': string;
  };
  const { json, verbose, base, by } = line;
  const env = process.env;
  const token = line.inputs['github-token'] ?? env['GITHUB_TOKEN'];
  const onGitHub = line.host === 'github' || (line.host === undefined && env['GITHUB_ACTIONS'] === 'true');
  const host = await (onGitHub ? githubHostFromShell : localHost)({
    env,
    log: shellLog({ verbose, json, shown }),
    workingDirectory: inputs['working-directory'],
    ...(token && { token }),
    ...(thread && { thread }),
    ...(base !== undefined && { base }),
    ...(by !== undefined && { by }),
  });
  const result = await action.run(inputs, host).catch(asFault);
  const { host: kind, origin } = host.context;
  const isWriter = kind === 'local' && action.permissions['contents']?.access === 'write';
  return { ...result, ...(isWriter && origin !== undefined && { elsewhere: onlyThisClone(origin) }) };
}

function asFault(fault: unknown): ActionResult<string> {
  return { outputs: {}, fault };
}

/** What a script is told of a fault beside the outputs. */
function failure(error: unknown): {
  readonly outcome: 'error';
  readonly code?: string;
  readonly message: string;
} {
  const code = error instanceof ModelgateError ? { code: error.code } : {};
  return { outcome: 'error', ...code, message: error instanceof Error ? error.message : String(error) };
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
