import { digits, moveDown } from './digit-sums.ts';
import type { ErrorBlock } from './error-block.ts';
import * as layout from './error-layout.ts';

/** Sums of each group of a division of the rows of a regression, in the order in which groups were seen. */
export interface ErrorDivisionData {
  /** null: all rows are one group. */
  readonly column: string | null;
  readonly values: string[];
  totals: Float64Array<ArrayBuffer>;
  /** Entry `(group · 1000 + bucket) · bucketSize`: how many rows, then sums. */
  buckets: Float64Array<ArrayBuffer>;
  tallies: Float64Array<ArrayBuffer>;
}

/** Sums of a division that grow with the rows. Which places their digits have is for all divisions the same. */
export class ErrorDivision {
  readonly data: ErrorDivisionData;
  readonly #groupOf = new Map<string, number>();
  #room: number;

  constructor(data: ErrorDivisionData) {
    this.data = data;
    this.#room = data.buckets.length / layout.bucketsSize;
    for (const [group, value] of data.values.entries()) this.#groupOf.set(value, group);
  }

  static empty(column: string | null): ErrorDivision {
    const none = (): Float64Array<ArrayBuffer> => new Float64Array();
    const sums = new ErrorDivision({ column, values: [], totals: none(), buckets: none(), tallies: none() });
    if (column === null) sums.group('');
    return sums;
  }

  /** Number of the group, which is made where it is new. */
  group(value: string): number {
    const known = this.#groupOf.get(value);
    if (known !== undefined) return known;
    const { data } = this;
    const group = data.values.push(value) - 1;
    this.#groupOf.set(value, group);
    if (group === this.#room) {
      this.#room = data.column === null ? 1 : group + Math.max(4, group >> 2);
      data.totals = resized(data.totals, this.#room * layout.totalsSize);
      data.buckets = resized(data.buckets, this.#room * layout.bucketsSize);
      data.tallies = resized(data.tallies, this.#room * layout.talliesSize);
    }
    const start = group * layout.talliesSize;
    data.tallies.fill(-Infinity, start, start + layout.largestCount);
    return group;
  }

  addBlock(block: ErrorBlock, { groups, scales }: BlockPlaces): void {
    block.addTo(this.data, groups, scales);
  }

  /** Makes room above the digits of some quantity. */
  moveDown(quantity: number, places: number): void {
    const { totals, buckets, values } = this.data;
    if (quantity < layout.firstOfBuckets) {
      for (let group = 0; group < values.length; group++)
        moveDown(totals, group * layout.totalsSize + quantity * digits, places);
      return;
    }
    const first = 1 + (quantity - layout.firstOfBuckets) * digits;
    const end = values.length * layout.bucketsSize;
    for (let at = first; at < end; at += layout.bucketSize) moveDown(buckets, at, places);
  }

  /** Adds the sums of other rows, whose digits have the same places. */
  merge(other: ErrorDivisionData): void {
    for (const [from, value] of other.values.entries()) {
      const to = this.group(value);
      const { totals, buckets, tallies } = this.data;
      addPart(totals, other.totals, { to, from, size: layout.totalsSize });
      addPart(buckets, other.buckets, { to, from, size: layout.bucketsSize });
      for (let at = 0; at < layout.talliesSize; at++) {
        const into = to * layout.talliesSize + at;
        const [ours, theirs] = [tallies[into], other.tallies[from * layout.talliesSize + at]] as [
          number,
          number,
        ];
        tallies[into] = at < layout.largestCount ? Math.max(ours, theirs) : ours + theirs;
      }
    }
  }
}

export function rowsOfGroup({ buckets }: ErrorDivisionData, group: number): number {
  let n = 0;
  const end = (group + 1) * layout.bucketsSize;
  for (let at = group * layout.bucketsSize; at < end; at += layout.bucketSize) n += buckets[at] as number;
  return n;
}

interface BlockPlaces {
  /** The group of each row. */
  readonly groups: Int32Array;
  /** What each quantity is multiplied by before its digits are added. */
  readonly scales: Float64Array;
}

function addPart(
  into: Float64Array,
  values: Float64Array,
  { to, from, size }: { readonly to: number; readonly from: number; readonly size: number },
): void {
  for (let at = 0; at < size; at++)
    into[to * size + at] = (into[to * size + at] as number) + (values[from * size + at] as number);
}

function resized(numbers: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(size);
  larger.set(numbers);
  return larger;
}
