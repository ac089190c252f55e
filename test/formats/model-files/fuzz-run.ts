import { fuzz, longestRound } from './fuzz.ts';

/**
 * Fuzzing for as many minutes as the first word says (default 20), from the seed that the second says. Prints what went wrong,
 * the slowest round and the largest memory; exit code 1 when anything did.
 */
const minutes = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? 1);
const mostMemory = 512 * 2 ** 20;

const { rounds, slowest, faults } = await fuzz({ seed, rounds: Infinity, milliseconds: minutes * 60_000 });
const memory = process.resourceUsage().maxRSS * 1024;
for (const fault of faults) console.log(`WRONG ${fault}`);
const isBounded = slowest.milliseconds < longestRound && memory < mostMemory;
console.log(`${rounds} changed files, ${faults.length} wrong`);
console.log(
  `slowest: ${slowest.milliseconds.toFixed(0)} ms (${slowest.round}); memory: ${(memory / 2 ** 20).toFixed(0)} MiB`,
);
process.exitCode = faults.length > 0 || !isBounded ? 1 : 0;
