import {
  Comparison,
  type MetricResult,
  type Results,
  type RuleResult,
  type Verdict,
} from '../../../src/domain/compare/comparison.ts';

/** Builds comparisons as `compare` hands them over; each is parsed, so that no test rests on an impossible one. */

type Evidence = MetricResult['evidence'];

interface MetricParts {
  readonly metric: string;
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly error?: number;
  readonly n?: number;
  readonly counted?: string;
  readonly direction?: 'higher' | 'lower' | null;
  readonly unit?: boolean;
  readonly evidence?: Evidence;
  readonly method?: string;
  readonly slice?: readonly [string, string];
  readonly marks?: MetricResult['marks'];
  readonly tests?: number;
}

const z = 1.6449;

export function metricOf(parts: MetricParts): MetricResult {
  const { baseline, candidate, error, direction = 'higher', unit = true } = parts;
  const change = baseline === null || candidate === null ? null : candidate - baseline;
  const gain = change === null || direction === null ? null : direction === 'lower' ? -change : change;
  const bounded = error !== undefined && change !== null && gain !== null;
  const point = parts.marks?.includes('low-evidence') ?? false;
  return {
    metric: parts.metric,
    slice: parts.slice ? { column: parts.slice[0], value: parts.slice[1] } : null,
    direction,
    unit,
    evidence: parts.evidence ?? (bounded ? 'paired-rows' : 'point'),
    method: parts.method ?? (bounded ? 'jackknife' : 'point'),
    n: parts.n ?? null,
    counted: parts.n === undefined ? null : (parts.counted ?? 'rows'),
    baseline,
    candidate,
    change,
    gain,
    'standard-error': bounded ? error : null,
    df: null,
    interval: bounded ? [change - z * error, change + z * error] : null,
    'pass-bound': bounded ? gain - z * error : null,
    'fail-bound': bounded ? gain + 1.6 * z * error : null,
    'fail-bound-alone': bounded ? gain + z * error : null,
    p: null,
    test: null,
    marks: [...(parts.marks ?? (bounded || point ? [] : (['low-evidence'] as const)))],
  };
}

export function ruleOf(
  parts: Pick<RuleResult, 'metric' | 'rule' | 'verdict' | 'reason'> &
    Partial<Omit<RuleResult, 'slice'>> & {
      readonly slice?: readonly [string, string];
    },
): RuleResult {
  const { slice, ...rest } = parts;
  return {
    level: 'fail',
    written: rest.rule,
    allowed: null,
    bound: null,
    tests: null,
    'rows-needed': null,
    ...rest,
    slice: slice ? { column: slice[0], value: slice[1] } : null,
  };
}

export interface Parts {
  readonly model?: string;
  readonly verdict: Verdict;
  readonly rules?: readonly RuleResult[];
  readonly decisive?: number | null;
  readonly gated?: boolean;
  readonly metrics?: readonly MetricResult[];
  readonly slices?: readonly MetricResult[];
  readonly inputs?: Partial<Comparison['inputs']>;
  readonly results?: Partial<Results>;
}

export const digest = `sha256:${'a1b2c3d4e5f6'.repeat(5)}abcd`;
const otherDigest = `sha256:${'b2c3d4e5f6a1'.repeat(5)}bcde`;

export function comparisonOf(parts: Parts): Comparison {
  const { metrics = [], slices = [], rules = [] } = parts;
  return Comparison.parse({
    schema: 'https://modelgate.dev/schemas/comparison/v1.json',
    model: parts.model ?? 'fraud',
    inputs: {
      candidate: {
        kind: 'run',
        name: 'this pull request at 5d41402',
        commit: '5d41402abc4b2a76b9719d911017c592aabbccdd',
        evidence: otherDigest,
      },
      baseline: {
        kind: 'run',
        name: 'main at 7d793037',
        commit: '7d793037a0760186574b0282f2f435e7aabbccdd',
        evidence: digest,
      },
      rules: {
        source: (parts.gated ?? true) ? 'policy' : 'none',
        ...((parts.gated ?? true)
          ? { path: '.github/modelgate.yml', ref: 'main', commit: '7d793037a0760186574b0282f2f435e7aabbccdd' }
          : {}),
        digest,
        loosened: [],
      },
      alpha: 0.05,
      candidates: 1,
      ...parts.inputs,
    },
    results: {
      evidence: metrics.some((metric) => metric.evidence === 'paired-rows') ? 'paired-rows' : 'values',
      rows: null,
      metrics: [...metrics],
      slices: [...slices],
      'slice-columns': [],
      families: { overall: 0, slices: 0 },
      ...parts.results,
    },
    verdict: {
      value: parts.verdict,
      rules: [...rules],
      decisive: parts.decisive ?? null,
      gated: parts.gated ?? true,
    },
  });
}

export const rows: NonNullable<Results['rows']> = {
  n: 24_000,
  pairing: 'id',
  fingerprint: digest,
  task: 'binary',
  positives: 3_105,
  threshold: 0.5,
  fixed: 412,
  broken: 188,
  'fixed-ids': ['tx-10021', 'tx-10877'],
  'broken-ids': ['tx-00017', 'tx-00233', 'tx-01902'],
};
