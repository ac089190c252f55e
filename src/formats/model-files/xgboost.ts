import { ModelFault, type Reading } from './inspection.ts';
import { listedItems } from './limits.ts';

/** What both forms of a model of XGBoost state. */
export interface XgboostParts {
  readonly features: unknown;
  readonly baseScore: unknown;
  readonly objective: unknown;
  readonly booster: unknown;
  readonly names: readonly unknown[];
  readonly trees: number | undefined;
  readonly version: readonly unknown[];
}

/** @throws ModelFault MODEL_MALFORMED where its parts contradict each other */
export function xgboostReading({
  features,
  baseScore,
  objective,
  booster,
  names,
  trees,
  version,
}: XgboostParts): Reading {
  const count = Number(features);
  if (
    (typeof features !== 'string' && typeof features !== 'number') ||
    !Number.isSafeInteger(count) ||
    count < 0
  )
    throw new ModelFault('MODEL_MALFORMED', 'The model does not state its number of features');
  const columns = names.filter((name) => typeof name === 'string').slice(0, listedItems);
  if (names.length > 0 && columns.length !== count)
    throw new ModelFault('MODEL_MALFORMED', `The model has ${count} features and ${names.length} names`);
  return {
    facts: {
      ...text('version', version.join('.')),
      ...text('objective', objective),
      ...text('booster', booster),
      ...text('baseScore', baseScore),
      ...(trees === undefined ? {} : { trees }),
      features: count,
    },
    signature: { inputs: [], outputs: [], features: { count, names: columns.length > 0 ? columns : null } },
  };
}

function text(key: string, value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'string' && value !== '' ? { [key]: value.slice(0, 80) } : {};
}
