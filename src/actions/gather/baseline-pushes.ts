import path from 'node:path';
import type { KeptRun } from '../../ports/runs.ts';
import type { BaselineRequest } from './baseline.ts';
import { sideOfRecord } from './candidate.ts';
import { type Evidence, evidenceOfRun, ofAnotherModel, orUnreadable } from './evidence.ts';
import { originalOf, type Reuse } from './original.ts';
import { readPolicy } from './policies.ts';
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
export async function baselineOfPushes(request: BaselineRequest, base: string): Promise<PushedBaseline> {
  const { host, subject } = request;
  let expired: KeptRun | undefined;
  for await (const kept of host.runs.ofBranch(subject.model, host.context.baseBranch)) {
    if (!(await host.repository.contains(base, kept.commit))) continue;
    const evidence = kept.expired ? undefined : await evidenceOfKept(request, kept);
    if (evidence) return { evidence };
    expired ??= kept;
  }
  return expired ? { expired } : {};
}

/** `undefined`: it points to a run that has expired. */
async function evidenceOfKept(request: BaselineRequest, kept: KeptRun): Promise<Evidence | undefined> {
  const { host, subject } = request;
  const folder = path.posix.join('.modelgate', 'baselines', subject.model);
  const unreadable: string[] = [];
  const named = {
    kind: 'run',
    name: `${kept.branch} at ${kept.commit.slice(0, 7)}`,
    commit: kept.commit,
  } as const;
  const run = await orUnreadable(unreadable, async () => {
    const original = await originalOf(host, kept, await scopeOf(request, kept));
    if (!original) return 'expired';
    await host.runs.fetch(original, folder);
    return openRun(host, folder);
  });
  if (run === 'expired') return undefined;
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

/** A pointer counts by the recipe of the commit that made it, whatever has become of the recipe since. */
async function scopeOf({ host, subject, policies }: BaselineRequest, kept: KeptRun): Promise<Reuse> {
  if (kept.original === undefined) return { subject, policies, tree: [] };
  const [tree, bytes] = await Promise.all([
    host.repository.tree(kept.commit),
    host.repository.file(kept.commit, policies.path),
  ]);
  const policy = bytes && (await readPolicy(bytes, policies.path));
  const recipe = policy?.models.get(subject.model)?.recipe ?? subject.recipe;
  return { subject: { ...subject, recipe }, policies, tree, commit: kept.commit };
}
