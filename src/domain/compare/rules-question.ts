import { lossP, relative } from './bounds.ts';
import { hasBounds, isComparable } from './finding.ts';
import type { Finding } from './finding.ts';
import type { DifferenceDemand } from './rules-written.ts';
import type { Estimate } from './estimate.ts';

/**
 * What a demand asks of a finding, in numbers: is the gain of `estimate` above −`margin`? A relative tolerance shifts the
 * estimate by r·|baseline|, estimated jointly; every bound is shifted back by `shift` before it is printed.
 */
export interface Question {
  readonly demand: DifferenceDemand;
  readonly finding: Finding;
  readonly estimate: Estimate;
  readonly margin: number;
  readonly shift: number;
  /** The loss allowed, in the metric's unit; negative: the gain asked for. Of `no-worse`: the largest loss that does not matter. */
  readonly allowed: number;
  /** One-sided p-value of a gain below −`margin`, uncorrected; NaN: there is no test. */
  readonly p: number;
  /** A relative tolerance of a baseline that may as well be 0. */
  readonly unstable: boolean;
}

export function ask(demand: DifferenceDemand, finding: Finding): Question {
  const { estimate } = finding;
  const tested = isComparable(finding) && hasBounds(estimate);
  const question = { demand, finding, estimate, shift: 0, unstable: false };
  switch (demand.kind) {
    case 'no-worse':
      return {
        ...question,
        margin: 0,
        allowed: irrelevantLoss(estimate),
        p: tested ? lossP(estimate, 0) : NaN,
      };
    case 'must-improve': {
      const margin = -demand.gain;
      return { ...question, margin, allowed: demand.gain, p: tested ? lossP(estimate, margin) : NaN };
    }
    case 'tolerance': {
      const { kind, value } = demand.tolerance;
      if (kind === 'absolute') {
        return { ...question, margin: value, allowed: value, p: tested ? lossP(estimate, value) : NaN };
      }
      const shift = value * Math.abs(estimate.baseline);
      if (!tested) return { ...question, margin: shift, allowed: shift, p: NaN };
      const joint = relative(estimate, value);
      const unstable = !(Math.abs(estimate.baseline) > 2 * estimate.baselineError);
      return {
        ...question,
        estimate: joint,
        margin: 0,
        shift,
        allowed: shift,
        p: unstable ? NaN : lossP(joint, 0),
        unstable,
      };
    }
  }
}

/** A loss that is not worth a fail even when it is shown: half a point of metrics in [0, 1], 1 % of the baseline of others. */
export function irrelevantLoss({ unit, baseline }: Estimate): number {
  return unit ? 0.005 : 0.01 * Math.abs(baseline);
}

/** Whether the loss is larger than `allowed` by more than the rounding of the two values: 0.81 − 0.80 is not more than 0.01. */
export function losesMoreThan(allowed: number, { gain, baseline, candidate }: Estimate): boolean {
  return -gain - allowed > rounding * Math.max(Math.abs(baseline), Math.abs(candidate));
}

/** Relative; far above the rounding of doubles and of row losses (2⁻⁴⁰), far below what anybody writes into a policy. */
export const rounding = 1e-10;
