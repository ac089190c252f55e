import type { ErrorCode } from './error-catalogue.ts';

/** Where in an input a fault lies. `line` and `column` count from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
}

export interface Fault {
  readonly code: ErrorCode;
  /** What was found and what was expected, in one sentence. No secret, no payload. */
  readonly message: string;
  readonly place?: Place;
  /** The way out, in one sentence. */
  readonly hint?: string;
}

/**
 * A fault that a person can act on: bad input, a missing right, an upstream that does not answer. It carries every fault of
 * one input at once. Anything else that is thrown is our bug and is printed with its stack.
 */
export class ModelgateError extends Error {
  readonly faults: readonly [Fault, ...Fault[]];

  constructor(faults: Fault | readonly [Fault, ...Fault[]], options?: { cause?: unknown }) {
    const all = Array.isArray(faults) ? (faults as [Fault, ...Fault[]]) : [faults as Fault];
    super(all.map(describeFault).join('\n'), options);
    this.name = 'ModelgateError';
    this.faults = all as [Fault, ...Fault[]];
  }

  get code(): ErrorCode {
    return this.faults[0].code;
  }
}

/** Throws all faults at once; does nothing when there is none. */
export function throwFaults(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first) throw new ModelgateError([first, ...rest]);
}

/** `path:3:7: message (CODE). Way out.` */
export function describeFault({ code, message, place, hint }: Fault): string {
  const where = place ? `${formatPlace(place)}: ` : '';
  return `${where}${message} (${code})${hint ? `\n  ${hint}` : ''}`;
}

/** One sentence or two, for a report: what was found, where, and the way out. */
export function faultSentence({ code, message, place, hint }: Fault): string {
  const where = place ? ` (\`${formatPlace(place)}\`, ${code})` : ` (${code})`;
  return `${message.replace(/[.\s]+$/, '')}${where}.${hint ? ` ${hint}` : ''}`;
}

function formatPlace({ path, line, column, field }: Place): string {
  const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  return `${path}${position}${field ? ` at ${field}` : ''}`;
}
