import { ModelgateError } from '../../domain/errors.ts';
import { rulesDigest } from '../../domain/policy/digest.ts';
import { gateOf } from '../../domain/policy/policy.ts';
import type { ComparisonRequest } from './comparison.ts';
import { readPolicy } from './policies.ts';

/** Whether the rules were the same where the baseline was made: read there, since a run does not carry its rules. */
export async function hasSameRules(
  { host, subject, policies }: ComparisonRequest,
  { commit, digest }: { commit: string | undefined; digest: string },
): Promise<boolean> {
  if (subject.gate === undefined) return true;
  const bytes = commit === undefined ? undefined : await host.repository.file(commit, policies.path);
  if (!bytes) return false;
  try {
    const policy = await readPolicy(bytes, policies.path);
    const model = policy.models.get(subject.model);
    return model !== undefined && rulesDigest(gateOf(policy, model)) === digest;
  } catch (error) {
    if (error instanceof ModelgateError) return false;
    throw error;
  }
}
