import { isNestedBeyond } from '../nesting.ts';
import { parseDocument } from 'yaml';
import { ModelgateError } from '../errors.ts';
import { repositoryPath } from '../repository-path.ts';
import { isPlainPath } from './plain-path.ts';

/** What a `dvc.yaml` says of itself; paths are relative to its folder. */
export interface DvcFile {
  /** Names of stages, in the file's order. */
  readonly stages: readonly string[];
  readonly outputs: readonly string[];
  readonly metrics: readonly string[];
  readonly dependencies: readonly string[];
  /** Entries that are made of variables, lead out of the folder, or have names that init does not write. */
  readonly passedOver: readonly string[];
}

const largest = 500_000;
const deepest = 64;
const mostAliases = 100;

/**
 * Reads `dvc.yaml` as data: YAML 1.2 by the core schema, no tags of one's own, bounded in size, depth and aliases. No variable is
 * resolved and nothing is run. Format: https://dvc.org/doc/user-guide/project-structure/dvcyaml-files
 * @throws ModelgateError FILE_UNREADABLE for what is no such file
 */
export function readDvcFile(text: string, path: string): DvcFile {
  const { stages, metrics } = fieldsOf(parse(text, path));
  const read = Object.entries(fieldsOf(stages)).map(([name, stage]) => {
    // A stage of a loop or a matrix is many stages, whose paths are made of variables.
    const { do: body, ...own } = fieldsOf(stage);
    return { name, stage: { ...own, ...fieldsOf(body) } as Fields };
  });
  const entries = (key: string) =>
    read.flatMap(({ stage }) => {
      const folder = typeof stage['wdir'] === 'string' ? stage['wdir'] : '.';
      return pathsOf(stage[key]).map((file) => ({ file, folder }));
    });
  const passedOver: string[] = [];
  const plain = (all: readonly { readonly file: string; readonly folder: string }[]) =>
    all.flatMap(({ file, folder }) => {
      const inside = repositoryPath('.', `${folder}/${file}`);
      if (inside !== undefined && !file.startsWith('/') && isPlainPath(inside)) return [inside];
      passedOver.push(file);
      return [];
    });
  return {
    stages: read.map(({ name }) => name),
    outputs: plain(entries('outs')),
    metrics: [
      ...new Set(plain([...entries('metrics'), ...pathsOf(metrics).map((file) => ({ file, folder: '.' }))])),
    ],
    dependencies: plain(entries('deps')),
    passedOver,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string, path: string): unknown {
  if (text.length > largest) throw unreadable(path, `it has more than ${largest} letters`);
  if (isNestedBeyond(text, deepest)) throw unreadable(path, 'its values are nested too deeply');
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      customTags: null,
      resolveKnownTags: false,
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [error] = document.errors;
    if (error) throw unreadable(path, `it is no YAML: ${error.message}`, error);
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    throw unreadable(path, 'it is no YAML that can be read', cause);
  }
}

/** A list whose entries are paths, or mappings of one path to its options; DVC also takes one mapping. */
function pathsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return Object.keys(fieldsOf(value));
  return value.flatMap((entry: unknown) =>
    typeof entry === 'string' ? [entry] : Object.keys(fieldsOf(entry)),
  );
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function unreadable(path: string, message: string, cause?: unknown): ModelgateError {
  return new ModelgateError(
    {
      code: 'FILE_UNREADABLE',
      message,
      place: { path },
      hint: 'Correct it, or move it away, and run `modelgate init` again.',
    },
    { cause },
  );
}
