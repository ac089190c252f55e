import type { Contestant } from './ranking.ts';
import { type Oriented, valueOf } from './ranking-metric.ts';
import type { Trade } from './ranking-result.ts';

interface Standing {
  readonly id: string;
  readonly values: readonly number[];
}

/**
 * Which candidates are worth looking at where several metrics compete (Pareto): those that no other is at least as good as in all
 * metrics and better than in one. null: there is nothing to weigh, since one of them is as good as every other in everything.
 */
export function tradeBetween(contestants: readonly Contestant[], metrics: readonly Oriented[]): Trade | null {
  const whole = contestants.flatMap(({ id, results }): Standing[] => {
    const values = metrics.flatMap((metric) => valueOf(results, metric) ?? []);
    return values.length === metrics.length ? [{ id, values }] : [];
  });
  const front = whole.filter((one) => !whole.some((other) => dominates(other, one, metrics)));
  const distinct = new Set(front.map(({ values }) => JSON.stringify(values)));
  if (metrics.length < 2 || distinct.size < 2) return null;
  return {
    metrics: metrics.map(({ metric, direction }) => ({ metric, direction })),
    candidates: whole.map((one) => ({
      id: one.id,
      values: [...one.values],
      front: front.includes(one),
    })),
  };
}

function dominates(a: Standing, b: Standing, metrics: readonly Oriented[]): boolean {
  const gains = metrics.map(({ direction }, at) => {
    const change = (a.values[at] as number) - (b.values[at] as number);
    return direction === 'higher' ? change : -change;
  });
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}
