import { blocks } from '../../domain/compare/blocking.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { clickRefusal } from '../../domain/registry/click.ts';
import { holdRefusal, isSameStage } from '../../domain/registry/standing.ts';
import { formatTag } from '../../domain/registry/version.ts';
import { plainText } from '../../domain/report/plain-text.ts';
import { headlineOf } from '../../domain/report/words.ts';
import type { Host } from '../../ports/host.ts';
import type { Promoted, Promotion, Standing } from './contender.ts';
import { carriedOn, judgeContender } from './judgement.ts';
import { type OpenLedger, record } from './ledger.ts';
import { type PromotionPlan, planLines } from './promotion-plan.ts';
import { type Registry, releaseOf } from './registry.ts';
import { verifyRelease } from './verified-release.ts';
import { type Holder, openHolder } from './holder.ts';
import { readBestVersions } from './ratchet.ts';
import type { OpenRelease } from './released.ts';

const mostRounds = 20;

/**
 * Judges against what holds the stage now, then publishes and moves the stage; decided again whenever somebody else moved the
 * stage first.
 */
export async function promote(host: Host, opened: Registry, promotion: Promotion): Promise<Promoted> {
  let registry = opened;
  for (let round = 0; round < mostRounds; round++) {
    const after = await attempt(host, registry, promotion);
    if (!('outrun' in after)) return after;
    registry = { ...registry, ledger: after.outrun };
  }
  throw new ModelgateError({
    code: 'LEDGER_BUSY',
    message: `The stage \`${promotion.scope.stage}\` was moved by others ${mostRounds} times while this one was judged`,
    hint: 'Run it again.',
  });
}

async function attempt(
  host: Host,
  registry: Registry,
  promotion: Promotion,
): Promise<Promoted | { readonly outrun: OpenLedger }> {
  const { scope, contender, override, approvals, dryRun } = promotion;
  const { ledger } = registry;
  const { stage, subject } = scope;
  const { model } = subject;
  const seen = ledger.state.stages[stage];
  const holder = seen?.version ?? null;
  const standing = contender.standing(ledger);
  if (standing.kind === 'refused')
    return { outcome: 'refused', registry, previous: holder, refusal: standing.reason };
  if (standing.kind === 'unchanged') {
    const { version } = standing;
    host.log.info(`Nothing to do: ${version} of ${model} holds ${stage} already.`);
    const release = await releaseOf(host, registry.releases, formatTag({ model, version }));
    return { outcome: 'unchanged', registry, version, previous: holder, ...(release && { release }) };
  }
  const held = await openHolder(host, registry, holder);
  if (holder !== null && held.opened?.release.prerelease === true) {
    const refusal = clickRefusal(model, { version: holder, kind: 'prereleased' });
    return { outcome: 'refused', registry, previous: holder, refusal };
  }
  if (holder !== null && hasNothingNew(host, promotion, held)) {
    host.log.info(
      `Nothing to do: ${holder} of ${model} holds ${stage}, and was made from the very same inputs. To release another training of them, give \`run\` or \`bump\`, or promote by hand.`,
    );
    const { release } = held.opened ?? {};
    return { outcome: 'unchanged', registry, version: holder, previous: holder, ...(release && { release }) };
  }
  if (await isSuperseded(host, promotion, held)) {
    const refusal = `${holder} of ${model} holds ${stage}, and was made from a later commit than this one: an old job that is run again does not move a stage back. Use \`rollback\`, or name the version`;
    return { outcome: 'refused', registry, previous: holder, refusal };
  }
  const best = await readBestVersions(host, ledger, stage);
  const comparison = await judgeContender(host, promotion, { registry, held, holder, best });
  const { value, gated } = comparison.verdict;
  const blocked = blocks(value, { failOn: subject.failOn, gated, purpose: 'promotion' });
  if (blocked && (override === undefined || !gated)) {
    const refusal = gated
      ? `${model}: ${plainText(headlineOf(comparison, 'push').sentence)}`
      : `${model} has no policy in force: nothing is promoted without rules. Write .github/modelgate.yml on the default branch`;
    return { outcome: 'refused', registry, comparison, previous: holder, refusal };
  }
  const plan = await planOf(host, promotion, {
    registry,
    standing,
    holder,
    verdict: value,
    override: blocked ? override : undefined,
    opened: held.opened,
  });
  for (const line of planLines(plan)) host.log.info(line);
  if (plan.doubt !== undefined)
    host.log.warn(
      `${model}: what is released is not known to come from ${plan.commit.slice(0, 12)}: ${plan.doubt}. Run \`train\` first, which takes what it has made of the same inputs, and the manifest records the training.`,
    );
  const told = { comparison, previous: holder, plan };
  if (plan.obstacles.length > 0)
    return { outcome: 'refused', registry, ...told, refusal: plan.obstacles.join('\n') };
  if (dryRun) return { outcome: 'promoted', registry, ...told, version: plan.version };
  const judged = { comparison, holder, opened: held.opened, override: blocked ? override : undefined };
  const published =
    standing.version === undefined
      ? await contender.publish(ledger, judged)
      : await publishedBefore(host, registry, standing.version);
  const { version } = published;
  if (version === undefined) return { outrun: published.ledger };
  const recorded = await record<'promoted'>(host, published.ledger, ({ state }) =>
    isSameStage(state.stages[stage], seen) &&
    holdRefusal(state, stage) === undefined &&
    state.versions[version]?.status === 'published'
      ? {
          type: 'promoted',
          key: `promoted:${stage}:${version}:${seen?.seq ?? 0}`,
          version,
          stage,
          from: holder,
          verdict: value,
          ...(comparison.inputs.baseline === null && { first: true }),
          ...(blocked && override && { override }),
          ...(approvals.length > 0 && { approvals: [...approvals] }),
          ...carriedOn(best, { promotion, comparison, version, release: published.release }),
        }
      : undefined,
  );
  if (recorded.kind === 'outrun') return { outrun: recorded.ledger };
  host.log.info(`${stage} of ${model} is ${version} (event ${recorded.event.seq}).`);
  return {
    outcome: 'promoted',
    registry: { ...registry, ledger: recorded.ledger },
    ...told,
    version,
    seq: recorded.event.seq,
    ...(published.release && { release: published.release }),
  };
}

