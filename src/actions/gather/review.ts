import type { Comparison } from '../../domain/compare/comparison.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { slugOf } from '../../domain/model.ts';
import type { Host } from '../../ports/host.ts';
import { gatherBase } from './base.ts';
import type { Candidate } from './candidate.ts';
import { compareModel, untouchedModel } from './comparison.ts';
import { gatherPolicies } from './policies.ts';
import { gatherSubjects, type Subject } from './subjects.ts';
import { gatherTrees, isTouched } from './touched.ts';

export interface ReviewInputs {
  readonly model?: string | undefined;
  readonly policy: string;
  readonly metrics: readonly string[];
  readonly predictions?: string | undefined;
  readonly run?: string | undefined;
  readonly baseline: string;
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
  const [policies, base] = await Promise.all([
    gatherPolicies(host, { named: inputs.policy, base: asked }),
    asked,
  ]);
  const subjects = gatherSubjects(policies, { context: host.context, model: inputs.model });
  return { policies, base, subjects, trees: await gatherTrees(host, base) };
}

type ModelReview = Awaited<ReturnType<typeof gatherScope>> & {
  readonly host: Host;
  readonly inputs: ReviewInputs;
  readonly subject: Subject;
};

async function reviewModel({ host, inputs, subject, policies, base, trees }: ModelReview): Promise<Reviewed> {
  const named = { metrics: inputs.metrics, predictions: inputs.predictions, run: inputs.run };
  const request = { host, subject, policies, trees, base, named, baseline: inputs.baseline };
  if (isTouched(subject, { trees, policies })) return { subject, ...(await compareModel(request)) };
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
