import { groupGap } from '../../src/domain/compare/group-gaps.ts';
import { groupRates } from '../../src/domain/compare/group-rates.ts';
import { judge } from '../../src/domain/compare/judge.ts';
import type { PairedRows } from '../../src/domain/evidence/paired-rows.ts';
import { gapKinds } from '../../src/domain/metric/gaps.ts';
import type { GapMetric } from '../../src/domain/metric/gaps.ts';
import type { Gate } from '../../src/domain/policy/rule.ts';
import { normal, seeded } from './random.ts';
import type { Random } from './random.ts';
import { pairedRows } from './rows.ts';

interface Cell {
  readonly name: string;
  readonly rate: number;
}

/** What is shown and not gated is not to mislead either: slices that were searched for, and gaps between groups. */
export function shownRates(replays: number, seed: number): Cell[] {
  return [
    ...searches.map((search, at) => searchRate(search, replays / 2, seed + at)),
    ...gaps.flatMap((gap, at) => gapRates(gap, replays, seed + 100 + at)),
  ];
}

interface Search {
  readonly n: number;
  readonly task: 'binary' | 'regression';
  /** Number of values of each column. */
  readonly columns: readonly number[];
}

const searches: readonly Search[] = [
  { n: 1_000, task: 'binary', columns: [2, 3, 4] },
  { n: 2_000, task: 'binary', columns: [3, 5] },
  { n: 1_500, task: 'regression', columns: [2, 4] },
];

const metrics = {
  binary: ['accuracy', 'recall', 'f1', 'roc_auc', 'brier', 'log_loss'],
  regression: ['mae', 'rmse'],
} as const;

/** Two models alike: how often is any slice said to have lost more than chance explains? */
function searchRate({ n, task, columns }: Search, replays: number, seed: number): Cell {
  const random = seeded(seed);
  const rules = metrics[task].map((metric) => ({
    metric,
    noWorse: true,
    slices: [],
    level: 'fail' as const,
  }));
  const gate: Gate = { alpha: 0.05, looks: 'ignore', rules };
  let found = 0;
  for (let replay = 0; replay < replays; replay++) {
    const rows = alikeRows({ n, task, columns }, random);
    const { results } = judge({
      candidate: { values: new Map() },
      baseline: { values: new Map() },
      rows: { kind: 'paired', rows },
      gate,
      gated: true,
      candidates: 1,
      unchanged: false,
    });
    if ((results.discovery?.worst[0]?.['p-corrected'] ?? 1) < gate.alpha) found++;
  }
  return {
    name: `false discovery of a slice: ${task}, n=${n}, ${columns.join('×')} values`,
    rate: found / replays,
  };
}

function alikeRows({ n, task, columns }: Search, random: Random): PairedRows {
  const labels = Array.from({ length: n }, () =>
    task === 'binary' ? Number(random() < 0.4) : 3 * normal(random),
  );
  const common = labels.map(
    (label) => (task === 'binary' ? 1.2 * label - 0.6 : label) + 0.6 * normal(random),
  );
  const score = (at: number): number => {
    const value = (common[at] as number) + 0.5 * normal(random);
    return task === 'binary' ? 1 / (1 + Math.exp(-value)) : value;
  };
  const slices = columns.map(
    (values, at) => [`c${at}`, labels.map(() => `v${Math.floor(random() ** 1.3 * values)}`)] as const,
  );
  return pairedRows({
    task,
    labels,
    candidate: labels.map((_, at) => score(at)),
    baseline: labels.map((_, at) => score(at)),
    slices: Object.fromEntries(slices),
  });
}

interface GapCell {
  readonly metric: GapMetric;
  /** True rate of each group; of the baseline where that is another. */
  readonly candidate: readonly number[];
  readonly baseline?: readonly number[];
  /** Rows of each group. */
  readonly each: number;
}

const alike = (groups: number, rate: number) => Array.from({ length: groups }, () => rate);

