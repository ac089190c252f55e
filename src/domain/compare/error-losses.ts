import { tallies as places } from '../sums/error-layout.ts';
import type { Fit } from './regression-fit.ts';

export interface LossRequest {
  readonly n: number;
  /** Sums of squared errors: the candidate's, the baseline's. */
  readonly errors: readonly [number, number];
  /** Sum of squares of labels about their mean. */
  readonly spread: number;
  readonly mean: number;
  /** Of the group, by error-layout.ts. */
  readonly tallies: Float64Array;
}

/**
 * u of RMSE and R²: no row that is left out changes the difference of the models by more. Where rows are at hand the largest of
 * these changes is looked for; of sums it is bounded, by the largest squared errors and the largest difference of the two.
 */
export function largestLoss(fit: Fit, request: LossRequest): number {
  return fit === 'rmse' ? lossOfRoot(request) : lossOfShare(request);
}

/**
 * RMSE falls by F(e) = θ − √((E − e)/(n − 1)) without a row of squared error e. Of a row with the errors a and b of the two
 * models F(a) − G(b) = (F(a) − F(b)) + (F(b) − G(b)). The first is at most |a − b| times the steepest slope of F; the second
 * rises or falls with b all the way, and so is largest at 0 or at the largest b. Where one row makes up all of the error, no
 * slope bounds it: then it is at most what the largest errors of either model make.
 */
function lossOfRoot({ n, errors, tallies }: LossRequest): number {
  const most = [tallies[places.mse] as number, tallies[places.heldMse] as number] as const;
  const largest = Math.max(...most);
  const difference = tallies[places.mseChange] as number;
  const fall = (model: 0 | 1, square: number): number =>
    Math.sqrt(errors[model] / n) - Math.sqrt(Math.max(0, errors[model] - square) / (n - 1));
  const steepest = (model: 0 | 1): number => {
    const rest = errors[model] - largest;
    return rest > 0 ? 1 / (2 * Math.sqrt((n - 1) * rest)) : Infinity;
  };
  const gap = (square: number): number => Math.abs(fall(0, square) - fall(1, square));
  const bySlope = (model: 0 | 1): number =>
    (difference === 0 ? 0 : difference * steepest(model)) + Math.max(gap(0), gap(most[model === 0 ? 1 : 0]));
  const byRange = Math.max(fall(0, most[0]) - fall(1, 0), fall(1, most[1]) - fall(0, 0));
  return Math.min(bySlope(0), bySlope(1), byRange);
}

/** Of R², whose difference is D/S: without a row (D − d)/(S − q), which differs from it by (d − q·D/S)/(S − q). */
function lossOfShare({ n, errors: [own, held], spread, mean, tallies }: LossRequest): number {
  const furthest = Math.max(
    (tallies[places.label] as number) - mean,
    (tallies[places.lowestLabel] as number) + mean,
  );
  const most = (furthest * furthest * n) / (n - 1);
  const difference = Math.abs(held - own) / spread;
  return most < spread
    ? ((tallies[places.mseChange] as number) + difference * most) / (spread - most)
    : Infinity;
}
