/** Numbers in the names of metrics that somebody asks for, in their order; `pattern` has them as its first group. */
export function askedNumbers(pattern: RegExp, asked: readonly string[]): readonly number[] {
  const found = asked.flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number);
  return [...new Set(found)].sort((a, b) => a - b);
}
