import path from 'node:path';
import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { directionOf } from '../../domain/metric/catalogue.ts';
import { loosened } from '../../domain/policy/loosened.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import { isRulesBranch, type Policy } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';

/** The policy as it stands in two places (design, section 4: recipe from the head, rules from the default branch). */
export interface Policies {
  readonly path: string;
  /** Of the head: recipes, and rules that are only proposed. */
  readonly head: Policy | undefined;
  /** In force: of the default branch, or of a base branch that the default branch’s policy lists. */
  readonly inForce: Policy | undefined;
  readonly origin: Origin | undefined;
}

interface Origin {
  readonly ref: string;
  readonly commit: string;
}

export async function gatherPolicies(host: Host, file: string): Promise<Policies> {
  const { defaultBranch, baseBranch } = host.context;
  const main = await policyOfBranch(host, defaultBranch, file);
  const onBase =
    baseBranch !== defaultBranch &&
    main?.policy !== undefined &&
    isRulesBranch(main.policy, baseBranch, defaultBranch);
  const ruling = onBase ? await policyOfBranch(host, baseBranch, file) : main;
  const head = await headPolicy(host, file);
  return { path: file, head, inForce: ruling?.policy, origin: ruling?.origin };
}

/** Where one model’s rules come from, as the comparison records it. */
export function rulesOrigin(
  policies: Policies,
  { model, digest }: { model: string; digest: string },
): ComparisonInputs['rules'] {
  const { head, inForce, origin, path } = policies;
  if (inForce?.models.has(model)) {
    const sentences = loosened({
      inForce,
      proposed: head,
      model,
      directionOf: (metric) => directionOf(metric) ?? undefined,
    });
    return { source: 'policy', path, ...origin, digest, loosened: sentences };
  }
  if (head?.models.has(model)) return { source: 'proposed', path, digest, loosened: [] };
  return { source: 'none', digest, loosened: [] };
}

async function policyOfBranch(
  { repository }: Host,
  branch: string,
  file: string,
): Promise<{ origin: Origin; policy: Policy | undefined } | undefined> {
  const commit = await repository.resolve(branch);
  if (commit === undefined) return undefined;
  const bytes = await repository.file(commit, file);
  const policy = bytes && parsePolicy(decode(bytes), `${file} on ${branch}`);
  return { origin: { ref: branch, commit }, policy };
}

/** On a shell the file as it lies there; in a job as the commit has it, so that no checkout is needed. */
async function headPolicy({ context, files, repository }: Host, file: string): Promise<Policy | undefined> {
  const bytes =
    context.host === 'local'
      ? await files.read(path.resolve(context.workspace, file))
      : await repository.file(context.commit, file);
  return bytes && parsePolicy(decode(bytes), file);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
