import path from 'node:path';
import type { KeptRun } from '../../ports/runs.ts';
import type { BaselineRequest } from './baseline.ts';
import { sideOfRecord } from './candidate.ts';
import { type Evidence, evidenceOfRun, ofAnotherModel, orUnreadable } from './evidence.ts';
import { openRun } from './run-folder.ts';

export interface PushedBaseline {
  readonly evidence?: Evidence;
  /** The first run that would have fitted, had its artifact not expired. */
  readonly expired?: KeptRun;
}

/**
 * The newest run that a successful push to the base branch kept, and whose commit is the base or its ancestor. A run that
 * is there and cannot be read is unreadable evidence, not a reason to look further.
 */
export async function baselineOfPushes(
  { host, subject }: BaselineRequest,
  base: string,
): Promise<PushedBaseline> {
  let expired: KeptRun | undefined;
  for await (const kept of host.runs.ofBranch(subject.model, host.context.baseBranch)) {
    if (!(await host.repository.contains(base, kept.commit))) continue;
    if (!kept.expired) return { evidence: await fetchEvidence({ host, subject }, kept) };
    expired ??= kept;
  }
  return expired ? { expired } : {};
}

async function fetchEvidence(
  { host, subject }: Pick<BaselineRequest, 'host' | 'subject'>,
  kept: KeptRun,
): Promise<Evidence> {
  const folder = path.posix.join('.modelgate', 'baselines', subject.model);
  const unreadable: string[] = [];
  const named = {
    kind: 'run',
    name: `${kept.branch} at ${kept.commit.slice(0, 7)}`,
    commit: kept.commit,
  } as const;
  const run = await orUnreadable(unreadable, async () => {
    await host.runs.fetch(kept, folder);
    return openRun(host, folder);
  });
  if (!run) return { side: named, values: new Map(), candidates: 1, unreadable };
  if (run.record.model !== subject.model) return ofAnotherModel(run.record.model, subject);
  const artifact = {
    id: kept.id,
    'workflow-run': kept.workflowRun,
    ...(kept.url !== undefined && { url: kept.url }),
  };
  // The commit is GitHub's word; what the record says of itself does not count.
  const side = { ...sideOfRecord(run.record), ...named, ...(kept.workflowRun !== 0 && { artifact }) };
  return evidenceOfRun(host, run, { side });
}
