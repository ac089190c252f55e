import type { Fault } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import type { SumsShape } from './row-chunk.ts';
import type { SumsData } from './row-sums.ts';

export interface SummaryUse {
  readonly path: string;
  /** How the policy measures rows. */
  readonly columns?: PredictionColumns;
  /** What the others that it is merged with are. */
  readonly like?: SumsShape;
}

/** Why a summary does not say what is asked of it. */
export function faultsOfSummary(
  { n, shape }: SumsData,
  { path, columns, like }: SummaryUse,
): readonly Fault[] {
  const found: string[] = [];
  const threshold = columns?.threshold ?? (columns ? 0.5 : like?.threshold);
  if (threshold !== undefined && threshold !== shape.threshold)
    found.push(`its rows count as positive from ${shape.threshold} on, expected ${threshold}`);
  if (like && like.paired !== shape.paired)
    found.push(`it is of ${shape.paired ? 'two models' : 'one model'}, and others are not`);
  if (like && String(like.columns) !== String(shape.columns))
    found.push('its columns of slices are not those of the others');
  if (like && like.hash !== shape.hash)
    found.push('its ids are hashed otherwise than those of the others: let one engine make all parts');
  if (columns?.weight !== undefined || columns?.unit !== undefined)
    found.push('it knows neither weights nor units');
  if (n === 0) found.push('it is of no rows');
  return found.map((message) => ({
    code: 'PREDICTIONS_INVALID',
    message: `The summary cannot be used: ${message}`,
    place: { path },
    hint: 'docs/summary.md says what a summary holds.',
  }));
}
