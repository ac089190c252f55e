import type { ComparisonInputs } from '../../domain/compare/comparison.ts';
import { evidenceFingerprint } from '../../domain/evidence/fingerprint.ts';
import type { Pairing } from '../../domain/evidence/paired-rows.ts';
import type { Evidence } from './evidence.ts';
import { type JudgedRows, withFurther } from './judged-rows.ts';

/** Both sides with the fingerprints of their evidence. Asynchronous, for what is estimated elsewhere meanwhile. */
export async function fingerprintedSides(candidate: Evidence, baseline: Evidence | undefined, rows: Pairing) {
  return {
    candidate: fingerprinted(candidate, rows, 'candidate'),
    baseline: baseline && fingerprinted(baseline, rows, 'baseline'),
  };
}

/** The same of sides with rows of several seeds: all of them count. */
export function withFurtherSeeds(
  sides: Awaited<ReturnType<typeof fingerprintedSides>>,
  { pairing, further }: JudgedRows,
): typeof sides {
  if (!further || pairing.kind !== 'paired') return sides;
  const { seeds } = pairing.rows;
  const of = (which: 'candidate' | 'baseline') => {
    const { evidence, ...side } = sides[which] ?? {};
    const [own] = seeds?.[which] ?? [];
    const all =
      own === undefined || evidence === undefined ? evidence : withFurther(evidence, own, further[which]);
    return { ...side, ...(all !== undefined && { evidence: all }) };
  };
  return {
    candidate: { ...sides.candidate, ...of('candidate') },
    baseline: sides.baseline && { ...sides.baseline, ...of('baseline') },
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
