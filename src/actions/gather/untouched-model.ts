import type { Comparison } from '../../domain/compare/comparison.ts';
import { rulesDigest } from '../../domain/policy/digest.ts';
import { type ComparisonRequest, gateInForce } from './comparison.ts';
import { writeComparison } from './comparison-files.ts';
import { rulesOrigin } from './policies.ts';

/** What is recorded of a model that the change does not touch: nothing was compared. */
export async function untouchedModel({
  host,
  subject,
  policies,
  base,
}: ComparisonRequest): Promise<Comparison> {
  const commit = host.context.commit;
  const gate = gateInForce(subject);
  const comparison: Comparison = {
    schema: 'https://modelgate.dev/schemas/comparison/v1.json',
    model: subject.model,
    inputs: {
      candidate: { kind: 'ref', name: commit.slice(0, 7), commit },
      baseline: base === undefined ? null : { kind: 'ref', name: base.slice(0, 7), commit: base },
      'baseline-note': 'No file of the model differs from the base: nothing was compared.',
      rules: rulesOrigin(policies, { model: subject.model, digest: rulesDigest(gate) }),
      alpha: gate.alpha,
      candidates: 1,
    },
    results: {
      evidence: 'none',
      rows: null,
      metrics: [],
      slices: [],
      'slice-columns': [],
      families: { overall: 0, slices: 0 },
    },
    verdict: { value: 'unchanged', rules: [], decisive: null, gated: subject.gated },
  };
  await writeComparison(host, comparison);
  return comparison;
}
