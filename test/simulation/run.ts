import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { acceptedCells, mostPooled, pooledRate } from './acceptance.ts';
import { nameOf, runLong } from './long.ts';
import { pageOf } from './page.ts';
import { mergedResults, readResults, writeResults } from './results.ts';
import type { Result } from './results.ts';
import { shortCells } from './short.ts';
import { allTrials } from './trial.ts';

/**
 * Replays of judging with known truth: how often does an unchanged model fail, how often does a model pass that is worse by
 * exactly what is allowed? `npm run simulate` is the short form; `-- --long [--minutes 60] [--anew]` goes on with the long one, and
 * makes docs/simulation.md of what it has, `--only TEXT` with the populations alone that have this in their names; `-- --page` makes the
 * page alone, `--merge FILE` takes in what another results.jsonl has more of before. One line a cell; exit code 1 when a cell is above: when
 * the one-sided 99.9 % lower bound of its rate exceeds 5 %. The seeds were fixed before the first run.
 */
const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '600' },
    only: { type: 'string', default: '' },
    merge: { type: 'string' },
  },
});

if (values.only && !values.long) throw new Error('--only is of the long form: --long --only TEXT.');
process.exitCode = values.long || values.page || values.merge !== undefined ? long() : short();

function short(): number {
  const cells = shortCells();
  const above = cells.filter(({ isAbove }) => isAbove);
  for (const { name, rate, replays, isAbove } of cells)
    console.log(`${rate.toFixed(4)}  of ${replays}  ${isAbove ? 'ABOVE' : 'ok   '}  ${name}`);
  console.log(`${cells.length} cells, ${above.length} above the limit`);
  return above.length > 0 ? 1 : 0;
}

function long(): number {
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: a number above 0 is expected.`);
  if (values.merge !== undefined) merge(values.merge);
  if (values.long) runLong({ minutes, anew: values.anew, only: values.only }, writePage);
  const results = readResults();
  writePage(results);
  const cells = acceptedCells(results);
  const above = cells.filter(({ isAbove }) => isAbove);
  for (const { place, event, rate, lower } of above)
    console.log(`${rate.toFixed(4)}  at least ${lower.toFixed(4)}  ABOVE  ${event}: ${place}`);
  const pooled = pooledRate(cells);
  console.log(
    `${cells.length} cells, ${above.length} above the limit; wrong passes of all together ${pooled.toFixed(4)}`,
  );
  return above.length > 0 || pooled > mostPooled ? 1 : 0;
}

function merge(file: string): void {
  const theirs = readResults(pathToFileURL(file));
  if (theirs.length === 0) throw new Error(`--merge ${file}: no results are there.`);
  writeResults(mergedResults([...readResults(), ...theirs], nameOf, allTrials().map(nameOf)));
}

function writePage(results: readonly Result[]): void {
  writeFileSync(new URL('../../docs/simulation.md', import.meta.url), pageOf(results));
}
