import { parseArgs } from 'node:util';
import { type Benchmark, measure, type Result } from './benchmark.ts';
import { check } from './check.ts';
import { dist } from './dist.ts';
import { inputs } from './inputs.ts';
import { longRows } from './long-rows.ts';
import { leakage } from './leakage.ts';
import { registryRequests } from './registry-requests.ts';
import { requests } from './requests.ts';
import { reuse } from './reuse.ts';
import { rows } from './rows.ts';
import { start } from './start.ts';
import { transfer } from './transfer.ts';
import { validateRows } from './validate-rows.ts';

/**
 * `npm run bench [-- --json] [name …]`: measures the budgets, each as a ratio in one run or as a size. Always ends with 0:
 * what is above its budget is for people to look at.
 */
const benchmarks: readonly Benchmark[] = [
  start,
  check,
  dist,
  rows,
  longRows,
  inputs,
  reuse,
  leakage,
  validateRows,
  transfer,
  requests,
  registryRequests,
];

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const known = benchmarks.flatMap(({ budgets }) => Object.keys(budgets));
for (const name of positionals.filter((one) => !known.includes(one))) {
  console.error(`There is no benchmark ${name}; there are ${known.join(', ')}.`);
}
const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name);

const results: Record<string, Result> = {};
for (const benchmark of benchmarks.filter(({ budgets }) => Object.keys(budgets).some(isWanted))) {
  for (const [name, result] of Object.entries(await measure(benchmark)).filter(([name]) => isWanted(name))) {
    results[name] = result;
    if (!values.json) console.log(lineOf(name, result));
  }
}
if (values.json) console.log(JSON.stringify(results, null, 2));

function lineOf(name: string, { value, unit, budget, against }: Result): string {
  const found = value === null ? '–' : `${value} ${unit}`;
  const state = value === null ? '?' : value <= budget ? 'ok' : 'ABOVE';
  return `${name.padEnd(12)} ${found.padStart(9)}  budget ${`${budget} ${unit}`.padEnd(8)} ${state.padEnd(6)} ${against}`;
}
