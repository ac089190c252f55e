import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../domain/errors.ts';
import type { MetricValue, MetricValues } from '../../domain/evidence/value.ts';
import { throwFaults } from '../../domain/errors.ts';

export interface MetricFile {
  readonly path: string;
  readonly values: MetricValues;
}

/**
 * One set of metrics of several files. A metric may be in two of them if they say the same.
 * @throws ModelgateError METRICS_INVALID for each metric on which two files disagree
 */
export function mergeMetrics(files: readonly MetricFile[]): MetricValues {
  const merged = new Map<string, MetricValue>();
  const pathOf = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { path, values } of files) {
    for (const [name, metric] of values) {
      const before = merged.get(name);
      if (!before) {
        merged.set(name, metric);
        pathOf.set(name, path);
      } else if (!isSame(before, metric)) {
        faults.push({
          code: 'METRICS_INVALID',
          message: `${JSON.stringify(name)} is ${describe(before)} in ${pathOf.get(name)} and ${describe(metric)} in ${path}`,
          place: { path, field: name },
          hint: 'Name one of the files under `metrics`, or give the metrics different names.',
        });
      }
    }
  }
  throwFaults(faults);
  return merged;
}

const parts = ['value', 'standardError', 'n', 'positives', 'negatives'] as const;

function isSame(a: MetricValue, b: MetricValue): boolean {
  return (
    parts.every((part) => Object.is(a[part], b[part])) &&
    isDeepStrictEqual([a.folds, a.seeds], [b.folds, b.seeds])
  );
}

function describe(metric: MetricValue): string {
  const known = parts.slice(1).filter((part) => metric[part] !== undefined);
  const repeats = (['folds', 'seeds'] as const).flatMap((kind) => {
    const all = metric[kind]?.values;
    return all ? [`the mean of the ${kind} ${all.slice(0, 5).join(', ')}${all.length > 5 ? ', …' : ''}`] : [];
  });
  const rest = [...known.map((part) => `${part} ${metric[part]}`), ...repeats].join(', ');
  return rest ? `${metric.value} (${rest})` : String(metric.value);
}
