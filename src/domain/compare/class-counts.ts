import { exactSumsBy } from '../statistics/exact-sum.ts';
import type { Codes } from '../statistics/sampling.ts';
import type { ClassMass, ClassSums } from './class-metrics.ts';

/** Rows of several classes: places of labels and predicted classes, the same for all groups. */
export interface ClassRows {
  /** How many classes there are. */
  readonly classes: number;
  readonly labels: Int32Array;
  readonly candidate: Int32Array;
  readonly baseline: Int32Array | null;
}

/** Counts by class of one model, and the same in each part that the jackknife leaves out. */
export interface ClassCounts {
  readonly total: ClassSums;
  /** Entry `part · classes + class`. */
  readonly byPart: ClassSums;
}

export interface CountedRows {
  readonly rows: ClassRows;
  readonly weights: Float64Array;
  readonly parts: Codes;
}

export function countClasses(side: 'candidate' | 'baseline', counted: CountedRows): ClassCounts | null {
  const { rows, parts } = counted;
  if (rows[side] === null) return null;
  const all: Codes = { codes: new Int32Array(rows.labels.length), groups: 1 };
  return { total: sumsBy(all, side, counted), byPart: sumsBy(parts, side, counted) };
}

/** Sums of any numbers of rows by class: of labels, or of what a model predicts. */
export function sumsByClass(
  values: Float64Array,
  { codes, classes }: { readonly codes: Int32Array; readonly classes: number },
): Float64Array {
  return exactSumsBy(values, { codes, groups: classes });
}

/** A measure of what is left of the counts without each part that holds rows, one after the other. */
export function measureWithoutParts(
  { total, byPart }: ClassCounts,
  measure: (left: ClassSums) => number,
): Float64Array {
  const measured: number[] = [];
  const classes = total.actual.length;
  const left = {
    actual: new Float64Array(classes),
    predicted: new Float64Array(classes),
    right: new Float64Array(classes),
  };
  for (let start = 0; start < byPart.actual.length; start += classes) {
    let held = 0;
    for (let at = 0; at < classes; at++) {
      held += byPart.actual[start + at] as number;
      for (const what of ['actual', 'predicted', 'right'] as const) {
        left[what][at] = (total[what][at] as number) - (byPart[what][start + at] as number);
      }
    }
    if (held > 0) measured.push(measure(left));
  }
  return Float64Array.from(measured);
}

/** What each unit holds of each class that it has rows of, in the order of classes. */
export function unitMasses(
  { labels, classes }: ClassRows,
  { weights, units }: { readonly weights: Float64Array; readonly units: Codes },
): ClassMass[][] {
  const placeOf = new Map<number, number>();
  const keys: number[] = [];
  const codes = labels.map((label, row) => {
    const key = (units.codes[row] as number) * classes + label;
    let place = placeOf.get(key);
    if (place === undefined) {
      place = keys.length;
      placeOf.set(key, place);
      keys.push(key);
    }
    return place;
  });
  const masses = exactSumsBy(weights, { codes, groups: keys.length });
  const ofUnits = Array.from({ length: units.groups }, (): ClassMass[] => []);
  for (const [place, key] of keys.entries()) {
    ofUnits[Math.floor(key / classes)]?.push({ at: key % classes, mass: masses[place] as number });
  }
  for (const ofUnit of ofUnits) ofUnit.sort((a, b) => a.at - b.at);
  return ofUnits;
}

function sumsBy(
  { codes, groups }: Codes,
  side: 'candidate' | 'baseline',
  { rows, weights }: CountedRows,
): ClassSums {
  const { labels, classes } = rows;
  const predicted = rows[side] as Int32Array;
  const size = groups * classes;
  const sums = (classOf: (row: number) => number, extra = 0): Float64Array =>
    exactSumsBy(weights, { codes: codes.map((_, row) => classOf(row)), groups: size + extra });
  const placeOf = (row: number, of: Int32Array): number =>
    (codes[row] as number) * classes + (of[row] as number);
  return {
    actual: sums((row) => placeOf(row, labels)),
    predicted: sums((row) => placeOf(row, predicted)),
    // Wrong rows are put aside, and not given no weight: so all sums are of the same numbers, rounded alike.
    right: sums((row) => (labels[row] === predicted[row] ? placeOf(row, labels) : size), 1).subarray(0, size),
  };
}
