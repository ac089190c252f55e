import { parseTag } from '../domain/registry/version.ts';
import { reasonOf } from '../domain/registry/event.ts';
import { type ActionResult, defineAction } from '../runtime/define-action.ts';
import { text } from '../runtime/fields.ts';
import type { Host } from '../ports/host.ts';
import { asFault } from './registry/aftermath.ts';
import { rollBackStage, type RolledBack } from './registry/rollback-stage.ts';
import { openRegistry, type Registry, releaseOf } from './registry/registry.ts';
import { selectModel, selectStage } from './registry/selection.ts';
import { announceInput, dryRunInput, requiredReason, verbInputs } from './registry/verb-fields.ts';
import { withdrawVersion } from './registry/withdrawal.ts';

const outputs = {
  outcome: '`rolled-back`, `unchanged`, `refused`; `error` on a fault.',
  stage: 'The stage that went back; several: one a line.',
  from: 'The version that is withdrawn.',
  version: 'The version that holds the stage now.',
  tag: 'Its tag.',
  'release-url': 'Address of its release.',
  seq: 'Number of the event in the ledger.',
};

interface Request {
  readonly reason: string;
  readonly to: string | undefined;
  readonly announce: boolean;
  readonly dryRun: boolean;
}

/** Moves a stage back to an earlier version, withdraws the bad one, closes the stage, and tells everyone. */
export const rollback = defineAction({
  id: 'rollback',
  title: 'Modelgate: roll back',
  description:
    'Moves a stage back to the last good version, withdraws the bad one, closes the stage to promotion and tells everyone. Needs nothing but GitHub.',
  permissions: {
    contents: {
      access: 'write',
      why: 'appends the event to the ledger, marks the release, sends the dispatch',
    },
    issues: { access: 'write', why: 'opens the incident issue; without it there is a warning' },
    'pull-requests': {
      access: 'write',
      why: 'tells the pull request that brought the bad version; without it there is a warning',
    },
  },
  inputs: {
    ...verbInputs,
    stage: text(
      'Which stage. Not given: `production`, or the only one; on a `release` event every stage that the version holds.',
    ),
    to: text(
      'Version to go back to, such as `v2.0.0`. Not given: the last one that held the stage and is not withdrawn.',
    ),
    reason: text('Why; mandatory but for `release` events. It stays in the ledger and on the release.'),
    announce: announceInput,
    'dry-run': dryRunInput,
  },
  outputs,
  async run({ model, stage, to, reason, announce, 'dry-run': dryRun }, host) {
    const { release } = host.context;
    if (release) return onClick(host, { ...release, reason, to, announce, dryRun });
    const why = requiredReason(reason);
    const selected = await selectModel(host, model);
    const registry = await openRegistry(host, selected.model, { rescue: true, snapshot: selected.snapshot });
    const one = selectStage(registry.ledger.state, stage);
    const request = { stage: one, to, reason: why, announce, dryRun };
    return resultOf([await rollBackStage(host, registry, request)]);
  },
});

type Result = ActionResult<keyof typeof outputs>;

const clicks: Readonly<Record<string, string>> = {
  prereleased: 'marked as a pre-release',
  unpublished: 'unpublished',
  deleted: 'deleted',
};

/** Somebody marked, unpublished or deleted a release in GitHub's own page. */
async function onClick(
  host: Host,
  {
    tag,
    action,
    reason,
    ...request
  }: Omit<Request, 'reason'> & {
    readonly tag: string;
    readonly action: string;
    readonly reason: string | undefined;
  },
): Promise<Result> {
  const named = parseTag(tag);
  const click = clicks[action];
  if (!named || click === undefined) {
    host.log.info(
      `Nothing to do: ${named ? `a release that is ${action}` : `the tag ${tag.slice(0, 100)}`} asks for no rollback.`,
    );
    return { outputs: { outcome: 'unchanged' } };
  }
  const { model, version } = named;
  const registry = await openRegistry(host, model, { rescue: true });
  const { state } = registry.ledger;
  const known = state.versions[version];
  const said = reasonOf(reason ?? `The release ${tag} was ${click} by ${host.context.actor}`);
  if (known === undefined || known.status === 'registered' || (await isUndone(host, registry, tag))) {
    host.log.info(`Nothing to do: ${tag} is no published version of the ledger, or it is as it was again.`);
    return { outputs: { outcome: 'unchanged', from: version } };
  }
  const stages = Object.keys(state.stages).filter((stage) => state.stages[stage]?.version === version);
  if (stages.length === 0) return withdrawVersion(host, registry, { ...request, version, reason: said });
  const results: RolledBack[] = [];
  let at: Registry = registry;
  for (const stage of stages) {
    const one = await rollBackStage(host, at, { ...request, stage, from: version, reason: said });
    at = { ...at, ledger: one.ledger };
    results.push(one);
  }
  return resultOf(results);
}

/** The event may be answered late: a release that is a full one again asks for nothing any more. */
async function isUndone(host: Host, { releases, ledger }: Registry, tag: string): Promise<boolean> {
  if (ledger.state.versions[parseTag(tag)?.version ?? '']?.status !== 'published') return false;
  const now = await releaseOf(host, releases, tag);
  return now !== undefined && !now.prerelease;
}

function resultOf(results: readonly RolledBack[]): Result {
  const outcome =
    results.find((one) => one.outcome === 'refused')?.outcome ??
    results.find((one) => one.outcome === 'rolled-back')?.outcome ??
    'unchanged';
  const refusals = results.flatMap(({ refusal }) => refusal ?? []);
  const each = (value: (one: RolledBack) => string | number | undefined) =>
    [...new Set(results.flatMap((one) => value(one) ?? []))].join('\n');
  return {
    outputs: {
      outcome,
      stage: each(({ stage }) => stage),
      from: each(({ from }) => from),
      version: each(({ version }) => version),
      tag: each(({ tag }) => tag),
      'release-url': each(({ url }) => url),
      seq: each(({ seq }) => seq),
    },
    ...(refusals.length > 0 && { refusal: refusals.join('\n') }),
    // The stage has moved: what is left to do is told by the fault, and done by running it again.
    ...asFault(results.flatMap(({ faults }) => faults)),
  };
}
