import { directionOf } from '../metric/catalogue.ts';
import { repositoryPath } from '../repository-path.ts';
import { baseName } from './listing.ts';
import { outputKind, type OutputKind } from './output-name.ts';
import { isPlainPath } from './plain-path.ts';

/** A file that a script names in quotes. */
export interface NamedFile {
  /** As written, in its one form. */
  readonly path: string;
  readonly kind: OutputKind;
  /** Counting from 1. */
  readonly line: number;
  /** The whole path stands there; `false`: a folder is put before it, or the line is one that reads. */
  readonly whole: boolean;
}

export interface ScriptFacts {
  readonly files: readonly NamedFile[];
  /** Names of metrics that the published table knows. */
  readonly metrics: readonly string[];
  /** It does not run without arguments, as far as its text says. */
  readonly needsArguments: boolean;
}

const mostLines = 20_000;
const longestLine = 2_000;

/** What the text of a script says in plain words. Nothing is run, and no language is parsed: what is put together by code is not found. */
export function readScript(text: string, { shell = false } = {}): ScriptFacts {
  const files: NamedFile[] = [];
  const metrics = new Set<string>();
  const lines = text.split(/\r?\n/, mostLines);
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine || /^\s*#/.test(line)) continue;
    for (const { literal, before } of literalsOf(line, shell)) {
      const path = isPlainPath(literal) ? repositoryPath('.', literal) : undefined;
      const kind = path === undefined ? undefined : outputKind(baseName(path));
      if (path !== undefined && kind !== undefined)
        files.push({ path, kind, line: index + 1, whole: isWhole(before) && !reads(line) });
      if (/^[a-z][a-z0-9_]{1,40}$/.test(literal) && directionOf(literal) !== null) metrics.add(literal);
    }
  }
  return {
    files,
    metrics: [...metrics],
    needsArguments:
      /\brequired\s*=\s*True\b|\badd_argument\(\s*(['"])(?!-)|\bsys\.argv\[1\]|(?:^|\s|")\$\{?1\b/m.test(
        text,
      ),
  };
}

function literalsOf(
  line: string,
  shell: boolean,
): readonly { readonly literal: string; readonly before: string }[] {
  const quoted = [...line.matchAll(/(['"])([^'"\\]{1,200})\1/g)].map((match) => ({
    literal: match[2] ?? '',
    before: line.slice(0, match.index),
  }));
  if (!shell) return quoted;
  // In a shell's script words need no quotes.
  const bare = [...line.matchAll(/(?:^|[\s>=])([\w./-]{3,200})(?=\s|$)/g)]
    .filter((match) => /\.\w+$/.test(match[1] ?? '') && (match[1] ?? '').includes('.'))
    .map((match) => ({ literal: match[1] ?? '', before: '' }));
  return [...quoted, ...bare.filter(({ literal }) => !quoted.some((one) => one.literal.includes(literal)))];
}

/** `folder / "metrics.json"`, `os.path.join(folder, "metrics.json")`, `folder + "…"`, `f"…"`. */
function isWhole(before: string): boolean {
  return !/[/+]\s*$|\bjoin(?:path)?\([^)]*$|\b[fF][rR]?$/.test(before);
}

function reads(line: string): boolean {
  return /\b(?:load|read|from_pretrained|exists|is_file|remove|unlink)\w*\s*\(|_load|\.load|read_/.test(line);
}
