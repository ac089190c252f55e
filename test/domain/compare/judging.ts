import { judge } from '../../../src/domain/compare/judge.ts';
import type { JudgeRequest } from '../../../src/domain/compare/judge.ts';
import type { PairedRows, SliceColumn } from '../../../src/domain/evidence/paired-rows.ts';
import type { MetricValue, MetricValues } from '../../../src/domain/evidence/value.ts';
import type { Gate, MetricRule } from '../../../src/domain/policy/rule.ts';

/** What judging is tried on: small requests, written short. */

export function values(entries: Readonly<Record<string, number | MetricValue>>): { values: MetricValues } {
  const all = Object.entries(entries).map(
    ([metric, one]) => [metric, typeof one === 'number' ? { value: one } : one] as const,
  );
  return { values: new Map(all) };
}

export const noValues = values({});

export function rule(metric: string, parts: Partial<MetricRule> = {}): MetricRule {
  return { metric, noWorse: false, slices: [], level: 'fail', ...parts };
}

export function gate(...rules: MetricRule[]): Gate {
  return { alpha: 0.05, looks: 'ignore', rules };
}

export function request(parts: Partial<JudgeRequest>): JudgeRequest {
  return {
    gate: null,
    gated: Boolean(parts.gate),
    candidates: 1,
    candidate: noValues,
    baseline: noValues,
    rows: { kind: 'none' },
    unchanged: false,
    ...parts,
  };
}

/** The only rule of a gate, judged on values: candidate, baseline. */
export function judgeOne(
  one: MetricRule,
  candidate: number | MetricValue | undefined,
  baseline: number | MetricValue | undefined,
  parts: Partial<JudgeRequest> = {},
) {
  const side = (value: number | MetricValue | undefined) =>
    value === undefined ? noValues : values({ [one.metric]: value });
  const judged = judge(
    request({ gate: gate(one), candidate: side(candidate), baseline: side(baseline), ...parts }),
  );
  const [first] = judged.verdict.rules;
  const [metric] = judged.results.metrics;
  return { ...judged, rule: first, metric };
}

export interface Row {
  readonly id: string;
  readonly label: number;
  readonly candidate: number;
  readonly baseline: number;
  readonly slices?: Readonly<Record<string, string>>;
}

export function pairedRows(rows: readonly Row[], parts: Partial<PairedRows> = {}): PairedRows {
  const columns = Object.keys(rows[0]?.slices ?? {});
  return {
    n: rows.length,
    task: 'binary',
    labels: Float64Array.from(rows, ({ label }) => label),
    candidate: Float64Array.from(rows, ({ candidate }) => candidate),
    baseline: Float64Array.from(rows, ({ baseline }) => baseline),
    scored: true,
    threshold: 0.5,
    buckets: Uint16Array.from(rows, ({ id }) => bucketOf(id)),
    slices: columns.map((column) => sliceColumn(column, rows)),
    pairing: 'id',
    fingerprint: 'sha256:0',
    idOf: (row) => rows[row]?.id ?? '',
    ...parts,
  };
}

function sliceColumn(column: string, rows: readonly Row[]): SliceColumn {
  const texts = rows.map(({ slices }) => slices?.[column] ?? '(none)');
  const all = [...new Set(texts)].sort();
  return { column, values: all, codes: Int32Array.from(texts, (text) => all.indexOf(text)) };
}

function bucketOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 1000;
  return hash;
}

export interface RowCounts {
  /** Rows of each label. */
  readonly each: number;
  /** Of each label: rows that both models get wrong, that only the baseline gets right, that only the candidate does. */
  readonly wrong?: number;
  readonly broken?: number;
  readonly fixed?: number;
  readonly slices?: Readonly<Record<string, string>>;
  readonly prefix?: string;
}

/** Scored rows with known counts of right and wrong; scores vary so that ranks and losses are not constant. */
export function countedRows({
  each,
  wrong = 0,
  broken = 0,
  fixed = 0,
  slices = {},
  prefix = 'r',
}: RowCounts): Row[] {
  return [0, 1].flatMap((label) =>
    Array.from({ length: each }, (_, index): Row => {
      const baselineRight = index >= wrong + fixed;
      const candidateRight = index >= wrong + fixed + broken || (index >= wrong && index < wrong + fixed);
      const spread = 0.05 + (0.4 * ((index * 37) % each)) / each;
      const score = (right: boolean) => (right === (label === 1) ? 0.95 - spread : 0.05 + spread);
      return {
        id: `${prefix}${label}-${index}`,
        label,
        candidate: score(candidateRight),
        baseline: score(baselineRight),
        slices,
      };
    }),
  );
}

/** A generator with a seed: the same rows each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const copy = [...all];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

export function paired(rows: readonly Row[], parts: Partial<PairedRows> = {}): JudgeRequest['rows'] {
  return { kind: 'paired', rows: pairedRows(rows, parts) };
}

/** Better overall, and far worse in one slice. */
export function hiddenLoss(): Row[] {
  return [
    ...countedRows({
      each: 2000,
      wrong: 200,
      fixed: 150,
      broken: 20,
      slices: { country: 'US' },
      prefix: 'us',
    }),
    ...countedRows({ each: 300, wrong: 30, fixed: 0, broken: 40, slices: { country: 'BR' }, prefix: 'br' }),
    // 98 rows: enough for bounds, and fewer than a slice needs to be judged.
    ...countedRows({ each: 49, broken: 40, slices: { country: 'LI' }, prefix: 'li' }),
  ];
}

export function absolute(value: number) {
  return { tolerance: { kind: 'absolute', value } as const };
}