const gaps: readonly GapCell[] = [
  { metric: 'demographic_parity_difference', candidate: alike(2, 0.5), each: 50 },
  { metric: 'demographic_parity_difference', candidate: alike(10, 0.7), each: 200 },
  { metric: 'demographic_parity_difference', candidate: [0.3, 0.5], each: 100 },
  { metric: 'demographic_parity_difference', candidate: [0.02, 0.1, 0.1, 0.1, 0.05], each: 100 },
  {
    metric: 'demographic_parity_difference',
    candidate: [0.3, 0.32, 0.5, 0.48, 0.4, 0.4],
    baseline: [0.4, 0.42, 0.45, 0.5, 0.4, 0.41],
    each: 400,
  },
  { metric: 'demographic_parity_difference', candidate: [0.2, 0.4], baseline: [0.4, 0.3], each: 200 },
  { metric: 'demographic_parity_ratio', candidate: alike(5, 0.5), each: 100 },
  { metric: 'demographic_parity_ratio', candidate: [0.1, 0.2, 0.2], each: 200 },
  { metric: 'demographic_parity_ratio', candidate: [0.3, 0.5, 0.4], baseline: [0.5, 0.45, 0.4], each: 300 },
  { metric: 'equalized_odds_difference', candidate: alike(5, 0.7), each: 400 },
];

/** How often does the bound on either side of the gap, or of its change, miss the truth? */
function gapRates(cell: GapCell, replays: number, seed: number): Cell[] {
  const { metric, candidate, baseline = candidate, each } = cell;
  const random = seeded(seed);
  const kind = gapKinds[metric];
  const gapOf = (rates: readonly number[]): number => {
    const [least, most] = [Math.min(...rates), Math.max(...rates)];
    return kind.form === 'difference' ? most - least : least / most;
  };
  const [truth, change] = [gapOf(candidate), gapOf(candidate) - gapOf(baseline)];
  const misses = { upper: 0, lower: 0, 'upper of change': 0, 'lower of change': 0 };
  for (let replay = 0; replay < replays; replay++) {
    const rows = chosenRows({ candidate, baseline, each }, random);
    const groups = groupRates(rows, rows.slices[0] as PairedRows['slices'][number]);
    const gap = groupGap(groups, kind, { alpha: 0.05, paired: true });
    if (!gap) throw new Error('A replay has no gap.');
    const [low, high] = gap.candidateInterval;
    if (high < truth - 1e-12) misses.upper++;
    if (low > truth + 1e-12) misses.lower++;
    const [least, most] = gap.changeInterval ?? [-Infinity, Infinity];
    if (most < change - 1e-12) misses['upper of change']++;
    if (least > change + 1e-12) misses['lower of change']++;
  }
  const name = `${metric}, ${candidate.length} groups of ${each}, true ${truth.toFixed(2)}, change ${change.toFixed(2)}`;
  return Object.entries(misses).map(([bound, count]) => ({
    name: `missed ${bound}: ${name}`,
    rate: count / replays,
  }));
}

/** Half of the rows are of either class, with the same rate of yes; what one model says of a row the other mostly says, too. */
function chosenRows(
  { candidate, baseline, each }: Required<Omit<GapCell, 'metric'>>,
  random: Random,
): PairedRows {
  const rows = candidate.flatMap((rate, group) =>
    Array.from({ length: each }, (_, at) => {
      const [shared, own] = [random(), random()];
      const held = random() < 0.8 ? shared : own;
      return {
        label: at % 2,
        candidate: Number(shared < rate),
        baseline: Number(held < (baseline[group] as number)),
        group: `g${group}`,
      };
    }),
  );
  return pairedRows({
    scored: false,
    labels: rows.map(({ label }) => label),
    candidate: rows.map((row) => row.candidate),
    baseline: rows.map((row) => row.baseline),
    slices: { group: rows.map(({ group }) => group) },
  });
}
