import type { DivisionData } from './division-data.ts';
import { jointSize } from './division-layout.ts';
import type { RowBlock } from './row-chunk.ts';
import { blockRows } from './row-chunk.ts';
import { binBits } from './score-bins.ts';

/**
 * Rows whose bins wait to be counted. Counts of many bins lie all over memory: group by group, and many rows at once, each
 * group's are in the processor's caches while they are counted.
 */
export class BinQueue {
  n = 0;
  readonly labels = new Uint8Array(capacity);
  readonly bins = [new Int32Array(capacity), new Int32Array(capacity)] as const;
  /** Of each slice column, the group of each row. */
  readonly groups: readonly Int32Array[];
  readonly #order = new Int32Array(capacity);

  constructor(columns: number) {
    this.groups = Array.from({ length: columns }, () => new Int32Array(capacity));
  }

  get isFull(): boolean {
    return this.n + blockRows > capacity;
  }

  /** `groups` of the block's rows are written by the caller, from `n` on, before. */
  add({ n, labels, bins }: RowBlock): void {
    this.labels.set(labels.subarray(0, n), this.n);
    this.bins[0].set(bins[0].subarray(0, n), this.n);
    this.bins[1].set(bins[1].subarray(0, n), this.n);
    this.n += n;
  }

  /** Counts the rows of all divisions, the overall one first, and is empty then. */
  flush([overall, ...slices]: readonly DivisionData[]): void {
    if (this.n === 0) return;
    const all = { start: 0, end: this.n, order: null };
    if (overall) this.#countGroup(overall, 0, all);
    for (const [at, division] of slices.entries()) {
      const ends = this.#sortRows(this.groups[at] as Int32Array, division.values.length);
      let start = 0;
      for (const [group, end] of ends.entries()) {
        if (end > start) this.#countGroup(division, group, { start, end, order: this.#order });
        start = end;
      }
    }
    this.n = 0;
  }

  #sortRows(groups: Int32Array, count: number): Int32Array {
    const ends = new Int32Array(count + 1);
    for (let row = 0; row < this.n; row++) {
      const group = (groups[row] as number) + 1;
      ends[group] = (ends[group] as number) + 1;
    }
    for (let group = 1; group <= count; group++)
      ends[group] = (ends[group] as number) + (ends[group - 1] as number);
    for (let row = 0; row < this.n; row++) {
      const group = groups[row] as number;
      const place = ends[group] as number;
      ends[group] = place + 1;
      this.#order[place] = row;
    }
    return ends.subarray(0, count);
  }

  #countGroup({ bins, joint, paired, resolution }: DivisionData, group: number, rows: QueuedRows): void {
    const { bits, jointBits } = resolution;
    const models = paired ? 2 : 1;
    for (let model = 0; model < models; model++) {
      const start = (group * models + model) << (bits + 1);
      const counts = bins.subarray(start, start + 2 ** (bits + 1));
      countBins(counts, rows, {
        bins: this.bins[model] as Int32Array,
        labels: this.labels,
        shift: binBits - bits,
      });
    }
    if (!paired) return;
    const size = jointSize(resolution);
    const cells = joint.subarray(group * size, (group + 1) * size);
    const [own, held] = this.bins;
    const { labels } = this;
    const shift = binBits - jointBits;
    const { start, end, order } = rows;
    for (let at = start; at < end; at++) {
      const row = order === null ? at : (order[at] as number);
      const cell = (((own[row] as number) >> shift) << jointBits) | ((held[row] as number) >> shift);
      const into = 2 * cell + (labels[row] as number);
      cells[into] = (cells[into] as number) + 1;
    }
  }
}

const capacity = 2 ** 18;

interface QueuedRows {
  readonly start: number;
  readonly end: number;
  /** null: the rows stand one after the other. */
  readonly order: Int32Array | null;
}

interface Counted {
  readonly bins: Int32Array;
  readonly labels: Uint8Array;
  readonly shift: number;
}

function countBins(
  counts: Uint32Array,
  { start, end, order }: QueuedRows,
  { bins, labels, shift }: Counted,
): void {
  for (let at = start; at < end; at++) {
    const row = order === null ? at : (order[at] as number);
    const into = 2 * ((bins[row] as number) >> shift) + (labels[row] as number);
    counts[into] = (counts[into] as number) + 1;
  }
}
