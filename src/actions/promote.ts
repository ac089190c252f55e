import { type Fault, ModelgateError } from '../domain/errors.ts';
import { type Approval, reasonOf } from '../domain/registry/event.ts';
import { clickRefusal, unansweredClicks } from '../domain/registry/click.ts';
import { formatTag, parseVersion } from '../domain/registry/version.ts';
import type { Host } from '../ports/host.ts';
import { type ActionResult, defineAction } from '../runtime/define-action.ts';
import { choiceOr, commonInputs, text } from '../runtime/fields.ts';
import { gatherCandidate } from './gather/candidate.ts';
import { digestOfInputs } from './gather/touched.ts';
import type { Validating } from './gather/validated.ts';
import { sweepAbandoned } from './registry/abandoned.ts';
import { asFault, faultsOf } from './registry/aftermath.ts';
import { announceAgain } from './registry/announcement.ts';
import { mirrorForGto } from './registry/gto.ts';
import { mirrorWithdrawn } from './registry/mirrors.ts';
import type { Contender, Promoted } from './registry/contender.ts';
import { promote as promoteContender } from './registry/promotion.ts';
import { gatherScope, type PromotionScope } from './registry/promotion-scope.ts';
import { openRegistry, type Registry } from './registry/registry.ts';
import { warnOfRollbackWorkflow } from './registry/rollback-workflow.ts';
import { runContender } from './registry/run-contender.ts';
import { allowField } from './validating/allow.ts';
import { enginePathField } from './validating/engine-path.ts';
import { announceInput, dryRunInput } from './registry/verb-fields.ts';
import { versionContender } from './registry/version-contender.ts';

const outputs = {
  outcome: '`promoted`, `unchanged`, `refused`; `error` on a fault.',
  verdict: 'Of the judgement against what holds the stage now.',
  version: 'The version that holds the stage now.',
  tag: 'Its tag.',
  stage: 'The stage.',
  previous: 'The version that held it before; empty when there was none.',
  'release-url': 'Address of its release.',
  'release-id': 'GitHub’s number of its release.',
  'content-id': 'OpenSSF Model Signing root digest of its files.',
  seq: 'Number of the event in the ledger.',
  plan: 'JSON: what was about to be done.',
};

/** Publishes a run as a verified, immutable version and moves a stage to it, if it is shown to be good enough. */
export const promote = defineAction({
  id: 'promote',
  title: 'Modelgate: promote a model',
  description:
    'Judges a run once more against what holds the stage now, publishes it as a verified release, and moves the stage.',
  permissions: {
    contents: {
      access: 'write',
      why: 'makes the release, appends to the ledger’s branch, sends the dispatch',
    },
    actions: {
      access: 'read',
      why: 'finds the run of this workflow run, and the approvals of its environment',
    },
    'pull-requests': {
      access: 'read',
      why: 'takes a run that a pull request trained only where nobody but its own base could have changed the workflow',
    },
  },
  inputs: {
    ...commonInputs,
    model: text('Which model of the policy. Not given: the only one.'),
    run: text('A run directory or `run.json`. Not given: this workflow run’s.'),
    version: text(
      'An already published version to move to `stage`, in place of a run; or the number to give to the new one.',
    ),
    bump: choiceOr(
      ['auto', 'major', 'minor', 'patch'],
      'How the number goes up. `auto`: input or output signature changed: major; code or parameters: minor; only data: patch.',
    ),
    stage: text('Where to. Not given: the first of `stages`.'),
    override: text(
      'A reason; promotes against the verdict. Needs a person: `workflow_dispatch`, or `--by` on a shell. It stays in the ledger and on the release.',
    ),
    allow: allowField,
    'engine-path': enginePathField,
    announce: announceInput,
    'dry-run': dryRunInput,
  },
  outputs,
  async run(inputs, host) {
    const scope = await gatherScope(host, inputs);
    if (!scope.subject.gated) return refusedWithoutRules(scope);
    const override = overrideOf(host, inputs.override);
    const version = inputs.version === undefined ? undefined : (parseVersion(inputs.version), inputs.version);
    const registry = await openRegistry(host, scope.subject.model);
    const clicks = unansweredClicks(registry.ledger.state, registry.releases, registry.whole);
    if (clicks.length > 0) {
      const refusal = clicks.map((click) => clickRefusal(scope.subject.model, click)).join('\n');
      return resultOf(scope, { outcome: 'refused', registry, refusal });
    }
    const approvals = await host.forge.approvals();
    const { bump, run, allow, 'dry-run': dryRun } = inputs;
    const validating = { enginePath: inputs['engine-path'], allow };
    const asked = { scope, version, bump, run, approvals, validating };
    const contender = await contenderOf(host, registry, asked);
    const promoted = await promoteContender(host, registry, {
      scope,
      contender,
      override,
      approvals,
      validating,
      dryRun,
      asked: isAsked(inputs),
    });
    const isDone = !dryRun && promoted.outcome !== 'refused';
    const faults = isDone ? await follow(host, promoted, { scope, announce: inputs.announce }) : [];
    return { ...resultOf(scope, promoted), ...asFault(faults) };
  },
});

