import path from 'node:path';
import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { directionOf } from '../../domain/metric/catalogue.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { loosened } from '../../domain/policy/loosened.ts';
import { isRulesBranch, type ModelPolicy, type Policy } from '../../domain/policy/policy.ts';
import { pathFault, repositoryPath } from '../../domain/repository-path.ts';
import type { Host } from '../../ports/host.ts';

/** The policy as it stands in two places (design, section 4: recipe from the head, rules from the default branch). */
export interface Policies {
  readonly path: string;
  /** Of the head: recipes, and rules that are only proposed. */
  readonly head: Policy | undefined;
  /** In force: of the default branch, or of a base branch that the default branch’s policy lists. */
  readonly inForce: Policy | undefined;
  readonly origin: Origin | undefined;
  /** Models in force that the base has and the head has not, as they are in force. */
  readonly removed: ReadonlyMap<string, ModelPolicy>;
}

interface Origin {
  readonly ref: string;
  readonly commit: string;
}

/** @throws ModelgateError FILE_MISSING for a policy that is named and nowhere, INPUT_INVALID, POLICY_INVALID */
export async function gatherPolicies(
  host: Host,
  { named, base }: { readonly named: string; readonly base: Promise<string | undefined> },
): Promise<Policies> {
  const file = policyPath(named);
  const { defaultBranch, baseBranch } = host.context;
  const ruled = policyOfBranch(host, defaultBranch, file);
  const proposed = headPolicy(host, { file, ruled });
  const [main, head] = await inOrder(orMended(ruled, { proposed, file, branch: defaultBranch }), proposed);
  const onBase =
    baseBranch !== defaultBranch &&
    main?.policy !== undefined &&
    isRulesBranch(main.policy, baseBranch, defaultBranch);
  const onBranch = onBase ? await policyOfBranch(host, baseBranch, file) : undefined;
  // A listed branch that has no rules of its own is not a branch without rules.
  const ruling = onBranch?.policy ? onBranch : main;
  const inForce = ruling?.policy;
  if (!head && !inForce && file !== usualPath) throw nowhere(named);
  const removed = await removedModels(host, { file, base, head, inForce });
  return { path: file, head, inForce, origin: ruling?.origin, removed };
}

/**
 * Whether rules live on a branch, so that it is looked after: the default branch, the one whose rules are in force, and those that the
 * default branch's policy lists.
 */
export function isRuled(
  { inForce, origin }: Pick<Policies, 'inForce' | 'origin'>,
  { defaultBranch }: Pick<Host['context'], 'defaultBranch'>,
  branch: string,
): boolean {
  if (branch === defaultBranch || branch === origin?.ref) return true;
  return (
    inForce !== undefined && origin?.ref === defaultBranch && isRulesBranch(inForce, branch, defaultBranch)
  );
}

const usualPath = '.github/modelgate.yml';

function policyPath(named: string): string {
  const file = pathFault(named) === undefined ? repositoryPath('.', named) : undefined;
  if (file !== undefined) return file;
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'Input `policy` is no path inside the repository',
    place: { path: named },
    hint: `It is relative to the repository’s root, such as ${usualPath}.`,
  });
}

function nowhere(named: string): ModelgateError {
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: 'Input `policy` names a file that neither this commit nor the default branch has',
    place: { path: named },
    hint: 'The path is relative to the repository’s root.',
  });
}

/** A branch that is behind lacks the models that were added since: only what the base has can be taken out. */
async function removedModels(
  { repository }: Host,
  {
    file,
    base,
    head,
    inForce,
  }: Pick<Policies, 'head' | 'inForce'> & { file: string; base: Promise<string | undefined> },
): Promise<ReadonlyMap<string, ModelPolicy>> {
  const absent = new Map([...(inForce?.models ?? [])].filter(([name]) => !head?.models.has(name)));
  if (absent.size === 0) return absent;
  const commit = await base;
  const bytes = commit === undefined ? undefined : await repository.file(commit, file);
  if (!bytes) return new Map();
  try {
    const before = await readPolicy(bytes, file);
    return new Map([...absent].filter(([name]) => before.models.has(name)));
  } catch (error) {
    // What the base had cannot be read: all that is in force counts.
    if (error instanceof ModelgateError) return absent;
    throw error;
  }
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
  { repository, context }: Host,
  branch: string,
  file: string,
): Promise<{ origin: Origin; policy: Policy | undefined } | undefined> {
  const found = await repository.fileOfBranch(branch, file);
  if (found === undefined) {
    // A young clone may have no such branch. On GitHub it is there, and not to find it must not mean that nothing rules.
    if (context.host === 'local' || branch !== context.defaultBranch) return undefined;
    throw new ModelgateError({
      code: 'REF_UNKNOWN',
      message: `The default branch \`${branch}\`, whose rules are in force, is not found`,
    });
  }
  const { commit, bytes } = found;
  const policy = bytes && (await readPolicy(bytes, `${file} on ${branch}`));
  return { origin: { ref: branch, commit }, policy };
}

/** On a shell the file as it lies there; in a job as the commit has it, so that no checkout is needed. */
async function headPolicy(
  { context, files, repository }: Host,
  { file, ruled }: { readonly file: string; readonly ruled: ReturnType<typeof policyOfBranch> },
): Promise<Policy | undefined> {
  if (context.host === 'local') {
    const bytes = await files.read(path.resolve(context.workspace, file));
    return bytes && readPolicy(bytes, file);
  }
  // The job of a push mostly runs for the very commit that gives the rules.
  const main = context.ref === `refs/heads/${context.defaultBranch}` ? await ruled : undefined;
  if (main?.origin.commit === context.commit) return main.policy;
  const bytes = await repository.file(context.commit, file);
  return bytes && readPolicy(bytes, file);
}

/** A policy of these bytes; the parser of YAML is loaded where there is one. @throws ModelgateError POLICY_INVALID */
export async function readPolicy(bytes: Uint8Array, file: string): Promise<Policy> {
  const { parsePolicy } = await import('../../domain/policy/parse.ts');
  return parsePolicy(new TextDecoder().decode(bytes), file);
}

/** Rules that nobody can read are in force all the same; a commit that mends them is told so. */
async function orMended<T>(
  ruled: Promise<T>,
  {
    proposed,
    file,
    branch,
  }: { readonly proposed: Promise<Policy | undefined>; readonly file: string; readonly branch: string },
): Promise<T> {
  try {
    return await ruled;
  } catch (error) {
    const isMended = await proposed.then(
      (policy) => policy !== undefined,
      () => false,
    );
    if (!isMended || !(error instanceof ModelgateError) || error.code !== 'POLICY_INVALID') throw error;
    const told = {
      code: error.code,
      message: `What is proposed here can be read, but the rules on \`${branch}\` count until it is there`,
      place: { path: file },
      hint: 'Somebody who may pass over this check has to merge it.',
    } as const;
    throw new ModelgateError([...error.faults, told], { cause: error });
  }
}

/** Both at once; of two faults always the first one's is told. */
async function inOrder<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}
