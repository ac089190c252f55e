import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PairedRows } from '../../../src/domain/evidence/paired-rows.ts';
import { bucketOf } from '../../../src/domain/evidence/bucket.ts';
import { evidenceFingerprint } from '../../../src/domain/evidence/fingerprint.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { hashBytes } from '../../../src/domain/evidence/row-hash.ts';
import { tableOf } from './tables.ts';

interface Row {
  readonly id: number | string;
  readonly y: number;
  readonly p: number;
  readonly slice: string;
}

function rowsOf(
  rows: readonly Row[],
  ids: readonly (number | string)[] = rows.map(({ id }) => id),
): PairedRows {
  const candidate = tableOf('new.csv', {
    id: ids as readonly string[],
    y: rows.map(({ y }) => y),
    p: rows.map(({ p }) => p),
    slice: rows.map(({ slice }) => slice),
  });
  const pairing = pairRows({
    candidate,
    baseline: null,
    columns: { id: 'id', label: 'y', score: 'p', slices: ['slice'] },
  });
  if (pairing.kind !== 'paired') throw new Error(JSON.stringify(pairing));
  return pairing.rows;
}

const row: fc.Arbitrary<Row & { id: number }> = fc.record({
  id: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  y: fc.constantFrom(0, 1),
  p: fc.double({ min: 0, max: 1, noNaN: true }),
  slice: fc.constantFrom('a', 'b', 'Ö'),
});
const manyRows = fc.uniqueArray(row, { minLength: 1, maxLength: 40, selector: ({ id }) => id + 0 });

describe('bucket', () => {
  it('has fixed values', () => {
    expect(['', '7', '1000', 'tx_000001', 'Österreich', '-0.5'].map(bucketOf)).toEqual([
      923, 381, 991, 317, 397, 313,
    ]);
  });

  it('is the same for ids as numbers and as text, in any order of rows', () => {
    fc.assert(
      fc.property(manyRows, (rows) => {
        const numbers = rowsOf(rows);
        const texts = rowsOf(
          rows,
          rows.map(({ id }) => String(id + 0)),
        );
        expect(numbers.buckets).toEqual(texts.buckets);
        expect([...numbers.buckets]).toEqual(rows.map((_, at) => bucketOf(numbers.idOf(at))));
      }),
    );
  });

  it('is the position’s without ids', () => {
    const table = tableOf('new.csv', { y: [0, 1], p: [0.5, 0.5] });
    const pairing = pairRows({ candidate: table, baseline: null, columns: { label: 'y', score: 'p' } });
    expect(pairing).toMatchObject({ rows: { buckets: Uint16Array.of(bucketOf('1'), bucketOf('2')) } });
  });

  it('deals rows evenly', () => {
    const counts = new Array<number>(1000).fill(0);
    for (let id = 0; id < 100_000; id++) (counts[bucketOf(String(id))] as number)++;
    // 100 a bucket, Poisson: beyond six standard deviations something is wrong.
    expect(Math.min(...counts)).toBeGreaterThan(40);
    expect(Math.max(...counts)).toBeLessThan(160);
  });
});

describe('row hash', () => {
  it.each([
    ['', '00000000000000000000000000000000'],
    ['7', 'c1b5655d5ddc394e5ddc394e5ddc394e'],
    ['hello', 'a044242bf7de91dbb631db9ab631db9a'],
    ['0123456789abcdef', '09447dfb0ad3ae369b1dad48fd3b2b57'],
    ['The quick brown fox jumps over the lazy dog', 'c383152f672ceeec6cf67b5d2c1de9e5'],
  ])('is MurmurHash3 x86 128 of %j', (text, expected) => {
    const bytes = Buffer.alloc(text.length + 16);
    bytes.write(text);
    const state = new Int32Array(4);
    hashBytes({
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
      length: text.length,
      state,
    });
    expect(Buffer.from(state.buffer).toString('hex')).toBe(expected);
  });
});

