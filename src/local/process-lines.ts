import { StringDecoder } from 'node:string_decoder';

/** Letters of a line that are handed on at once. */
const longest = 16_384;

/**
 * Cuts a stream of bytes into lines. A carriage return ends one, too, as in a runner's log: a progress bar is seen while it moves.
 * Memory is bounded, whatever comes: a line without an end is handed on in pieces.
 */
export class ProcessLines {
  private readonly decoder = new StringDecoder('utf8');
  private readonly onLine: (line: string) => void;
  private pending = '';
  private endedByReturn = false;

  constructor(onLine: (line: string) => void) {
    this.onLine = onLine;
  }

  write(bytes: Buffer): void {
    this.take(this.decoder.write(bytes));
  }

  end(): void {
    this.take(this.decoder.end());
    if (this.pending !== '') this.say(this.pending);
    this.pending = '';
  }

  private take(text: string): void {
    if (text === '') return;
    // The second half of `\r\n`.
    const rest = this.endedByReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.endedByReturn = text.endsWith('\r');
    const lines = (this.pending + rest).split(/\r\n|\n|\r/);
    this.pending = this.withoutPieces(lines.pop() ?? '');
    for (const line of lines) this.say(this.withoutPieces(line));
  }

  /** Hands on all but the last piece of a long line. */
  private withoutPieces(line: string): string {
    let from = 0;
    while (line.length - from > longest) {
      const isHalf = /[\uD800-\uDBFF]/.test(line.charAt(from + longest - 1));
      const to = from + longest - (isHalf ? 1 : 0);
      this.say(line.slice(from, to));
      from = to;
    }
    return line.slice(from);
  }

  private say(line: string): void {
    this.onLine(withoutEscapes(line));
  }
}

/** Without the sequences that colour and steer a terminal (ECMA-48: CSI, OSC and their like, single escapes). */
function withoutEscapes(line: string): string {
  if (!line.includes('\u001B')) return line;
  return line.replace(
    /\u001B(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g,
    '',
  );
}
