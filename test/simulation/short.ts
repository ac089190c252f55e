import { acceptedCells, seedFileCells } from './acceptance.ts';
import type { Cell as AcceptedCell } from './acceptance.ts';
import { driftRates } from './drift.ts';
import { gateKind, lowerBound } from './acceptance.ts';
import { nameOf, replayPart } from './long.ts';
import { marginCells } from './margin-cells.ts';
import { passRate } from './margin.ts';
import { failRates } from './no-change.ts';
import { repeatRates } from './repeats.ts';
import { withPart } from './results.ts';
import { shownRates } from './shown.ts';
import { allTrials } from './trial.ts';

/** The short form: what the long one replays, of few rows and a twentieth as often, and what else has a known truth. */

const replays = 2000;
const seeds = {
  noChange: 20261120,
  margin: 20261121,
  repeats: 20261122,
  shown: 20261123,
  drift: 20261124,
} as const;

/** Of the long form what so few rows make quick, and a whole gate. */
const mostRows = 400;

interface ShortCell {
  readonly name: string;
  readonly rate: number;
  readonly replays: number;
  readonly isAbove: boolean;
}

export function shortCells(): ShortCell[] {
  const rates = [
    ...counted(failRates(replays / 2, seeds.noChange), replays / 2),
    ...counted(
      marginCells.map((cell, at) => ({
        name: `wrong pass: ${cell.name}`,
        rate: passRate(cell, replays, seeds.margin + 1000 * at),
      })),
      replays,
    ),
    ...counted(repeatRates(replays, seeds.repeats), replays),
    ...counted(shownRates(replays, seeds.shown), replays),
    // Drift of whole tables takes longer and is replayed less often: it is far below.
    ...counted(driftRates(replays / 2, seeds.drift), replays / 2),
  ];
  return [
    ...rates,
    ...firstParts().map(({ place, event, ...cell }) => ({ ...cell, name: `${event}: ${place}` })),
  ];
}

function counted(cells: readonly { name: string; rate: number }[], of: number): ShortCell[] {
  return cells.map(({ name, rate }) => {
    const isAbove = !(lowerBound(Math.round(rate * of), of) <= 0.05);
    return { name, rate, replays: of, isAbove };
  });
}

function firstParts(): AcceptedCell[] {
  const wanted = allTrials().filter(({ kind, n }) => n <= mostRows || (kind === gateKind && n <= 4000));
  return wanted.flatMap((trial) => {
    const { kind, name, n } = trial;
    const { result, replays: done } = replayPart(trial, 0);
    if (result.length === 0) throw new Error(`Nothing was asked of ${nameOf(trial)}.`);
    const none = { kind, name, n, parts: 0, replays: 0, seconds: 0, metrics: [] };
    const results = [withPart(none, { replayed: result, replays: done, seconds: 0 })];
    return [...acceptedCells(results), ...seedFileCells(results)];
  });
}
