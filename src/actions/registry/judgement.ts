import type { Comparison } from '../../domain/compare/comparison.ts';
import { type BestVersions, bestVersionsWith } from '../../domain/registry/best-versions.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import { gateInForce, judgeSides } from '../gather/comparison.ts';
import { writeComparison } from '../gather/comparison-files.ts';
import type { Contender, Promotion } from './contender.ts';
import { rowsAsset } from './evidence-asset.ts';
import type { Holder } from './holder.ts';
import { heldAgainstBest } from './ratchet.ts';
import type { Registry } from './registry.ts';

/** Judges a contender against what holds the stage, and against the best that held it before; writes the comparison. */
export async function judgeContender(
  host: Host,
  { scope, contender, validating }: Promotion,
  {
    registry,
    held: { baseline },
    holder,
    best,
  }: {
    readonly registry: Registry;
    readonly held: Holder;
    readonly holder: string | null;
    readonly best: BestVersions | undefined;
  },
): Promise<Comparison> {
  const { policies, subject, trees } = scope;
  const request = {
    host,
    subject,
    policies,
    trees,
    base: undefined,
    named: { metrics: [], predictions: undefined },
    validating,
    // Not `auto`: a column of the candidate's own file is never what a stage holds.
    baseline: holder ?? 'none',
  };
  const { comparison, candidate, changed, validation } = await judgeSides(request, {
    gathered: contender.candidate,
    baseline,
    rowsKnown: contender.rows,
  });
  const gate = gateInForce(subject);
  const rows = rowsOf(contender, comparison);
  const asked = { registry, subject, stage: scope.stage, holder, gate, candidate, rows, comparison, best };
  const judged = await heldAgainstBest(host, asked);
  await writeComparison(host, judged, { changed, validation });
  return judged;
}

/** What the next promotion to the stage is to know, without looking for it. */
export function carriedOn(
  before: BestVersions | undefined,
  {
    promotion: { scope, contender },
    comparison,
    version,
    release,
  }: {
    readonly promotion: Promotion;
    readonly comparison: Comparison;
    readonly version: string;
    readonly release: Release | undefined;
  },
): { readonly best?: BestVersions } {
  const { rules } = gateInForce(scope.subject);
  const released = release?.assets.some(({ name }) => name === rowsAsset) ?? false;
  const rows = rowsOf(contender, comparison);
  const measured = { version, results: comparison.results, rows, rules, released };
  const best = bestVersionsWith(before, measured);
  return best && best.versions.length > 0 ? { best } : {};
}

function rowsOf({ rows }: Contender, { results }: Comparison): string | undefined {
  return rows ?? results.rows?.fingerprint;
}
