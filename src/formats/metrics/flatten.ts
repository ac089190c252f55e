import type { Fault } from '../../domain/errors.ts';
import type { MetricValue } from '../../domain/evidence/value.ts';
import type { Node } from '../json/node.ts';
import { throwFaults } from '../../domain/errors.ts';
import { isClassificationReport, readClassificationReport } from './classification-report.ts';
import { metricsInvalid } from './fault.ts';
import { foldListsIn } from './fold-lists.ts';
import { errorKeyOf, numberOf, readMeasured, standardError } from './measured.ts';
import { readFolds, readRepeated } from './repeated.ts';
import { readSamples } from './samples.ts';

const mostMetrics = 10_000;

type ObjectNode = Extract<Node, { kind: 'object' }>;

/**
 * Every number of a file under the path of its keys, `eval/accuracy`. Numbers in quotes count; null, NaN and infinities are
 * kept as values that are not finite. Other text and booleans are no metrics. Lists are where they say that they are folds or
 * seeds, samples of a measurement (`samples.ts`), or look like a cross validation (`fold-lists.ts`); another may be one value an epoch, a class or a threshold, and is passed
 * over. A gated metric that becomes such a list is missing, hence incomparable. A file whose only numbers stand in such lists is
 * refused, with the name of each.
 * @throws ModelgateError METRICS_INVALID, all faults at once
 */
export function flattenMetrics(root: Node, path: string): ReadonlyMap<string, MetricValue> {
  if (root.kind !== 'object') {
    throw metricsInvalid({
      message: `the file holds ${root.kind === 'array' ? 'a list' : 'one value'}; metrics with their names are expected`,
      place: { path },
      hint: 'Write an object such as {"accuracy": 0.91}.',
    });
  }
  const metrics = new Map<string, MetricValue>();
  const faults: Fault[] = [];
  const lists: Fault[] = [];

  function fault(name: string, message: string): void {
    faults.push({ code: 'METRICS_INVALID', message, place: { path, field: name } });
  }

  function set(name: string, metric: MetricValue, note = ''): void {
    if (metrics.size >= mostMetrics) {
      throw metricsInvalid({ message: `the file holds more than ${mostMetrics} numbers`, place: { path } });
    }
    if (metrics.has(name)) fault(name, `two values have the path ${JSON.stringify(name)}`);
    else metrics.set(name, { ...metric, source: `${path}: ${name}${note}` });
  }

  function walk({ entries }: ObjectNode, prefix: string): void {
    const known = isClassificationReport(entries) ? readClassificationReport(entries) : undefined;
    known?.forEach((metric, name) => set(`${prefix}${name}`, metric));
    const errorKeys = new Set<string>();
    for (const key of entries.keys()) {
      const errorKey = errorKeyOf(key, entries);
      if (errorKey !== undefined && numberOf(entries.get(key)) !== undefined) errorKeys.add(errorKey);
    }
    const folds = foldListsIn(entries, prefix);
    for (const [key, node] of entries) {
      const metric = folds.get(key);
      if (metric !== undefined) {
        setRepeated(`${prefix}${metric}`, readFolds(node));
        continue;
      }
      const isStep = prefix === '' && key === 'step' && node.kind === 'number';
      if (isStep || errorKeys.has(key) || (known && isReported(key, known))) continue;
      const errorKey = errorKeyOf(key, entries);
      visit(node, `${prefix}${key}`, errorKey === undefined ? undefined : numberOf(entries.get(errorKey)));
    }
  }

  function visit(node: Node, name: string, error: number | undefined): void {
    if (node.kind === 'object') return visitObject(node, name);
    if (node.kind === 'array') {
      if (isListOfNumbers(node.items)) passList(name, node.items.length);
      return;
    }
    const value = numberOf(node);
    if (value === undefined) return;
    if (error !== undefined && error < 0) fault(name, 'its standard error is negative');
    const note = node.kind === 'text' ? ' (written as text)' : node.kind === 'null' ? ' (null)' : '';
    set(name, { value, ...standardError(error) }, note);
  }

  function visitObject(node: ObjectNode, name: string): void {
    const repeated = readRepeated(node.entries);
    if (repeated !== undefined) return setRepeated(name, repeated);
    const sampled = readSamples(node.entries, name);
    if (typeof sampled === 'string') return fault(name, sampled);
    if (sampled) return set(name, sampled, sampled.source);
    const measured = readMeasured(node.entries);
    if (measured === undefined) return walk(node, `${name}/`);
    if (typeof measured === 'string') return fault(name, measured);
    const averaged = node.entries.has('mean') ? ' (mean with its standard error)' : '';
    set(name, measured, averaged);
  }

  function setRepeated(name: string, repeated: MetricValue | string): void {
    if (typeof repeated === 'string') return fault(name, repeated);
    const [kind, { length }] = repeated.folds
      ? (['folds', repeated.folds.values] as const)
      : (['seeds', repeated.seeds?.values ?? []] as const);
    set(name, repeated, ` (mean of ${length} ${kind})`);
  }

  function passList(name: string, length: number): void {
    const message = `${JSON.stringify(name)} is a list of ${length} number${length === 1 ? '' : 's'}; a metric is one number`;
    const hint =
      'Write the one value that counts; or {"folds": […]} for a cross validation, {"seeds": […]} for trainings that differ in their seed, {"samples": […]} for measurements.';
    lists.push({ code: 'METRICS_INVALID', message, place: { path, field: name }, hint });
  }

  walk(root, '');
  throwFaults(metrics.size === 0 ? [...faults, ...lists] : faults);
  return metrics;
}

function isReported(key: string, known: ReadonlyMap<string, MetricValue>): boolean {
  return known.has(key) || known.has(`${key}/recall`);
}

function isListOfNumbers(items: readonly Node[]): boolean {
  return (
    items.length > 0 &&
    items.every((item) => numberOf(item) !== undefined) &&
    items.some(({ kind }) => kind === 'number')
  );
}
