import { sha256Of } from '../canonical-json.ts';
import { ModelgateError } from '../errors.ts';

/** A file of a model, as it was hashed where it lies. */
export interface SizedFile {
  /** Relative to the model's root, in its one form: `weights/model.onnx`. No two are the same. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** `sha256:…` of the whole file. */
  readonly sha256: string;
}

/** How a file is kept: as one asset, as several that join to it, or, without a byte, as none. */
export interface FilePlan extends SizedFile {
  readonly assets: readonly AssetPlan[];
}

/** The bytes `offset` to `offset + size` of the file. */
export interface AssetPlan {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  /** Of these bytes; `undefined` for a part, whose digest is found by reading it. */
  readonly sha256: string | undefined;
}

/** Assets that GitHub takes a release: https://docs.github.com/repositories/releasing-projects-on-github. */
export const mostAssets = 1000;

/** Names that a version's own documents have. */
export const documentNames = ['manifest.json', 'evidence.parquet', 'evidence-summary.parquet'] as const;

/**
 * Assets of a model's files (contract, "Files"): base names; folders joined by `__` where names would clash, told apart
 * without regard to case, since a release is downloaded to any system. A name that GitHub would change (it keeps letters,
 * digits, `.`, `_` and `-`, and no dot at either end) or that still clashes is made safe and carries the first hex digits of
 * its path's SHA-256. Depends on the set of files alone, not on their order. GitHub takes no empty asset: a file of no bytes
 * has none.
 * @param largest bytes that one asset may hold; a larger file is kept in parts, `model.bin.part-001-of-003`
 * @throws ModelgateError STORE_REFUSED above 1000 assets
 */
export function planAssets(
  files: readonly SizedFile[],
  { largest }: { readonly largest: number },
): readonly FilePlan[] {
  const names = namesOf(files, largest);
  const plans = files.map((file) => ({ ...file, assets: assetsOf(file, { name: names(file), largest }) }));
  const count = plans.reduce<number>((sum, { assets }) => sum + assets.length, documentNames.length);
  if (count <= mostAssets) return plans;
  throw new ModelgateError({
    code: 'STORE_REFUSED',
    message: `The model would take ${count} assets of a release; GitHub takes ${mostAssets}`,
    hint: 'Pack its files into fewer, or keep them elsewhere and name them under `release.references`.',
  });
}

/** What a name is made of, tried in this order until no two are the same. */
const forms: readonly ((path: string) => string)[] = [
  (path) => safe(path.slice(path.lastIndexOf('/') + 1), path),
  (path) => safe(path.replaceAll('/', '__'), path),
  (path) => marked(path.replaceAll('/', '__'), digits(path, 8)),
  (path) => marked(path.replaceAll('/', '__'), digits(path, 64)),
];

/** Of the files that clash, those whose names were changed most are changed again: a plain name stays what it is. */
function namesOf(files: readonly SizedFile[], largest: number): (file: SizedFile) => string {
  const steps = new Map(files.map(({ path }) => [path, 0]));
  const nameOf = ({ path }: SizedFile) => (forms[steps.get(path) ?? 0] as (path: string) => string)(path);
  if (steps.size !== files.length) throw new RangeError('a path occurs twice');
  for (;;) {
    const owners = new Map<string, Set<string>>(documentNames.map((name) => [name, new Set([''])]));
    for (const file of files) {
      // A file in parts, and one without a byte, takes its plain name as well: it is fetched under none other.
      const taken = [
        nameOf(file),
        ...assetsOf(file, { name: nameOf(file), largest }).map(({ name }) => name),
      ];
      for (const name of taken) {
        const key = name.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(file.path));
      }
    }
    const clashes = [...owners.values()].filter((paths) => paths.size > 1);
    if (clashes.length === 0) return nameOf;
    const changed = new Set(clashes.flatMap((paths) => mostChanged(paths, steps)));
    for (const path of changed) steps.set(path, (steps.get(path) ?? 0) + 1);
  }
}

function mostChanged(paths: ReadonlySet<string>, steps: ReadonlyMap<string, number>): readonly string[] {
  const open = [...paths].filter((path) => (steps.get(path) ?? forms.length) < forms.length - 1);
  const most = Math.max(...open.map((path) => steps.get(path) ?? 0));
  return open.filter((path) => steps.get(path) === most);
}

function assetsOf(
  { size, sha256 }: SizedFile,
  { name, largest }: { readonly name: string; readonly largest: number },
): readonly AssetPlan[] {
  if (size === 0) return [];
  if (size <= largest) return [{ name, offset: 0, size, sha256 }];
  const count = Math.ceil(size / largest);
  const counted = (number: number) => String(number).padStart(3, '0');
  return Array.from({ length: count }, (_, at) => ({
    name: `${name}.part-${counted(at + 1)}-of-${counted(count)}`,
    offset: at * largest,
    size: Math.min(largest, size - at * largest),
    sha256: undefined,
  }));
}

/** Longer ones leave no room for what is added to them: file systems and GitHub stop at 255. */
const longest = 120;

function safe(name: string, path: string): string {
  const isSafe = name.length <= longest && /^(?!\.)[A-Za-z0-9._-]+(?<!\.)$/.test(name);
  return isSafe ? name : marked(name, digits(path, 8));
}

/** The name's safe letters, the mark before its extension. */
function marked(name: string, mark: string): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,16})?$/s.exec(name) ?? [];
  const letters = stem
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, longest);
  return `${letters}${letters && '-'}${mark}${extension}`;
}

function digits(path: string, count: number): string {
  return sha256Of(path).slice('sha256:'.length, 'sha256:'.length + count);
}
