/** Rows of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function percent(share: number, digits: number, unit = ' %'): string {
  return `${(100 * share).toFixed(digits)}${unit}`;
}

export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
