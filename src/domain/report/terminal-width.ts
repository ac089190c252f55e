/** Columns that a line takes in a terminal: East Asian and emoji signs take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const point of text) columns += zero.test(point) ? 0 : wide.test(point) ? 2 : 1;
  return columns;
}

export function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}

/** Breaks at spaces; a word longer than the width stays whole. Lines after the first are indented. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

const zero = /^\p{M}$/u;
const wide =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60]$/u;
