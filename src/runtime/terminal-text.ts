/**
 * Text for a log or a terminal that may quote names and messages from outside: no escape sequence steers the terminal, and no
 * line is a command to the runner that reads a step's output (`::name::`, `##[name]`). Lines stay lines.
 */
export function terminalText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [');
}
