import { holm } from '../statistics/holm.ts';

/** What Holm's correction says of one test of a family. */
export interface Corrected {
  readonly rejected: boolean;
  /** The level of the test's own step; of the first step that failed where it is not rejected. */
  readonly level: number;
  /** Size of the family. */
  readonly tests: number;
}

export interface Families {
  readonly overall: readonly Corrected[];
  readonly slices: readonly Corrected[];
}

/**
 * Holm (1979) over the tests of gated overall metrics and over those of eligible slices, each family at half of alpha, or at
 * alpha where it is the only one: the chance of any false fail stays below alpha. Takes one-sided p-values, none NaN.
 */
export function correctFamilies(
  p: { readonly overall: readonly number[]; readonly slices: readonly number[] },
  alpha: number,
): Families {
  const share = p.overall.length > 0 && p.slices.length > 0 ? alpha / 2 : alpha;
  return { overall: correct(p.overall, share), slices: correct(p.slices, share) };
}

function correct(p: readonly number[], alpha: number): Corrected[] {
  const tests = p.length;
  const rejections = holm(p).map((adjusted) => adjusted < alpha);
  const rejectedCount = rejections.filter(Boolean).length;
  const order = p.map((_, index) => index).sort((a, b) => (p[a] as number) - (p[b] as number) || a - b);
  const levels = new Array<number>(tests);
  for (const [step, index] of order.entries())
    levels[index] = alpha / (tests - Math.min(step, rejectedCount));
  return rejections.map((rejected, index) => ({ rejected, level: levels[index] as number, tests }));
}
