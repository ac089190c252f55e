import { createHash } from 'node:crypto';
import type { PairedRows, RowUnits } from './paired-rows.ts';
import type { RowIds } from './row-ids.ts';
import type { AnySums } from '../sums/any-sums.ts';
import type { Folds, MetricValues, Repeats } from './value.ts';
import { bucketOfBytes } from './bucket.ts';
import { hashableLabels } from './class-numbers.ts';
import { addExtended, hashTo, textBlocks, type TakenColumn } from './row-hash.ts';
import { writeText } from './row-ids.ts';

export interface HashedRows {
  readonly buckets: Uint16Array;
  /** Four words a row: MurmurHash3 x86 128 of the id's UTF-8, the byte 255 and the label as a little-endian double. */
  readonly rowHashes: Int32Array;
  /** `rows-v1:<n>:<128 bits in hex>`; the bits are the row hashes, summed word by word modulo 2^32. */
  readonly fingerprint: string;
}

/** Buckets, row hashes and the fingerprint of the set of (id, label), in one pass. `labels` may be empty. */
export function hashRows({ n, ids, labels }: { n: number; ids: RowIds; labels: Float64Array }): HashedRows {
  const hashing = { buckets: new Uint16Array(n), rowHashes: new Int32Array(4 * n), sums: new Int32Array(4) };
  hashSpan({ ids, labels, start: 0, n }, hashing);
  const { buckets, rowHashes, sums } = hashing;
  return { buckets, rowHashes, fingerprint: fingerprintOf(n, sums) };
}

export interface Hashing {
  /** Of the span's rows, from its first on. */
  readonly buckets: Uint16Array;
  readonly rowHashes: Int32Array;
  /** Four words; what is hashed is added. */
  readonly sums: Int32Array;
}

export interface HashedSpan {
  readonly ids: RowIds;
  readonly labels: Float64Array;
  readonly start: number;
  readonly n: number;
}

/** Hashes the rows from `start` on: a part of what `hashRows` does. */
export function hashSpan({ ids, labels, start, n }: HashedSpan, { buckets, rowHashes, sums }: Hashing): void {
  const bytes = new Uint8Array(ids.maxBytes + 32);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < n; at++) {
    const row = start + at;
    let length = ids.write(row, bytes);
    buckets[at] = bucketOfBytes(bytes, length);
    bytes[length++] = 255;
    if (labels.length > 0) {
      // Adding 0 turns -0 into 0: they are the same label.
      view.setFloat64(length, (labels[row] as number) + 0, true);
      length += 8;
    }
    hashTo(rowHashes, 4 * at, view, length);
    for (let word = 0; word < 4; word++)
      sums[word] = (sums[word] as number) + (rowHashes[4 * at + word] as number);
  }
}

/** From the sums of all rows' hashes; `scheme` names what hashed them. */
export function fingerprintOf(n: number, sums: Int32Array, scheme: 'rows' | 'md5' = 'rows'): string {
  return `${scheme}-v1:${n}:${hex(sums)}`;
}

/** Whether two fingerprints were made in one way: of others nobody knows whether they are of the same rows. */
export function areOfOneScheme(one: string, other: string): boolean {
  return one.split(':')[0] === other.split(':')[0];
}

/**
 * Fingerprint of what is known of one side: metric values and, where there are rows, ids, labels, that side's predictions,
 * weights, units and slices, whatever the order of rows. Two runs with the same one were measured alike (`unchanged` of judging.md).
 */
export function evidenceFingerprint({ metrics, rows, side = 'candidate' }: Evidence): string {
  const values = rows && (side === 'candidate' ? rows.candidate : rows.baseline);
  const content = {
    metrics: [...metrics]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { value, standardError, n, positives, negatives, folds, seeds }]) => [
        name,
        ...[value, standardError, n, positives, negatives].map((part) => String(part)),
        ...describeRepeats('folds', folds),
        ...describeRepeats('seeds', seeds),
      ]),
    rows: rows && values && describeRows(rows, { values, side }),
  };
  return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
}

