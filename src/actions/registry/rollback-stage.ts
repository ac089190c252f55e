import type { LedgerEvent } from '../../domain/registry/event.ts';
import {
  decideRollback,
  type RollbackDecision,
  type RollbackRequest,
} from '../../domain/registry/rollback.ts';
import { isSameStage } from '../../domain/registry/standing.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import { announce } from './announcement.ts';
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
  const decision = await decide(host, ledger, request);
  if (decision.kind === 'refused') {
    return { outcome: 'refused', stage, refusal: decision.reason, ledger };
  }
  if (decision.kind === 'unchanged') {
    const { event } = decision;
    host.log.info(
      `Nothing to do: ${stage} went back from ${event.from} to ${event.version} for this very reason (event ${event.seq}).`,
    );
    if (!dryRun) await follow(host, registry, { event, request, again: true });
    const { from, version, seq } = event;
    return { outcome: 'unchanged', stage, from, version, tag: formatTag({ model, version }), seq, ledger };
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
  if (dryRun) return { outcome: 'rolled-back', ...told, ledger };
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
  // Somebody moved the stage meanwhile: what is asked for is decided on what holds it now.
  if (recorded.kind === 'outrun')
    return rollBackStage(host, { ...registry, ledger: recorded.ledger }, request);
  const { event } = recorded;
  host.log.info(
    `${stage} of ${model} is ${to} (event ${event.seq}). It is closed to promotion until the hold is lifted.`,
  );
  await follow(host, { ...registry, ledger: recorded.ledger }, { event, request, again: false });
  return { outcome: 'rolled-back', ...told, seq: event.seq, ledger: recorded.ledger };
}

async function decide(host: Host, ledger: OpenLedger, request: Request): Promise<RollbackDecision> {
  const { state, events } = ledger;
  const decision = decideRollback(state, events, request);
  if (decision.kind !== 'refused' || isWhole(ledger)) return decision;
  return decideRollback(state, await wholeHistory(host, ledger), request);
}

/** What follows from the event: all of it may be done again. */
async function follow(
  host: Host,
  { ledger, releases }: Registry,
  { event, request, again }: { readonly event: Event; readonly request: Request; readonly again: boolean },
): Promise<void> {
  const { model, state } = ledger;
  const still = state.stages[event.stage]?.seq === event.seq;
  const isOurs = writerOf(host).run === event.by.run;
  // Deployments act once a seq: told twice they do nothing, not told they would go on serving the bad version.
  if (request.announce && still && (!again || isOurs)) await announce(host, event);
  const reasons = new Map([[event.from, event.reason]]);
  await mirrorWithdrawn(host, { state, releases, reasons });
  const bad = releases.find(({ tag }) => tag === formatTag({ model, version: event.from }));
  await tellOfRollback(host, event, { again, commit: bad?.commit });
}
