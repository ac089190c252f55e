import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that a step writes to speak to the runner, by the suffix of the variable that names them. */
export interface CommandFiles {
  readonly GITHUB_OUTPUT: string;
  readonly GITHUB_ENV: string;
  readonly GITHUB_PATH: string;
  readonly GITHUB_STATE: string;
  readonly GITHUB_STEP_SUMMARY: string;
}

export interface CommandFileContents {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  /** What was wrong in the files; a step with any has failed. */
  readonly faults: readonly string[];
  /** What GitHub reports as an error without failing the step: a summary over 1 MiB, which is dropped. */
  readonly reports: readonly string[];
}

const summaryLimit = 1024 * 1024;
const outputLimit = 1024 * 1024;

/** Five new empty files in `directory`, under names that no other step has. */
export async function createCommandFiles(directory: string, name: string): Promise<CommandFiles> {
  await mkdir(directory, { recursive: true });
  const path = (kind: string): string => join(directory, `${kind}_${name}`);
  const files = {
    GITHUB_OUTPUT: path('set_output'),
    GITHUB_ENV: path('set_env'),
    GITHUB_PATH: path('add_path'),
    GITHUB_STATE: path('save_state'),
    GITHUB_STEP_SUMMARY: path('step_summary'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  return files;
}

export async function readCommandFiles(files: CommandFiles): Promise<CommandFileContents> {
  const faults: string[] = [];
  const reports: string[] = [];
  const pairs = async (
    name: 'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_STATE',
  ): Promise<Record<string, string>> => {
    try {
      return parsePairs(await readFile(files[name], 'utf8'));
    } catch (error) {
      faults.push(
        `Unable to process file command '${name}' successfully. ${error instanceof Error ? error.message : String(error)}`,
      );
      return {};
    }
  };
  const outputs = await pairs('GITHUB_OUTPUT');
  const env = await pairs('GITHUB_ENV');
  const state = await pairs('GITHUB_STATE');
  if ('NODE_OPTIONS' in env) {
    faults.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    delete env['NODE_OPTIONS'];
  }
  const size = Object.values(outputs).reduce((sum, value) => sum + 2 * value.length, 0);
  if (size > outputLimit) faults.push(`the step's outputs are ${size} bytes in UTF-16, over ${outputLimit}`);
  const summarySize = (await stat(files.GITHUB_STEP_SUMMARY)).size;
  if (summarySize > summaryLimit) {
    reports.push(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(summarySize / 1024)}k.`,
    );
  }
  const path = (await readFile(files.GITHUB_PATH, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  const summary = summarySize > summaryLimit ? '' : await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
  return { outputs, env, state, path, summary, faults, reports };
}

/** `name=value` lines and heredocs, `name<<DELIMITER`, value lines, `DELIMITER`. @throws with GitHub's own words */
export function parsePairs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      found[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals > 0) {
      found[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return found;
}
