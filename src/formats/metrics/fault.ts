import type { Place } from '../../domain/errors.ts';
import { ModelgateError } from '../../domain/errors.ts';

export interface MetricsFault {
  readonly message: string;
  readonly place: Place;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The file is text and says something that is no set of metrics. */
export function metricsInvalid({ message, place, hint, cause }: MetricsFault): ModelgateError {
  return new ModelgateError({ code: 'METRICS_INVALID', message, place, ...(hint && { hint }) }, { cause });
}

/** The file cannot be read as text at all. */
export function fileUnreadable({ message, place, hint, cause }: MetricsFault): ModelgateError {
  return new ModelgateError({ code: 'FILE_UNREADABLE', message, place, ...(hint && { hint }) }, { cause });
}
