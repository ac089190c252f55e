import type { GapKind, RateName } from '../metric/gaps.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { differenceLimits, pairedCovariance, rateLimits, ratioLimits } from '../statistics/rate-contrasts.ts';
import type { RateLimits } from '../statistics/rate-contrasts.ts';
import type { Group, GroupRate } from './group-rates.ts';

export type Interval = readonly [number, number];

/** The gap between the extreme groups of both models. Intervals have one-sided level alpha on either side. */
export interface GroupGap {
  readonly candidate: number;
  readonly candidateInterval: Interval;
  /** NaN without a baseline. */
  readonly baseline: number;
  readonly baselineInterval: Interval | null;
  /** Of candidate − baseline; null where a rate is 0 that something is divided by. */
  readonly changeInterval: Interval | null;
  /** The candidate's extreme groups, and the rate in which they differ most. */
  readonly rate: RateName;
  readonly highest: string;
  readonly lowest: string;
}

/** One rate of two groups. */
interface Pair {
  readonly rate: RateName;
  readonly a: Group;
  readonly b: Group;
}

type Side = 'candidate' | 'baseline';

/**
 * The gap between groups and its interval. Which groups are the extreme ones is chosen by the same rows, so that the largest
 * difference of samples is too large on the average. With δ_ab the true contrasts of all ordered pairs, the gap is their
 * maximum:
 *
 * - it is at most the maximum of the upper limits, each at alpha: that of the truly extreme pair alone must hold;
 * - it is at least the maximum of the lower limits, each at alpha over the number of pairs: all of them must hold (Bonferroni).
 *
 * The gap grew at the most by as much as that of the two groups did that are the candidate's extreme ones, and at the least as
 * that of the baseline's. Which two these are is not known: the bound is the worst over all that may be it, a set that holds
 * them with 1 − alpha/2, each at alpha/2. A ratio is a gap below 1: its contrasts are taken with a minus sign.
 *
 * undefined: fewer than two groups are large enough, or nobody is chosen in any.
 */
export function groupGap(
  groups: readonly Group[],
  { rates, form }: GapKind,
  { alpha, paired }: { readonly alpha: number; readonly paired: boolean },
): GroupGap | undefined {
  const pairs = rates.flatMap((rate) => pairsOf(groups, rate));
  const contrast = { pairs, form };
  const extreme = extremeOf(contrast, 'candidate');
  if (!extreme) return undefined;
  const held = paired ? extremeOf(contrast, 'baseline') : undefined;
  const { a, b, rate } = extreme.pair;
  const [highest, lowest] = form === 'difference' ? [a, b] : [b, a];
  return {
    candidate: written(form, extreme.value),
    candidateInterval: intervalOf(contrast, 'candidate', alpha),
    baseline: held ? written(form, held.value) : NaN,
    baselineInterval: held ? intervalOf(contrast, 'baseline', alpha) : null,
    changeInterval: held ? changeOf(contrast, alpha) : null,
    rate,
    highest: highest.value,
    lowest: lowest.value,
  };
}

interface Contrasts {
  readonly pairs: readonly Pair[];
  readonly form: GapKind['form'];
}

function pairsOf(groups: readonly Group[], rate: RateName): Pair[] {
  const large = groups.filter(({ rates }) => rates[rate].enough);
  return large.flatMap((a) => large.filter((b) => b !== a).map((b) => ({ rate, a, b })));
}

/** The first of the largest contrasts. */
function extremeOf({ pairs, form }: Contrasts, side: Side): { pair: Pair; value: number } | undefined {
  let best: { pair: Pair; value: number } | undefined;
  for (const pair of pairs) {
    const value = valueOf(form, rateOf(pair.a.rates[pair.rate], side), rateOf(pair.b.rates[pair.rate], side));
    if (Number.isFinite(value) && !(best && best.value >= value)) best = { pair, value };
  }
  return best;
}

function intervalOf(contrasts: Contrasts, side: Side, alpha: number): Interval {
  const { pairs, form } = contrasts;
  const upper = largest(limitsOf(contrasts, side, alpha).map((limits) => limits.upper));
  const lower = largest(limitsOf(contrasts, side, alpha / pairs.length).map((limits) => limits.lower));
  // The gap of groups that are all alike is 0, and a ratio of them 1.
  const least = form === 'difference' ? Math.max(0, lower) : Math.max(-1, lower);
  return inOrder(form, least, Math.max(least, upper));
}

