import { ModelgateError } from '../../domain/errors.ts';
import { obstacleToReuse } from '../../domain/run/origin.ts';
import {
  formatArtifactName,
  parseArtifactName,
  parsePointerName,
  shortDigest,
} from '../../domain/run/artifact-name.ts';
import { touchedPaths } from '../../domain/run/inputs-digest.ts';
import type { RunRecord } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import type { TreeEntry } from '../../ports/repository.ts';
import type { KeptRun, OriginatedRun } from '../../ports/runs.ts';
import { isRuled } from './policies.ts';
import { baseObstacle } from './pull-request-base.ts';
import type { RunFolder } from './run-folder.ts';
import { differingInputs, type ReuseScope } from './touched.ts';

export interface Reuse extends ReuseScope {
  /** Files of the commit that the run is to stand for. */
  readonly tree: readonly TreeEntry[];
  /** That commit; not given: the one that this is about. */
  readonly commit?: string;
}

/**
 * Why a run of another workflow run must not stand for one of this commit, as the end of a sentence; `undefined`: it may. Only what
 * the platform states is asked, and the files of the commit that it names.
 */
export async function obstacleTo(
  host: Host,
  { kept, origin }: OriginatedRun,
  { tree, commit: ours = host.context.commit, ...scope }: Reuse,
): Promise<string | undefined> {
  const { context, repository } = host;
  if (kept.model !== scope.subject.model) return `it is one of ${kept.model}`;
  if (kept.expired) return 'it has expired';
  const here = { repository: context.repository.id, workflow: context.workflow?.path ?? '' };
  const stranger = obstacleToReuse(origin, here);
  if (stranger !== undefined) return stranger;
  const commit = `its commit ${kept.commit.slice(0, 12)}`;
  const theirs = await treeIfThere(repository, kept.commit);
  if (!theirs) return `${commit} is not there any more`;
  const differing = differingInputs(scope, tree, theirs);
  const ofPullRequest = origin.event === 'pull_request';
  if (differing !== undefined) {
    const behind = ofPullRequest ? ' (a pull request that was behind its base is trained again)' : '';
    return `${commit} differs in ${shown(differing)}${behind}`;
  }
  const link = linkIn(scope, tree);
  if (link !== undefined) return `${shown([link])} is a link, and what it leads to is not among the inputs`;
  const elsewhere = await changedElsewhere(host, { ours, tree }, { theirs: kept.commit, files: theirs });
  if (elsewhere !== undefined) return `${commit} has changes that this one has not: ${elsewhere}`;
  if (!ofPullRequest) return undefined;
  return baseObstacle(host, kept.branch, (branch) => isRuled(scope.policies, context, branch));
}

/**
 * What the other commit changed outside of the inputs, and this one has not: a script that training calls may lie anywhere. What this
 * one changed since both parted is its own. `undefined`: nothing.
 */
async function changedElsewhere(
  { repository }: Host,
  { ours, tree }: { readonly ours: string; readonly tree: readonly TreeEntry[] },
  { theirs, files }: { readonly theirs: string; readonly files: readonly TreeEntry[] },
): Promise<string | undefined> {
  const everything = { path: '.', exclude: [] };
  const differing = touchedPaths(tree, files, everything);
  if (differing.length === 0) return undefined;
  const parted = await repository.mergeBase(ours, theirs);
  if (parted === undefined) return 'both have no commit in common';
  if (parted === theirs) return undefined;
  const theirOwn = new Set(touchedPaths(await repository.tree(parted), files, everything));
  const changed = differing.filter((name) => theirOwn.has(name));
  return changed.length === 0 ? undefined : shown(changed);
}

/** A link of the inputs, or the policy being one. */
function linkIn({ subject, policies }: ReuseScope, tree: readonly TreeEntry[]): string | undefined {
  const links = tree.filter(({ mode }) => mode === '120000');
  return touchedPaths([], links, { ...subject.recipe, further: [policies.path] })[0];
}

/**
 * The run itself: where `kept` is a pointer the original, verified as if nobody had done so before. `undefined`: it has expired, or
 * somebody deleted it.
 * @throws ModelgateError ARTIFACT_INVALID for a pointer to what must not be used
 */
export async function originalOf(host: Host, kept: KeptRun, reuse: Reuse): Promise<KeptRun | undefined> {
  if (kept.original === undefined) return kept;
  const pointer = parsePointerName(kept.name);
  const found = await host.runs.byId(kept.original);
  if (!found || found.kept.expired) return undefined;
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

/** @throws ModelgateError ARTIFACT_INVALID for one that is gone, too */
export async function originalThere(host: Host, kept: KeptRun, reuse: Reuse): Promise<KeptRun> {
  const original = await originalOf(host, kept, reuse);
  if (!original) throw refused(kept, 'it has expired, or somebody deleted it');
  return original;
}

/**
 * Holds what a reused run says of itself against where it was found.
 * @throws ModelgateError DOCUMENT_INVALID
 */
export function assertItsOwn({ record, folder }: RunFolder, kept: KeptRun): void {
  const fault = contradictionIn(record, kept);
  if (fault === undefined) return;
  throw new ModelgateError({ code: 'DOCUMENT_INVALID', message: fault, place: { path: folder } });
}

function contradictionIn(
  { model, 'inputs-digest': inputs, dirty, training, workflow }: RunRecord,
  { name, workflowRun }: KeptRun,
): string | undefined {
  const parsed = parseArtifactName(name);
  if (model !== parsed?.model) return `its record is one of model ${model}`;
  if (inputs === undefined || shortDigest(inputs) !== parsed.digest)
    return `its record names ${inputs ?? 'no'} inputs`;
  if (dirty === true) return 'it was made with changes that were not committed';
  if (training === undefined) return 'it is of files that a check found, and `train` did not make it';
  if (training['exit-code'] !== 0) return 'its record names no training that went well';
  if (workflowRun !== 0 && workflow?.run !== workflowRun)
    return `its record is one of workflow run ${workflow?.run ?? 'none'}`;
  return undefined;
}

function refused({ name, original }: KeptRun, why: string): ModelgateError {
  return new ModelgateError({
    code: 'ARTIFACT_INVALID',
    message: `${name} points to artifact ${original}, which is not used: ${why}`,
    hint: 'Run all jobs of that workflow run again: it trains where no run may be reused.',
  });
}

function shown([first = '', ...more]: readonly string[]): string {
  const path = JSON.stringify(first.slice(0, 200));
  return more.length === 0 ? path : `${path} and ${more.length} more`;
}
