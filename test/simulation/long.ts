import { seedOf } from './hash.ts';
import { readResults, withPart, writeResults } from './results.ts';
import type { Result } from './results.ts';
import { allTrials } from './trial.ts';
import type { Trial } from './trial.ts';

/** Fixed before the first run. Each part of each population has a seed of its own, by name. */
export const baseSeed = 20261122;

/** Up to a thousand rows 10,000 replays, above 2,000, in this many parts. */
export const allParts = 20;
export const wantedReplays = (n: number): number => (n <= 1000 ? 10_000 : 2000);

export function nameOf({ kind, name, n }: Pick<Trial, 'kind' | 'name' | 'n'>): string {
  return `${kind}: ${name}, n=${n}`;
}

/** One part of a population: a twentieth of its replays. */
export function replayPart(
  trial: Trial,
  part: number,
): { result: ReturnType<Trial['run']>; replays: number } {
  const replays = wantedReplays(trial.n) / allParts;
  return { result: trial.run({ replays, seed: seedOf(`${nameOf(trial)} part ${part}`, baseSeed) }), replays };
}

/**
 * Goes on until all parts are done or the time is over; after each part what is known is in the file, and in the page. The next part is always of
 * the population that had the least processor time so far. `only`: of those whose name holds this text; the others stay as they are.
 */
export function runLong(
  { minutes, anew, only = '' }: { readonly minutes: number; readonly anew: boolean; readonly only?: string },
  onPart: (results: readonly Result[]) => void,
): void {
  const end = Date.now() + minutes * 60_000;
  const trials = new Map(allTrials().map((trial) => [nameOf(trial), trial]));
  const isWanted = (name: string) => name.includes(only);
  if (![...trials.keys()].some(isWanted))
    throw new Error(`--only ${only}: no population has this in its name.`);
  const known = new Map(
    readResults()
      .map((result) => [nameOf(result), result] as const)
      .filter(([name]) => !(anew && isWanted(name))),
  );
  const results = new Map<string, Result>();
  for (const [name, { kind, name: own, n }] of trials)
    results.set(
      name,
      known.get(name) ?? { kind, name: own, n, parts: 0, replays: 0, seconds: 0, metrics: [] },
    );
  while (Date.now() < end) {
    const [next] = [...results]
      .filter(([name, { parts }]) => parts < allParts && isWanted(name))
      .sort(byTime);
    if (!next) break;
    const [name, result] = next;
    const started = process.cpuUsage();
    const { result: replayed, replays } = replayPart(trials.get(name) as Trial, result.parts);
    const { user, system } = process.cpuUsage(started);
    results.set(name, withPart(result, { replayed, replays, seconds: (user + system) / 1e6 }));
    writeResults([...results.values()]);
    onPart([...results.values()]);
    console.log(`${result.parts + 1}/${allParts}  ${name}`);
  }
}

function byTime([, a]: [string, Result], [, b]: [string, Result]): number {
  return a.seconds - b.seconds || a.parts - b.parts;
}
