import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import { gatherPolicies, isRuled, type Policies } from '../gather/policies.ts';
import { assertStage, gatherSubjects, type Subject } from '../gather/subjects.ts';
import { gatherTrees, type Trees } from '../gather/touched.ts';

/** What is promoted, under which rules, where to. */
export interface PromotionScope {
  readonly policies: Policies;
  readonly subject: Subject;
  readonly trees: Trees;
  readonly stage: string;
}

/**
 * @throws ModelgateError NOT_SUPPORTED_HERE for a ref that promotion may not run for, MODEL_UNKNOWN, POLICY_INVALID, INPUT_INVALID
 */
export async function gatherScope(
  host: Host,
  {
    policy,
    model,
    stage,
  }: { readonly policy: string; readonly model?: string | undefined; readonly stage?: string | undefined },
): Promise<PromotionScope> {
  const none = Promise.resolve(undefined);
  const [policies, trees] = await Promise.all([
    gatherPolicies(host, { named: policy, base: none }),
    gatherTrees(host, none),
  ]);
  refuseOtherRefs(host, policies);
  const subjects = gatherSubjects(policies, { context: host.context, model });
  const [subject, ...more] = subjects;
  if (subject === undefined || more.length > 0) {
    const names = subjects.map((one) => `\`${one.model}\``).join(', ');
    throw new ModelgateError({
      code: 'MODEL_UNKNOWN',
      message: `The policy has several models: ${names}`,
      hint: 'Name one of them with `model`.',
    });
  }
  const [first] = subject.stages;
  if (stage !== undefined) assertStage(subject, stage);
  return { policies, subject, trees, stage: stage ?? (first as string) };
}

/** Rules and promotions belong to the same branches: a pull request, a tag or another branch never promotes. */
function refuseOtherRefs({ context }: Host, policies: Policies): void {
  const { defaultBranch, ref, event, dirty } = context;
  const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  const isReview = context.host === 'github' && event.startsWith('pull_request');
  const ruled = branch !== undefined && isRuled(policies, context, branch);
  if (!ruled || isReview) {
    throw new ModelgateError({
      code: 'NOT_SUPPORTED_HERE',
      message: `Nothing is promoted from ${isReview ? `the event \`${event}\`` : `\`${ref}\``}`,
      hint: `Promote from \`${defaultBranch}\`, or list the branch under \`branches\` in its policy.`,
    });
  }
  if (dirty) {
    throw new ModelgateError({
      code: 'NOT_SUPPORTED_HERE',
      message: 'There are changes that are not committed: a version is made of a commit',
      hint: 'Commit or stash them first.',
    });
  }
}
