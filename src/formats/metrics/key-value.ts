import type { Node } from '../json/node.ts';
import { numeralIn } from './numeral.ts';
import { metricsInvalid } from './fault.ts';

const assignment = /^([^:=#]{1,200}?)[ \t]*[:=](?:[ \t]+|(?=[^ \t]))(.*)$/;
const spaced = /^(\S{1,200})[ \t]+(\S+)$/;

/**
 * Reads lines of `accuracy: 0.9`, `accuracy=0.9` or `accuracy 0.9`; empty lines and those that start with `#` are skipped.
 * `undefined`: it is something else.
 * @throws ModelgateError METRICS_INVALID for a name given twice
 */
export function readKeyValues(text: string, path: string): Node | undefined {
  const entries = new Map<string, Node>();
  let line = 0;
  for (const whole of text.split(/\r?\n/)) {
    line++;
    if (whole.trim() === '' || whole.startsWith('#')) continue;
    const entry = readLine(whole);
    if (!entry) return undefined;
    if (entries.has(entry.name)) {
      throw metricsInvalid({ message: `${JSON.stringify(entry.name)} is given twice`, place: { path, line } });
    }
    entries.set(entry.name, { kind: 'text', text: entry.value });
  }
  return { kind: 'object', entries };
}

function readLine(line: string): { name: string; value: string } | undefined {
  // An indented line belongs to the one above it, so the text is YAML; so does a key without a value, and a list.
  if (/^[ \t-]/.test(line)) return undefined;
  const [, name, rest = ''] = assignment.exec(line) ?? [];
  const value = rest.trim();
  if (name !== undefined) return value === '' || /^[[{|>&*!"']/.test(value) ? undefined : { name: name.trim(), value };
  const [, first, second] = spaced.exec(line.trim()) ?? [];
  if (first === undefined || second === undefined || numeralIn(second) === undefined) return undefined;
  return { name: first, value: second };
}
