import type { Comparison } from '../../domain/compare/comparison.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { slugOf } from '../../domain/model.ts';
import type { Host } from '../../ports/host.ts';
import { gatherBase } from './base.ts';
import type { Candidate } from './candidate.ts';
import { removeComparison } from './comparison-files.ts';
import { gatherPolicies } from './policies.ts';
import { gatherSubjects, type Subject } from './subjects.ts';
import { gatherTrees, isTouched } from './touched.ts';

export interface ReviewInputs {
  readonly model?: string | undefined;
  readonly policy: string;
  readonly metrics: readonly string[];
  readonly predictions?: string | undefined;
  readonly run?: string | undefined;
  /** Paths and globs of several; then files of one are not named. */
  readonly candidates?: readonly string[];
  /** The metric that ranks them. */
  readonly rankBy?: string | undefined;
  readonly baseline: string;
  readonly stage?: string | undefined;
  /** Folder that has the data engine. */
  readonly 'engine-path'?: string | undefined;
  /** What model files may import. */
  readonly allow?: readonly string[];
}

/** One model after its judgement. */
export interface Reviewed {
  readonly subject: Subject;
  readonly comparison: Comparison;
  /** Absent when the change does not touch the model. */
  readonly candidate?: Candidate;
}

/** A model that could not be judged. */
export interface Unjudged {
  readonly model: string;
  readonly error: ModelgateError;
}

export interface Review {
  readonly reviewed: readonly Reviewed[];
  readonly unjudged: readonly Unjudged[];
}

/** Judges every model that the event touches, or the one that is named. One that cannot be judged does not stop the others. */
export async function review(host: Host, inputs: ReviewInputs): Promise<Review> {
  const name = inputs.model ?? slugOf(host.context.repository.name);
  const scope = await orUnjudged(name, () => gatherScope(host, inputs));
  if ('error' in scope) return { reviewed: [], unjudged: [scope] };
  const reviewed: Reviewed[] = [];
  const unjudged: Unjudged[] = [];
  for (const subject of scope.subjects) {
    const one = await orUnjudged(subject.model, () => reviewModel({ ...scope, host, inputs, subject }));
    if ('error' in one) unjudged.push(one);
    else reviewed.push(one);
  }
  return { reviewed, unjudged };
}

async function gatherScope(host: Host, inputs: ReviewInputs) {
  const asked = gatherBase(host);
  const [policies, base, trees, judging] = await Promise.all([
    gatherPolicies(host, { named: inputs.policy, base: asked }),
    asked,
    gatherTrees(host, asked),
    // Loaded while GitHub answers.
    import('./comparison.ts'),
    host.metricFiles.prepare(),
  ]);
  const subjects = gatherSubjects(policies, { context: host.context, model: inputs.model });
  const touched = subjects.filter((subject) => isTouched(subject, { trees, policies }));
  const isAsked = host.context.host === 'local' && touched.length === 0;
  refuseSharedFiles(inputs, isAsked ? subjects : touched);
  return { policies, base, subjects, trees, judging };
}

/** Files that an input names are one model's: two models judged on the same numbers would both look well measured. */
function refuseSharedFiles(inputs: ReviewInputs, [first, ...more]: readonly Subject[]): void {
  const input = namedInput(inputs);
  if (!input || !first || more.length === 0) return;
  const names = [first, ...more].map(({ model }) => `\`${model}\``).join(', ');
  throw new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message: `Input \`${input}\` is one model’s, and it could be that of ${names}`,
    hint: 'Name one of them with `model`, or name the files of each in the policy.',
  });
}

/** The input that names files of one model. */
function namedInput({ metrics, predictions, run, candidates = [] }: ReviewInputs): string | undefined {
  if (candidates.length > 0) return 'candidates';
  if (metrics.length > 0) return 'metrics';
  if (predictions !== undefined) return 'predictions';
  return run === undefined ? undefined : 'run';
}

type ModelReview = Awaited<ReturnType<typeof gatherScope>> & {
  readonly host: Host;
  readonly inputs: ReviewInputs;
  readonly subject: Subject;
};

async function reviewModel(scope: ModelReview): Promise<Reviewed> {
  const { host, inputs, subject, policies, base, trees } = scope;
  const { candidates = [], rankBy } = inputs;
  const { compareModel } = scope.judging;
  // One that an earlier run or a commit left there must not stand in for a model that cannot be judged now.
  await removeComparison(host, subject.model);
  const named = { metrics: inputs.metrics, predictions: inputs.predictions, run: inputs.run };
  const { baseline, stage } = inputs;
  const validating = { enginePath: inputs['engine-path'], allow: inputs.allow };
  const request = { host, subject, policies, trees, base, named, baseline, stage, validating };
  // Who names files on a shell asks about these files, whatever git says of them.
  const asked = host.context.host === 'local' && scope.subjects.length === 1 && namedInput(inputs);
  if (asked || isTouched(subject, { trees, policies })) {
    if (candidates.length === 0) return { subject, ...(await compareModel(request)) };
    const { compareCandidates } = await import('./contest.ts');
    return { subject, ...(await compareCandidates(request, { candidates, rankBy })) };
  }
  const { untouchedModel } = await import('./untouched-model.ts');
  return { subject, comparison: await untouchedModel(request) };
}

async function orUnjudged<T extends object>(model: string, gather: () => Promise<T>): Promise<T | Unjudged> {
  try {
    return await gather();
  } catch (error) {
    if (error instanceof ModelgateError) return { model, error };
    throw error;
  }
}
