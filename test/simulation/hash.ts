/** A seed of a name: FNV-1a, mixed. The same for ever, whatever other names there are. */
export function seedOf(name: string, base: number): number {
  let hash = 0x811c9dc5 ^ base;
  for (const unit of name) hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
