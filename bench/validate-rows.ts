import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Benchmark, ratios } from './benchmark.ts';
import { bareEnvironment, cache, node24, root, timeToExit } from './processes.ts';
import { pythonWith } from './python.ts';
import { writeTransactionContract, writeTransactions } from './validate-rows-data.ts';

const rows = 10_000_000;
const folder = path.join(cache, 'validate-rows');
const peakFile = path.join(folder, 'peak');

/**
 * `validate` by the command line, whole: ten million sound rows of twelve columns in Parquet under thirty rules. Against Python processes in
 * which peers ask the same of the same file, each as it comes; and against Pandera on Polars, another engine that it can be given. Each of the
 * three is run once, to see which is the fastest.
 */
export const validateRows: Benchmark = {
  budgets: {
    'validate-rows': {
      unit: 'x',
      budget: 0.333,
      against: 'the fastest of datacontract, Great Expectations and Pandera, 10 M rows, 30 rules',
    },
    'validate-rows-polars': { unit: 'x', budget: 0.333, against: 'Pandera on Polars, the same' },
    'validate-rows-memory': { unit: 'MB', budget: 400, against: 'peak resident memory of that `validate`' },
  },
  async run() {
    const python = await pythonWith(script('validate-requirements.txt'), 'validate-venv');
    const file = await writeTransactions(folder, rows);
    const contract = path.join(folder, 'contract.yaml');
    await writeTransactionContract(contract, rows);
    const peer =
      (name: string, timeout = 0) =>
      () =>
        timeToExit(python, [script('validate-rows-peer.py'), name, file, contract, String(rows)], {
          env,
          timeout,
        });
    const peaks: number[] = [];
    const measured = async () => {
      const time = await validate(file);
      peaks.push(Number(await readFile(peakFile, 'utf8')) / 1e6);
      return time;
    };
    let [fastest, least] = ['datacontract', await peer('datacontract')()];
    for (const name of ['pandera', 'great_expectations']) {
      // One that takes five times as long is stopped.
      const time = await peer(name, 5 * least)().catch(() => Infinity);
      if (time < least) [fastest, least] = [name, time];
    }
    return {
      'validate-rows': await ratios(3, { measured, against: peer(fastest) }),
      'validate-rows-polars': await ratios(3, { measured, against: peer('pandera_polars') }),
      'validate-rows-memory': peaks,
    };
  },
};

const env = { ...bareEnvironment, PEAK_MEMORY: peakFile };
const script = (name: string) => path.join(import.meta.dirname, name);

async function validate(file: string): Promise<number> {
  await rm(path.join(folder, '.modelgate'), { recursive: true, force: true });
  const time = await timeToExit(
    node24,
    [
      '--import',
      script('peak-memory.mjs'),
      path.join(root, 'dist/cli.js'),
      'validate',
      'transactions',
    ].concat(['--data', path.basename(file), '--contract', 'contract.yaml', '--engine-path', root]),
    { cwd: folder, env },
  );
  const document = await readFile(
    path.join(folder, '.modelgate/validations/transactions/validation.json'),
    'utf8',
  );
  const { data } = JSON.parse(document) as { data: { rows: number; checks: unknown[] }[] };
  if (data[0]?.rows !== rows || data[0].checks.length < 30)
    throw new Error('not all rows were held against all rules');
  return time;
}
