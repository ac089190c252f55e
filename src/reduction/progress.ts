import type { ReadingProgress } from '../ports/compute.ts';

export type OnProgress = (progress: ReadingProgress) => void;

/** Nobody asks. */
export function ignored(): void {
  // Nothing is told.
}

/** Units that all threads share. */
interface Units {
  readonly units: number;
  /** Rows of a unit; not known of text. */
  rowsOf?(unit: number): number;
}

export interface UnitBeingRead {
  /** How many units were taken stands at place `at`. */
  readonly next: Int32Array<SharedArrayBuffer>;
  readonly at: number;
  readonly unit: number;
  /** Rows of it so far. */
  readonly read: number;
}

/** Of all units what is read, where `unit` is the last one that was taken here; null of one whose end is not known. */
export function shareRead(all: Units, { next, at, unit, read }: UnitBeingRead): number | null {
  if (!all.rowsOf && all.units === 1) return null;
  const within = read / (all.rowsOf?.(unit) ?? read);
  return shareTaken({ next, at, units: all.units }, within);
}

/** Of all units what is done, where of the last one that was taken `within` is. */
export function shareTaken(
  { next, at, units }: { next: Int32Array<SharedArrayBuffer>; at: number; units: number },
  within: number,
): number {
  const taken = Math.min(units, Atomics.load(next, at));
  return units === 0 ? 1 : Math.min(1, Math.max(0, taken - 1 + Math.min(1, within)) / units);
}
