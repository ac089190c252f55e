import { z } from 'zod';
import type { SumsData } from './row-sums.ts';

const words = z.string().regex(/^[0-9a-f]{32}$/);
const examples = z.array(z.strictObject({ size: z.number(), id: z.string() })).max(5);

/** The row `about` of a summary, as JSON. */
const About = z.strictObject({
  version: z.literal(1),
  n: z.int().nonnegative(),
  paired: z.boolean(),
  threshold: z.number(),
  columns: z.array(z.string()).max(100),
  /** What buckets and fingerprints are made by; absent: by the functions of docs/summary.md. */
  hash: z.literal('md5').optional(),
  /** Words of the fingerprint of ids and labels; absent: sameness of rows is unverified. */
  fingerprint: words.optional(),
  /** Of either model's scores and slices; absent: the two are never taken for the same. */
  evidence: z.tuple([words, words]).optional(),
  fixed: examples.default([]),
  broken: examples.default([]),
});

type About = Omit<SumsData, 'overall' | 'slices'>;

export function formatAbout({ n, shape, fingerprint, evidence, fixed, broken, verified }: SumsData): string {
  const { paired, threshold, columns, hash } = shape;
  const sides = evidence.map(hex) as [string, string];
  const known = verified === false ? {} : { fingerprint: hex(fingerprint), evidence: sides };
  const hashed = hash && { hash };
  return JSON.stringify({ version: 1, n, paired, threshold, columns, ...hashed, ...known, fixed, broken });
}

/** `undefined`: it is not one of this version. */
export function parseAbout(text: string): About | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, data } = About.safeParse(found);
  if (!success) return undefined;
  const { n, paired, threshold, columns, hash, fingerprint, evidence, fixed, broken } = data;
  return {
    n,
    shape: { paired, threshold, columns, ...(hash && { hash }) },
    fingerprint: wordsOf(fingerprint),
    ...((fingerprint === undefined || evidence === undefined) && { verified: false as const }),
    evidence: [wordsOf(evidence?.[0]), wordsOf(evidence?.[1])],
    distinct: [null, null],
    fixed,
    broken,
  };
}

function hex(of: Int32Array): string {
  return Array.from(of, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function wordsOf(text = '0'.repeat(32)): Int32Array {
  return Int32Array.from({ length: 4 }, (_, at) => parseInt(text.slice(8 * at, 8 * at + 8), 16));
}
