import { bucketCount, bucketOf } from '../evidence/bucket.ts';
import type { PairedRows } from '../evidence/paired-rows.ts';
import { splitByGroup } from '../statistics/grouping.ts';
import type { Grouping } from '../statistics/grouping.ts';
import type { Codes, Sampling } from '../statistics/sampling.ts';
import { floors } from './estimate-parts.ts';

/** How the rows of each group were sampled; null: they count alike and are independent of each other. */
export type Sampler = (grouping: Grouping) => readonly (Sampling | null)[];

/**
 * The sampler of rows that have weights or units; undefined: they have neither. Rows that weigh nothing must be left out before.
 * In a group whose rows all weigh the same the weights say nothing.
 */
export function samplerOf(rows: Pick<PairedRows, 'weights' | 'units' | 'buckets'>): Sampler | undefined {
  const { weights, units } = rows;
  if (!weights && !units) return undefined;
  const bucketsOfUnits =
    units && units.texts.length > mostUnits ? Int32Array.from(units.texts, bucketOf) : null;
  const recode = coder(units?.texts.length ?? 0);
  return (grouping) => {
    const ofWeights = weights && splitByGroup(weights.values, grouping);
    const ofUnits = units && splitByGroup(units.codes, grouping);
    const ofBuckets = units ? null : splitByGroup(rows.buckets, grouping);
    return Array.from(grouping.sizes, (n, group) => {
      const relative = relativeWeights(ofWeights?.[group]);
      if (ofUnits) {
        const own = ofUnits[group] as Int32Array;
        const codes = recode(own);
        const parts = codes.groups > mostUnits ? hashed(own, bucketsOfUnits as Int32Array) : codes;
        return { weights: relative ?? new Float64Array(n).fill(1), units: codes, parts };
      }
      if (!relative) return null;
      const alone = { codes: Int32Array.from(relative.keys()), groups: n };
      const few = n < floors.rowsForBuckets;
      const buckets = ofBuckets?.[group] as Uint16Array;
      const parts = few ? alone : { codes: Int32Array.from(buckets), groups: bucketCount };
      return { weights: relative, units: alone, parts };
    });
  };
}

/** Above so many units hash buckets of them are left out in place of single ones. */
const mostUnits = 1000;

/** With 1 for the largest; undefined: all are the same. */
function relativeWeights(weights: Float64Array | undefined): Float64Array | undefined {
  let largest = 0;
  let alike = true;
  for (const weight of weights ?? []) {
    largest = Math.max(largest, weight);
    alike &&= weight === weights?.[0];
  }
  return alike ? undefined : weights?.map((weight) => weight / largest);
}

function hashed(units: Int32Array, buckets: Int32Array): Codes {
  return { codes: units.map((unit) => buckets[unit] as number), groups: bucketCount };
}

/** Numbers the units that occur in a group from 0 on. What is kept from group to group is never cleared: a stamp says whose it is. */
function coder(units: number): (codes: Int32Array) => Codes {
  const stamps = new Int32Array(units);
  const codeOf = new Int32Array(units);
  let stamp = 0;
  return (codes) => {
    stamp++;
    let groups = 0;
    const own = codes.map((unit) => {
      if (stamps[unit] !== stamp) {
        stamps[unit] = stamp;
        codeOf[unit] = groups++;
      }
      return codeOf[unit] as number;
    });
    return { codes: own, groups };
  };
}
