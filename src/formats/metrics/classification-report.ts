import type { MetricValue } from '../../domain/evidence/value.ts';
import type { Node } from '../json/node.ts';
import { numberOf } from './measured.ts';

const parts = ['precision', 'recall', 'f1-score'] as const;

type Report = ReadonlyMap<string, Node>;

/** Whether this is scikit-learn's `classification_report(output_dict=True)`. */
export function isClassificationReport(entries: Report): boolean {
  return isLine(entries.get('macro avg')) && isLine(entries.get('weighted avg'));
}

/**
 * Metrics of a report under their own names: `accuracy`, `macro avg/precision`, `<class>/recall`. `support` is no metric: it
 * gives the number of rows, and of a class's positives. Supports that are no whole numbers come of weights, and give nothing.
 */
export function readClassificationReport(entries: Report): ReadonlyMap<string, MetricValue> {
  const total = supportOf(entries.get('weighted avg'));
  const metrics = new Map<string, MetricValue>();
  for (const [name, node] of entries) {
    if (!isLine(node)) {
      const value = numberOf(node);
      if (value !== undefined) metrics.set(name, { value, ...rowCount(total) });
      continue;
    }
    const support = name.endsWith(' avg') ? undefined : supportOf(node);
    const classes =
      support === undefined || total === undefined ? {} : { positives: support, negatives: total - support };
    for (const part of parts) {
      metrics.set(`${name}/${part}`, {
        value: numberOf(node.entries.get(part)) ?? NaN,
        ...rowCount(total),
        ...classes,
      });
    }
  }
  return metrics;
}

function isLine(node: Node | undefined): node is Extract<Node, { kind: 'object' }> {
  if (node?.kind !== 'object') return false;
  return [...parts, 'support'].every((part) => numberOf(node.entries.get(part)) !== undefined);
}

function supportOf(node: Node | undefined): number | undefined {
  const support = node?.kind === 'object' ? numberOf(node.entries.get('support')) : undefined;
  return support !== undefined && Number.isInteger(support) && support >= 0 ? support : undefined;
}

function rowCount(total: number | undefined): { n?: number } {
  return total !== undefined && total > 0 ? { n: total } : {};
}
