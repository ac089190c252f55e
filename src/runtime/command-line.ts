import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { ModelgateError } from '../domain/errors.ts';
import { isModelName } from '../domain/model.ts';
import { type Action, inputsOf } from './define-action.ts';

export interface CommandLine {
  /** Raw inputs by name, as a job would give them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly host?: 'local' | 'github';
  readonly base?: string;
  readonly by?: string;
  readonly json: boolean;
  readonly verbose: boolean;
}

/** Flags that every command has besides its inputs. */
export const shellFlags = {
  host: {
    type: 'string',
    description:
      '`local` (this clone; the default outside of jobs) or `github` (GITHUB_TOKEN, GITHUB_REPOSITORY).',
  },
  base: {
    type: 'string',
    description: 'What to compare with, in place of the merge base with the default branch.',
  },
  by: { type: 'string', description: 'Who answers for an `override`: a person’s name or login.' },
  json: { type: 'boolean', description: 'Print the outputs as one JSON object, and nothing else.' },
  verbose: { type: 'boolean', description: 'Say what is being done.' },
} as const;

/** @throws ModelgateError INPUT_INVALID */
export function parseCommandLine(action: Action, args: readonly string[]): CommandLine {
  const names = inputsOf(action).map(({ name }) => name);
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const])),
    ...shellFlags,
  };
  const { values, positionals } = parse({ args: [...args], options, names: Object.keys(options) });
  const { host, base, by, json, verbose, ...rest } = values as Record<string, string[]> & {
    host?: string;
    base?: string;
    by?: string;
    json?: boolean;
    verbose?: boolean;
  };
  if (host !== undefined && host !== 'local' && host !== 'github')
    throw wrong(`--host is \`${host}\`; it takes local, github`);
  const [model, ...more] = positionals;
  if (more.length > 0) throw wrong(`one model at most is named; found ${positionals.join(', ')}`);
  if (model !== undefined && !isModelName(model)) {
    const hint = names.includes('metrics')
      ? `Did you mean --metrics ${model}?`
      : 'A model is named as in the policy.';
    throw new ModelgateError({ code: 'INPUT_INVALID', message: `\`${model}\` is no name of a model`, hint });
  }
  if (model !== undefined && rest['model'] !== undefined) {
    throw wrong(`\`${model}\` and --model both name a model`);
  }
  // A flag that is given several times is a list: one entry a line, as in a workflow.
  const inputs = Object.fromEntries(Object.entries(rest).map(([name, list]) => [name, list.join('\n')]));
  return {
    inputs: model === undefined ? inputs : { ...inputs, model },
    ...(host && { host }),
    ...(base !== undefined && { base }),
    ...(by !== undefined && by.trim() !== '' && { by: by.trim() }),
    json: json ?? false,
    verbose: verbose ?? false,
  };
}

function parse({ args, options, names }: { args: string[]; options: object; names: readonly string[] }) {
  try {
    return parseArgs({ args, options: options as never, allowPositionals: true, strict: true });
  } catch (cause) {
    const unknown = args.find(
      (arg) => arg.startsWith('--') && !names.includes(arg.slice(2).replace(/=.*$/s, '')),
    );
    if (unknown === undefined) throw wrong(cause instanceof Error ? cause.message : String(cause));
    const name = unknown.slice(2).replace(/=.*$/s, '');
    const near = closest(name, names);
    const hint =
      distance(name, near) <= 3
        ? `Did you mean --${near}?`
        : `The flags are ${names.map((flag) => `--${flag}`).join(', ')}.`;
    throw new ModelgateError({ code: 'INPUT_INVALID', message: `There is no flag --${name}`, hint });
  }
}

function wrong(message: string): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: `The command line cannot be read: ${message}`,
  });
}
