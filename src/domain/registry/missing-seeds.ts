import { faultSentence } from '../errors.ts';
import type { Manifest } from './manifest.ts';

/**
 * Seeds that the version's run was judged with and whose predictions the release does not carry, as a sentence: what it carries
 * says less than was measured. `undefined`: it carries them all, or no evidence of its own.
 */
export function missingSeeds({ tag, run, evidence }: Manifest): string | undefined {
  if (evidence === null) return undefined;
  const named = (run['seed-predictions'] ?? []).map(({ seed }) => seed);
  const carried = new Set(evidence.seeds?.map(({ seed }) => seed) ?? named.slice(0, 1));
  const missing = named.filter((seed) => !carried.has(seed));
  if (missing.length === 0) return undefined;
  return faultSentence({
    code: 'ASSET_INVALID',
    message: `Predictions of the seeds ${listed(named)} were made, and the release has none of ${listed(missing)}: they cannot be read, or are of other rows or labels than the first ones`,
    place: { path: `${evidence.asset} of ${tag}` },
    hint: 'Write predictions of every seed on the same rows, and promote that run with `override`: nothing can be held against this version. A check may name another `baseline`.',
  });
}

function listed(seeds: readonly string[]): string {
  return seeds.map((seed) => JSON.stringify(seed)).join(', ');
}