/** Somebody means this very promotion, whatever changed. */
function isAsked({
  run,
  version,
  bump,
  override,
}: Readonly<Partial<Record<'run' | 'version' | 'bump' | 'override', string | undefined>>>): boolean {
  return run !== undefined || version !== undefined || bump !== 'auto' || override !== undefined;
}

type Result = ActionResult<keyof typeof outputs>;

interface ContenderRequest {
  readonly scope: PromotionScope;
  readonly version: string | undefined;
  readonly bump: 'auto' | 'major' | 'minor' | 'patch';
  readonly run: string | undefined;
  readonly approvals: readonly Approval[];
  readonly validating: Validating;
}

async function contenderOf(host: Host, registry: Registry, request: ContenderRequest): Promise<Contender> {
  const { scope, version, run, validating } = request;
  const status = version === undefined ? undefined : registry.ledger.state.versions[version]?.status;
  const isPublished = status !== undefined && status !== 'registered';
  if (version !== undefined && isPublished && run === undefined)
    return versionContender(host, registry, { scope, version });
  const { subject, trees, policies } = scope;
  const inputsDigest = digestOfInputs(subject, trees, policies.head !== undefined);
  const named = { metrics: [], predictions: undefined, run };
  const asked = { host, subject, named, inputsDigest, validating };
  const candidate = await gatherCandidate({ ...asked, tree: trees.head, policies });
  return runContender(host, { ...request, candidate, releases: registry.releases });
}

/** What may be done again at any time: nothing of it decides anything. */
async function follow(
  host: Host,
  { registry, outcome, version, release }: Promoted,
  { scope, announce }: { readonly scope: PromotionScope; readonly announce: boolean },
): Promise<readonly Fault[]> {
  const { ledger, releases } = registry;
  const { stage, subject } = scope;
  const known = release ? [...releases, release] : releases;
  return faultsOf(
    async () => announce && announceAgain(host, ledger, { stage, again: outcome === 'unchanged' }),
    () => sweepAbandoned(host, registry, version),
    () => mirrorWithdrawn(host, { state: ledger.state, releases, reasons: new Map() }),
    async () => subject.release.gto && mirrorForGto(host, { ledger, releases: known, stage, wanted: true }),
    async () => isFirst(ledger) && warnIfUnanswered(host, scope),
  );
}

async function warnIfUnanswered(host: Host, scope: PromotionScope): Promise<void> {
  const { origin } = scope.policies;
  const { commit, defaultBranch } = host.context;
  const isHead = origin?.ref === defaultBranch && origin.commit === commit;
  await warnOfRollbackWorkflow(host, isHead ? { commit, entries: scope.trees.head } : undefined);
}

function isFirst({ state }: Registry['ledger']): boolean {
  return Object.values(state.versions).filter(({ status }) => status !== 'registered').length === 1;
}

function overrideOf({ context }: Host, reason: string | undefined) {
  if (reason === undefined) return undefined;
  if (context.person !== undefined) return { by: context.person, reason: reasonOf(reason) };
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: 'Input `override` needs a person who answers for it, and nobody is known here',
    hint: 'Start the workflow by hand (`workflow_dispatch`); on a shell say who with `--by`.',
  });
}

function refusedWithoutRules({ subject, stage }: PromotionScope): Result {
  const refusal = `${subject.model} has no rules in force: nothing is promoted without them. Write .github/modelgate.yml on the default branch`;
  return { outputs: { outcome: 'refused', stage }, refusal };
}

function resultOf(
  { subject, stage }: PromotionScope,
  { outcome, registry, comparison, version, previous, release, seq, plan, refusal }: Promoted,
): Result {
  const { model } = subject;
  const known = version === undefined ? undefined : registry.ledger.state.versions[version];
  const verdict = comparison?.verdict.value ?? (outcome === 'unchanged' ? 'unchanged' : undefined);
  const at = seq ?? registry.ledger.state.stages[stage]?.seq;
  return {
    outputs: {
      outcome,
      stage,
      ...(verdict !== undefined && { verdict }),
      ...(version !== undefined && { version, tag: formatTag({ model, version }) }),
      ...(previous !== undefined && { previous: previous ?? '' }),
      ...(release && { 'release-url': release.url, 'release-id': String(release.id) }),
      ...(known?.['content-id'] !== undefined && { 'content-id': known['content-id'] }),
      ...(at !== undefined && { seq: String(at) }),
      ...(plan && { plan: JSON.stringify(plan) }),
    },
    ...(refusal !== undefined && { refusal }),
  };
}