export interface Evidence {
  readonly metrics: MetricValues;
  readonly rows?: PairedRows | null;
  /** Whose predictions: `candidate` by default. */
  readonly side?: 'candidate' | 'baseline';
}

/** Values with their ids, whatever their order; without ids the order of folds is what pairs them. */
function describeRepeats(kind: 'folds' | 'seeds', repeats: Repeats | Folds | undefined): unknown[] {
  if (!repeats) return [];
  const { values, ids } = repeats;
  const entries = values.map((value, at) => [ids?.[at] ?? '', String(value)] as const);
  if (ids || kind === 'seeds') entries.sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
  return [[kind, entries, 'testToTrain' in repeats ? String(repeats.testToTrain) : '']];
}

function describeRows(
  rows: PairedRows,
  { values, side }: { values: Float64Array; side: 'candidate' | 'baseline' },
): unknown {
  const { task, scored, threshold, slices, weights, units, queries, oneSided } = rows;
  const others = otherColumns(rows, side);
  return {
    task,
    scored,
    threshold: scored ? threshold : null,
    // Other slices of the baseline are not at hand; that they are others is what counts here.
    slices: slices.map(({ column, differing }) =>
      side === 'baseline' && differing !== undefined ? [column, differing] : column,
    ),
    ...(weights && { weighted: true }),
    ...(units && { units: true }),
    ...(queries && { queries: true }),
    ...(others.length > 0 && { others: others.map(({ name }) => name) }),
    ...(side === 'baseline' && oneSided && { oneSided }),
    fingerprint: rows.fingerprint,
    values: rows.sums
      ? evidenceWords(rows.sums, side)
      : sumOfEvidence(rows, [hashableLabels(values, rows.classes), ...others.map((column) => column.values)]),
  };
}

/** What that side says of each row besides: probabilities of classes, scores that are metrics by themselves. */
function otherColumns(
  { classes = [], probabilities = [], values = [] }: PairedRows,
  side: 'candidate' | 'baseline',
): { readonly name: string; readonly values: Float64Array }[] {
  const named = [
    ...probabilities.map((column, at) => [`probability of ${classes[at]}`, column[side]] as const),
    ...values.map((column) => [column.metric, column[side]] as const),
  ];
  return named.flatMap(([name, column]) => (column ? [{ name, values: column }] : []));
}

function evidenceWords({ evidence, verified }: AnySums, side: 'candidate' | 'baseline'): string {
  // Nobody knows whether the two are the same, so they are not.
  if (verified === false) return `unknown, of the ${side}`;
  return hex(evidence[side === 'candidate' ? 0 : 1]);
}

function sumOfEvidence(rows: PairedRows, values: readonly Float64Array[]): string {
  const { weights, units, queries, slices } = rows;
  const coded = ({ codes, texts }: Pick<RowUnits, 'codes' | 'texts'>): TakenColumn => ({
    codes,
    words: textBlocks(texts),
  });
  const sums = new Int32Array(4);
  addExtended(sums, rows.rowHashes ?? hashRows({ ...rows, ids: idsByText(rows) }).rowHashes, [
    ...(weights ? [weights.values] : []),
    ...(units ? [coded(units)] : []),
    ...(queries ? [coded(queries)] : []),
    ...values,
    ...slices.map((column) => coded({ codes: column.codes, texts: column.values })),
  ]);
  return hex(sums);
}

export function idsByText(rows: Pick<PairedRows, 'n' | 'idOf'>): RowIds {
  let maxBytes = 0;
  for (let row = 0; row < rows.n; row++) maxBytes = Math.max(maxBytes, 3 * rows.idOf(row).length);
  const textOf = (row: number): string => rows.idOf(row);
  return { maxBytes, textOf, write: (row, bytes) => writeText(textOf(row), bytes) };
}

function hex(words: Int32Array): string {
  return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
