import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Benchmark, ratios } from './benchmark.ts';
import { bareEnvironment, cache, node24, root, timeToExit } from './processes.ts';
import { pythonWith } from './python.ts';

const execute = promisify(execFile);
const million = 1_000_000;

/**
 * `compare` by the command line, whole, of files with ten million rows a side and 20 slices: intervals, verdict and report. Against
 * Python processes that read the same files: pandas and scikit-learn's point metrics, and DuckDB joining them and computing the same
 * sums. The files are made once and kept.
 */
export const longRows: Benchmark = {
  budgets: {
    'long-rows': { unit: 'x', budget: 0.1, against: 'pandas + scikit-learn: point metrics, 10 M rows' },
    'long-rows-duckdb': { unit: 'x', budget: 1, against: 'DuckDB: join and the same sums, 10 M rows' },
    'long-rows-memory': { unit: 'MB', budget: 400, against: 'peak resident memory of that `compare`' },
    'shuffled-rows': { unit: 'x', budget: 3, against: 'the same files in the same order' },
    'shuffled-rows-memory': { unit: 'MB', budget: 1000, against: 'peak resident memory, rows shuffled' },
    'csv-rows': {
      unit: 'x',
      budget: 0.167,
      against: 'pandas + scikit-learn: point metrics of the CSV files',
    },
    'csv-rows-duckdb': { unit: 'x', budget: 1, against: 'DuckDB: join and the same sums of the CSV files' },
    'sliced-rows': { unit: 'x', budget: 1.5, against: '1,000 slices against one, 10 M rows' },
    'most-rows': { unit: 'x', budget: 11, against: '100 M rows against 10 M' },
  },
  async run() {
    const python = await pythonWith(path.join(import.meta.dirname, 'requirements.txt'));
    const files = (rows: number, form: string) => made(python, { rows, form });
    const same = await files(10 * million, 'same');
    const csv = await files(10 * million, 'csv');
    const shuffled = await files(10 * million, 'shuffled');
    const one = await files(10 * million, 'one-slice');
    const sliced = await files(10 * million, 'slices');
    const most = await files(100 * million, 'same');
    const peaks: Record<string, number[]> = { same: [], shuffled: [] };
    const compare = async (folder: string, peak?: number[]): Promise<number> => {
      const taken = path.join(cache, 'peak');
      const time = await timeToExit(
        node24,
        ['--import', script('peak-memory.mjs'), path.join(root, 'dist/cli.js'), ...compareArguments],
        { cwd: folder, env: { ...bareEnvironment, PEAK_MEMORY: taken }, codes: [0, 1] },
      );
      peak?.push(Number(await readFile(taken, 'utf8')) / 1e6);
      return time;
    };
    const against = (name: string, folder: string) => () =>
      timeToExit(python, [script(name), ...sidesOf(folder)]);
    const points = 'rows-point-metrics.py';
    return {
      'long-rows': await ratios(3, {
        measured: () => compare(same, peaks['same']),
        against: against(points, same),
      }),
      'long-rows-duckdb': await ratios(3, {
        measured: () => compare(same),
        against: against('rows-sums.py', same),
      }),
      'long-rows-memory': peaks['same'] ?? [],
      'shuffled-rows': await ratios(3, {
        measured: () => compare(shuffled, peaks['shuffled']),
        against: () => compare(same),
      }),
      'shuffled-rows-memory': peaks['shuffled'] ?? [],
      'csv-rows': await ratios(3, { measured: () => compare(csv), against: against(points, csv) }),
      'csv-rows-duckdb': await ratios(3, {
        measured: () => compare(csv),
        against: against('rows-sums.py', csv),
      }),
      'sliced-rows': await ratios(3, { measured: () => compare(sliced), against: () => compare(one) }),
      'most-rows': await ratios(1, { measured: () => compare(most), against: () => compare(same) }),
    };
  },
};

const compareArguments = ['compare', '--baseline', 'baseline', '--json'];

const script = (name: string) => path.join(import.meta.dirname, name);

function sidesOf(folder: string): string[] {
  const name = folder.endsWith('csv') ? 'predictions.csv' : 'predictions.parquet';
  return [path.join(folder, 'baseline/evidence', name), path.join(folder, 'build', name)];
}

interface Made {
  readonly rows: number;
  readonly form: string;
}

/** A repository with the rules, the candidate's rows where the recipe names them, and the baseline's as a run; kept from run to run. */
async function made(python: string, { rows, form }: Made): Promise<string> {
  const folder = path.join(cache, `long-${rows / million}m-${form}`);
  if (await stat(path.join(folder, 'made')).catch(() => undefined)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, '.github'), { recursive: true });
  await mkdir(path.join(folder, 'build'));
  const drafts = path.join(cache, 'drafts');
  await mkdir(drafts, { recursive: true });
  await execute(python, [script('long-rows-data.py'), drafts, String(rows), form]);
  const extension = form === 'csv' ? 'csv' : 'parquet';
  await writeFile(path.join(folder, '.github/modelgate.yml'), policyOf(extension));
  await writeFile(path.join(folder, '.gitignore'), 'build/\nbaseline/\nmade\n');
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  await execute('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: folder });
  await execute('git', ['add', '--all'], { cwd: folder });
  await execute('git', [...identity, 'commit', '--quiet', '--message', 'Rules'], { cwd: folder });
  const target = path.join(folder, `build/predictions.${extension}`);
  await cp(path.join(drafts, `baseline.${extension}`), target);
  await timeToExit(node24, [path.join(root, 'dist/cli.js'), 'compare', '--baseline', 'none'], {
    cwd: folder,
    codes: [0, 1],
  });
  await rename(path.join(folder, '.modelgate/runs/fraud'), path.join(folder, 'baseline'));
  await rename(path.join(drafts, `candidate.${extension}`), target);
  await rm(drafts, { recursive: true });
  await writeFile(path.join(folder, 'made'), '');
  return folder;
}

const metrics = ['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'log_loss', 'brier'];

function policyOf(extension: string): string {
  return `version: 1
models:
  fraud:
    predictions: { path: build/predictions.${extension}, id: id, label: label, score: score, slices: [country] }
    gate:
${metrics.map((metric) => `      ${metric}: { tolerance: 0.01, slices: [country] }`).join('\n')}
      ece: { max: 0.5 }
`;
}
