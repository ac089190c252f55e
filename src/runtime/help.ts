import { shellFlags } from './command-line.ts';
import { type Action, inputsOf } from './define-action.ts';

/** What `modelgate --help` prints. */
export async function overviewHelp(verbs: Readonly<Record<string, () => Promise<Action>>>): Promise<string> {
  const loaded = await Promise.all(Object.values(verbs).map((load) => load()));
  const rows = [...loaded.map(({ id, description }) => [id, firstSentence(description)]), ['demo', demoHelp]];
  return [
    'Usage: modelgate <command> [model] [--input value …] [--json]',
    '',
    ...columns(rows as [string, string][]),
    '',
    '`modelgate <command> --help` lists the inputs. Exit code: 0, 1 for a refusal, 2 for a fault.',
  ].join('\n');
}

export function commandHelp(action: Action): string {
  const inputs = inputsOf(action)
    .filter(({ name }) => name !== 'model')
    .map((input): [string, string] => {
      const fallback = input.default === undefined ? '' : ` Default: \`${input.default}\`.`;
      const choices = input.choices ? ` One of ${input.choices.join(', ')}.` : '';
      return [`--${input.name}`, input.description + choices + fallback];
    });
  const flags = Object.entries(shellFlags).map(([name, flag]): [string, string] => [
    `--${name}`,
    flag.description,
  ]);
  return [
    `Usage: modelgate ${action.id} [model] [--input value …]`,
    '',
    action.description,
    '',
    ...columns([...inputs, ...flags]),
  ].join('\n');
}

export const demoHelp =
  'Makes a repository from an example, trains in it, and shows the check of four pull requests.';

function columns(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`);
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
