import { type DvcFile, readDvcFile } from '../../domain/init/dvc-file.ts';
import { type Field, found, listed, open } from '../../domain/init/draft.ts';
import { type Home, pathFrom, type Script } from '../../domain/init/homes.ts';
import { filesOf, type Listing } from '../../domain/init/listing.ts';
import { shellWord } from '../../domain/init/plain-path.ts';
import { readScript, type ScriptFacts } from '../../domain/init/script-text.ts';
import { type Setup, setupFiles, setupOf, upwards } from '../../domain/init/setup.ts';
import { own, say, type Sentence } from '../../domain/report/document.ts';
import type { Host } from '../../ports/host.ts';
import { inFolder, readText } from './repository-files.ts';

/** How a model is trained, as far as its folder says. */
export interface FoundTraining {
  readonly field: Field;
  /** Whether there is a command that trains. */
  readonly trains: boolean;
  readonly dvc: DvcFile | undefined;
  /** The script whose text was read. */
  readonly script: (ScriptFacts & { readonly path: string }) | undefined;
  readonly notes: readonly Sentence[];
}

/** Lock files of large projects have some megabytes. */
const largestLock = 30_000_000;

/** A command that trains, and where it was found. */
interface Way {
  readonly run: string;
  readonly origin: string;
  readonly python: boolean;
}

export async function findTraining(host: Host, listing: Listing, home: Home): Promise<FoundTraining> {
  const files = filesOf(listing, home.path);
  const dvcText = files.includes('dvc.yaml')
    ? await readText(host, inFolder(home.path, 'dvc.yaml'))
    : undefined;
  const dvc = dvcText === undefined ? undefined : readDvcFile(dvcText, inFolder(home.path, 'dvc.yaml'));
  const chosen = chosenScript(home.scripts);
  const text = chosen && (await readText(host, inFolder(home.path, chosen.path)));
  const script =
    chosen && text !== undefined
      ? { path: chosen.path, ...readScript(text, { shell: chosen.path.endsWith('.sh') }) }
      : undefined;
  const ways = await waysOf(host, { home, files, dvc, chosen });
  const setup = setupOf(home.path, await setupTexts(host, home.path));
  const notes = [...notebookNotes(files, ways), ...(dvc ? dvcNotes(dvc) : [])];
  const [way, ...others] = ways;
  if (way === undefined)
    return { field: openTraining(home.scripts, files), trains: false, dvc, script, notes };
  return {
    field: trainingField({ way, others, setup, dvc, script, home }),
    trains: true,
    dvc,
    script,
    notes,
  };
}

/** All commands that train, the one that says most about the project first. */
async function waysOf(
  host: Host,
  {
    home,
    files,
    dvc,
    chosen,
  }: {
    readonly home: Home;
    readonly files: readonly string[];
    readonly dvc: DvcFile | undefined;
    readonly chosen: Script | undefined;
  },
): Promise<readonly Way[]> {
  const ways: Way[] = [];
  if (dvc && dvc.stages.length > 0) {
    const origin = `dvc.yaml: ${dvc.stages.length === 1 ? 'stage' : 'stages'} ${listed(dvc.stages)}; \`--force\` since a result of before is nobody's`;
    ways.push({ run: 'dvc repro --force', origin, python: true });
  }
  const makefile = files.find((file) => file === 'Makefile' || file === 'makefile');
  const rules = makefile === undefined ? undefined : await readText(host, inFolder(home.path, makefile));
  if (/^train\s*:(?!=)/m.test(rules ?? ''))
    ways.push({ run: 'make train', origin: `the target \`train\` of ${makefile}`, python: true });
  if (chosen) ways.push({ run: commandOf(chosen), origin: chosen.path, python: chosen.path.endsWith('.py') });
  const project = files.includes('pyproject.toml')
    ? await readText(host, inFolder(home.path, 'pyproject.toml'))
    : undefined;
  const command = projectCommand(project ?? '');
  if (command !== undefined)
    ways.push({ run: command, origin: `the script \`${command}\` of pyproject.toml`, python: true });
  return ways;
}

/** The one of the usual name; else the only one there is. Of several that are named alike nobody can tell. */
function chosenScript(scripts: readonly Script[]): Script | undefined {
  const [first, ...others] = scripts;
  return first && (first.usual || others.length === 0) ? first : undefined;
}

function commandOf({ path }: Script): string {
  const interpreter = path.endsWith('.py') ? 'python' : path.endsWith('.sh') ? 'bash' : 'Rscript';
  return `${interpreter} ${shellWord(path)}`;
}

