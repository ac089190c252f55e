import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import type { RateName } from '../metric/gaps.ts';
import { exactSumsBy } from '../statistics/exact-sum.ts';
import { splitByGroup } from '../statistics/grouping.ts';
import type { PairedShares } from '../statistics/rate-contrasts.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import type { Sampling } from '../statistics/sampling.ts';
import { areErrors } from '../sums/any-sums.ts';
import type { SumsData } from '../sums/row-sums.ts';
import { groupKinds } from '../sums/whole-groups.ts';
import { kindsOf } from './binary-columns.ts';
import { countKinds, kindCount } from './confusion.ts';
import type { KindCounts } from './confusion.ts';
import { floors } from './estimate-parts.ts';
import { divisionsOf } from './row-groups.ts';
import { samplerOf } from './row-sampling.ts';

/** How often the models say yes to the rows of a group that a rate is of. */
export interface GroupRate extends PairedShares {
  /** Rows that the rate is of, and how many rows that count alike and are independent would tell as much. */
  readonly n: number;
  readonly effective: number;
  /** Large enough: 30 rows, for rates of a class 10 of it. */
  readonly enough: boolean;
}

export interface Group {
  readonly value: string;
  readonly n: number;
  readonly rates: Readonly<Record<RateName, GroupRate>>;
}

/** Rates of each group of a column that holds rows, in the order of its values. Binary rows only. */
export function groupRates(rows: PairedRows, column: SliceColumn): Group[] {
  if (rows.sums && !areErrors(rows.sums)) return summedRates(rows.sums, column);
  const { candidate, baseline, labels, scored, threshold } = rows;
  const [, division] = divisionsOf(rows, [column]);
  if (!division) return [];
  const { grouping } = division;
  const cut = scored ? threshold : 0.5;
  const kinds = kindsOf({ candidate, baseline }, { labels: new Uint8Array(labels), cut });
  const samplings = samplerOf(rows)?.(grouping);
  return splitByGroup(kinds, grouping).flatMap((ofGroup, at) => {
    if (ofGroup.length === 0) return [];
    const sampling = samplings?.[at] ?? null;
    const rates = ratesOf({ counts: countKinds(ofGroup), kinds: ofGroup, sampling });
    return [{ value: column.values[at] as string, n: ofGroup.length, rates }];
  });
}

/** The same of rows that were summed up: they count alike and are independent. */
function summedRates({ slices }: SumsData, { column, values }: SliceColumn): Group[] {
  const division = slices.find((one) => one.column === column);
  if (!division) return [];
  return values.map((value) => {
    const counts = groupKinds(division, division.values.indexOf(value));
    return {
      value,
      n: sumOf(counts, everyone),
      rates: ratesOf({ counts, kinds: new Uint8Array(), sampling: null }),
    };
  });
}

function ratesOf(evidence: GroupEvidence): Group['rates'] {
  const whole = rateOf(evidence, everyone);
  return {
    selection: { ...whole, enough: whole.effective >= floors.rows },
    'true-positive': ofClass(evidence, positives, whole),
    'false-positive': ofClass(evidence, negatives, whole),
  };
}

interface GroupEvidence {
  readonly counts: KindCounts;
  /** Of each row; looked at where rows are sampled. */
  readonly kinds: Uint8Array;
  readonly sampling: Sampling | null;
}

type Denominator = (kind: number) => boolean;

const everyone: Denominator = () => true;
const positives: Denominator = (kind) => (kind & 1) === 1;
const negatives: Denominator = (kind) => (kind & 1) === 0;

function ofClass(
  evidence: GroupEvidence,
  isCounted: Denominator,
  whole: Omit<GroupRate, 'enough'>,
): GroupRate {
  const rate = rateOf(evidence, isCounted);
  return { ...rate, enough: whole.effective >= floors.rows && rate.effective >= floors.ofClass };
}

function rateOf(
  { counts: rows, kinds, sampling }: GroupEvidence,
  isCounted: Denominator,
): Omit<GroupRate, 'enough'> {
  const weights = sampling ? exactSumsBy(sampling.weights, { codes: kinds, groups: kindCount }) : rows;
  const n = sumOf(rows, isCounted);
  const total = sumOf(weights, isCounted);
  const share = (bits: number): number =>
    sumOf(weights, (kind) => isCounted(kind) && (kind & 6) === bits) / total;
  return {
    n,
    effective: sampling && n > 0 ? effectiveOf(kinds, sampling, isCounted) : n,
    both: share(6),
    candidate: share(2),
    baseline: share(4),
  };
}

/** Units of one size that tell as much: rows of one unit are taken to say the same, which is the conservative reading. */
function effectiveOf(kinds: Uint8Array, { weights, units }: Sampling, isCounted: Denominator): number {
  const counted = weights.map((weight, row) => (isCounted(kinds[row] as number) ? weight : 0));
  return effectiveNumber(exactSumsBy(counted, units));
}

function sumOf(counts: KindCounts, isCounted: Denominator): number {
  return counts.reduce((sum, count, kind) => (isCounted(kind) ? sum + count : sum), 0);
}
