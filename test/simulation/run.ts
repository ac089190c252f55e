import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { acceptedCells, mostPooled, pooledRate } from './acceptance.ts';
import { runLong } from './long.ts';
import { pageOf } from './page.ts';
import { readResults } from './results.ts';
import type { Result } from './results.ts';
import { shortCells } from './short.ts';

/**
 * Replays of judging with known truth: how often does an unchanged model fail, how often does a model pass that is worse by
 * exactly what is allowed? `npm run simulate` is the short form; `-- --long [--minutes 60] [--anew]` goes on with the long one, and
 * makes docs/simulation.md of what it has; `-- --page` makes the page alone. One line a cell; exit code 1 when a cell is above: when
 * the one-sided 99.9 % lower bound of its rate exceeds 5 %. The seeds were fixed before the first run.
 */
const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '600' },
  },
});

process.exitCode = values.long || values.page ? long() : short();

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
  if (values.long) runLong({ minutes, anew: values.anew }, writePage);
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

function writePage(results: readonly Result[]): void {
  writeFileSync(new URL('../../docs/simulation.md', import.meta.url), pageOf(results));
}
