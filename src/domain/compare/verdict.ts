import type { Verdict, VerdictResult } from './comparison.ts';
import { worst } from './comparison.ts';
import type { JudgedRule } from './ruling.ts';

export interface VerdictRequest {
  /** Evidence that cannot be read, or is not comparable as a whole. Said first. */
  readonly faults: readonly JudgedRule[];
  readonly rules: readonly JudgedRule[];
  readonly hasBaseline: boolean;
  readonly unchanged: boolean;
  readonly gated: boolean;
}

/**
 * The worst of the rules' verdicts. A rule of level `warn` is shown with its own verdict and never makes the whole worse than
 * `pass`. Where no rule could say anything (none is written, or all concern metrics that are only shown) nobody can tell:
 * `inconclusive`. What cannot be read or compared is never `unchanged`.
 */
export function decideVerdict({
  faults,
  rules,
  hasBaseline,
  unchanged,
  gated,
}: VerdictRequest): VerdictResult {
  if (unchanged && faults.length === 0) {
    const same = rules.map(({ result }) => ({ ...result, verdict: 'unchanged' as const }));
    return { value: 'unchanged', rules: same, decisive: null, gated };
  }
  const all = [...faults, ...rules];
  const verdicts = [...all.flatMap(weigh), ...(hasBaseline ? [] : ['first' as const])];
  const value = verdicts.length > 0 ? worst(verdicts) : 'inconclusive';
  return { value, rules: all.map(({ result }) => result), decisive: decisiveOf(all, value), gated };
}

function weigh({ result }: JudgedRule): Verdict[] {
  if (result.reason === 'no-default') return [];
  return [result.level === 'warn' ? 'pass' : result.verdict];
}

/**
 * The rule that the report's first line speaks of: among those with the model's verdict the one whose deciding bound lies
 * furthest beyond what is allowed, on the metric's scale; of passes, a loss that is shown, else the largest that is not
 * excluded. The earlier one of equals; one whose excess is not known comes last.
 */
function decisiveOf(rules: readonly JudgedRule[], value: Verdict): number | null {
  const deciding = [...rules.entries()].filter(
    ([, { result }]) =>
      result.verdict === value &&
      (result.level === 'fail' || value === 'pass') &&
      result.reason !== 'no-default',
  );
  const rank = ({ excess, result }: JudgedRule): [number, number] => [
    result.reason === 'worse-but-irrelevant' ? 1 : 0,
    Number.isNaN(excess) ? -Infinity : excess,
  ];
  let best: (typeof deciding)[number] | undefined;
  for (const candidate of deciding) {
    if (!best || isAbove(rank(candidate[1]), rank(best[1]))) best = candidate;
  }
  return best?.[0] ?? null;
}

function isAbove([a, b]: [number, number], [c, d]: [number, number]): boolean {
  return a === c ? b > d : a > c;
}
