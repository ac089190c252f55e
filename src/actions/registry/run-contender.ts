import { automaticBump, nextVersion } from '../../domain/registry/bump.ts';
import type { Approval } from '../../domain/registry/event.ts';
import { claimKey, standingOf, withdrawnRefusal } from '../../domain/registry/standing.ts';
import type { Bump } from '../../domain/registry/version.ts';
import { versionParts } from '../../domain/registry/version-parts.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import type { KeptRun } from '../../ports/runs.ts';
import type { Release } from '../../ports/store.ts';
import type { Candidate } from '../gather/candidate.ts';
import type { RunFolder } from '../gather/run-folder.ts';
import { writeEvidence } from './evidence-asset.ts';
import { digestOfInputs } from '../gather/touched.ts';
import type { OpenLedger } from './ledger.ts';
import { gatherModelFiles } from './model-files.ts';
import type { Contender } from './contender.ts';
import type { PromotionScope } from './promotion-scope.ts';
import { publishVersion } from './publication.ts';
import { signatureOf } from './signature.ts';
import { ruledMetrics } from '../gather/subjects.ts';

export interface RunContenderOptions {
  readonly scope: PromotionScope;
  readonly candidate: Candidate;
  readonly bump: Bump | 'auto';
  /** The number that was asked for. */
  readonly version: string | undefined;
  readonly approvals: readonly Approval[];
  /** As they were listed in this run. */
  readonly releases: readonly Release[];
}

/** A run that is to become a version. */
export async function runContender(host: Host, options: RunContenderOptions): Promise<Contender> {
  const { scope, candidate, version: asked } = options;
  const run = runOf(candidate, scope.subject.model);
  refuseOtherCommits(host, scope, { run, reused: candidate.reused });
  const { release, recipe, model: name } = scope.subject;
  const model = await gatherModelFiles(host, run, release);
  const candidacy = { stage: scope.stage, contentId: model.contentId, key: claimKey(run.record.id) };
  const parts = versionParts(recipe, { entries: scope.trees.head, signature: await signatureOf(host, run) });
  return {
    candidate,
    commit: host.context.commit,
    ...doubtOf(scope, run),
    standing(ledger) {
      const standing = standingOf(ledger, candidacy);
      if (standing.kind === 'published') {
        const differs = asked !== undefined && asked !== standing.version;
        if (differs) return { kind: 'refused', reason: takenContent(standing.version, asked) };
        return { kind: 'open', version: standing.version };
      }
      if (standing.kind !== 'new') return standing;
      const refusal = asked === undefined ? undefined : numberRefusal(ledger, asked, standing.claimed);
      return refusal === undefined
        ? { kind: 'open', version: undefined }
        : { kind: 'refused', reason: refusal };
    },
    plan: (ledger, holder) => ({
      version: numberOn(ledger, candidacy, { asked, bump: bumpOf(options, parts, holder?.manifest.parts) }),
      assets: model.assets,
    }),
    async publish(ledger, { comparison, holder, opened, override }) {
      const evidence = await writeEvidence(host, {
        model: name,
        release,
        evidence: candidate.evidence,
        asked: ruledMetrics(scope.subject),
      });
      const bump = bumpOf(options, parts, opened?.manifest.parts);
      const published = await publishVersion(host, ledger, {
        scope,
        run,
        ...(candidate.reused && { reused: candidate.reused }),
        model,
        evidence,
        comparison,
        releases: options.releases,
        parent: holder,
        parts,
        approvals: options.approvals,
        ...(override && { override }),
        numberOn: (now) => numberOn(now, candidacy, { asked, bump }),
      });
      return published.kind === 'published' ? published : { ledger: published.ledger };
    },
  };
}

function runOf({ run, evidence }: Candidate, model: string): RunFolder {
  if (run) return run;
  throw new ModelgateError({
    code: 'METRICS_INVALID',
    message: `The run of ${model} cannot be released: ${evidence.unreadable.join('; ') || 'it has no record'}`,
    hint: 'Run the training again.',
  });
}

/** What is released under a commit was made from it, or from the very same inputs. */
function refuseOtherCommits(
  { context }: Host,
  { subject, trees, policies }: PromotionScope,
  { run: { record, folder }, reused }: { readonly run: RunFolder; readonly reused: KeptRun | undefined },
): void {
  const { commit, dirty } = record;
  const fault = { code: 'DOCUMENT_INVALID', place: { path: folder } } as const;
  if (dirty) {
    const message = 'The run was made with changes that were not committed';
    throw new ModelgateError({ ...fault, message, hint: 'Commit them and train again.' });
  }
  // Of a run that a pointer led to, GitHub's word for the commit was held against this one's files.
  if (commit === undefined || commit === context.commit || reused !== undefined) return;
  if (record['inputs-digest'] === digestOfInputs(subject, trees, policies.head !== undefined)) return;
  const message = `The run was made of commit ${commit.slice(0, 12)}, which has other inputs than ${context.commit.slice(0, 12)}`;
  throw new ModelgateError({ ...fault, message, hint: 'Promote it from its own commit, or train again.' });
}

/** Where `train` makes the model, other files may be those of any commit. */
function doubtOf({ subject: { recipe } }: PromotionScope, { record }: RunFolder): { doubt?: string } {
  if (recipe.train === undefined || record.training !== undefined) return {};
  return {
    doubt:
      'the recipe has `train`, and nothing shows that `train` made these files of this commit: they may be older',
  };
}

function bumpOf(
  { bump }: RunContenderOptions,
  parts: Parameters<typeof automaticBump>[1],
  parent: Parameters<typeof automaticBump>[0],
): Bump {
  return bump === 'auto' ? automaticBump(parent, parts) : bump;
}

function numberOn(
  ledger: OpenLedger,
  candidacy: Parameters<typeof standingOf>[1],
  { asked, bump }: { readonly asked: string | undefined; readonly bump: Bump },
): string {
  const standing = standingOf(ledger, candidacy);
  const claimed = standing.kind === 'new' ? standing.claimed : undefined;
  return claimed ?? asked ?? nextVersion(ledger.state, bump);
}

function numberRefusal(
  { state }: OpenLedger,
  asked: string,
  claimed: string | undefined,
): string | undefined {
  if (claimed !== undefined && claimed !== asked)
    return `This run was given the number ${claimed} by an earlier try: leave \`version\` out`;
  const taken = state.versions[asked];
  if (taken === undefined || claimed === asked) return undefined;
  return taken.status === 'withdrawn'
    ? withdrawnRefusal(asked)
    : `The number ${asked} of ${state.model} is taken: leave \`version\` out, or give a free one`;
}

function takenContent(version: string, asked: string): string {
  return `These very bytes are published as ${version} already, and would not become ${asked} as well: leave \`version\` out`;
}