function changeOf(contrasts: Contrasts, alpha: number): Interval | null {
  const { form } = contrasts;
  const z = normalQuantile(1 - alpha / 4);
  const most = largest(
    plausible(contrasts, 'candidate', alpha / 2).map((pair) => changeAtMost(form, pair, z)),
  );
  // The other way round: at most so much from the baseline to the candidate, with the sides swapped.
  const least = largest(
    plausible(contrasts, 'baseline', alpha / 2).map((pair) => changeAtMost(form, swapped(pair), z)),
  );
  return Number.isFinite(least) && Number.isFinite(most) ? inOrder(form, -least, most) : null;
}

/**
 * By how much the gap of two groups grew at the most, max_s v_s − max_t w_t, v and w being the contrasts of both models and s, t
 * which group comes first. It is at most max_s v_s − w_t for either t: two bounds, each of half the level, of which the
 * smaller holds as well.
 */
function changeAtMost(form: GapKind['form'], pair: Pair, z: number): number {
  const bound = (t: Order): number => Math.max(...orders.map((s) => differenceOf(form, pair, { s, t, z })));
  return Math.min(...orders.map(bound));
}

/** Pairs that may be the extreme one: the true one is missing with a chance of at most `level`. */
function plausible(contrasts: Contrasts, side: Side, level: number): readonly Pair[] {
  const { pairs } = contrasts;
  const least = largest(limitsOf(contrasts, side, level / 2 / pairs.length).map(({ lower }) => lower));
  const upper = limitsOf(contrasts, side, level / 2);
  return pairs.filter((_, at) => (upper[at] as RateLimits).upper >= least);
}

/** Limits of each pair's contrast, in the scale in which the gap is the largest. */
function limitsOf({ pairs, form }: Contrasts, side: Side, alpha: number): RateLimits[] {
  const known = new Map<GroupRate, RateLimits>();
  const limits = (rate: GroupRate): RateLimits => {
    const found = known.get(rate) ?? rateLimits(rateOf(rate, side), rate.effective, alpha);
    known.set(rate, found);
    return found;
  };
  return pairs.map(({ rate, a, b }) => {
    const [own, other] = [limits(a.rates[rate]), limits(b.rates[rate])];
    if (form === 'difference') return differenceLimits(own, other);
    const { rate: value, lower, upper } = ratioLimits(own, other);
    return { rate: -value, lower: -upper, upper: -lower };
  });
}

type Order = 'a first' | 'b first';
const orders: readonly Order[] = ['a first', 'b first'];

/** Upper bound of v_s − w_t, by the delta method; the groups are independent of each other, the models are not. */
function differenceOf(
  form: GapKind['form'],
  { rate, a, b }: Pair,
  { s, t, z }: { readonly s: Order; readonly t: Order; readonly z: number },
): number {
  const sides = [a.rates[rate], b.rates[rate]] as const;
  const contrast = (side: Side, order: Order) => {
    const [x, y] = [rateOf(sides[0], side), rateOf(sides[1], side)];
    const isFirst = order === 'a first';
    if (form === 'difference') return { value: isFirst ? x - y : y - x, slopes: isFirst ? [1, -1] : [-1, 1] };
    return isFirst
      ? { value: -x / y, slopes: [-1 / y, x / (y * y)] }
      : { value: -y / x, slopes: [y / (x * x), -1 / x] };
  };
  const [now, before] = [contrast('candidate', s), contrast('baseline', t)];
  const variance = sides.reduce((sum, group, at) => {
    const { candidate, baseline, joint } = pairedCovariance(group, group.effective);
    const [c, d] = [now.slopes[at] as number, before.slopes[at] as number];
    return sum + c * c * candidate + d * d * baseline - 2 * c * d * joint;
  }, 0);
  return now.value - before.value + z * Math.sqrt(Math.max(0, variance));
}

function swapped({ rate, a, b }: Pair): Pair {
  const swap = (group: Group): Group => {
    const { both, candidate, baseline, ...rest } = group.rates[rate];
    const turned = { ...rest, both, candidate: baseline, baseline: candidate };
    return { ...group, rates: { ...group.rates, [rate]: turned } };
  };
  return { rate, a: swap(a), b: swap(b) };
}

/** As `Math.max`, of any number of values. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

function valueOf(form: GapKind['form'], a: number, b: number): number {
  return form === 'difference' ? a - b : -(a / b);
}

export function rateOf(rate: GroupRate, side: Side): number {
  return rate.both + rate[side];
}

/** From the scale in which the gap is the largest to the one in which it is written. */
function written(form: GapKind['form'], value: number): number {
  return (form === 'difference' ? value : -value) + 0;
}

function inOrder(form: GapKind['form'], low: number, high: number): Interval {
  return form === 'difference' ? [low + 0, high + 0] : [written(form, high), written(form, low)];
}
