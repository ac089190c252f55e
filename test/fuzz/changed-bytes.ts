/** Bytes written over, cut, doubled, moved, and numbers made huge. */
export function changed(bytes: Uint8Array, random: () => number): Buffer {
  let copy = Buffer.from(bytes);
  const at = () => Math.floor(random() * Math.max(1, copy.length));
  for (let change = Math.floor(random() * 6); change >= 0; change--) {
    const kind = Math.floor(random() * 6);
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    if (kind < 2) copy[from] = Math.floor(random() * 256);
    else if (kind === 2) copy = copy.subarray(0, to);
    else if (kind === 3)
      copy = Buffer.concat([
        copy.subarray(0, to),
        copy.subarray(from, Math.min(to, from + 200)),
        copy.subarray(to),
      ]);
    else if (kind === 4)
      copy = Buffer.concat([copy.subarray(0, from), copy.subarray(Math.min(to, from + 50))]);
    else copy.fill(random() < 0.5 ? 0xff : 0, from, Math.min(copy.length, from + 8));
  }
  return copy;
}
