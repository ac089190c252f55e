import type { DivisionData } from './division-data.ts';
import * as layout from './division-layout.ts';
import type { Resolution } from './division-layout.ts';

/** Adds one group's sums of other rows, whose bins are as fine or finer. */
export function addGroup(
  data: DivisionData,
  to: number,
  { other, from }: { readonly other: DivisionData; readonly from: number },
): void {
  const add = (into: Uint32Array | Float64Array, values: Uint32Array | Float64Array, size: number): void => {
    for (let at = 0; at < size; at++)
      into[to * size + at] = (into[to * size + at] as number) + (values[from * size + at] as number);
  };
  const largest = layout.tallyCount * to + layout.largestChange;
  const before = data.tallies[largest] as number;
  add(data.kinds, other.kinds, layout.kindsSize);
  add(data.totals, other.totals, layout.totalsSize);
  add(data.tallies, other.tallies, layout.tallyCount);
  const theirs = other.tallies[layout.tallyCount * from + layout.largestChange] as number;
  data.tallies[largest] = Math.max(before, theirs);
  const models = data.paired ? 2 : 1;
  const { bits, jointBits } = data.resolution;
  const [finer, finerJoint] = [other.resolution.bits - bits, other.resolution.jointBits - jointBits];
  const size = layout.binsSize(other.resolution, 1);
  for (let model = 0; model < models; model++) {
    const start = (to * models + model) << bits;
    for (let at = 0; at < size; at++) {
      const found = other.bins[(from * models + model) * size + at] as number;
      if (found === 0) continue;
      const into = 2 * (start + ((at >> 1) >> finer)) + (at & 1);
      data.bins[into] = (data.bins[into] as number) + found;
    }
  }
  if (!data.paired) return;
  const jointSize = layout.jointSize(other.resolution);
  const mask = 2 ** other.resolution.jointBits - 1;
  for (let at = 0; at < jointSize; at++) {
    const found = other.joint[from * jointSize + at] as number;
    if (found === 0) continue;
    const cell = at >> 1;
    const own = cell >> (other.resolution.jointBits + finerJoint);
    const held = (cell & mask) >> finerJoint;
    const into = to * layout.jointSize(data.resolution) + 2 * ((own << jointBits) | held) + (at & 1);
    data.joint[into] = (data.joint[into] as number) + found;
  }
}

/** Makes bins coarser where there are so many groups. Groups are merged into rooms of their own. */
export function coarsen(data: DivisionData, resolution: Resolution): void {
  if (resolution.bits >= data.resolution.bits) return;
  const before: DivisionData = { ...data };
  const groups = data.values.length;
  data.resolution = resolution;
  const room = data.kinds.length / layout.kindsSize;
  data.bins = new Uint32Array(room * layout.binsSize(resolution, data.paired ? 2 : 1));
  data.joint = new Uint32Array(data.paired ? room * layout.jointSize(resolution) : 0);
  const nothing = { kinds: new Uint32Array(layout.kindsSize), totals: new Float64Array(layout.totalsSize) };
  for (let group = 0; group < Math.min(groups, room); group++) {
    const other = { ...before, ...nothing, tallies: new Float64Array(layout.tallyCount) };
    const models = data.paired ? 2 : 1;
    const [size, joint] = [layout.binsSize(before.resolution, models), layout.jointSize(before.resolution)];
    other.bins = before.bins.subarray(group * size, (group + 1) * size);
    other.joint = before.joint.subarray(group * joint, (group + 1) * joint);
    addGroup(data, group, { other, from: 0 });
  }
}

/** Makes room for so many groups. */
export function resize(data: DivisionData, room: number): void {
  const models = data.paired ? 2 : 1;
  data.kinds = resized(data.kinds, room * layout.kindsSize);
  data.bins = resized(data.bins, room * layout.binsSize(data.resolution, models));
  data.joint = resized(data.joint, data.paired ? room * layout.jointSize(data.resolution) : 0);
  data.totals = resizedNumbers(data.totals, room * layout.totalsSize);
  data.tallies = resizedNumbers(data.tallies, room * layout.tallyCount);
}

function resized(counts: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (counts.length >= size) return counts.length === size ? counts : counts.slice(0, size);
  const larger = new Uint32Array(size);
  larger.set(counts);
  return larger;
}

function resizedNumbers(numbers: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  if (numbers.length >= size) return numbers.length === size ? numbers : numbers.slice(0, size);
  const larger = new Float64Array(size);
  larger.set(numbers);
  return larger;
}
