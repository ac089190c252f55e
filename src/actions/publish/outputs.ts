import { blocks } from '../../domain/compare/blocking.ts';
import { type Comparison, type Verdict, worst } from '../../domain/compare/comparison.ts';
import type { FailOn } from '../../domain/policy/policy.ts';
import { headline } from '../../domain/report/words.ts';
import { comparisonFile } from '../gather/comparison.ts';
import type { Reviewed } from '../gather/review.ts';

/** The outputs that the check and `compare` share. One value a model becomes JSON by model when there are several. */
export function reviewOutputs(reviewed: readonly Reviewed[]) {
  const verdict = worst(reviewed.map(({ comparison }) => comparison.verdict.value));
  return {
    outcome: verdict,
    verdict,
    comparison: byModel(reviewed, ({ comparison }) => comparisonFile(comparison.model)),
    baseline: byModel(reviewed, ({ comparison }) => comparison.inputs.baseline?.name ?? 'none'),
    metrics: JSON.stringify(
      reviewed.length === 1
        ? metricsOf((reviewed[0] as Reviewed).comparison)
        : Object.fromEntries(reviewed.map(({ comparison }) => [comparison.model, metricsOf(comparison)])),
    ),
  };
}

/** The refusal's sentence when a verdict blocks the pull request, by the input or else by the policy. */
export function blockedBy(reviewed: readonly Reviewed[], failOn: FailOn | undefined): string | undefined {
  const sentences = reviewed
    .filter(({ subject, comparison }) => {
      const { value, gated } = comparison.verdict;
      return blocks(value, { failOn: failOn ?? subject.failOn, gated, purpose: 'pull-request' });
    })
    .map(({ comparison }) => `${comparison.model}: ${headline(comparison)}`);
  return sentences.length === 0 ? undefined : sentences.join('\n');
}

function byModel(reviewed: readonly Reviewed[], value: (one: Reviewed) => string): string {
  const [only, ...more] = reviewed;
  if (only && more.length === 0) return value(only);
  return JSON.stringify(Object.fromEntries(reviewed.map((one) => [one.comparison.model, value(one)])));
}

function metricsOf({ results, verdict }: Comparison): object {
  return Object.fromEntries(
    results.metrics.map(({ metric, baseline, candidate, change, interval }) => {
      const rules = verdict.rules.filter((rule) => rule.metric === metric && rule.slice === null);
      const [lower, upper] = interval ?? [null, null];
      const judged: Verdict | null = rules.length > 0 ? worst(rules.map((rule) => rule.verdict)) : null;
      return [metric, { baseline, candidate, change, lower, upper, verdict: judged }];
    }),
  );
}
