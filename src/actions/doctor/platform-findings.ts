import { faultSentence, ModelgateError } from '../../domain/errors.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { nextVersion } from '../../domain/registry/bump.ts';
import type { Finding } from '../../domain/registry/finding.ts';
import { formatTag, parseTag } from '../../domain/registry/version.ts';
import { ledgerBranch } from '../../ports/ledger.ts';
import type { Host } from '../../ports/host.ts';
import { readPolicy } from '../gather/policies.ts';
import { findRollbackWorkflow, workflowFix, workflowSentence } from '../registry/rollback-workflow.ts';
import type { Diagnosis, Survey } from './survey.ts';

const policyFile = '.github/modelgate.yml';

/** The policy of the default branch; `undefined`: there is none. */
export async function policyInForce(
  { repository }: Host,
  commit: string | undefined,
): Promise<{ readonly policy: Policy | undefined; readonly diagnoses: readonly Diagnosis[] }> {
  try {
    const bytes = commit === undefined ? undefined : await repository.file(commit, policyFile);
    return { policy: bytes && (await readPolicy(bytes, policyFile)), diagnoses: [] };
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code === 'GITHUB_UNAVAILABLE') throw error;
    const found = error.faults.map(faultSentence).join(' ');
    const fix = 'Correct the policy on the default branch.';
    return {
      policy: undefined,
      diagnoses: [{ finding: { kind: 'policy-unreadable', about: policyFile, found, fix } }],
    };
  }
}

/** Rights, rules and workflows: what would keep the next verb from its work. */
export async function platformDiagnoses(
  host: Host,
  seen: Survey,
  { commit, policy }: { readonly commit: string | undefined; readonly policy: Policy | undefined },
): Promise<readonly Diagnosis[]> {
  const { inspection } = seen;
  const findings: Finding[] = [];
  const mayWrite = await inspection.mayWrite();
  if (mayWrite === undefined)
    host.log.warn('GitHub does not say whether this token may write; drafts are only seen by one that may.');
  if (mayWrite === false) {
    const found =
      'GitHub says that this token may not write to the repository, or the repository is archived.';
    const fix = 'Run it with a token that has `contents: write`, as `promote` needs it.';
    findings.push({ kind: 'token-rights', about: 'github-token', found, fix });
  }
  for (const found of await inspection.ledgerObstacles()) {
    const fix = 'In the repository’s settings, under Rules.';
    findings.push({ kind: 'ledger-rules', about: `branch ${ledgerBranch}`, found, fix });
  }
  findings.push(...(await tagFindings(host, seen, commit)));
  if (host.context.host === 'github' && commit !== undefined) {
    const found = workflowSentence(await findRollbackWorkflow(host));
    if (found !== undefined)
      findings.push({ kind: 'rollback-workflow', about: '.github/workflows', found, fix: workflowFix });
  }
  return [...findings.map((finding) => ({ finding })), ...(await latestDiagnoses(host, seen, policy))];
}

/** What would keep the next version of each model from being published. */
async function tagFindings(
  host: Host,
  { ledgers }: Survey,
  commit: string | undefined,
): Promise<readonly Finding[]> {
  const found = new Map<string, Finding>();
  for (const { model, state } of commit === undefined ? [] : ledgers.values()) {
    if (!state || Object.keys(state.versions).length === 0) continue;
    const about = `tag ${formatTag({ model, version: nextVersion(state, 'minor') })}`;
    const tag = about.slice('tag '.length);
    const obstacles = await host.store.obstacles(tag, commit as string, { head: commit as string });
    for (const obstacle of obstacles) {
      const fix = 'Change that before the next promotion.';
      // One ruleset keeps every model from it: it is told once.
      const key = obstacle.replaceAll(tag, '');
      if (!found.has(key)) found.set(key, { kind: 'tag-rules', about, found: obstacle, fix });
    }
  }
  return [...found.values()];
}

async function latestDiagnoses(
  host: Host,
  { inspection, releases }: Survey,
  policy: Policy | undefined,
): Promise<readonly Diagnosis[]> {
  const tag = await inspection.latestRelease();
  const model = tag === undefined ? undefined : parseTag(tag)?.model;
  const release = releases.find((one) => one.tag === tag && !one.draft);
  if (tag === undefined || model === undefined || !release) return [];
  if (policy?.models.get(model)?.release.latest === true) return [];
  const finding = {
    kind: 'latest-flag',
    about: tag,
    found: `GitHub shows ${tag} as the latest release, and the policy does not say \`release: { latest: true }\` of ${model}.`,
    fix: 'The flag is taken away. GitHub keeps it where no other release could have it.',
    command: 'modelgate doctor --repair true',
  } as const;
  const mend = async () => {
    await host.store.edit(release, { prerelease: release.prerelease });
    return (await inspection.latestRelease()) === tag ? 'refused' : 'done';
  };
  return [{ model, finding, mend }];
}
