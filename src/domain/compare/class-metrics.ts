/** Metrics of several classes that are made of counts by class, as scikit-learn averages them. */
export const classRatios = [
  'precision_macro',
  'precision_weighted',
  'recall_macro',
  'f1_macro',
  'f1_weighted',
] as const;

export type ClassRatio = (typeof classRatios)[number];

/** By class: rows of the class, rows predicted as the class, and rows that are both. Weights, where rows have them. */
export interface ClassSums {
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  readonly right: Float64Array;
}

/**
 * The average over the classes that occur: of `macro` in labels or predictions, all alike; of `weighted` in labels, by their rows.
 * NaN where one of them is 0/0 (scikit-learn takes it for 0): a class that is never predicted has no precision, one without
 * rows no recall.
 */
export function averageClasses(metric: ClassRatio, { actual, predicted, right }: ClassSums): number {
  const ratio = ratioOf(metric);
  const weighted = metric.endsWith('_weighted');
  let sum = 0;
  let mass = 0;
  for (let at = 0; at < actual.length; at++) {
    const [a, p] = [actual[at] as number, predicted[at] as number];
    if (a === 0 && (weighted || p === 0)) continue;
    const weight = weighted ? a : 1;
    sum += weight * ratio(a, p, right[at] as number);
    mass += weight;
  }
  return sum / mass;
}

/**
 * The most that one further mistake takes from the average: a row of one class, right so far, is taken for another one, so that
 * the first has a false negative more and the second a false positive.
 */
export function lossOfOneClassMistake(metric: ClassRatio, { actual, predicted, right }: ClassSums): number {
  const ratio = ratioOf(metric);
  const { weights, mass } = weightsOf(metric, { actual, predicted, right });
  const missed = weights.map((weight, at) => {
    const [a, p, r] = [actual[at] as number, predicted[at] as number, right[at] as number];
    return r > 0 ? weight * (ratio(a, p, r) - orZero(ratio(a, p - 1, r - 1))) : -Infinity;
  });
  const raised = weights.map((weight, at) => {
    const [a, p, r] = [actual[at] as number, predicted[at] as number, right[at] as number];
    return weight * (orZero(ratio(a, p, r)) - orZero(ratio(a, p + 1, r)));
  });
  const [first, second] = largestTwo(raised);
  let most = 0;
  for (let at = 0; at < missed.length; at++) {
    const other = at === first ? second : first;
    const cost = other === -1 ? 0 : Math.max(0, raised[other] as number);
    most = Math.max(most, (missed[at] as number) + cost);
  }
  return most / mass;
}

/** What one unit holds of a class. */
export interface ClassMass {
  readonly at: number;
  readonly mass: number;
}

/**
 * What a unit takes from the average, at the most, that is wrong about all its rows: as many of each class as it holds, as far as
 * the model is right about so many. They are taken for the class in which each costs most.
 */
export function lossOfWrongUnit(
  metric: ClassRatio,
  { actual, predicted, right }: ClassSums,
  unit: readonly ClassMass[],
): number {
  const ratio = ratioOf(metric);
  const { weights, mass } = weightsOf(metric, { actual, predicted, right });
  const steepest = weights.reduce((most, weight, at) => {
    const [a, p, r] = [actual[at] as number, predicted[at] as number, right[at] as number];
    return Math.max(most, weight * slopeOf(metric, { a, p, r }));
  }, 0);
  let loss = 0;
  for (const { at, mass: held } of unit) {
    const [a, p, r] = [actual[at] as number, predicted[at] as number, right[at] as number];
    const lost = Math.min(held, r);
    loss += (weights[at] as number) * (orZero(ratio(a, p, r)) - orZero(ratio(a, p - lost, r - lost)));
    loss += lost * steepest;
  }
  return loss / mass;
}

type Ratio = (actual: number, predicted: number, right: number) => number;

function ratioOf(metric: ClassRatio): Ratio {
  if (metric.startsWith('precision')) return (_, predicted, right) => right / predicted;
  if (metric.startsWith('recall')) return (actual, _, right) => right / actual;
  return (actual, predicted, right) => (2 * right) / (actual + predicted);
}

/** What a row more that is predicted as the class takes from its ratio, from the first one on: each further one takes less. */
function slopeOf(
  metric: ClassRatio,
  { a, p, r }: { readonly a: number; readonly p: number; readonly r: number },
): number {
  if (r === 0 || metric.startsWith('recall')) return 0;
  return metric.startsWith('precision') ? r / (p * p) : (2 * r) / (a + p) ** 2;
}

function weightsOf(
  metric: ClassRatio,
  { actual, predicted }: ClassSums,
): { readonly weights: Float64Array; readonly mass: number } {
  const weighted = metric.endsWith('_weighted');
  const weights = actual.map((a, at) => (weighted ? a : Number(a > 0 || (predicted[at] as number) > 0)));
  return { weights, mass: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Places of the two largest; −1 where there is none. */
function largestTwo(values: Float64Array): readonly [number, number] {
  let [first, second] = [-1, -1];
  for (let at = 0; at < values.length; at++) {
    if (first === -1 || (values[at] as number) > (values[first] as number)) [first, second] = [at, first];
    else if (second === -1 || (values[at] as number) > (values[second] as number)) second = at;
  }
  return [first, second];
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
