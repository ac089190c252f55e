const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const specials: ReadonlyMap<string, number> = new Map([
  ['nan', NaN],
  ['-nan', NaN],
  ['.nan', NaN],
  ['inf', Infinity],
  ['+inf', Infinity],
  ['.inf', Infinity],
  ['+.inf', Infinity],
  ['infinity', Infinity],
  ['+infinity', Infinity],
  ['-inf', -Infinity],
  ['-.inf', -Infinity],
  ['-infinity', -Infinity],
]);

/** The number that a text is, as a whole; NaN and infinities in every spelling that tools write. `undefined`: it is none. */
export function numeralIn(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 400) return undefined;
  return decimal.test(trimmed) ? Number(trimmed) : specials.get(trimmed.toLowerCase());
}
