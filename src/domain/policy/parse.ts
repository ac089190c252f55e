import { throwFaults } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { repositoryPath } from '../repository-path.ts';
import { gapName, isGapMetric } from '../metric/gaps.ts';
import { readOnce, schemaFaults } from '../schema-faults.ts';
import type { SchemaFault } from '../schema-faults.ts';
import { consistencyFaults } from './consistency.ts';
import { slicingName } from './field.ts';
import { shareOf } from './gate-schema.ts';
import { defaults } from './policy.ts';
import type { DataSource, ModelPolicy, Policy, Predictions, Recipe, Release } from './policy.ts';
import type { MetricRule, Tolerance } from './rule.ts';
import { PolicyFile } from './schema.ts';
import type { ModelFile, RuleFile } from './schema.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';

const shown = 100;

/**
 * Reads a policy file. `path` is what messages call it.
 * @throws ModelgateError POLICY_INVALID with every mistake at once, each with line, column and a way out
 */
export function parsePolicy(text: string, path: string): Policy {
  const source = readSource(text, path);
  const faults = [...source.faults, ...(source.whole ? contentFaults(source) : [])];
  throwFaults(inOrder(faults, path));
  return resolve(PolicyFile.parse(source.data, readOnce));
}

function contentFaults(source: Source): Fault[] {
  if (source.data === null) {
    return [fault(source, { path: [], at: 'value', message: 'the file is empty', hint: start })];
  }
  return [...schemaFaults(PolicyFile, source.data), ...consistencyFaults(source.data)].map((each) =>
    fault(source, each),
  );
}

const start = 'A policy begins with `version: 1` and `models:`.';

function fault(source: Source, { path, at, message, hint }: SchemaFault): Fault {
  return {
    code: 'POLICY_INVALID',
    message,
    place: source.place(path, at),
    ...(hint !== undefined && { hint }),
  };
}

/** As one reads the file; a flood is cut, and says so. */
function inOrder(faults: readonly Fault[], path: string): Fault[] {
  const sorted = faults.toSorted(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  if (sorted.length <= shown) return sorted;
  const rest: Fault = {
    code: 'POLICY_INVALID',
    message: `and ${sorted.length - shown} more faults`,
    place: { path },
  };
  return [...sorted.slice(0, shown), rest];
}

function resolve(file: PolicyFile): Policy {
  return {
    alpha: file.alpha ?? defaults.alpha,
    looks: file.looks ?? defaults.looks,
    branches: file.branches ?? [],
    failOn: file['fail-on'] ?? defaults.failOn,
    models: new Map(Object.entries(file.models).map(([name, model]) => [name, resolveModel(name, model)])),
  };
}

function resolveModel(name: string, file: ModelFile): ModelPolicy {
  const [first = defaults.stages[0], ...others] = file.stages ?? defaults.stages;
  return {
    name,
    recipe: resolveRecipe(file),
    rules: Object.entries(file.gate ?? {}).flatMap(([metric, rule]) => resolveRules(metric, rule)),
    drift: file.drift ?? [],
    stages: [first, ...others],
    release: resolveRelease(file.release ?? {}),
  };
}

function resolveRelease({ evidence, card = {}, ...file }: NonNullable<ModelFile['release']>): Release {
  const { license, limitations, 'intended-use': intendedUse } = card;
  return {
    ...defaults.release,
    ...given(file),
    ...given({ evidence }),
    card: given({ intendedUse, license, limitations }),
  };
}

function resolveRecipe(file: ModelFile): Recipe {
  const { train, evaluate, predictions } = file;
  return {
    path: repositoryPath('.', file.path ?? '.') ?? '.',
    exclude: file.exclude ?? defaults.exclude,
    ...(train && {
      train: {
        ...(train.setup !== undefined && { setup: train.setup }),
        run: train.run,
        repeat: train.repeat ?? 1,
        env: train.env ?? [],
      },
    }),
    ...(evaluate !== undefined && { evaluate }),
    model: several(file.model),
    metrics: several(file.metrics),
    ...(predictions && { predictions: resolvePredictions(predictions) }),
    data: (file.data ?? []).map(resolveDatum),
  };
}

function resolvePredictions({
  slices = [],
  groups,
  values,
  ...file
}: NonNullable<ModelFile['predictions']>): Predictions {
  const named = Array.isArray(values) ? Object.fromEntries(values.map((name) => [name, name])) : values;
  return {
    ...given(file),
    ...given({ values: named }),
    slices: slices.map(slicingName),
    ...(groups && { groups: groups.map(slicingName) }),
  };
}

function resolveDatum(datum: NonNullable<ModelFile['data']>[number]): DataSource {
  const { role, contract, label, unit, time } = datum;
  const about = given({ role, contract, label, unit, time });
  if (datum.uri !== undefined)
    return { kind: 'external', uri: datum.uri, version: String(datum.version), ...about };
  return { kind: 'file', path: datum.path as string, ...about };
}

/** A rule on the gap between the groups of several columns is one for each. */
function resolveRules(metric: string, rule: RuleFile): MetricRule[] {
  const groups = rule === 'no-worse' ? undefined : rule.groups;
  if (!groups || !isGapMetric(metric)) return [resolveRule(metric, rule)];
  return groups.map(slicingName).map((column) => ({
    ...resolveRule(gapName(metric, column), rule),
    gap: { metric, column },
  }));
}

function resolveRule(metric: string, rule: RuleFile): MetricRule {
  if (rule === 'no-worse') return { metric, noWorse: true, slices: [], level: 'fail' };
  const improve = rule['must-improve'];
  return {
    metric,
    noWorse: rule['no-worse'] ?? false,
    ...given({ direction: rule.direction, min: rule.min, max: rule.max, range: rule.range }),
    ...(rule.tolerance !== undefined && { tolerance: resolveTolerance(rule.tolerance) }),
    ...(improve !== undefined && { mustImprove: improve === true ? 0 : improve }),
    slices: (rule.slices ?? []).map(slicingName),
    level: rule.level ?? 'fail',
  };
}

function resolveTolerance(written: number | string): Tolerance {
  if (typeof written === 'number') return { kind: 'absolute', value: written };
  return { kind: 'relative', value: shareOf(written) };
}

function several(written: string | readonly string[] | undefined): readonly string[] {
  return typeof written === 'string' ? [written] : (written ?? []);
}

/** Without the members that are `undefined`. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
