import { bucketOf } from '../../src/domain/evidence/bucket.ts';
import type { PairedRows } from '../../src/domain/evidence/paired-rows.ts';

export interface RowParts {
  readonly labels: readonly number[];
  readonly candidate: readonly number[];
  readonly baseline: readonly number[] | null;
  readonly task?: 'binary' | 'regression';
  readonly scored?: boolean;
  readonly threshold?: number;
  /** Buckets are those of the ids; of positions when not given. */
  readonly ids?: readonly string[];
  readonly buckets?: readonly number[];
  readonly slices?: Readonly<Record<string, readonly string[]>>;
  readonly weights?: readonly number[];
  readonly units?: readonly string[];
}

/** Rows as pairing makes them. */
export function pairedRows(parts: RowParts): PairedRows {
  const { labels, candidate, baseline, task = 'binary', scored = task === 'binary', threshold = 0.5 } = parts;
  const ids = parts.ids ?? labels.map((_, row) => String(row + 1));
  return {
    n: labels.length,
    task,
    labels: Float64Array.from(labels),
    candidate: Float64Array.from(candidate),
    baseline: baseline && Float64Array.from(baseline),
    scored,
    threshold,
    buckets: Uint16Array.from(parts.buckets ?? ids.map(bucketOf)),
    slices: Object.entries(parts.slices ?? {}).map(([column, texts]) => {
      const values = [...new Set(texts)].sort();
      return { column, codes: Int32Array.from(texts, (text) => values.indexOf(text)), values };
    }),
    ...(parts.weights && { weights: { column: 'w', values: Float64Array.from(parts.weights) } }),
    ...(parts.units && { units: unitsOf(parts.units) }),
    pairing: 'id',
    fingerprint: 'sha256:0',
    idOf: (row) => ids[row] as string,
  };
}

function unitsOf(names: readonly string[]): NonNullable<PairedRows['units']> {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(names, (name) => {
    const code = codeOf.get(name) ?? codeOf.size;
    codeOf.set(name, code);
    return code;
  });
  return { column: 'u', codes, texts: [...codeOf.keys()] };
}