/** A version that is there already, and whole: its assets are just those of its manifest. */
async function publishedBefore(host: Host, { ledger, releases }: Registry, version: string) {
  const { model, state } = ledger;
  const release = await releaseOf(host, releases, formatTag({ model, version }));
  const opened = await verifyRelease(host, { model, version, release, known: state.versions[version] });
  return { ledger, version, release: opened.release };
}

/**
 * Whether a push changed nothing that the holder was made from: its run was trained anew for another reason (a workflow changed, an
 * artifact expired), and nobody reviewed what came of that.
 */
function hasNothingNew({ context }: Host, { contender, asked }: Promotion, { opened }: Holder): boolean {
  const inputs = contender.candidate.run?.record['inputs-digest'];
  if (asked || context.host === 'local' || context.event !== 'push' || contender.commit === undefined)
    return false;
  return inputs !== undefined && inputs === opened?.manifest.run['inputs-digest'];
}

/** Whether the holder was made from a descendant of this commit. The head of the default branch has none. */
async function isSuperseded(
  { repository }: Host,
  { scope, contender }: Promotion,
  { opened }: Holder,
): Promise<boolean> {
  const { commit } = contender;
  const later = opened?.manifest.commit;
  if (commit === undefined || later === undefined || commit === later) return false;
  if (commit === scope.policies.origin?.commit) return false;
  return repository.contains(later, commit);
}

async function planOf(
  host: Host,
  { scope, contender }: Promotion,
  {
    registry: { ledger, releases },
    standing,
    holder,
    verdict,
    override,
    opened,
  }: {
    readonly registry: Registry;
    readonly standing: Extract<Standing, { kind: 'open' }>;
    readonly holder: string | null;
    readonly verdict: string;
    readonly override: Promotion['override'];
    readonly opened: OpenRelease | undefined;
  },
): Promise<PromotionPlan> {
  const { stage, subject } = scope;
  const mint = standing.version === undefined;
  const { version, assets } = mint
    ? contender.plan(ledger, opened)
    : { version: standing.version, assets: [] };
  const commit = host.context.commit;
  const tag = formatTag({ model: subject.model, version });
  const { origin } = scope.policies;
  const head = origin?.ref === host.context.defaultBranch ? { head: origin.commit } : {};
  // What an earlier try of the same run published is looked at where it is taken over.
  const isThere = releases.some((release) => release.tag === tag && !release.draft);
  const obstacles = mint && !isThere ? await host.store.obstacles(tag, commit, head) : [];
  return {
    model: subject.model,
    stage,
    version,
    previous: holder,
    verdict,
    mint,
    commit,
    assets,
    ...(mint && contender.doubt !== undefined && { doubt: contender.doubt }),
    ...(override && { override }),
    obstacles,
  };
}
