import { sha256Of, canonicalJson } from '../../domain/canonical-json.ts';
import type { Estimate } from '../../domain/compare/estimate.ts';
import type { SeedOfRows } from '../../domain/compare/seed-estimates.ts';
import { evidenceFingerprint } from '../../domain/evidence/fingerprint.ts';
import type { PairedRows, Pairing, SliceColumn } from '../../domain/evidence/paired-rows.ts';
import type { Gate } from '../../domain/policy/rule.ts';
import type { Host } from '../../ports/host.ts';
import { emptyEvidence, type Evidence, type EvidenceRows, orUnreadable, type SeedRows } from './evidence.ts';
import { settleRows } from './long-rows.ts';
import { pairWithSums } from './same-rows.ts';

/** The rows of two sides, and what they say of each metric. */
export interface JudgedRows {
  readonly pairing: Pairing;
  /** Absent where no rows are paired. */
  readonly estimates?: readonly Estimate[] | undefined;
  /** Fingerprints of what further seeds say, by side; absent without any. */
  readonly further?: { readonly candidate: readonly SeedPrint[]; readonly baseline: readonly SeedPrint[] };
  /** Why seeds that there are do not decide, a sentence. */
  readonly note?: string;
}

type SeedPrint = readonly [seed: string, fingerprint: string];
type Estimating = (rows: PairedRows) => Promise<readonly Estimate[]>;

interface Sides {
  readonly candidate: Evidence;
  readonly baseline: Evidence | undefined;
}

export interface RowsRequest extends Sides {
  readonly rules: Gate['rules'];
  /** Of the first seeds, or of the only runs. */
  readonly pairing: Pairing;
  /** Of two candidates: neither of them is what holds. */
  readonly isDuel?: true;
  /** Not given: `estimateRows` of the domain. */
  readonly estimate?: Estimating | undefined;
}

/**
 * Estimates of paired rows. Where a side has predictions of several seeds, each metric is judged by its values with all of
 * them: every further file is held against the candidate's first, so all must be of the same rows and labels. Rows of a
 * baseline of one run are held against those of the first: seeds that only the candidate has decide nothing.
 */
export async function judgedRows(host: Host, request: RowsRequest): Promise<JudgedRows> {
  const { pairing, candidate, baseline, estimate = estimateHere } = request;
  if (pairing.kind !== 'paired') return { pairing };
  const [ours, theirs] = [candidate.predictions?.seeds, baseline?.predictions?.seeds];
  const estimating = estimate(pairing.rows);
  if (!ours?.decide && !theirs?.decide) return { pairing, estimates: await estimating };
  const first = await estimating;
  const fault = namesFault(ours) ?? namesFault(theirs) ?? ownBaselineFault(candidate);
  if (fault !== undefined) return { pairing: { kind: 'incomparable', reason: 'unreadable', detail: fault } };
  const found = {
    candidate: await ofSeeds(host, request, 'candidate'),
    baseline: await ofSeeds(host, request, 'baseline'),
  };
  for (const side of [found.candidate, found.baseline])
    if (side.kind === 'incomparable') return { pairing: side };
  const [mine, others] = [found.candidate, found.baseline] as [Read, Read];
  const slices = withDiffering(pairing.rows.slices, [...mine.slices, ...others.slices]);
  // A change that brings the seeds along chooses their spread: it must not hide what the rows show.
  if (ours && !theirs && baseline?.predictions && !request.isDuel)
    return {
      pairing: { kind: 'paired', rows: { ...pairing.rows, slices } },
      estimates: first,
      note: ofFirst,
    };
  // Loaded only where there are several seeds.
  const { estimateSeeds } = await import('../../domain/compare/seed-estimates.ts');
  const estimates = estimateSeeds({
    estimates: first,
    first: { candidate: ours?.own ?? null, baseline: theirs?.own ?? null },
    candidate: mine.seeds,
    baseline: others.seeds,
  });
  const rows: PairedRows = {
    ...pairing.rows,
    slices,
    seeds: { candidate: namesOf(ours), baseline: namesOf(theirs) },
  };
  return {
    pairing: { kind: 'paired', rows },
    estimates,
    further: { candidate: mine.prints, baseline: others.prints },
  };
}

/** Estimates of some metrics over all rows alone. */
export function estimatesOf(metrics: readonly string[]): Estimating {
  return async (rows) => {
    const { estimateRows } = await import('../../domain/compare/row-estimates.ts');
    return estimateRows(rows, { metrics, sliceColumns: [] });
  };
}

