import { readFileSync } from 'node:fs';
import { failBound, lossP } from '../../src/domain/compare/bounds.ts';
import { judge } from '../../src/domain/compare/judge.ts';
import { metricsOfRows, estimateRows } from '../../src/domain/compare/row-estimates.ts';
import type { PairedRows } from '../../src/domain/evidence/paired-rows.ts';
import type { Gate } from '../../src/domain/policy/rule.ts';
import { normal, seeded } from './random.ts';
import type { Random } from './random.ts';
import { pairedRows } from './rows.ts';

interface Cell {
  readonly name: string;
  readonly rate: number;
}

/**
 * Nothing changed: rows are resampled, then the two models' predictions swapped row by row at random. How often does each
 * metric alone show a loss (any, without the part of `no-worse` that asks for relevance), and how often does the whole gate
 * fail, with slices, in its strict form `tolerance: 0`?
 */
export function failRates(replays: number, seed: number): Cell[] {
  const golden = goldenRows();
  const regression = regressionRows(seeded(seed + 5));
  return [
    ...metricRates('golden n=400', { rows: golden, size: 400, replays, random: seeded(seed) }),
    ...metricRates('golden n=1500', { rows: golden, size: 1500, replays, random: seeded(seed + 1) }),
    ...metricRates('regression n=300', { rows: regression, size: 300, replays, random: seeded(seed + 2) }),
    ...metricRates('regression n=1500', { rows: regression, size: 1500, replays, random: seeded(seed + 3) }),
    gateRate('golden n=1500', { rows: golden, size: 1500, replays, random: seeded(seed + 4) }),
    gateRate('regression n=1500', { rows: regression, size: 1500, replays, random: seeded(seed + 6) }),
  ];
}

interface Replays {
  readonly rows: readonly Row[];
  readonly size: number;
  readonly replays: number;
  readonly random: Random;
}

interface Row {
  readonly label: number;
  readonly a: number;
  readonly b: number;
  readonly slice: string;
  readonly region: string;
  readonly task: 'binary' | 'regression';
}

function metricRates(name: string, { rows, size, replays, random }: Replays): Cell[] {
  const fails = new Map<string, number>();
  for (let replay = 0; replay < replays; replay++) {
    for (const estimate of estimateRows(resampled(rows, size, random), { sliceColumns: [] })) {
      const { metric, standardError, tooFew } = estimate;
      if (Number.isNaN(standardError) || tooFew) continue;
      const failed = failBound(estimate, 0.05) < 0 && lossP(estimate, 0) < 0.05;
      fails.set(metric, (fails.get(metric) ?? 0) + (failed ? 1 : 0));
    }
  }
  return [...fails].map(([metric, count]) => ({
    name: `false fail: ${metric} alone, uncorrected, ${name}`,
    rate: count / replays,
  }));
}

function gateRate(name: string, { rows, size, replays, random }: Replays): Cell {
  let fails = 0;
  for (let replay = 0; replay < replays; replay++) {
    const drawn = resampled(rows, size, random);
    const { verdict } = judge({
      candidate: { values: new Map() },
      baseline: { values: new Map() },
      rows: { kind: 'paired', rows: drawn },
      gate: strictGate(drawn),
      gated: true,
      candidates: 1,
      unchanged: false,
    });
    if (verdict.value === 'incomparable') throw new Error('A replay is incomparable.');
    if (verdict.value === 'fail') fails++;
  }
  return { name: `false fail: whole gate with slices, ${name}`, rate: fails / replays };
}

function strictGate(rows: PairedRows): Gate {
  const metrics = metricsOfRows(rows).filter((metric) => metric !== 'ece');
  const tolerance = { kind: 'absolute', value: 0 } as const;
  const rule = { noWorse: false, tolerance, slices: ['slice', 'region'], level: 'fail' } as const;
  return { alpha: 0.05, looks: 'ignore', rules: metrics.map((metric) => ({ metric, ...rule })) };
}

function resampled(rows: readonly Row[], size: number, random: Random): PairedRows {
  const drawn = Array.from({ length: size }, () => {
    const row = rows[Math.floor(random() * rows.length)] as Row;
    return random() < 0.5 ? row : { ...row, a: row.b, b: row.a };
  });
  return pairedRows({
    task: (rows[0] as Row).task,
    labels: drawn.map(({ label }) => label),
    baseline: drawn.map(({ a }) => a),
    candidate: drawn.map(({ b }) => b),
    slices: { slice: drawn.map(({ slice }) => slice), region: drawn.map(({ region }) => region) },
  });
}

interface GoldenRow {
  readonly y: number;
  readonly p_a: number;
  readonly p_b: number;
  readonly slice: string;
  readonly cluster: number;
}

function goldenRows(): Row[] {
  const path = new URL('../fixtures/golden/stats.json', import.meta.url);
  const { rows } = JSON.parse(readFileSync(path, 'utf8')) as { rows: GoldenRow[] };
  return rows.map(({ y, p_a, p_b, slice, cluster }) => ({
    label: y,
    a: p_a,
    b: p_b,
    slice,
    region: `r${cluster % 10}`,
    task: 'binary',
  }));
}

function regressionRows(random: Random): Row[] {
  return Array.from({ length: 500 }, (_, at) => {
    const label = 10 + 3 * normal(random);
    const common = normal(random);
    return {
      label,
      a: label + common + 0.5 * normal(random),
      b: label + common + 0.5 * normal(random),
      slice: 'abc'[at % 3] as string,
      region: `r${at % 10}`,
      task: 'regression',
    };
  });
}
