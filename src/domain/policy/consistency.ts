import { isComputed } from '../compare/computed-metrics.ts';
import { isUnit } from '../metric/catalogue.ts';
import { checkPredictions } from './predictions-consistency.ts';
import { pathFault, repositoryPath } from '../repository-path.ts';
import { gapKinds, gapMetrics, isGapMetric } from '../metric/gaps.ts';
import type { SchemaFault } from '../schema-faults.ts';
import { shareOf } from './gate-schema.ts';

/**
 * What a schema cannot say: entries that contradict each other, and where paths lead. Takes the data as it was read, right
 * or wrong, so that these faults are told together with the schema's; what is of the wrong type is passed over here.
 */
export function consistencyFaults(data: unknown): SchemaFault[] {
  const faults: SchemaFault[] = [];
  for (const [name, model] of entries(mapping(data)['models'])) {
    const report = (path: Path, message: string, hint?: string) =>
      faults.push({
        path: ['models', name, ...path],
        at: 'value',
        message,
        ...(hint !== undefined && { hint }),
      });
    const fields = mapping(model);
    checkPaths(fields, report);
    checkPredictions(mapping(fields['predictions']), report);
    checkScoring(fields, report);
    checkData(fields['data'], report);
    for (const [metric, rule] of entries(fields['gate'])) {
      if (isMapping(rule)) checkRule(metric, rule, report);
      if (isMapping(rule) && fields['predictions'] !== undefined) checkShare(metric, rule, report);
      else if (metric === 'ece' && rule === 'no-worse') checkRule(metric, { 'no-worse': true }, report);
    }
  }
  return faults;
}

type Path = readonly (string | number)[];
type Report = (path: Path, message: string, hint?: string) => void;
type Fields = Readonly<Record<string, unknown>>;

/** Earlier versions are scored on rows that are at hand. */
function checkScoring(model: Fields, report: Report): void {
  if (model['evaluate'] === undefined || mapping(model['predictions'])['engine'] !== 'spark') return;
  report(
    ['evaluate'],
    'earlier versions are scored again on rows that are read here, and Spark hands over their sums alone',
    'Let the rows hold the scores of the model in use, too, and name them as `baseline`.',
  );
}

function checkPaths(model: Fields, report: Report): void {
  const written = model['path'] ?? '.';
  const folder = isPath(written) ? repositoryPath('.', written) : '.';
  if (folder === undefined) report(['path'], 'leads out of the repository');

  for (const [path, text] of texts(model['model'], ['model'])) {
    if (repositoryPath('.', text) === undefined) {
      report(path, 'leads out of the model’s path', 'Give the model a `path` that holds its files.');
    }
  }
  const others = [
    ...texts(model['metrics'], ['metrics']),
    ...texts(mapping(model['predictions'])['path'], ['predictions', 'path']),
    ...list(model['data']).flatMap((datum, index) => [
      ...texts(mapping(datum)['path'], ['data', index, 'path']),
      ...texts(mapping(datum)['contract'], ['data', index, 'contract']),
    ]),
  ];
  for (const [path, text] of others) {
    if (repositoryPath(folder ?? '.', text) !== undefined) continue;
    report(path, 'leads out of the repository', 'Paths are relative to the model’s path.');
  }
}

function checkData(data: unknown, report: Report): void {
  const seen = new Set<unknown>();
  for (const [index, entry] of list(data).entries()) {
    const { path, uri, version } = mapping(entry);
    const at = (key: string): Path => ['data', index, key];
    if (path === undefined && uri === undefined)
      report(['data', index], 'names neither a `path` nor a `uri`');
    if (path !== undefined && uri !== undefined)
      report(at('uri'), '`path` and `uri` are both given', 'Keep one.');
    if (uri !== undefined && version === undefined) {
      report(
        ['data', index],
        'external data needs a `version`',
        'Without it nobody sees that the data changed.',
      );
    }
    if (uri === undefined && version !== undefined)
      report(at('version'), 'only external data has a version: git has it');
    const name = path ?? uri;
    if (name !== undefined && seen.has(name)) {
      report(
        at(path === undefined ? 'uri' : 'path'),
        'listed twice',
        'Training and test data must not be the same.',
      );
    }
    seen.add(name);
  }
}

const asks = ['no-worse', 'tolerance', 'must-improve', 'min', 'max'] as const;

