import { kindCount } from '../compare/confusion.ts';
import type { DivisionData } from './division-data.ts';
import * as layout from './division-layout.ts';
import { settle } from './limbs.ts';
import type { SumsData } from './row-sums.ts';

/** The division of all rows. Where rows have slices its sums, other than of bins, are those of the first column’s groups. */
export function wholeGroups(sums: SumsData): DivisionData {
  const [first] = sums.slices;
  if (!first) return sums.overall;
  const found = known.get(sums) ?? addUp(sums.overall, first);
  known.set(sums, found);
  return found;
}

/** Of finished sums: there may be a thousand groups, and several parts of the results ask. */
const known = new WeakMap<SumsData, DivisionData>();

function addUp(overall: DivisionData, first: DivisionData): DivisionData {
  const kinds = new Uint32Array(layout.kindsSize);
  const totals = new Float64Array(layout.totalsSize);
  const tallies = new Float64Array(layout.tallyCount);
  let largest = 0;
  for (const group of first.values.keys()) {
    addPart(kinds, first.kinds, group);
    addPart(totals, first.totals, group);
    settle(totals);
    addPart(tallies, first.tallies, group);
    const ofGroup = first.tallies[group * layout.tallyCount + layout.largestChange] as number;
    largest = Math.max(largest, ofGroup);
  }
  tallies[layout.largestChange] = largest;
  return { ...overall, kinds, totals, tallies };
}

function addPart(into: Uint32Array | Float64Array, values: Uint32Array | Float64Array, group: number): void {
  for (let at = 0; at < into.length; at++)
    into[at] = (into[at] as number) + (values[group * into.length + at] as number);
}

/** Rows of each kind, over all of them. */
export function kindCountsOf(sums: SumsData): Float64Array {
  return groupKinds(wholeGroups(sums), 0);
}

/** Rows of each kind in one group of a division. */
export function groupKinds({ kinds }: DivisionData, group: number): Float64Array {
  const counts = new Float64Array(kindCount);
  const ofGroup = kinds.subarray(group * layout.kindsSize, (group + 1) * layout.kindsSize);
  for (let at = 0; at < ofGroup.length; at++)
    counts[at % kindCount] = (counts[at % kindCount] as number) + (ofGroup[at] as number);
  return counts;
}
