/** How several files of predictions are told apart: each is of one seed of the recipe. */

/** Most files of one model: as many as `train` repeats at the most. */
export const mostSeeds = 100;

/**
 * The seed of each file, by its path: the number behind the last `seed` (`predictions-seed-7.parquet`, `seed=7/rows.csv`) where
 * all have one; else the part in which the paths differ (`run-a.csv` and `run-b.csv`: `a` and `b`). Numbers are without leading
 * zeros, so that `07` pairs with `7`. Names that do not tell give the same seed twice.
 */
export function seedsOfFiles(paths: readonly string[]): readonly string[] {
  const numbers = paths.map((path) => [...path.matchAll(/seed[-_=. ]?(\d+)/gi)].at(-1)?.[1]);
  const named = numbers.flatMap((number) => number ?? []);
  return (named.length === paths.length ? named : differingParts(paths)).map(plain);
}

/** By number, others behind them by name: the same order on every machine. */
export function compareSeeds(one: string, other: string): number {
  const [a, b] = [one, other].map((seed) => (/^\d+$/.test(seed) ? Number(seed) : Infinity)) as [
    number,
    number,
  ];
  if (a !== b) return a - b;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** From the first word in which they differ to the last one; words are runs of letters or of digits, and what stands between. */
function differingParts(paths: readonly string[]): readonly string[] {
  const all = paths.map((path) => path.match(/\d+|\p{L}+|[^\d\p{L}]/gu) ?? []);
  const [first = []] = all;
  const shortest = Math.min(...all.map((words) => words.length));
  let start = 0;
  while (start < shortest && all.every((words) => words[start] === first[start])) start++;
  let end = 0;
  const isAlike = (at: number): boolean => all.every((words) => words.at(-1 - at) === first.at(-1 - at));
  while (end < shortest - start && isAlike(end)) end++;
  return all.map((words) => words.slice(start, words.length - end).join(''));
}

function plain(seed: string): string {
  return /^\d+$/.test(seed) ? seed.replace(/^0+(?=\d)/, '') : seed;
}
