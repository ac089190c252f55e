/** Letters and digits alone: a report breaks its lines and marks its words otherwise. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The lines of a message that a report on the same terminal has not said yet. A line may name its model first, `fraud: …`, of
 * which the report has a heading.
 */
export function unsaid(message: string, shown: string): string {
  const said = bare(shown);
  const isSaid = (line: string) =>
    [line, line.replace(/^[^\s:]+: /, '')].some((text) => bare(text) !== '' && said.includes(bare(text)));
  return message
    .split('\n')
    .filter((line) => !isSaid(line))
    .join('\n');
}
