import type { Comparison } from '../../domain/compare/comparison.ts';
import { judge } from '../../domain/compare/judge.ts';
import { type HeldAgainst, withRatchet } from '../../domain/compare/ratchet.ts';
import type { Gate } from '../../domain/policy/rule.ts';
import {
  type BestVersions,
  bestVersionsOf,
  ratcheted,
  rivalsOf,
} from '../../domain/registry/best-versions.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Candidate } from '../gather/candidate.ts';
import { rowFaults } from '../gather/measured.ts';
import type { Subject } from '../gather/subjects.ts';
import { estimatesOf, judgedRows } from '../gather/judged-rows.ts';
import { pair } from '../gather/same-rows.ts';
import { wholeHistory } from './history.ts';
import type { OpenLedger } from './ledger.ts';
import { type Registry, releaseOf } from './registry.ts';
import { releasedBaseline } from './released.ts';

export interface RatchetRequest {
  readonly registry: Registry;
  readonly subject: Subject;
  readonly stage: string;
  readonly holder: string | null;
  readonly gate: Gate;
  readonly candidate: Candidate;
  /** Fingerprint of its rows. */
  readonly rows: string | undefined;
  /** Against the holder. */
  readonly comparison: Comparison;
  readonly best: BestVersions | undefined;
}

/** What the stage's promotions carried on; the older events are read only where the newest hundred hold none of the stage. */
export async function readBestVersions(
  host: Host,
  ledger: OpenLedger,
  stage: string,
): Promise<BestVersions | undefined> {
  const { state, events } = ledger;
  const held = state.stages[stage]?.version ?? null;
  if (held === null) return undefined;
  const isPromoted = events.some((event) => event.type === 'promoted' && event.stage === stage);
  const all = isPromoted ? events : await wholeHistory(host, ledger);
  return bestVersionsOf(all, { stage, state });
}

/**
 * Holds the candidate against the best version that ever held the stage, metric by metric (judging.md, "Ratchet"): many small losses,
 * each within the tolerance, do not add up to a large one. Nothing is fetched where the holder is the best, as it mostly is.
 */
export async function heldAgainstBest(host: Host, request: RatchetRequest): Promise<Comparison> {
  const { registry, holder, gate, comparison, best, rows } = request;
  if (holder === null || comparison.verdict.value === 'unchanged') return comparison;
  const rivals = rivalsOf(best, { holder, rules: gate.rules, rows });
  const alpha = gate.alpha / Math.max(1, rivals.size);
  const held: HeldAgainst[] = [];
  for (const [version, metrics] of rivals) {
    host.log.info(
      `Held against ${version}, too: the best that held ${request.stage} in ${metrics.join(', ')}.`,
    );
    const rules = ratcheted(gate.rules)
      .filter(({ metric }) => metrics.includes(metric))
      // Each demand but the tolerance was judged against the holder.
      .map(({ mustImprove: _gain, min: _floor, max: _ceiling, ...rule }) => ({
        ...rule,
        noWorse: false,
        slices: [],
      }));
    held.push(await against(host, { registry, request, version, gate: { ...gate, alpha, rules } }));
  }
  return withRatchet(comparison, held);
}

async function against(
  host: Host,
  {
    registry: { ledger, releases },
    request: { candidate, subject },
    version,
    gate,
  }: {
    readonly registry: Registry;
    readonly request: RatchetRequest;
    readonly version: string;
    readonly gate: Gate;
  },
): Promise<HeldAgainst> {
  const { model, state } = ledger;
  const release = await releaseOf(host, releases, formatTag({ model, version }));
  const known = state.versions[version];
  const { evidence } = await releasedBaseline(host, { model, version, release, known });
  const pairing = await pair(candidate.evidence, evidence, gate.rules);
  const asked = gate.rules.map(({ metric }) => metric);
  const best = `${version}, the best that held the stage`;
  const wayOut = `The way past it is to withdraw ${version}, or an \`override\``;
  const { pairing: rows, estimates } = await judgedRows(host, {
    candidate: candidate.evidence,
    baseline: evidence,
    rules: gate.rules,
    pairing,
    estimate: estimatesOf(asked),
  });
  const judged = judge({
    gate,
    gated: true,
    candidates: candidate.evidence.candidates,
    candidate: { values: new Map() },
    baseline: { values: new Map() },
    rows,
    estimates,
    unchanged: false,
    unreadable: [
      ...rowFaults(subject, candidate.evidence, evidence).map((fault) => ({
        side: 'candidate' as const,
        detail: ended(`held against ${best}: ${fault}`, wayOut),
      })),
      ...evidence.unreadable.map((fault) => ({
        side: 'baseline' as const,
        detail: ended(`${best}: ${fault}`, wayOut),
      })),
    ],
  });
  const metrics = judged.results.metrics.filter(({ metric }) => asked.includes(metric));
  return { version, ...judged, results: { ...judged.results, metrics } };
}

function ended(fault: string, wayOut: string): string {
  return `${fault.replace(/\.$/, '')}. ${wayOut}`;
}
