/**
 * p-values adjusted for the number of tests, in the order given: a test is rejected when its adjusted value is below alpha.
 * Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure: the chance of any false rejection stays below alpha,
 * however the tests depend on each other.
 */
export function holm(p: readonly number[]): number[] {
  let largest = 0;
  return adjust(p, 'smallest first', (value, rank) => {
    largest = Math.max(largest, value * (p.length - rank));
    return Math.min(1, largest);
  });
}

/** Benjamini and Hochberg (1995): the expected share of false ones among the rejected. For lists that only suggest. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  let smallest = 1;
  return adjust(p, 'largest first', (value, rank) => {
    smallest = Math.min(smallest, (value * p.length) / (rank + 1));
    return smallest;
  });
}

/** `rank` counts from 0, from the smallest p-value. */
function adjust(
  p: readonly number[],
  order: 'smallest first' | 'largest first',
  step: (value: number, rank: number) => number,
): number[] {
  const ranked = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = ranked.map((_, rank) => rank);
  if (order === 'largest first') ranks.reverse();
  const adjusted = new Array<number>(p.length);
  for (const rank of ranks) {
    const { value, index } = ranked[rank] as { value: number; index: number };
    adjusted[index] = step(value, rank);
  }
  return adjusted;
}
