import type { Node } from '../json/node.ts';
import { metricsInvalid } from './fault.ts';
import { numeralIn } from './numeral.ts';

/**
 * Reads lines of `accuracy: 0.9`, `accuracy=0.9` or `accuracy 0.9`; empty lines and comments, from `#` on, are skipped.
 * `undefined`: it is something else.
 * @throws ModelgateError METRICS_INVALID for a name given twice
 */
export function readKeyValues(text: string, path: string): Node | undefined {
  const entries = new Map<string, Node>();
  let line = 0;
  for (const whole of text.split(/\r?\n/)) {
    line++;
    const content = withoutComment(whole);
    if (content.trim() === '') continue;
    const entry = readLine(content);
    if (!entry) return undefined;
    if (entries.has(entry.name)) {
      throw metricsInvalid({
        message: `${JSON.stringify(entry.name.slice(0, 80))} is given twice`,
        place: { path, line },
      });
    }
    entries.set(entry.name, { kind: 'text', text: entry.value });
  }
  return { kind: 'object', entries };
}

interface Entry {
  readonly name: string;
  readonly value: string;
}

function readLine(line: string): Entry | undefined {
  // An indented line belongs to the one above it, so the text is YAML; so it is with a list, and a name without a value.
  if (/^[ \t-]/.test(line)) return undefined;
  return splitAt(line, line.search(/:[ \t]|=/)) ?? splitTightly(line) ?? splitAtSpace(line.trim());
}

function splitAt(line: string, at: number): Entry | undefined {
  if (at < 0) return undefined;
  const name = line.slice(0, at).trim();
  const value = line.slice(at + 1).trim();
  // Values that start so have a meaning of their own in YAML.
  return name === '' || value === '' || /^[[{|>&*!"']/.test(value) ? undefined : { name, value };
}

/** `accuracy:0.9` */
function splitTightly(line: string): Entry | undefined {
  const at = line.indexOf(':');
  const value = line.slice(at + 1).trim();
  return at > 0 && numeralIn(value) !== undefined ? { name: line.slice(0, at).trim(), value } : undefined;
}

/** `accuracy 0.9`, with nothing else in the line. */
function splitAtSpace(line: string): Entry | undefined {
  const parts = line.split(/[ \t]+/);
  const [name, value] = parts;
  if (parts.length !== 2 || name === undefined || value === undefined) return undefined;
  return numeralIn(value) === undefined ? undefined : { name, value };
}

function withoutComment(line: string): string {
  const at = line.search(/(?:^|[ \t])#/);
  return at < 0 ? line : line.slice(0, at);
}