/** The fingerprint of a side's evidence with that of its further seeds. */
export function withFurther(evidence: string, seed: string, further: readonly SeedPrint[]): string {
  const sorted = further.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sha256Of(canonicalJson([[seed, evidence], ...sorted.map(([name, print]) => [name, print])]));
}

const ofFirst =
  'Its predictions are of one run, those of the candidate of several seeds: the rows of the first of them are judged.';

interface Read {
  readonly kind: 'read';
  readonly seeds: readonly SeedOfRows[];
  readonly prints: readonly SeedPrint[];
  readonly slices: readonly (readonly SliceColumn[])[];
}

/** One after the other, so that no two further files are in memory. */
async function ofSeeds(
  host: Host,
  { estimate = estimateHere, ...request }: RowsRequest,
  side: 'candidate' | 'baseline',
): Promise<Read | Extract<Pairing, { kind: 'incomparable' }>> {
  const { seeds } = (side === 'candidate' ? request.candidate : request.baseline)?.predictions ?? {};
  const found: SeedOfRows[] = [];
  const prints: SeedPrint[] = [];
  const slices: (readonly SliceColumn[])[] = [];
  for (const { seed, read } of seeds?.others ?? []) {
    const pairing = await pairOther(host, request, read);
    if (pairing.kind === 'incomparable')
      return { ...pairing, detail: `seed ${JSON.stringify(seed)} of the ${side}: ${pairing.detail}` };
    if (pairing.kind === 'none') continue;
    const { rows } = pairing;
    found.push({ seed, estimates: await estimate(rows) });
    prints.push([seed, evidenceFingerprint({ metrics: new Map(), rows, side: 'baseline' })]);
    slices.push(rows.slices);
  }
  return { kind: 'read', seeds: found, prints, slices };
}

/** The candidate's first rows against those of another seed, of whichever side, as of one model against another. */
async function pairOther(
  host: Host,
  { candidate, baseline, rules }: RowsRequest,
  read: () => Promise<EvidenceRows>,
): Promise<Pairing> {
  const unreadable: string[] = [];
  const other = await orUnreadable(unreadable, read);
  const first = candidate.predictions && alone(candidate.predictions);
  if (other?.isSummary)
    unreadable.push(`${other.table.path} is a summary, and the rows of a seed are needed`);
  const values = baseline?.values ?? new Map();
  const side = { kind: 'file', name: 'another seed' } as const;
  const sides = await settleRows(host, {
    candidate: { ...candidate, ...(first && { predictions: first }) },
    baseline: { ...emptyEvidence, side, values, ...(other && { predictions: other }) },
  });
  const detail = [...unreadable, ...sides.candidate.unreadable, ...(sides.baseline?.unreadable ?? [])];
  if (detail.length > 0) return { kind: 'incomparable', reason: 'unreadable', detail: detail.join('; ') };
  return pairWithSums(sides.candidate, sides.baseline, rules);
}

/** What was summed up with the rows of one other is not to be taken for a further one. */
function alone({ summed: _summed, seeds: _seeds, ...rows }: EvidenceRows): EvidenceRows {
  return rows;
}

async function estimateHere(rows: PairedRows): Promise<readonly Estimate[]> {
  const { estimateRows } = await import('../../domain/compare/row-estimates.ts');
  return estimateRows(rows);
}

function namesOf(seeds: SeedRows | undefined): readonly string[] | null {
  return seeds ? [seeds.own, ...seeds.others.map(({ seed }) => seed)] : null;
}

function namesFault(seeds: SeedRows | undefined): string | undefined {
  const names = namesOf(seeds) ?? [];
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return twice === undefined
    ? undefined
    : `Two files of predictions are of seed ${JSON.stringify(twice)}, by their names`;
}

function ownBaselineFault({ predictions }: Evidence): string | undefined {
  const column = predictions?.columns.baseline;
  return column === undefined
    ? undefined
    : `Several seeds are judged against the baseline's own runs, and its values are said to stand in the column \`${column}\` of one file`;
}

/** Slices that any file puts otherwise are not to be judged. */
function withDiffering(
  slices: readonly SliceColumn[],
  others: readonly (readonly SliceColumn[])[],
): readonly SliceColumn[] {
  return slices.map((own) => {
    const differing = others
      .flatMap((all) => all.filter(({ column }) => column === own.column))
      .find((one) => one.differing !== undefined)?.differing;
    return own.differing !== undefined || differing === undefined ? own : { ...own, differing };
  });
}
