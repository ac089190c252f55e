import type { Confusion } from './confusion.ts';

export type ConfusionMetric = 'accuracy' | 'precision' | 'recall' | 'f1';

/** Each metric as (hits·TP + rejections·TN) / (hits·TP + rejections·TN + falsePositives·FP + falseNegatives·FN). */
export const ratioWeights: Readonly<
  Record<
    ConfusionMetric,
    {
      readonly hits: number;
      readonly rejections: number;
      readonly falsePositives: number;
      readonly falseNegatives: number;
    }
  >
> = {
  accuracy: { hits: 1, rejections: 1, falsePositives: 1, falseNegatives: 1 },
  precision: { hits: 1, rejections: 0, falsePositives: 1, falseNegatives: 0 },
  recall: { hits: 1, rejections: 0, falsePositives: 0, falseNegatives: 1 },
  f1: { hits: 2, rejections: 0, falsePositives: 1, falseNegatives: 1 },
};

/** Metrics of the confusion matrix, as scikit-learn defines them; NaN where that is 0/0. */
export const confusionMetrics = {
  accuracy: ratioOf('accuracy'),
  precision: ratioOf('precision'),
  recall: ratioOf('recall'),
  f1: ratioOf('f1'),
} as const;

/**
 * What a unit takes from the metric that is wrong about all its rows: of so many positives and negatives as it holds, as far as
 * the model is right about so many.
 */
export function lossOfUnit(
  metric: 'precision' | 'f1',
  confusion: Confusion,
  { positives, negatives }: { readonly positives: number; readonly negatives: number },
): number {
  const measure = confusionMetrics[metric];
  const missed = Math.min(positives, confusion.truePositives);
  const raised = Math.min(negatives, confusion.trueNegatives);
  const left = measure({
    truePositives: confusion.truePositives - missed,
    falseNegatives: confusion.falseNegatives + missed,
    trueNegatives: confusion.trueNegatives - raised,
    falsePositives: confusion.falsePositives + raised,
  });
  return Math.max(0, measure(confusion) - (Number.isNaN(left) ? 0 : left));
}

/** The most that one further mistake of the model takes from the metric: a false negative or a false positive more. */
export function lossOfOneMistake(metric: 'precision' | 'f1', confusion: Confusion): number {
  const measure = confusionMetrics[metric];
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
  const missed = { ...confusion, truePositives: truePositives - 1, falseNegatives: falseNegatives + 1 };
  const raised = { ...confusion, trueNegatives: trueNegatives - 1, falsePositives: falsePositives + 1 };
  const loss = (possible: boolean, after: Confusion): number => {
    if (!possible) return 0;
    const left = measure(after);
    return measure(confusion) - (Number.isNaN(left) ? 0 : left);
  };
  return Math.max(0, loss(truePositives > 0, missed), loss(trueNegatives > 0, raised));
}

function ratioOf(metric: ConfusionMetric): (confusion: Confusion) => number {
  const { hits, rejections, falsePositives, falseNegatives } = ratioWeights[metric];
  return (of) => {
    const right = hits * of.truePositives + rejections * of.trueNegatives;
    return right / (right + falsePositives * of.falsePositives + falseNegatives * of.falseNegatives);
  };
}