function projectCommand(text: string): string | undefined {
  const section =
    /^\[(?:project|tool\.poetry)\.scripts\]\s*$([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text)?.[1] ?? '';
  return /^"?((?:[a-z][\w-]*-)?train(?:-[\w-]+)?)"?\s*=/m.exec(section)?.[1];
}

interface Findings {
  readonly way: Way;
  readonly others: readonly Way[];
  readonly setup: Setup | undefined;
  readonly dvc: DvcFile | undefined;
  readonly script: FoundTraining['script'];
  readonly home: Home;
}

function trainingField({ way, others, setup, dvc, script, home }: Findings): Field {
  const usesDvc = way.run.startsWith('dvc');
  const installs = way.python ? setup : undefined;
  const addDvc = usesDvc && installs?.hasDvc !== true;
  const prefix = installs?.prefix ?? '';
  const steps = [installs?.command, ...(addDvc ? [`${prefix}pip install dvc`] : [])].filter(
    (step) => step !== undefined,
  );
  // A project's own environment has no pip of its own under uv.
  const commands = steps.map((step) => step.replace(/^uv run pip /, 'uv pip '));
  const alternatives = [...others.map(({ run }) => run), ...home.scripts.map(commandOf)];
  const more = [...new Set(alternatives)].filter((run) => run !== way.run);
  return found(
    'train',
    {
      ...(commands.length > 0 && { setup: commands.join(' && ') }),
      run: `${prefix}${way.run}`,
    },
    {
      comments: [
        `How it is trained; found in ${way.origin}.`,
        ...(more.length > 0 ? [`Also found: ${listed(more, 5)}.`] : []),
        ...(script?.needsArguments && !usesDvc && way.run !== 'make train'
          ? [`${script.path} seems to take arguments: see that the command has them.`]
          : []),
        ...setupComments({ installs, way, dvc: usesDvc ? dvc : undefined }, home.path),
      ],
    },
  );
}

function setupComments(
  {
    installs,
    way,
    dvc,
  }: { readonly installs: Setup | undefined; readonly way: Way; readonly dvc: DvcFile | undefined },
  home: string,
): readonly string[] {
  const pull =
    dvc && dvc.dependencies.length > 0
      ? ['Data that DVC keeps elsewhere: add `&& dvc pull` to `setup`, with credentials that reach it.']
      : [];
  if (installs) return [`What it needs is installed from ${pathFrom(home, installs.file)}.`, ...pull];
  const nothing = way.python
    ? 'No file was found that says what to install. Fill in, if it needs anything: `setup: pip install -r requirements.txt`.'
    : 'Fill in, if it needs anything to be installed: `setup: …`.';
  return [nothing, ...pull];
}

function openTraining(scripts: readonly Script[], files: readonly string[]): Field {
  const [first] = scripts;
  if (first) {
    const names = scripts.map(({ path }) => path);
    return open('train', {
      comments: [
        `Several scripts may train it: ${listed(names)}. Fill in the one that does, or make an entry for each model:`,
      ],
      example: [`train: { run: ${commandOf(first)} }`],
    });
  }
  const [notebook] = notebooksOf(files);
  return open('train', {
    comments: [
      notebook === undefined
        ? 'Nothing was found that trains a model. Fill in, if something here does:'
        : `${notebook} is a notebook, which is no command. Fill in, once it is a script:`,
    ],
    example: ['train: { setup: pip install -r requirements.txt, run: python train.py }'],
  });
}

function notebookNotes(files: readonly string[], ways: readonly Way[]): readonly Sentence[] {
  const [notebook] = notebooksOf(files);
  if (notebook === undefined || ways.length > 0) return [];
  return [
    say`${notebook} cannot be run as it is. Make a script of it (${own('`jupyter nbconvert --to script`')}), and name that under ${own('`train`')}.`,
  ];
}

function notebooksOf(files: readonly string[]): readonly string[] {
  return files.filter((file) => /(?:^|\/)[^/]*train[^/]*\.ipynb$/i.test(file));
}

function dvcNotes({ passedOver }: DvcFile): readonly Sentence[] {
  if (passedOver.length === 0) return [];
  return [
    say`${own('Left out of what ')}${own('dvc.yaml')}${own(' names, since variables and unusual names are not written into a policy: ')}${listed(passedOver, 5)}`,
  ];
}

async function setupTexts(host: Host, home: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of upwards(home).flatMap((folder) => setupFiles.map((name) => inFolder(folder, name)))) {
    const text = await readText(host, file, largestLock);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}
