import { describeFault, ModelgateError } from '../domain/errors.ts';
import { terminalText } from './terminal-text.ts';

/** 0, 1 for an expected refusal, 2 for a fault (contract, "Common to all"). */
export type ExitCode = 0 | 1 | 2;

/** What a failed step says: a fault that a person can act on without a stack; a bug of ours with it. */
export function describeFailure(error: unknown): string {
  return terminalText(failureText(error));
}

function failureText(error: unknown): string {
  if (!(error instanceof ModelgateError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a defect of Modelgate, please report it:\n${stack}`;
  }
  const causes = causesOf(error).map((cause) => `\n  Caused by: ${cause}`);
  return error.faults.map(describeFault).join('\n') + causes.join('');
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause)
    causes.push(cause.message);
  return causes;
}
