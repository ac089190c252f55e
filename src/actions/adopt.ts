import { clickRefusal, unansweredClicks } from '../domain/registry/click.ts';
import { formatTag, parseVersion } from '../domain/registry/version.ts';
import { ModelgateError } from '../domain/errors.ts';
import type { Host } from '../ports/host.ts';
import { type ActionResult, defineAction } from '../runtime/define-action.ts';
import { commonInputs, lines, text, textOr } from '../runtime/fields.ts';
import { gatherPolicies } from './gather/policies.ts';
import { gatherSubjects, type Subject } from './gather/subjects.ts';
import { type Adopted, adoptModel } from './registry/adopted-version.ts';
import { openRegistry } from './registry/registry.ts';
import { warnOfRollbackWorkflow } from './registry/rollback-workflow.ts';
import { dryRunInput } from './registry/verb-fields.ts';

const outputs = {
  outcome: '`adopted`, `unchanged`, `refused`; `error` on a fault.',
  version: 'The version that it became.',
  tag: 'Its tag.',
  stage: 'The stage that it holds.',
  'release-url': 'Address of its release.',
  'release-id': 'GitHub’s number of its release.',
  'content-id': 'OpenSSF Model Signing root digest of its files.',
  seq: 'Number of the event in the ledger.',
  plan: 'JSON: what was about to be done.',
};

/** Brings a model that serves already under management: nothing is judged, and its manifest says so. */
export const adopt = defineAction({
  id: 'adopt',
  title: 'Modelgate: adopt a model',
  description:
    'Makes the model that is in production today a version, with what is known of it, and says in the ledger that it holds the stage. Nothing is judged.',
  permissions: {
    contents: { access: 'write', why: 'makes the release, appends to the ledger’s branch' },
  },
  inputs: {
    ...commonInputs,
    model: text('Which model of the policy. Not given: the only one.'),
    files: lines('The model’s files: paths, folders or globs.'),
    metrics: lines('Metric files of its evaluation, where there are any.'),
    predictions: text('The prediction file of its evaluation; its columns are named in the policy.'),
    run: text('A run directory or `run.json`, in place of `files`, `metrics` and `predictions`.'),
    stage: text('Which stage it holds. Not given: `production`, or the last of `stages`.'),
    version: textOr('v1.0.0', 'The number that it gets.'),
    commit: text('The commit that it was made of. Not given: the one that is checked out.'),
    'dry-run': dryRunInput,
  },
  outputs,
  async run(inputs, host): Promise<ActionResult<keyof typeof outputs>> {
    const { version, 'dry-run': dryRun } = inputs;
    parseVersion(version);
    const subject = await subjectOf(host, inputs);
    const stage = stageOf(subject, inputs.stage);
    const commit = await commitOf(host, inputs.commit);
    const registry = await openRegistry(host, subject.model);
    const clicks = unansweredClicks(registry.ledger.state, registry.releases, registry.whole);
    if (clicks.length > 0) {
      const refusal = clicks.map((click) => clickRefusal(subject.model, click)).join('\n');
      return { outputs: { outcome: 'refused', stage, version }, refusal };
    }
    // The model is of that commit, whatever is checked out.
    const at: Host = { ...host, context: { ...host.context, commit, dirty: false } };
    const { files, metrics, predictions, run } = inputs;
    const named = { files, metrics, predictions, run };
    const adopted = await adoptModel(at, registry, { subject, stage, version, named, dryRun });
    if (adopted.outcome === 'adopted') await warnOfRollbackWorkflow(host);
    return resultOf(adopted, { model: subject.model, stage, version });
  },
});

async function subjectOf(
  host: Host,
  { policy, model }: { readonly policy: string; readonly model?: string | undefined },
): Promise<Subject> {
  const policies = await gatherPolicies(host, { named: policy, base: Promise.resolve(undefined) });
  const [subject, ...more] = gatherSubjects(policies, { context: host.context, model });
  if (subject && more.length === 0) return subject;
  const names = [subject, ...more].map((one) => `\`${one?.model}\``).join(', ');
  throw new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message: `The policy has several models: ${names}`,
    hint: 'Name one of them.',
  });
}

function stageOf({ model, stages }: Subject, named: string | undefined): string {
  if (named === undefined) return stages.includes('production') ? 'production' : (stages.at(-1) as string);
  if (stages.includes(named)) return named;
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`stage\` is ${JSON.stringify(named.slice(0, 80))}; ${model} has ${stages.map((one) => `\`${one}\``).join(', ')}`,
    hint: 'Stages are listed under `stages` of the model in the policy of the default branch.',
  });
}

async function commitOf({ context, repository }: Host, named: string | undefined): Promise<string> {
  if (named !== undefined) {
    const commit = await repository.resolve(named);
    if (commit !== undefined) return commit;
    throw new ModelgateError({
      code: 'REF_UNKNOWN',
      message: `Input \`commit\` names no commit: ${JSON.stringify(named.slice(0, 80))}`,
    });
  }
  if (!context.dirty) return context.commit;
  throw new ModelgateError({
    code: 'NOT_SUPPORTED_HERE',
    message: 'There are changes that are not committed: a version is made of a commit',
    hint: 'Commit or stash them first, or name the commit that the model was made of with `commit`.',
  });
}

function resultOf(
  { outcome, contentId, release, seq, plan, refusal }: Adopted,
  { model, stage, version }: { readonly model: string; readonly stage: string; readonly version: string },
): ActionResult<keyof typeof outputs> {
  return {
    outputs: {
      outcome,
      stage,
      version,
      tag: formatTag({ model, version }),
      'content-id': contentId,
      ...(release && { 'release-url': release.url, 'release-id': String(release.id) }),
      ...(seq !== undefined && { seq: String(seq) }),
      ...(plan && { plan: JSON.stringify(plan) }),
    },
    ...(refusal !== undefined && { refusal }),
  };
}
