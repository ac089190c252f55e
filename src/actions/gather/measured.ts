import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { className } from '../../domain/evidence/labels.ts';
import { measuredOtherwise } from '../../domain/policy/recipe-loosened.ts';
import { predictionPaths, type Recipe } from '../../domain/policy/policy.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import type { Policies } from './policies.ts';
import type { Subject } from './subjects.ts';

/** A pull request writes the recipe and the run: how the candidate is measured is its word, and is held against the rules'. */
interface Standing {
  readonly subject: Subject;
  readonly policies: Policies;
  /** The input `baseline`. */
  readonly baseline: string;
}

/**
 * The candidate without a baseline of its own choosing: a column of its file stands for the baseline only if the recipe in
 * force has one, and no other baseline is asked for.
 */
export function withoutOwnBaseline(candidate: Candidate, standing: Standing): Candidate {
  const { predictions } = candidate.evidence;
  if (predictions?.columns.baseline === undefined) return candidate;
  const ruled = recipeInForce(standing);
  const agreed = ruled === undefined || ruled.predictions?.baseline !== undefined;
  if (standing.baseline === 'auto' && agreed) return candidate;
  const { baseline: _own, ...columns } = predictions.columns;
  return { ...candidate, evidence: { ...candidate.evidence, predictions: { ...predictions, columns } } };
}

/** The rules’ origin, with what the run at hand measures otherwise: a run that came whole may differ from the recipe. */
export function withMeasurement(
  rules: ComparisonInputs['rules'],
  standing: Standing,
  { predictions }: Evidence,
): ComparisonInputs['rules'] {
  const before = recipeInForce(standing)?.predictions;
  if (!before || !predictions) return rules;
  const found = measuredOtherwise(before, predictions.columns);
  return { ...rules, loosened: [...new Set([...rules.loosened, ...found])] };
}

/** What keeps rows from being held against each other whatever they hold, a sentence each: never a pass. */
export function rowFaults(
  subject: Subject,
  candidate: Evidence,
  baseline: Evidence | undefined,
): readonly string[] {
  return [
    ...lostRows(subject, candidate, baseline),
    ...lostSeeds(candidate, baseline),
    ...otherClass(candidate, baseline),
    ...otherThreshold(candidate, baseline),
    ...lostSampling(subject, candidate),
    ...otherWeights(candidate, baseline),
  ];
}

/** Single values in place of rows would hide what the rows show. */
function lostRows({ recipe }: Subject, candidate: Evidence, baseline: Evidence | undefined): string[] {
  const hadRows = baseline?.predictions !== undefined || baseline?.withoutItsRows !== undefined;
  const lost = recipe.predictions && hadRows && !candidate.predictions && !candidate.withoutItsRows;
  if (!lost || candidate.unreadable.length > 0) return [];
  return [
    `The recipe names the predictions ${predictionPaths(recipe.predictions).join(', ')}, the baseline has them, and the candidate has none`,
  ];
}

/** With few seeds that differ widely nothing is shown; one run is held against what the baseline's seeds differ by. */
function lostSeeds(candidate: Evidence, baseline: Evidence | undefined): string[] {
  const [ours, theirs] = [candidate, baseline].map((side) => side?.predictions?.seeds);
  if (!ours?.decide || !theirs || ours.others.length >= theirs.others.length) return [];
  return [
    `The candidate has predictions of ${1 + ours.others.length} seeds, and the baseline of ${1 + theirs.others.length}: write as many, or one file`,
  ];
}

/** Scores of one class against scores of the other would turn every loss into a gain. */
function otherClass(candidate: Evidence, baseline: Evidence | undefined): string[] {
  const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
  if (!ours || !theirs || ours.baseline !== undefined) return [];
  const [is, was] = [ours, theirs].map(({ positive }) => className(positive ?? 1));
  if (is === was) return [];
  return [`The positive class is ${JSON.stringify(is)}, and that of the baseline ${JSON.stringify(was)}`];
}

/** Rows are counted anew on both sides; what a summary says was counted before. */
function otherThreshold(candidate: Evidence, baseline: Evidence | undefined): string[] {
  const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
  const isCounted = [candidate, baseline].some((side) => side?.withoutItsRows !== undefined);
  if (!ours || !theirs || !isCounted) return [];
  const [is, was] = [ours, theirs].map(({ threshold }) => threshold ?? 0.5);
  if (is === was) return [];
  return [
    `Rows count as positive from ${is} on, and in the summary of the baseline from ${was} on: without its rows the two cannot be compared`,
  ];
}

/** A run whose record lost its weights, units or queries would be measured in another way than the recipe says. */
function lostSampling({ recipe }: Subject, candidate: Evidence): string[] {
  const found = columnsOf(candidate);
  if (!recipe.predictions || !found) return [];
  const { weight, unit, query } = recipe.predictions;
  const lost: string[] = [];
  if (weight !== undefined && found.weight === undefined)
    lost.push(`The recipe weights rows by \`${weight}\`, and the candidate’s evidence does not`);
  if (unit !== undefined && found.unit === undefined)
    lost.push(`The recipe takes rows of one \`${unit}\` together, and the candidate’s evidence does not`);
  if (query !== undefined && found.query === undefined)
    lost.push(`The recipe ranks rows of one \`${query}\` together, and the candidate’s evidence does not`);
  return lost;
}

/** Without rows nobody can weigh anew what a summary says of them. */
function otherWeights(candidate: Evidence, baseline: Evidence | undefined): string[] {
  const [ours, theirs] = [columnsOf(candidate), columnsOf(baseline)];
  const isCounted = [candidate, baseline].some((side) => side?.withoutItsRows !== undefined);
  if (!ours || !theirs || !isCounted || ours.baseline !== undefined) return [];
  if ((ours.weight === undefined) === (theirs.weight === undefined)) return [];
  const [is, was] = [ours, theirs].map(({ weight }) =>
    weight === undefined ? 'count alike' : `are weighted by \`${weight}\``,
  );
  return [
    `Rows ${is}, and in the summary of the baseline they ${was}: without its rows the two cannot be compared`,
  ];
}

function columnsOf(side: Evidence | undefined): PredictionColumns | undefined {
  return side?.predictions?.columns ?? side?.withoutItsRows;
}

function recipeInForce({ subject, policies }: Standing): Recipe | undefined {
  return policies.inForce?.models.get(subject.model)?.recipe;
}
