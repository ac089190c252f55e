/** What says whether two runs are the same; named as in `comparison.json`. */
export interface Identity {
  readonly 'content-id'?: string | undefined;
  readonly 'inputs-digest'?: string | undefined;
  /** Fingerprint of the evidence: values, ids, labels, predictions, slices. */
  readonly evidence?: string | undefined;
}

/**
 * Unchanged (judging, "Incomparable, unchanged"): the same content id and the same evidence or inputs, and the same rules;
 * without model files on either side, the same evidence and rules. What is not known is never the same. Evidence that is
 * not finite or cannot be read is incomparable: ask that first.
 */
export function isUnchanged(candidate: Identity, baseline: Identity, sameRules: boolean): boolean {
  if (!sameRules) return false;
  const sameEvidence = same(candidate.evidence, baseline.evidence);
  if (candidate['content-id'] === undefined && baseline['content-id'] === undefined) return sameEvidence;
  if (!same(candidate['content-id'], baseline['content-id'])) return false;
  return sameEvidence || same(candidate['inputs-digest'], baseline['inputs-digest']);
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