function checkRule(metric: string, rule: Fields, report: Report): void {
  const at = (key: string): Path => ['gate', metric, key];
  const { min, max, tolerance } = rule;
  if (rule['groups'] !== undefined) checkGroups(metric, rule, report);
  if (rule['no-worse'] !== undefined && tolerance !== undefined) {
    report(
      at('tolerance'),
      '`no-worse` and `tolerance` are both given',
      'Keep one; `tolerance: 0` is the strict form.',
    );
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    report(at('min'), `min ${min} is above max ${max}: nothing can pass`);
  }
  if (typeof tolerance === 'string' && shareOf(tolerance) > 1) {
    report(at('tolerance'), `found ${tolerance}, expected at most 100%`);
  }
  const compares = ['no-worse', 'tolerance', 'must-improve'].some((key) => rule[key] !== undefined);
  if (list(rule['slices']).length > 0 && !compares) {
    report(
      at('slices'),
      'slices are held against the baseline, and this rule compares nothing',
      'Add `no-worse: true` or a `tolerance`.',
    );
  }
  const known = Object.keys(rule).every((key) =>
    [...asks, 'direction', 'range', 'slices', 'groups', 'level'].includes(key),
  );
  if (known && asks.every((key) => rule[key] === undefined)) {
    report(['gate', metric], 'asks for nothing', `Give one of ${asks.join(', ')}.`);
  }
  if (rule['range'] !== undefined && isComputed(metric)) {
    report(
      at('range'),
      `the range of ${metric} is known`,
      '`range` is for metrics of `predictions: values`.',
    );
  }
  if (metric !== 'ece') return;
  for (const key of asks.filter((ask) => ask !== 'max' && rule[ask] !== undefined)) {
    report(
      at(key),
      `\`${key}\` cannot be judged for ece`,
      'Gate `brier` or `log_loss`; `ece` takes `max` only.',
    );
  }
}

/** Gaps between groups have intervals of their own, and no corrected test. */
function checkGroups(metric: string, rule: Fields, report: Report): void {
  const at = (key: string): Path => ['gate', metric, key];
  if (!isGapMetric(metric)) {
    report(at('groups'), `${metric} is no gap between groups`, `Gaps are ${gapMetrics.join(', ')}.`);
    return;
  }
  const limit = gapKinds[metric].form === 'ratio' ? 'min' : 'max';
  for (const key of [...asks, 'direction'].filter((ask) => ask !== limit && rule[ask] !== undefined)) {
    report(
      at(key),
      `\`${key}\` cannot be judged for ${metric}`,
      `Between groups it takes \`${limit}\` only.`,
    );
  }
}

/** Two points written as 2 would let everything pass; a `min` of 80 nothing. */
function checkShare(metric: string, { tolerance, min, max }: Fields, report: Report): void {
  if (!isComputed(metric) || !isUnit(metric)) return;
  for (const [key, limit, outcome] of [
    ['min', min, 'pass'],
    ['max', max, 'fail'],
  ] as const) {
    if (typeof limit !== 'number' || limit <= 1) continue;
    report(
      ['gate', metric, key],
      `found ${limit}, but ${metric} lies in 0 to 1: nothing could ever ${outcome}`,
      limit <= 100 ? `Did you mean ${String(limit / 100).replace(/^(0\.\d)$/, '$10')}?` : undefined,
    );
  }
  if (typeof tolerance !== 'number' || tolerance < 1) return;
  report(
    ['gate', metric, 'tolerance'],
    `found ${tolerance}, but ${metric} lies in 0 to 1: nothing could ever fail`,
    `Did you mean ${tolerance / 100}, ${tolerance === 1 ? 'one point' : `${tolerance} points`}?`,
  );
}

/** Well-formed paths of a field that holds one or several. */
function texts(value: unknown, path: Path): [Path, string][] {
  if (isPath(value)) return [[path, value]];
  return list(value).flatMap((entry, index): [Path, string][] =>
    isPath(entry) ? [[[...path, index], entry]] : [],
  );
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && pathFault(value) === undefined;
}

function isMapping(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapping(value: unknown): Fields {
  return isMapping(value) ? value : {};
}

function entries(value: unknown): [string, unknown][] {
  return Object.entries(mapping(value));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
