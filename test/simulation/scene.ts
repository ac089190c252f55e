import type { PairedRows } from '../../src/domain/evidence/paired-rows.ts';
import type { MetricValues } from '../../src/domain/evidence/value.ts';
import type { MetricRule } from '../../src/domain/policy/rule.ts';
import type { Random } from './random.ts';

/**
 * What is true of the candidate: worse than the baseline by exactly the tolerance, as good, or better by as much. A pass of the
 * first is wrong, so is a fail of the second.
 */
export const effects = ['worse', 'alike', 'better'] as const;
export type Effect = (typeof effects)[number];

/** What one replay sees: rows of both models, or values that each side's files say. */
export interface Drawn {
  readonly rows?: PairedRows;
  /** Where a side has predictions of several seeds, `rows` being of the first ones; null: of one run. */
  readonly seeds?: { readonly candidate: DrawnSeeds | null; readonly baseline: DrawnSeeds | null };
  readonly candidate?: MetricValues;
  readonly baseline?: MetricValues;
}

export interface DrawnSeeds {
  /** Name of the first. */
  readonly own: string;
  /** The candidate's first rows, held against those of each further seed. */
  readonly others: readonly { readonly seed: string; readonly rows: PairedRows }[];
}

/** What a scene asks of one metric: the tolerance is what the worse candidate truly loses. */
export interface Question {
  readonly metric: string;
  readonly tolerance: number;
  /** Written as a share of the baseline. */
  readonly relative?: boolean;
  readonly range?: readonly [number, number];
  readonly direction?: MetricRule['direction'];
}

/** A population with known truth, and a number of rows (queries, units, folds, seeds) drawn from it. */
export interface Scene {
  /** Heading in the page. */
  readonly kind: string;
  readonly name: string;
  /** What is drawn: rows, or queries, units, folds, seeds. */
  readonly n: number;
  readonly questions: readonly Question[];
  readonly draw: (effect: Effect, random: Random) => Drawn;
}
