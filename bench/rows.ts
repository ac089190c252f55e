import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Benchmark, ratios } from './benchmark.ts';
import { bareEnvironment, cache, node24, root, timeToExit } from './processes.ts';
import { pythonWith } from './python.ts';

const execute = promisify(execFile);
const rowCount = 1_000_000;

/**
 * `compare` by the command line, whole: two Parquet files of a million rows joined by id, the eight metrics of binary
 * classification of both models with their intervals, over all rows and in 20 slices, judged and reported. Against a Python
 * process that reads the same files and computes the same metrics of both models without intervals.
 */
export const rows: Benchmark = {
  budgets: {
    rows: {
      unit: 'x',
      budget: 0.333,
      against: 'pandas + scikit-learn: point metrics of both models, over all rows and by slice',
    },
    'rows-memory': { unit: 'MB', budget: 400, against: 'peak resident memory of the same `compare`' },
  },
  async run() {
    const python = await pythonWith(path.join(import.meta.dirname, 'requirements.txt'));
    const script = (name: string) => path.join(import.meta.dirname, name);
    await mkdir(cache, { recursive: true });
    await execute(python, [script('rows-data.py'), cache, String(rowCount)]);
    const files = ['baseline', 'candidate'].map((name) => path.join(cache, `${name}.parquet`));
    const repository = await makeRepository(files);
    const peaks: number[] = [];
    const compare = async () => {
      const time = await timeToExit(
        node24,
        ['--import', script('peak-memory.mjs'), path.join(root, 'dist/cli.js'), ...compareArguments],
        { cwd: repository, env: { ...bareEnvironment, PEAK_MEMORY: path.join(cache, 'peak') } },
      );
      peaks.push(Number(await readFile(path.join(cache, 'peak'), 'utf8')) / 1e6);
      return time;
    };
    const times = await ratios(7, {
      measured: compare,
      against: () => timeToExit(python, [script('rows-point-metrics.py'), ...files]),
    });
    return { rows: times, 'rows-memory': peaks };
  },
};

const compareArguments = ['compare', '--baseline', 'baseline', '--json'];

const metrics = ['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'log_loss', 'brier'];
const policy = `version: 1
models:
  fraud:
    predictions: { path: build/predictions.parquet, id: id, label: label, score: score, slices: [country] }
    gate:
${metrics.map((metric) => `      ${metric}: { tolerance: 0.01, slices: [country] }`).join('\n')}
      ece: { max: 0.5 }
`;

/** A repository with the rules, the candidate's rows where the recipe names them, and the baseline's as a run. */
async function makeRepository([baseline = '', candidate = '']: readonly string[]): Promise<string> {
  const folder = path.join(cache, 'repository');
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, '.github'), { recursive: true });
  await mkdir(path.join(folder, 'build'));
  await writeFile(path.join(folder, '.github/modelgate.yml'), policy);
  await writeFile(path.join(folder, '.gitignore'), 'build/\nbaseline/\n');
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  await execute('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: folder });
  await execute('git', ['add', '--all'], { cwd: folder });
  await execute('git', [...identity, 'commit', '--quiet', '--message', 'Rules'], { cwd: folder });
  const rows = path.join(folder, 'build/predictions.parquet');
  await cp(baseline, rows);
  await timeToExit(node24, [path.join(root, 'dist/cli.js'), 'compare', '--baseline', 'none'], {
    cwd: folder,
  });
  await rename(path.join(folder, '.modelgate/runs/fraud'), path.join(folder, 'baseline'));
  await cp(candidate, rows);
  return folder;
}
