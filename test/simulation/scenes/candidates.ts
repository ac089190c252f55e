import { spentAlpha } from '../../../src/domain/compare/looks.ts';
import { candidatesKind } from '../acceptance.ts';
import { alpha, judgedBy, toleranceOf } from '../judged.ts';
import { bucketsUpTo } from '../population.ts';
import { seeded } from '../random.ts';
import type { Random } from '../random.ts';
import type { Counts, Replayed } from '../replay.ts';
import { pairedRows } from '../rows.ts';
import type { Trial } from '../trial.ts';

/** Twenty candidates on one test set, each truly worse by exactly the tolerance: how often does any of them pass? */

const candidates = 20;
const [right, broken, mended] = [0.9, 0.06, 0.2];
/** Breaks a share of the rows that the baseline has right, mends a share of the others. */
const tolerance = right * broken - (1 - right) * mended;
const metrics = ['accuracy', 'recall'];

export function candidateTrials(): Trial[] {
  return [200, 1000, 10_000].map((n) => ({
    kind: candidatesKind,
    name: 'independent, each worse by the tolerance',
    n,
    run: (parts) => replayCandidates({ n, ...parts }),
  }));
}

function replayCandidates({ n, replays, seed }: { n: number; replays: number; seed: number }): Replayed[] {
  const random = seeded(seed);
  const counts = metrics.map(() => ({ 'best of 20': 0, 'twenty looks, spent': 0, uncorrected: 0 }));
  const labels = Array.from({ length: n }, (_, row) => row % 2);
  const frame = {
    ...pairedRows({ labels, candidate: labels, baseline: labels, scored: false }),
    buckets: bucketsUpTo(n),
  };
  const questions = metrics.map((metric) => ({ metric, tolerance }));
  for (let replay = 0; replay < replays; replay++) {
    const baseline = frame.labels.map((label) => (random() < right ? label : 1 - label));
    const passed = metrics.map(() => new Set<string>());
    for (let at = 0; at < candidates; at++) {
      const rows = { ...frame, baseline, candidate: candidateOf(frame.labels, baseline, random) };
      judgedBy({ rows }, questions).forEach((one, index) => {
        const mine = passed[index] as Set<string>;
        const demand = toleranceOf({ metric: '', tolerance });
        if (one.ask(demand, alpha / candidates) === 'pass') mine.add('best of 20');
        if (one.ask(demand, spentAlpha(alpha, at + 1)) === 'pass') mine.add('twenty looks, spent');
        if (one.ask(demand) === 'pass') mine.add('uncorrected');
      });
    }
    passed.forEach((events, index) => {
      const mine = counts[index] as Record<string, number>;
      for (const event of events) mine[event] = (mine[event] ?? 0) + 1;
    });
  }
  return metrics.map((metric, index) => ({
    metric,
    method: metric === 'accuracy' ? 'paired-mean' : 'jackknife',
    evidence: 'paired-rows',
    tolerance,
    unbounded: false,
    counts: counts[index] as Counts,
  }));
}

function candidateOf(labels: Float64Array, baseline: Float64Array, random: Random): Float64Array {
  return baseline.map((held, row) => {
    const changes = random() < (held === labels[row] ? broken : mended);
    return changes ? 1 - held : held;
  });
}
