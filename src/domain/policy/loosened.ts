import type { FailOn, ModelPolicy, Policy } from './policy.ts';
import { recipeLoosened } from './recipe-loosened.ts';
import type { Direction, MetricRule, Tolerance } from './rule.ts';

/** Compared: the policy in force, what a pull request proposes (`undefined`: no policy any more), and for which model. */
export interface PolicyChange {
  readonly inForce: Policy;
  readonly proposed: Policy | undefined;
  readonly model: string;
  /** Direction that a metric has without being written, by the published table of names. */
  readonly directionOf?: (metric: string) => Direction | undefined;
}

/**
 * What a pull request loosens, a plain sentence each; empty when it changes nothing or only tightens. Changes that cannot
 * be ranked (alpha, a tolerance of the other kind) are named, too: a reader decides.
 */
export function loosened({
  inForce,
  proposed,
  model,
  directionOf = () => undefined,
}: PolicyChange): string[] {
  const before = inForce.models.get(model);
  if (!proposed) return ['The policy file is removed.'];
  const common = policyLoosened(inForce, proposed);
  if (!before) return common;
  const after = proposed.models.get(model);
  if (!after) return [...common, `The model \`${model}\` is removed from the policy.`];
  return [
    ...common,
    ...recipeLoosened(before.recipe, after.recipe),
    ...rulesLoosened(before, after, directionOf),
  ];
}

function policyLoosened(before: Policy, after: Policy): string[] {
  const sentences: string[] = [];
  if (before.alpha !== after.alpha) {
    sentences.push(
      after.alpha > before.alpha
        ? `\`alpha\` is changed from ${before.alpha} to ${after.alpha}: passes and fails are both shown more easily.`
        : `\`alpha\` is changed from ${before.alpha} to ${after.alpha}: passes and fails are both harder to show.`,
    );
  }
  if (before.looks === 'spend' && after.looks === 'ignore') {
    sentences.push(
      '`looks` is changed from `spend` to `ignore`: repeated use of a test set costs nothing any more.',
    );
  }
  if (strictness(after.failOn) < strictness(before.failOn)) {
    sentences.push(`\`fail-on\` is changed from \`${before.failOn}\` to \`${after.failOn}\`.`);
  }
  for (const branch of added(before.branches, after.branches)) {
    sentences.push(
      `\`branches\` also takes ${code(branch)}: rules may live there and promotion may run there.`,
    );
  }
  return sentences;
}

function rulesLoosened(
  before: ModelPolicy,
  after: ModelPolicy,
  directionOf: (metric: string) => Direction | undefined,
): string[] {
  const drift = added(after.drift.includes('*') ? before.drift : after.drift, before.drift).map(
    (column) => `Drift of ${code(column)} does not fail any more.`,
  );
  return [...drift, ...metricsLoosened(before, after, directionOf)];
}

function metricsLoosened(
  before: ModelPolicy,
  after: ModelPolicy,
  directionOf: (metric: string) => Direction | undefined,
): string[] {
  return before.rules.flatMap((rule) => {
    const now = after.rules.find(({ metric }) => metric === rule.metric);
    if (!now) return [`The rule on ${code(rule.metric)} is removed.`];
    return [
      ...questionLoosened(rule, now),
      ...limitsLoosened(rule, now),
      ...reachLoosened(rule, now, directionOf(rule.metric)),
    ].map((change) => `${code(rule.metric)}: ${change}.`);
  });
}

/** What is asked of the change. `must-improve` asks most; `tolerance: 0` asks more than `no-worse`. */
function questionLoosened(before: MetricRule, after: MetricRule): string[] {
  const changes: string[] = [];
  const improves = after.mustImprove !== undefined;
  if (before.mustImprove !== undefined) {
    if (after.mustImprove === undefined) changes.push('`must-improve` is removed');
    else if (after.mustImprove < before.mustImprove) {
      changes.push(`\`must-improve\` is lowered from ${before.mustImprove} to ${after.mustImprove}`);
    }
  }
  if (before.tolerance && after.tolerance)
    changes.push(...toleranceLoosened(before.tolerance, after.tolerance));
  else if (before.tolerance && !improves) {
    changes.push(
      after.noWorse
        ? `\`tolerance\` (${written(before.tolerance)}) gives way to \`no-worse\`: a loss need not be excluded any more`
        : `\`tolerance\` (${written(before.tolerance)}) is removed`,
    );
  }
  if (before.noWorse && !after.noWorse && !improves && after.tolerance?.value !== 0) {
    changes.push(
      after.tolerance
        ? `\`no-worse\` gives way to \`tolerance\`: a loss of ${written(after.tolerance)} is allowed`
        : '`no-worse` is removed',
    );
  }
  return changes;
}

function toleranceLoosened(before: Tolerance, after: Tolerance): string[] {
  if (after.value === 0) return [];
  if (before.kind !== after.kind)
    return [`\`tolerance\` is changed from ${written(before)} to ${written(after)}`];
  return after.value > before.value
    ? [`\`tolerance\` is raised from ${written(before)} to ${written(after)}`]
    : [];
}

function limitsLoosened(before: MetricRule, after: MetricRule): string[] {
  const changes: string[] = [];
  if (before.min !== undefined) {
    if (after.min === undefined) changes.push(`\`min\` (${before.min}) is removed`);
    else if (after.min < before.min) changes.push(`\`min\` is lowered from ${before.min} to ${after.min}`);
  }
  if (before.max !== undefined) {
    if (after.max === undefined) changes.push(`\`max\` (${before.max}) is removed`);
    else if (after.max > before.max) changes.push(`\`max\` is raised from ${before.max} to ${after.max}`);
  }
  return changes;
}

function reachLoosened(before: MetricRule, after: MetricRule, byName: Direction | undefined): string[] {
  const changes: string[] = [];
  if (before.level === 'fail' && after.level === 'warn')
    changes.push('`level` is changed from `fail` to `warn`');
  for (const column of added(after.slices, before.slices))
    changes.push(`slices of ${code(column)} are not judged any more`);
  if (after.range && String(before.range) !== String(after.range)) {
    const from = before.range ? `changed from ${before.range.join(' to ')} ` : 'said ';
    changes.push(`\`range\` is ${from}to be ${after.range.join(' to ')}: a row is taken to cost no more`);
  }
  const was = before.direction ?? byName;
  const is = after.direction ?? byName;
  if (was !== undefined && was !== is)
    changes.push(`\`direction\` is changed from \`${was}\` to \`${is ?? 'unknown'}\``);
  return changes;
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((entry) => !before.includes(entry));
}

function strictness(failOn: FailOn): number {
  return ['never', 'fail', 'inconclusive'].indexOf(failOn);
}

function written({ kind, value }: Tolerance): string {
  return kind === 'absolute' ? String(value) : `${Number((value * 100).toPrecision(12))} %`;
}

/** Text of the policy between backticks: the report makes it inert, a backtick in it would end the quotation. */
function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
