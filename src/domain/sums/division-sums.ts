import type { DivisionData } from './division-data.ts';
import * as layout from './division-layout.ts';
import { addCalibration, addLosses, countKinds } from './division-counts.ts';
import { addGroup, coarsen, resize } from './division-merge.ts';
import { settle } from './limbs.ts';
import type { RowBlock } from './row-chunk.ts';

/** Sums of a division that grow with the rows. */
export class DivisionSums {
  readonly data: DivisionData;
  readonly #groupOf = new Map<string, number>();
  #room = 0;

  constructor(data: DivisionData) {
    this.data = data;
    this.#room = data.kinds.length / layout.kindsSize;
    for (const [group, value] of data.values.entries()) this.#groupOf.set(value, group);
  }

  static empty(column: string | null, paired: boolean): DivisionSums {
    const resolution = column === null ? layout.overallResolution : layout.sliceResolution(0);
    const none = { kinds: new Uint32Array(), bins: new Uint32Array(), joint: new Uint32Array() };
    const numbers = { totals: new Float64Array(), tallies: new Float64Array() };
    const sums = new DivisionSums({ column, paired, values: [], resolution, ...none, ...numbers });
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
    if (data.column !== null) coarsen(data, layout.sliceResolution(group + 1));
    if (group === this.#room) {
      // Groups take megabytes each: there is room for few that never come.
      this.#room = data.column === null ? 1 : group + Math.max(4, group >> 2);
      resize(data, this.#room);
    }
    return group;
  }

  /** Numbers of many groups, with room made once for those that are new. */
  groups(values: readonly string[]): Int32Array {
    const { data } = this;
    const fresh = new Set(values.filter((value) => !this.#groupOf.has(value)));
    const groups = data.values.length + fresh.size;
    if (fresh.size > 4 && groups > this.#room) {
      coarsen(data, layout.sliceResolution(groups));
      this.#room = groups;
      resize(data, groups);
    }
    return Int32Array.from(values, (value) => this.group(value));
  }

  /** Sums up a block, but for its bins. `groups` gives the group of each row. */
  add(block: RowBlock, groups: Int32Array): void {
    countKinds(this.data, block, groups);
    addLosses(this.data, block, groups);
    addCalibration(this.data, block, groups);
  }

  /** To be called before 2^26 rows are added. */
  settle(): void {
    settle(this.data.totals);
  }

  /** Adds the sums of other rows. */
  merge(other: DivisionData): void {
    coarsen(this.data, other.resolution);
    for (const [from, value] of other.values.entries()) {
      const to = this.group(value);
      // With each new group the bins may have become coarser.
      addGroup(this.data, to, { other, from });
    }
    this.settle();
  }

  /** Room for further groups stays: whoever adds to them needs no more. */
  finish(): DivisionData {
    this.settle();
    return this.data;
  }
}
