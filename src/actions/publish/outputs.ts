import { blocks } from '../../domain/compare/blocking.ts';
import { type Comparison, type Verdict, worst } from '../../domain/compare/comparison.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { FailOn } from '../../domain/policy/policy.ts';
import { plainText } from '../../domain/report/plain-text.ts';
import { headlineOf } from '../../domain/report/words.ts';
import type { Host } from '../../ports/host.ts';
import type { Context } from '../../ports/context.ts';
import { comparisonFile } from '../gather/comparison-files.ts';
import { runFolderOf } from '../gather/recording.ts';
import type { Review, Reviewed } from '../gather/review.ts';
import { type Findings, occasionOf } from './report.ts';

/** The outputs that the check and `compare` share. One value a model becomes JSON by model when there are several. */
export function reviewOutputs({ reviewed, unjudged }: Review) {
  if (reviewed.length === 0) return { outcome: 'error' };
  const verdict = worst(reviewed.map(({ comparison }) => comparison.verdict.value));
  const [only, ...more] = reviewed;
  return {
    outcome: unjudged.length > 0 ? 'error' : verdict,
    verdict,
    comparison: byModel(reviewed, ({ comparison }) => comparisonFile(comparison.model)),
    baseline: byModel(reviewed, ({ comparison }) => comparison.inputs.baseline?.name ?? 'none'),
    metrics: JSON.stringify(
      only && more.length === 0
        ? metricsOf(only.comparison)
        : Object.fromEntries(reviewed.map(({ comparison }) => [comparison.model, metricsOf(comparison)])),
    ),
  };
}

/** What `candidates` came to; nothing without them. */
export function rankingOutputs({ reviewed: [only] }: Review) {
  const ranking = only?.comparison.results.ranking;
  if (only === undefined || ranking === undefined) return {};
  const { model } = only.comparison;
  const [best] = ranking.candidates;
  return {
    ...(best && { best: best.id }),
    ranking: JSON.stringify(ranking.candidates),
    run: runFolderOf(model),
  };
}

/** Why the step ends with a no: a verdict that blocks the pull request, by the input or else by the policy. */
export function refusalOf(
  { reviewed }: Review,
  { context, failOn }: { readonly context: Context; readonly failOn: FailOn | undefined },
): { refusal?: string } {
  const sentences = reviewed
    .filter(({ subject, comparison }) => {
      const { value, gated } = comparison.verdict;
      return blocks(value, { failOn: failOn ?? subject.failOn, gated, purpose: 'pull-request' });
    })
    .map(
      ({ comparison }) =>
        `${comparison.model}: ${plainText(headlineOf(comparison, occasionOf(context)).sentence)}`,
    );
  return sentences.length === 0 ? {} : { refusal: sentences.join('\n') };
}

/** Says in the log what does not block and should not be overlooked either. */
export function warnOfInconclusive({ log, context }: Host, { reviewed }: Review): void {
  for (const { comparison } of reviewed) {
    const { value, gated } = comparison.verdict;
    if (gated && value === 'inconclusive')
      log.warn(`${comparison.model}: ${plainText(headlineOf(comparison, occasionOf(context)).sentence)}`);
  }
}

/** The faults of the models that could not be judged, as the one that the step fails with. */
export function faultOf({ unjudged }: Review): { fault?: unknown } {
  const [first, ...more] = unjudged;
  if (!first) return {};
  if (more.length === 0) return { fault: first.error };
  const [fault, ...rest] = unjudged.flatMap(({ error }) => error.faults);
  return fault ? { fault: new ModelgateError([fault, ...rest], { cause: first.error }) } : {};
}

/** What the report tells. */
export function findingsOf({ reviewed, unjudged }: Review): Findings {
  return {
    comparisons: reviewed.map(({ comparison }) => comparison),
    faults: unjudged.map(({ model, error }) => ({ model, faults: error.faults })),
  };
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