describe('fingerprint', () => {
  // The same as Python's mmh3 gives by the rule in fingerprint.ts.
  it('is fixed', () => {
    const { fingerprint } = rowsOf([
      { id: 1, y: 0, p: 0.25, slice: 'a' },
      { id: 2, y: 1, p: 0.75, slice: 'b' },
    ]);
    expect(fingerprint).toBe('rows-v1:2:69563ecfe17e80371a96ce42e17e8037');
  });

  it('does not depend on the order of rows, nor does the evidence’s', () => {
    const shuffled = manyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [a, b] = [rowsOf(rows), rowsOf(others)];
        expect(a.fingerprint).toBe(b.fingerprint);
        expect(evidenceFingerprint({ metrics: new Map(), rows: a })).toBe(
          evidenceFingerprint({ metrics: new Map(), rows: b }),
        );
      }),
    );
  });

  it('changes with any label, id and number of rows; not with predictions', () => {
    fc.assert(
      fc.property(manyRows, fc.nat(), (rows, pick) => {
        const at = pick % rows.length;
        const changed = (change: Partial<Row>) =>
          rowsOf((rows as Row[]).with(at, { ...(rows[at] as Row), ...change })).fingerprint;
        const { fingerprint } = rowsOf(rows);
        expect(changed({ y: 1 - (rows[at] as Row).y })).not.toBe(fingerprint);
        expect(changed({ id: 2 ** 31 + 0.5 })).not.toBe(fingerprint);
        expect(changed({ p: 0.123 })).toBe(fingerprint);
      }),
    );
  });
});

describe('evidence fingerprint', () => {
  const rows = rowsOf([
    { id: 1, y: 0, p: 0.25, slice: 'a' },
    { id: 2, y: 1, p: 0.75, slice: 'b' },
  ]);
  const metrics = new Map([['auc', { value: 0.9, n: 2, source: 'a.json' }]]);
  const whole = evidenceFingerprint({ metrics, rows });

  it('does not depend on where values were read, nor on their order', () => {
    const moved = new Map([['auc', { value: 0.9, n: 2, source: 'b.json' }]]);
    expect(evidenceFingerprint({ metrics: moved, rows })).toBe(whole);
    const two = { a: { value: 1 }, b: { value: NaN } };
    expect(
      evidenceFingerprint({
        metrics: new Map([
          ['a', two.a],
          ['b', two.b],
        ]),
      }),
    ).toBe(
      evidenceFingerprint({
        metrics: new Map([
          ['b', two.b],
          ['a', two.a],
        ]),
      }),
    );
  });

  it.each([
    [
      'a prediction',
      [
        { id: 1, y: 0, p: 0.26, slice: 'a' },
        { id: 2, y: 1, p: 0.75, slice: 'b' },
      ],
    ],
    [
      'swapped predictions',
      [
        { id: 1, y: 0, p: 0.75, slice: 'a' },
        { id: 2, y: 1, p: 0.25, slice: 'b' },
      ],
    ],
    [
      'a slice',
      [
        { id: 1, y: 0, p: 0.25, slice: 'a' },
        { id: 2, y: 1, p: 0.75, slice: 'a' },
      ],
    ],
    [
      'a label',
      [
        { id: 1, y: 1, p: 0.25, slice: 'a' },
        { id: 2, y: 1, p: 0.75, slice: 'b' },
      ],
    ],
    [
      'an id',
      [
        { id: 3, y: 0, p: 0.25, slice: 'a' },
        { id: 2, y: 1, p: 0.75, slice: 'b' },
      ],
    ],
  ])('changes with %s', (_, changed) => {
    expect(evidenceFingerprint({ metrics, rows: rowsOf(changed) })).not.toBe(whole);
  });

  it.each([
    ['value', { value: 0.91, n: 2 }],
    ['n', { value: 0.9, n: 3 }],
    ['standard error', { value: 0.9, n: 2, standardError: 0.1 }],
  ])('changes with a metric’s %s', (_, metric) => {
    expect(evidenceFingerprint({ metrics: new Map([['auc', metric]]), rows })).not.toBe(whole);
  });

  it('is the same with and without the kept row hashes', () => {
    const { rowHashes: _, ...bare } = rows;
    expect(evidenceFingerprint({ metrics, rows: bare })).toBe(whole);
  });

  it('is alike for both sides that predict alike', () => {
    const candidate = tableOf('a', { id: [1, 2], y: [0, 1], p: [0.2, 0.8] });
    const pairing = pairRows({
      candidate,
      baseline: candidate,
      columns: { id: 'id', label: 'y', score: 'p' },
    });
    if (pairing.kind !== 'paired') throw new Error('unpaired');
    const print = (side: 'candidate' | 'baseline') =>
      evidenceFingerprint({ metrics, rows: pairing.rows, side });
    expect(print('baseline')).toBe(print('candidate'));
  });
});
