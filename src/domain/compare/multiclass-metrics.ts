import { classAreaAverages } from './class-area-findings.ts';
import type { ClassArea } from './class-area-findings.ts';
import { classRatios } from './class-metrics.ts';
import type { ClassRatio } from './class-metrics.ts';
import { askedNumbers } from './numbered-metrics.ts';

/** Shares of rows that are right: with one class a row, micro averages and recall weighted by rows are the accuracy. */
export const rightShares = [
  'accuracy',
  'precision_micro',
  'recall_micro',
  'recall_weighted',
  'f1_micro',
] as const;
export const classAreaNames = Object.keys(classAreaAverages) as ClassArea[];
export const classMeans = ['log_loss', 'brier'] as const;

export type MulticlassMetric =
  | { readonly kind: 'share'; readonly name: string }
  | { readonly kind: 'ratio'; readonly name: ClassRatio }
  | { readonly kind: (typeof classMeans)[number]; readonly name: string }
  | { readonly kind: 'top'; readonly name: string; readonly k: number }
  | { readonly kind: 'area'; readonly name: ClassArea };

/**
 * What rows of several classes are measured by. Without probabilities only by predicted classes. `top_3_accuracy` and
 * `top_5_accuracy` come by themselves where there are more classes than that, others when they are asked for; so do areas under the
 * ROC curve, for which the rows are sorted once a class.
 */
export function multiclassMetrics(
  { classes = [], probabilities }: { readonly classes?: readonly string[]; readonly probabilities?: unknown },
  asked: readonly string[] = [],
): readonly MulticlassMetric[] {
  const usual = [3, 5].filter((k) => k < classes.length);
  const tops = askedNumbers(/^top_([1-9]\d{0,3})_accuracy$/, asked);
  const numbers = [...new Set([...usual, ...tops])].sort((a, b) => a - b);
  return [
    ...rightShares.map((name) => ({ kind: 'share', name }) as const),
    ...classRatios.map((name) => ({ kind: 'ratio', name }) as const),
    ...(probabilities
      ? [
          ...classMeans.map((name) => ({ kind: name, name })),
          ...numbers.map((k) => ({ kind: 'top', name: `top_${k}_accuracy`, k }) as const),
          ...classAreaNames
            .filter((name) => asked.includes(name))
            .map((name) => ({ kind: 'area', name }) as const),
        ]
      : []),
  ];
}
