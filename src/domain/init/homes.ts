import { isWithin, relativeTo, repositoryPath } from '../repository-path.ts';
import { baseName, filesOf, type Listing } from './listing.ts';

/** A folder that a model is trained in. */
export interface Home {
  /** Relative to the repository's root. */
  readonly path: string;
  /** Training scripts relative to `path`; those of the usual name first, the ones near the top before others. */
  readonly scripts: readonly Script[];
}

export interface Script {
  readonly path: string;
  /** `train.py` and the like, against `train_churn.py`. */
  readonly usual: boolean;
}

const usual = /^(?:train|training|train[-_]model|model[-_]train(?:ing)?|run[-_]training)\.(?:py|R|r|sh)$/;
const other = /^(?:train[-_][\w-]+|[\w-]+[-_]train)\.(?:py|R|r|sh)$/;
/** Parts of a training that are no training by themselves. */
const parts =
  /(?:^|[-_])(?:utils?|helpers?|config|conf|data|dataset|datasets|loader|loop|step|args|options|test|split|val|callbacks?|losses?)(?:[-_.]|$)/i;
/** Folders inside of a project that hold its code, not a project of their own. */
const codeFolders = new Set(['src', 'scripts', 'script', 'code', 'bin', 'training', 'train', 'pipeline']);
/** Folders whose folders are projects. */
const collections = new Set(['models', 'projects', 'services', 'apps', 'packages', 'pipelines']);
const rank = ['py', 'R', 'r', 'sh'];

/**
 * Where models are trained: folders with a script of a usual name or with a `dvc.yaml`. Several of them are several models; a single
 * one is a folder of its own only where its place or its files say so. The folder that is looked into otherwise.
 */
export function homesOf(listing: Listing): {
  readonly homes: readonly [Home, ...Home[]];
  /** Scripts of the upper folder where several models lie below it. */
  readonly passedOver: readonly string[];
} {
  const { folder } = listing;
  const files = filesOf(listing, folder);
  const marks = files.filter((file) => usual.test(baseName(file)) || baseName(file) === 'dvc.yaml');
  const nested = [...new Set(marks.map(homeOf))].filter((home) => home !== '.').toSorted();
  const outer = nested.filter((home) => !nested.some((one) => one !== home && isWithin(one, home)));
  const atTop = marks.some((file) => homeOf(file) === '.');
  const [only = '.'] = outer;
  if (outer.length > 1) {
    const [first, ...rest] = outer.map((home) => homeAt(listing, absolute(folder, home)));
    return { homes: [first as Home, ...rest], passedOver: marks.filter((file) => homeOf(file) === '.') };
  }
  const apart = only !== '.' && !atTop && isProject(only, files);
  return { homes: [homeAt(listing, apart ? absolute(folder, only) : folder)], passedOver: [] };
}

function homeAt(listing: Listing, path: string): Home {
  const scripts = filesOf(listing, path)
    .map((file): Script => ({ path: file, usual: usual.test(baseName(file)) }))
    .filter(
      (script) => script.usual || (other.test(baseName(script.path)) && !parts.test(baseName(script.path))),
    )
    .toSorted(
      (a, b) => Number(b.usual) - Number(a.usual) || depthOf(a) - depthOf(b) || rankOf(a) - rankOf(b),
    );
  return { path, scripts };
}

function homeOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  while (codeFolders.has(folders.at(-1) ?? '')) folders.pop();
  return folders.join('/') || '.';
}

function isProject(home: string, files: readonly string[]): boolean {
  const [first = '', ...more] = home.split('/');
  if (more.length > 0 && collections.has(first)) return true;
  const own = ['dvc.yaml', 'requirements.txt', 'pyproject.toml', 'environment.yml'];
  return own.some((file) => files.includes(`${home}/${file}`));
}

function absolute(folder: string, home: string): string {
  return repositoryPath(folder, home) ?? folder;
}

function depthOf({ path }: Script): number {
  return path.split('/').length;
}

function rankOf({ path }: Script): number {
  return rank.indexOf(path.slice(path.lastIndexOf('.') + 1));
}

/** How to get from a folder to a file that lies beside or above it: `../../requirements.txt`. */
export function pathFrom(folder: string, file: string): string {
  if (isWithin(folder, file)) return relativeTo(folder, file);
  const names = folder.split('/');
  const ups = names.findIndex((_, i) =>
    isWithin(names.slice(0, names.length - 1 - i).join('/') || '.', file),
  );
  const above = names.slice(0, names.length - 1 - ups).join('/') || '.';
  return `${'../'.repeat(ups + 1)}${relativeTo(above, file)}`;
}
