import { jackknife } from './jackknife.ts';
import type { PairedNumbers } from './paired-moments.ts';
import type { PairedStatistic } from './paired-statistic.ts';
import type { Sampling } from './sampling.ts';
import { classMasses, partedArea } from './weighted-area.ts';

/** Rows of several classes with a probability of each. */
export interface ScoredClasses {
  /** In the order of classes. */
  readonly scores: readonly PairedNumbers[];
  /** The place of each row's class. */
  readonly labels: Int32Array;
  readonly sampling: Sampling;
}

export type AreaAverage = 'macro' | 'weighted';

/**
 * The area under the ROC curve of each class against all others by its own probability, averaged over classes: each counts alike
 * (`macro`), or by the weight of its rows (`weighted`; Provost and Domingos 2001). The errors are those of the jackknife by part,
 * of the average itself: areas of one row's classes go together. NaN of `macro` where a class has no rows; `weighted` passes over it.
 */
export function classAreas(
  { scores, labels, sampling }: ScoredClasses,
  average: AreaAverage,
): PairedStatistic {
  const sides = scores.map(({ candidate, baseline }, at) => {
    const own = Uint8Array.from(labels, (label) => Number(label === at));
    const classes = classMasses(own, sampling);
    const area = (column: Float64Array) => partedArea(column, { labels: own, sampling, classes });
    return { classes, candidate: area(candidate), baseline: baseline && area(baseline) };
  });
  const { groups } = sampling.parts;
  const rowsOf = new Float64Array(groups);
  for (const { classes } of sides)
    for (let part = 0; part < groups; part++)
      rowsOf[part] = (rowsOf[part] as number) + (classes.ofPositives[part] as number);
  const there = Array.from({ length: groups }, (_, part) => part).filter(
    (part) => (rowsOf[part] as number) > 0,
  );
  const weightOf = (of: (typeof sides)[number], part: number | null): number => {
    if (average === 'macro') return 1;
    return of.classes.positives - (part === null ? 0 : (of.classes.ofPositives[part] as number));
  };
  const averaged = (which: 'candidate' | 'baseline', part: number | null): number => {
    let [sum, mass] = [0, 0];
    for (const side of sides) {
      const weight = weightOf(side, part);
      if (weight === 0) continue;
      const area = side[which];
      sum += weight * ((part === null ? area?.full : area?.leftOut[part]) ?? NaN);
      mass += weight;
    }
    return sum / mass;
  };
  const isPaired = sides.every(({ baseline }) => baseline !== null);
  const leftOut = (which: 'candidate' | 'baseline') =>
    Float64Array.from(there, (part) => averaged(which, part));
  return jackknife(
    { candidate: averaged('candidate', null), baseline: isPaired ? averaged('baseline', null) : NaN },
    { candidate: leftOut('candidate'), baseline: isPaired ? leftOut('baseline') : null },
  );
}
