import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { evidenceFingerprint } from '../../domain/evidence/fingerprint.ts';
import type { Pairing } from '../../domain/evidence/paired-rows.ts';
import type { Evidence } from './evidence.ts';

/** Both sides with the fingerprints of their evidence. Asynchronous, for what is estimated elsewhere meanwhile. */
export async function fingerprintedSides(candidate: Evidence, baseline: Evidence | undefined, rows: Pairing) {
  return {
    candidate: fingerprinted(candidate, rows, 'candidate'),
    baseline: baseline && fingerprinted(baseline, rows, 'baseline'),
  };
}

function fingerprinted(
  { side, values }: Evidence,
  rows: Pairing,
  which: 'candidate' | 'baseline',
): ComparisonInputs['candidate'] {
  const paired = rows.kind === 'paired' ? rows.rows : null;
  return { ...side, evidence: evidenceFingerprint({ metrics: values, rows: paired, side: which }) };
}
