import { bucketCount } from '../evidence/bucket.ts';
import { addDigits, digits } from './digit-sums.ts';
import type { ErrorDivisionData } from './error-division.ts';
import * as layout from './error-layout.ts';
import { blockRows } from './row-chunk.ts';

/** What is known of the rows of a regression that are worked on at once: one column a quantity. */
export class ErrorBlock {
  n = 0;
  readonly paired: boolean;
  readonly buckets = new Uint16Array(blockRows);
  readonly columns: readonly Float64Array[];
  /** What the squares of labels are rounded by: squares are summed up without it being lost. */
  readonly labelRests = new Float64Array(blockRows);
  /** By tally that is a largest number. */
  readonly sizes: readonly Float64Array[];
  /** Below 0: the row is better. */
  readonly changes = new Float64Array(blockRows);

  constructor(paired: boolean) {
    this.paired = paired;
    this.columns = Array.from({ length: layout.quantityCount }, () => new Float64Array(blockRows));
    this.sizes = Array.from({ length: layout.largestCount }, () => new Float64Array(blockRows));
  }

  /** Takes rows; `held` is null without a baseline. */
  fill(labels: Float64Array, own: Float64Array, held: Float64Array | null): void {
    const q = layout.quantities;
    const t = layout.tallies;
    const set = (quantity: number, row: number, value: number): void => {
      (this.columns[quantity] as Float64Array)[row] = value;
    };
    const size = (tally: number, row: number, value: number): void => {
      (this.sizes[tally] as Float64Array)[row] = value;
    };
    this.n = labels.length;
    for (let row = 0; row < labels.length; row++) {
      const label = labels[row] as number;
      const error = Math.abs((own[row] as number) - label);
      const square = error * error;
      const share = error / Math.max(Math.abs(label), Number.EPSILON);
      set(q.mae, row, error);
      set(q.mse, row, square);
      set(q.mseSquared, row, square * square);
      set(q.mape, row, share);
      set(q.mapeSquared, row, share * share);
      set(q.labels, row, label);
      const ofLabel = label * label;
      set(q.labelsSquared, row, ofLabel);
      this.labelRests[row] = restOfSquare(label, ofLabel);
      size(t.mse, row, square);
      size(t.label, row, label);
      size(t.lowestLabel, row, -label);
      if (held === null) continue;
      const before = Math.abs((held[row] as number) - label);
      const squareBefore = before * before;
      const shareBefore = before / Math.max(Math.abs(label), Number.EPSILON);
      set(q.heldMae, row, before);
      set(q.maeChangeSquared, row, (error - before) * (error - before));
      set(q.heldMse, row, squareBefore);
      set(q.mseChangeSquared, row, (square - squareBefore) * (square - squareBefore));
      set(q.heldMseSquared, row, squareBefore * squareBefore);
      set(q.heldMape, row, shareBefore);
      set(q.mapeChangeSquared, row, (share - shareBefore) * (share - shareBefore));
      set(q.heldMapeSquared, row, shareBefore * shareBefore);
      size(t.maeChange, row, Math.abs(error - before));
      size(t.mseChange, row, Math.abs(square - squareBefore));
      size(t.mapeChange, row, Math.abs(share - shareBefore));
      size(t.heldMse, row, squareBefore);
      this.changes[row] = error - before;
    }
  }

  /** Adds all rows to the sums; `groups` gives the group of each row, `scales` what each quantity is multiplied by. */
  addTo(data: ErrorDivisionData, groups: Int32Array, scales: Float64Array): void {
    for (let quantity = 0; quantity < layout.firstOfBuckets; quantity++)
      this.#addTotals(data.totals, { quantity, groups, scale: scales[quantity] as number });
    const { buckets } = data;
    const squares: number = layout.quantities.labelsSquared;
    for (let row = 0; row < this.n; row++) {
      const at = ((groups[row] as number) * bucketCount + (this.buckets[row] as number)) * layout.bucketSize;
      buckets[at] = (buckets[at] as number) + 1;
      for (let quantity = layout.firstOfBuckets; quantity < layout.quantityCount; quantity++) {
        const into = at + 1 + (quantity - layout.firstOfBuckets) * digits;
        const scale = scales[quantity] as number;
        addDigits(buckets, into, ((this.columns[quantity] as Float64Array)[row] as number) * scale);
        if (quantity === squares) addDigits(buckets, into, (this.labelRests[row] as number) * scale);
      }
    }
    this.#addTallies(data.tallies, groups);
  }

  #addTotals(
    totals: Float64Array,
    {
      quantity,
      groups,
      scale,
    }: { readonly quantity: number; readonly groups: Int32Array; readonly scale: number },
  ): void {
    const values = this.columns[quantity] as Float64Array;
    for (let row = 0; row < this.n; row++) {
      const at = (groups[row] as number) * layout.totalsSize + quantity * digits;
      addDigits(totals, at, (values[row] as number) * scale);
    }
  }

  #addTallies(tallies: Float64Array, groups: Int32Array): void {
    for (const [tally, sizes] of this.sizes.entries()) {
      for (let row = 0; row < this.n; row++) {
        const at = (groups[row] as number) * layout.talliesSize + tally;
        if ((sizes[row] as number) > (tallies[at] as number)) tallies[at] = sizes[row] as number;
      }
    }
    if (!this.paired) return;
    for (let row = 0; row < this.n; row++) {
      const at = (groups[row] as number) * layout.talliesSize;
      const change = this.changes[row] as number;
      const [better, worse] = [at + layout.tallies.betterRows, at + layout.tallies.worseRows];
      tallies[better] = (tallies[better] as number) + Number(change < 0);
      tallies[worse] = (tallies[worse] as number) + Number(change > 0);
    }
  }
}

/** x² − the double that it is rounded to, exactly (Dekker 1971, with Veltkamp's splitting). |x| < 2^480. */
function restOfSquare(x: number, square: number): number {
  const wide = 134217729 * x;
  const high = wide - (wide - x);
  const low = x - high;
  return high * high - square + 2 * high * low + low * low;
}
