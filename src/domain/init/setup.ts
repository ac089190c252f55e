import { pathFrom } from './homes.ts';
import { shellWord } from './plain-path.ts';

/** How a project says what it needs. */
export interface Setup {
  /** The file that says it, relative to the repository's root. */
  readonly file: string;
  readonly command: string;
  /** What stands before a command so that it finds what was installed. */
  readonly prefix: string;
  /** Whether the file names DVC, so that nothing has to be added for it. */
  readonly hasDvc: boolean;
}

interface Kind {
  readonly file: string;
  /** `file` as it is reached from the model's folder. */
  readonly command: (file: string) => string;
  readonly prefix: string;
  readonly fits?: RegExp;
}

/** The first that is there counts: who locks means the lock. */
const kinds: readonly Kind[] = [
  { file: 'uv.lock', command: () => 'pip install uv && uv sync --frozen', prefix: 'uv run ' },
  {
    file: 'poetry.lock',
    command: () => 'pip install poetry && poetry install --no-interaction',
    prefix: 'poetry run ',
  },
  { file: 'Pipfile.lock', command: () => 'pip install pipenv && pipenv sync', prefix: 'pipenv run ' },
  { file: 'requirements.txt', command: (file) => `pip install -r ${file}`, prefix: '' },
  ...['environment.yml', 'environment.yaml', 'conda.yml', 'conda.yaml'].map((file) => ({
    file,
    command: (path: string) => `conda env update --name modelgate --file ${path}`,
    prefix: 'conda run --no-capture-output --name modelgate ',
  })),
  { file: 'Pipfile', command: () => 'pip install pipenv && pipenv install', prefix: 'pipenv run ' },
  {
    file: 'pyproject.toml',
    command: () => 'pip install poetry && poetry install --no-interaction',
    prefix: 'poetry run ',
    fits: /^\[tool\.poetry\]/m,
  },
  {
    file: 'pyproject.toml',
    command: (file) => `pip install ${folderOf(file)}`,
    prefix: '',
    fits: /^\[project\]/m,
  },
  { file: 'setup.py', command: (file) => `pip install ${folderOf(file)}`, prefix: '' },
];

/** Files that are asked for, each once. */
export const setupFiles: readonly string[] = [...new Set(kinds.map(({ file }) => file))];

/**
 * What is installed before training in `home`; the model's own files before those of the folders above it.
 * @param texts by path relative to the repository's root
 */
export function setupOf(home: string, texts: ReadonlyMap<string, string>): Setup | undefined {
  for (const folder of upwards(home)) {
    for (const kind of kinds) {
      const file = folder === '.' ? kind.file : `${folder}/${kind.file}`;
      const text = texts.get(file);
      if (text === undefined || (kind.fits && !kind.fits.test(text))) continue;
      const command = kind.command(shellWord(pathFrom(home, file)));
      return { file, command, prefix: kind.prefix, hasDvc: /^[\s\-"']*(?:name = ")?dvc\b/m.test(text) };
    }
  }
  return undefined;
}

/** The folder and those above it, the root last. */
export function upwards(folder: string): readonly string[] {
  if (folder === '.') return ['.'];
  const names = folder.split('/');
  return [...names.map((_, i) => names.slice(0, names.length - i).join('/')), '.'];
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}
