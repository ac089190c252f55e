import type { ReadingProgress } from '../ports/compute.ts';

export type OnProgress = (progress: ReadingProgress) => void;

/** Nobody asks. */
export function ignored(): void {
  // Nothing is told.
}

/** Units that all threads share: how many were taken, and how many there are. */
export interface TakenUnits {
  readonly next: Int32Array<SharedArrayBuffer>;
  /** Its place in `next`. */
  readonly at: number;
  readonly units: number;
}

/** Of all units what is done, where of the own one, the last of those taken, `within` is; both in [0, 1]. */
export function shareOf({ next, at, units }: TakenUnits, within: number): number {
  const taken = Math.min(units, Atomics.load(next, at));
  return units === 0 ? 1 : Math.min(1, Math.max(0, taken - 1 + Math.min(1, within)) / units);
}
