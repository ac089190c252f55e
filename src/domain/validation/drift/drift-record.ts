import type { DriftRecord } from '../validation.ts';
import type { Drift } from './assessment.ts';

/** A comparison with a reference, as `validation.json` keeps it: what is largest. */
export function driftRecord({
  reference,
  current,
  drift,
}: {
  readonly reference: string;
  readonly current: string;
  readonly drift: Drift;
}): DriftRecord {
  return {
    current,
    reference,
    questions: drift.questions,
    shifts: drift.shifts
      .slice(0, kept)
      .map(({ kind, column, other, role, effect, lower, threshold, words }) => ({
        kind,
        column,
        ...(other !== undefined && { other }),
        role,
        effect: rounded(effect),
        lower: rounded(lower),
        threshold,
        shown: lower > threshold,
        words,
      })),
  };
}

const kept = 100;

/** What differs behind the twelfth digit is the rounding of a logarithm. */
function rounded(size: number): number {
  return Number(size.toPrecision(12));
}
