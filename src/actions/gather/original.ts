import { ModelgateError } from '../../domain/errors.ts';
import { obstacleToReuse } from '../../domain/run/origin.ts';
import { parsePointerName, formatArtifactName } from '../../domain/run/artifact-name.ts';
import type { Host } from '../../ports/host.ts';
import type { TreeEntry } from '../../ports/repository.ts';
import type { KeptRun, OriginatedRun } from '../../ports/runs.ts';
import { differingInputs, type ReuseScope } from './touched.ts';

export interface Reuse extends ReuseScope {
  /** Files of the commit that the run is to stand for. */
  readonly tree: readonly TreeEntry[];
}

/**
 * Why a run of another workflow run must not stand for one of this commit, as the end of a sentence; `undefined`: it may. Only what
 * the platform states is asked, and the files of the commit that it names.
 */
export async function obstacleTo(
  { context, repository }: Host,
  { kept, origin }: OriginatedRun,
  { tree, ...scope }: Reuse,
): Promise<string | undefined> {
  if (kept.model !== scope.subject.model) return `it is one of ${kept.model}`;
  if (kept.expired) return 'it has expired';
  const here = { repository: context.repository.id, workflow: context.workflow?.path ?? '' };
  const stranger = obstacleToReuse(origin, here);
  if (stranger !== undefined) return stranger;
  const commit = `its commit ${kept.commit.slice(0, 12)}`;
  const theirs = await treeIfThere(repository, kept.commit);
  if (!theirs) return `${commit} is not there any more`;
  const differing = differingInputs(scope, tree, theirs);
  if (differing === undefined) return undefined;
  const behind =
    origin.event === 'pull_request' ? ' (a pull request that was behind its base is trained again)' : '';
  return `${commit} differs in ${shown(differing)}${behind}`;
}

/**
 * The run itself: where `kept` is a pointer the original, verified as if nobody had done so before. It may have expired.
 * @throws ModelgateError ARTIFACT_INVALID for a pointer to what must not be used
 */
export async function originalOf(host: Host, kept: KeptRun, reuse: Reuse): Promise<KeptRun> {
  if (kept.original === undefined) return kept;
  const pointer = parsePointerName(kept.name);
  const found = await host.runs.byId(kept.original);
  if (!found) throw refused(kept, 'there is no such artifact any more');
  if (found.kept.expired) return found.kept;
  const isNamed = pointer !== undefined && found.kept.name === formatArtifactName(pointer);
  const obstacle = isNamed ? await obstacleTo(host, found, reuse) : `it is ${found.kept.name}`;
  if (obstacle !== undefined) throw refused(kept, obstacle);
  return found.kept;
}

async function treeIfThere({ tree }: Host['repository'], commit: string) {
  try {
    return await tree(commit);
  } catch (error) {
    if (error instanceof ModelgateError && error.code === 'REF_UNKNOWN') return undefined;
    throw error;
  }
}

/** @throws ModelgateError ARTIFACT_INVALID for one that has expired, too */
export async function originalThere(host: Host, kept: KeptRun, reuse: Reuse): Promise<KeptRun> {
  const original = await originalOf(host, kept, reuse);
  if (original.expired) throw refused(kept, 'it has expired');
  return original;
}

function refused({ name, original }: KeptRun, why: string): ModelgateError {
  return new ModelgateError({
    code: 'ARTIFACT_INVALID',
    message: `${name} points to artifact ${original}, which is not used: ${why}`,
    hint: 'Run the workflow again: it trains where no run may be reused.',
  });
}

function shown([first = '', ...more]: readonly string[]): string {
  const path = JSON.stringify(first.slice(0, 200));
  return more.length === 0 ? path : `${path} and ${more.length} more`;
}
