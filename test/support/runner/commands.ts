/** A workflow command, `::error file=a.py,line=3::message`. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

const known = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'echo',
  'stop-commands',
]);
/** Commands that GitHub has switched off or that this runner does not have; using them is an error, not text. */
const refused = new Set(['set-output', 'save-state', 'set-env', 'add-path', 'add-matcher', 'remove-matcher']);

/**
 * The command that a line of output is, or `undefined` for text. While commands are stopped only `::<token>::` is one.
 * @throws on a command that was removed from GitHub or that this runner does not have
 */
export function parseCommand(line: string, stopToken?: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?:\s([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', value = ''] = match;
  if (stopToken !== undefined) return name === stopToken ? { name, properties: {}, value: '' } : undefined;
  if (refused.has(name))
    throw new Error(`the workflow command ${name} is not supported: write to the environment file instead`);
  if (!known.has(name)) return undefined;
  return { name, properties: parseProperties(properties), value: unescapeData(value) };
}

function parseProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','));
}
