import type { Fault } from '../../domain/errors.ts';
import { unansweredClicks } from '../../domain/registry/click.ts';
import type { LedgerEvent } from '../../domain/registry/event.ts';
import {
  decideRollback,
  type RollbackDecision,
  type RollbackRequest,
} from '../../domain/registry/rollback.ts';
import { isSameStage } from '../../domain/registry/standing.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import { faultsOf } from './aftermath.ts';
import { announce } from './announcement.ts';
import { mirrorForGto } from './gto.ts';
import { isWhole, wholeHistory } from './history.ts';
import { tellOfRollback } from './incident.ts';
import { type OpenLedger, record, writerOf } from './ledger.ts';
import { mirrorWithdrawn } from './mirrors.ts';
import { type Registry, releaseOf } from './registry.ts';
import { verifyRelease } from './verified-release.ts';

export interface RolledBack {
  readonly outcome: 'rolled-back' | 'unchanged' | 'refused';
  readonly stage: string;
  readonly from?: string;
  readonly version?: string;
  readonly tag?: string;
  readonly url?: string;
  readonly seq?: number;
  readonly refusal?: string;
  /** What could not be done after the stage had moved. */
  readonly faults: readonly Fault[];
  readonly ledger: OpenLedger;
}

type Event = Extract<LedgerEvent, { type: 'rolled-back' }>;

interface Request extends RollbackRequest {
  readonly announce: boolean;
  readonly dryRun: boolean;
}

/** Rolls one stage back: decide, verify the target, record, then mirror and tell. */
export async function rollBackStage(host: Host, registry: Registry, request: Request): Promise<RolledBack> {
  const { ledger, releases } = registry;
  const { stage, reason, dryRun } = request;
  const { model } = ledger;
  const decision = await decide(host, registry, request);
  if (decision.kind === 'refused') {
    return { outcome: 'refused', stage, refusal: decision.reason, faults: [], ledger };
  }
  if (decision.kind === 'unchanged') {
    const { event } = decision;
    host.log.info(
      `Nothing to do: ${stage} went back from ${event.from} to ${event.version} for this very reason (event ${event.seq}).`,
    );
    const faults = dryRun ? [] : await follow(host, registry, { event, request, again: true });
    const { from, version, seq } = event;
    const tag = formatTag({ model, version });
    return { outcome: 'unchanged', stage, from, version, tag, seq, faults, ledger };
  }
  const { from, to } = decision;
  const tag = formatTag({ model, version: to });
  const target = await verifyRelease(host, {
    model,
    version: to,
    release: await releaseOf(host, releases, tag),
    known: ledger.state.versions[to],
  });
  host.log.info(
    `Plan: move ${stage} of ${model} from ${from} back to ${to} (verified: ${target.release.assets.length} assets), withdraw ${from}, hold the stage. Reason: ${reason}`,
  );
  const told = { stage, from, version: to, tag, url: target.release.url };
  if (dryRun) return { outcome: 'rolled-back', ...told, faults: [], ledger };
  const seen = ledger.state.stages[stage];
  const recorded = await record<'rolled-back'>(host, ledger, ({ state }) =>
    isSameStage(state.stages[stage], seen) && state.versions[to]?.status === 'published'
      ? {
          type: 'rolled-back',
          key: `rolled-back:${stage}:${from}:${decision.since}`,
          stage,
          from,
          version: to,
          reason,
        }
      : undefined,
  );
  // Somebody moved the stage meanwhile. It is decided again, and only about the version that was meant: who took the bad one out
  // first, or put a good one in its place, is not undone.
  if (recorded.kind === 'outrun')
    return rollBackStage(host, { ...registry, ledger: recorded.ledger }, { ...request, from });
  const { event } = recorded;
  host.log.info(
    `${stage} of ${model} is ${to} (event ${event.seq}). It is closed to promotion until the hold is lifted.`,
  );
  warnOfOthers(host, recorded.ledger, from);
  const after = { ...registry, ledger: recorded.ledger };
  const faults = await follow(host, after, { event, request, again: false });
  return { outcome: 'rolled-back', ...told, seq: event.seq, faults, ledger: recorded.ledger };
}

async function decide(
  host: Host,
  { ledger, releases, whole }: Registry,
  request: Request,
): Promise<RollbackDecision> {
  const { state, events } = ledger;
  const clicked = unansweredClicks(state, releases, whole).map(({ version }) => version);
  const asked = { ...request, clicked, run: writerOf(host).run };
  const decision = decideRollback(state, events, asked);
  if (decision.kind !== 'refused' || isWhole(ledger)) return decision;
  return decideRollback(state, await wholeHistory(host, ledger), asked);
}

/** Other stages stay as they are: who rolls back names the stage. */
function warnOfOthers({ log }: Host, { model, state }: OpenLedger, withdrawn: string): void {
  const others = Object.keys(state.stages).filter((stage) => state.stages[stage]?.version === withdrawn);
  for (const stage of others)
    log.warn(
      `${stage} of ${model} still is ${withdrawn}, which is withdrawn now. Roll it back, too: \`modelgate rollback ${model} --stage ${stage} --reason …\``,
    );
}

/**
 * What follows from the event: all of it may be done again. One thing that fails keeps nobody from the others: the stage has
 * moved.
 */
async function follow(
  host: Host,
  { ledger, releases }: Registry,
  { event, request, again }: { readonly event: Event; readonly request: Request; readonly again: boolean },
): Promise<readonly Fault[]> {
  const { model, state } = ledger;
  const still = state.stages[event.stage]?.seq === event.seq;
  // Deployments act once a seq: told twice they do nothing, not told they would go on serving the bad version.
  const reasons = new Map([[event.from, event.reason]]);
  const bad = releases.find(({ tag }) => tag === formatTag({ model, version: event.from }));
  return faultsOf(
    async () => request.announce && still && announce(host, event),
    () => mirrorWithdrawn(host, { state, releases, reasons }),
    () => mirrorForGto(host, { ledger, releases, stage: event.stage, wanted: false }),
    () => tellOfRollback(host, event, { again, commit: bad?.commit }),
  );
}
