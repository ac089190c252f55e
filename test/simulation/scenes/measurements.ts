import type { MetricValue } from '../../../src/domain/evidence/value.ts';
import { sampledValue } from '../../../src/domain/statistics/sampled-value.ts';
import type { SampleStatistic } from '../../../src/domain/statistics/sampled-value.ts';
import { normal } from '../random.ts';
import type { Random } from '../random.ts';
import type { Scene } from '../scene.ts';

/** Latencies: skewed, with neighbours in time alike, each run on its own. Medians and 95th percentiles of both sides' samples. */

const statistics: readonly (readonly [string, SampleStatistic])[] = [
  ['latency_p50_ms', { quantile: 0.5 }],
  ['latency_p95_ms', { quantile: 0.95 }],
];

/** `memory` is how much of a sample's deviation is that of the one before it. */
function latencies(n: number, { memory, tolerance }: { memory: number; tolerance: number }): Scene {
  const samples = (more: number, random: Random): number[] => {
    let state = normal(random);
    return Array.from({ length: n }, () => {
      state = memory * state + Math.sqrt(1 - memory ** 2) * normal(random);
      return 10 * Math.exp(0.2 * state) + more;
    });
  };
  const valuesOf = (of: readonly number[]): ReadonlyMap<string, MetricValue> =>
    new Map(statistics.map(([metric, statistic]) => [metric, { ...sampledValue(of, statistic), n }]));
  return {
    kind: 'Samples of a measurement',
    name: memory === 0 ? 'independent latencies' : `latencies, ${memory} of the one before`,
    n,
    questions: statistics.map(([metric], at) => ({
      metric,
      tolerance: tolerance * (at + 1),
      direction: 'lower',
    })),
    draw: (effect, random) => {
      const loss = effect === 'worse' ? tolerance : effect === 'better' ? -tolerance : 0;
      // The same shift moves every quantile by as much; of the 95th percentile twice as much is allowed.
      const [own, held] = [samples(0, random), samples(0, random)];
      const shifted = (more: number) => own.map((sample) => sample + more);
      const [median] = valuesOf(shifted(loss));
      const [, high] = valuesOf(shifted(2 * loss));
      return {
        candidate: new Map([median, high].flatMap((one) => (one ? [one] : []))),
        baseline: valuesOf(held),
      };
    },
  };
}

export function measurementScenes(): Scene[] {
  return [
    latencies(100, { memory: 0, tolerance: 1 }),
    latencies(1000, { memory: 0, tolerance: 0.3 }),
    latencies(1000, { memory: 0.8, tolerance: 0.8 }),
  ];
}
