import { numbersIn, type Sample } from '../sample/cells.ts';
import {
  centredRanks,
  type Correlation,
  correlationChange,
  rankCorrelation,
  type Values,
} from './correlation.ts';
import type { DriftPlan } from './plan.ts';
import { type Shift, thresholds } from './shift.ts';
import { correlationWords } from './shift-words.ts';

/** Every pair of columns of numbers, from the samples; the pairs share `alpha`. */
export function correlationShifts(
  { columns }: DriftPlan,
  samples: { readonly reference: Sample; readonly current: Sample },
  alpha: number,
): Shift[] {
  const names = columns.filter(({ count }) => count.kind === 'number').map(({ name }) => name);
  const pairs = pairsOf(names, samples.reference, samples.current);
  return pairs.map(({ column, other, before, after }) => ({
    kind: 'correlation',
    column,
    other,
    role: 'feature',
    effect: Math.abs(after.value - before.value),
    lower: correlationChange(before, after, alpha / pairs.length),
    threshold: thresholds.correlation,
    words: correlationWords(before.value, after.value),
  }));
}

interface Pair {
  readonly column: string;
  readonly other: string;
  readonly before: Correlation;
  readonly after: Correlation;
}

function pairsOf(names: readonly string[], reference: Sample, current: Sample): Pair[] {
  const ranks = names.map((name): [Values, Values] => [ranksOf(reference, name), ranksOf(current, name)]);
  return names.flatMap((column, first) =>
    names.slice(first + 1).flatMap((other, next) => {
      const [a, b] = [ranks[first], ranks[first + 1 + next]] as [[Values, Values], [Values, Values]];
      const before = rankCorrelation(a[0], b[0]);
      const after = rankCorrelation(a[1], b[1]);
      return before && after ? [{ column, other, before, after }] : [];
    }),
  );
}

function ranksOf(sample: Sample, name: string): Values {
  return centredRanks(numbersIn(sample.columns.get(name) ?? []));
}
