import type { Host } from '../../ports/host.ts';
import type { Baseline } from './baseline.ts';
import type { Candidate } from './candidate.ts';
import { settleRows } from './long-rows.ts';
import { withoutOwnBaseline } from './measured.ts';

export interface GatheredSides {
  readonly gathered: Candidate;
  readonly baseline: Baseline;
}

/** Very many rows are summed up, or read, once both sides are known. */
export async function settleSides(
  request: Parameters<typeof withoutOwnBaseline>[1] & { readonly host: Host },
  { gathered, baseline }: GatheredSides,
): Promise<GatheredSides> {
  const own = withoutOwnBaseline(gathered, request).evidence;
  const settled = await settleRows(request.host, { candidate: own, baseline: baseline.evidence });
  if (settled.candidate === own && settled.baseline === baseline.evidence) return { gathered, baseline };
  const { predictions, ...rest } = settled.candidate;
  const columns = gathered.evidence.predictions?.columns;
  const rows = predictions && columns ? { predictions: { ...predictions, columns } } : {};
  return {
    gathered: { ...gathered, evidence: { ...rest, ...rows } },
    baseline: { ...baseline, ...(settled.baseline && { evidence: settled.baseline }) },
  };
}
