/** A name of a table or a column as SQL writes it. Names may hold anything but NUL, which no file format lets through. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;
}

/** A finite number as SQL writes it, without loss. @throws RangeError for one that is not finite */
export function sqlNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('SQL has no such number');
  // With a point it would be a DECIMAL, whose arithmetic is another.
  return Number.isSafeInteger(value) ? String(value) : `${value.toExponential()}::DOUBLE`;
}

/** A list of texts as SQL writes it. */
export function sqlTexts(texts: readonly string[]): string {
  return `[${texts.map(sqlText).join(', ')}]`;
}
