import type { Comparison } from '../../domain/compare/comparison.ts';
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

/** Judges every model that the event touches, or the one that is named. */
export async function review(host: Host, inputs: ReviewInputs): Promise<readonly Reviewed[]> {
  const [policies, base] = await Promise.all([gatherPolicies(host, inputs.policy), gatherBase(host)]);
  const subjects = gatherSubjects(policies, { context: host.context, model: inputs.model });
  const trees = await gatherTrees(host, base);
  const reviewed: Reviewed[] = [];
  for (const subject of subjects) {
    const named = { metrics: inputs.metrics, predictions: inputs.predictions, run: inputs.run };
    const request = { host, subject, policies, trees, base, named, baseline: inputs.baseline };
    if (isTouched(subject, { trees, policies })) {
      reviewed.push({ subject, ...(await compareModel(request)) });
    } else {
      reviewed.push({ subject, comparison: await untouchedModel(request) });
    }
  }
  return reviewed;
}
