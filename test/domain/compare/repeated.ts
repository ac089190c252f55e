import type { Folds, MetricValue } from '../../../src/domain/evidence/value.ts';

/** Metrics with a value a fold or a seed, written short. */

export function folds(all: readonly number[], parts: Partial<Folds> = {}): MetricValue {
  return { value: mean(all), folds: { values: all, ...parts } };
}

/** As of a run: its value is that of the first seed. */
export function seeds(bySeed: Readonly<Record<string, number>>): MetricValue {
  const all = Object.values(bySeed);
  return { value: all[0] as number, seeds: { values: all, ids: Object.keys(bySeed) } };
}

/** As of a list: nobody knows the numbers of the seeds. */
export function unnamed(...all: number[]): MetricValue {
  return { value: mean(all), seeds: { values: all } };
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}
