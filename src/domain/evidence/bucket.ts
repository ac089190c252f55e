import { writeText } from './row-ids.ts';

/** Number of hash buckets that rows are dealt into for the jackknife. */
export const bucketCount = 1000;

/**
 * Bucket of a row, 0 to 999, from its id's text: `7` lands in the same bucket whether a CSV, a JSONL or a Parquet file said
 * so. The function is fixed for good, since summaries made elsewhere must agree with it:
 *
 *     h = 2166136261                                          FNV-1a, 32 bits, over the UTF-8 bytes
 *     for each byte b:  h = ((h xor b) * 16777619) mod 2^32
 *     h = h xor (h >> 16);  h = h * 0x85ebca6b mod 2^32       the finaliser of MurmurHash3,
 *     h = h xor (h >> 13);  h = h * 0xc2b2ae35 mod 2^32       without which short ids fill the buckets unevenly
 *     h = h xor (h >> 16)
 *     bucket = h mod 1000
 */
export function bucketOf(id: string): number {
  const bytes = new Uint8Array(3 * id.length);
  return bucketOfBytes(bytes, writeText(id, bytes));
}

/** Bucket of the id whose UTF-8 is the first `length` bytes. */
export function bucketOfBytes(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % bucketCount;
}
