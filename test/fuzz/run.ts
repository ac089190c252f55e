import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { peakMemory } from '../support/peak-memory.ts';
import { fuzz, longestRound } from './fuzz.ts';
import { allParsers } from './parsers.ts';

/**
 * `npm run fuzz -- [minutes] [seed] [parser]`: for as many minutes (60) from that seed (1), all parsers in turn or the one that is named.
 * Prints what went wrong, the slowest round and the largest memory; exit code 1 when anything did.
 */
const [minutes = '60', seed = '1', only] = process.argv.slice(2);
const mostMemory = 512 * 2 ** 20;

const scratch = mkdtempSync(path.join(tmpdir(), 'modelgate-fuzz-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const all = allParsers(scratch);
const parsers = only === undefined ? all : all.filter(({ name }) => name === only);
if (parsers.length === 0)
  throw new Error(`No parser ${only}; there are ${all.map(({ name }) => name).join(', ')}.`);

const milliseconds = Number(minutes) * 60_000;
const { rounds, slowest, faults } = await fuzz({
  parsers,
  seed: Number(seed),
  rounds: Infinity,
  milliseconds,
});
const memory = peakMemory();
for (const fault of faults.slice(0, 50)) console.log(`WRONG ${fault}`);
console.log(`${rounds} changed files, ${faults.length} wrong`);
console.log(
  `slowest: ${slowest.milliseconds.toFixed(0)} ms (${slowest.round}); memory: ${(memory / 2 ** 20).toFixed(0)} MiB`,
);
const isBounded = slowest.milliseconds < longestRound && memory < mostMemory;
process.exitCode = faults.length > 0 || !isBounded ? 1 : 0;
