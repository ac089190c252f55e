import { driftRates } from './drift.ts';
import { failRates } from './no-change.ts';
import { marginCells } from './margin-cells.ts';
import { passRate } from './margin.ts';
import { repeatRates } from './repeats.ts';
import { shownRates } from './shown.ts';

/**
 * Replays of judging with known truth: how often does an unchanged model fail, how often does a model pass that is worse by
 * exactly what is allowed? One line a cell; exit code 1 when a rate is above the limit, the 99.9 % binomial upper bound of
 * 5 % in 2,000 replays. Drift of whole tables takes longer and is replayed less often: it is far below. The seeds were fixed before
 * the first run.
 */
const replays = 2000;
const limit = 0.066;
const seeds = {
  noChange: 20261120,
  margin: 20261121,
  repeats: 20261122,
  shown: 20261123,
  drift: 20261124,
} as const;

const cells = [
  ...failRates(replays, seeds.noChange),
  ...marginCells.map((cell, at) => ({
    name: `wrong pass: ${cell.name}`,
    rate: passRate(cell, replays, seeds.margin + 1000 * at),
  })),
  ...repeatRates(replays, seeds.repeats),
  ...shownRates(replays, seeds.shown),
  ...driftRates(replays / 2, seeds.drift),
];
const above = cells.filter(({ rate }) => !(rate <= limit));
for (const { name, rate } of cells) {
  console.log(`${rate.toFixed(4)}  limit ${limit}  ${rate <= limit ? 'ok   ' : 'ABOVE'}  ${name}`);
}
console.log(`${cells.length} cells of up to ${replays} replays, ${above.length} above the limit`);
process.exitCode = above.length > 0 ? 1 : 0;
