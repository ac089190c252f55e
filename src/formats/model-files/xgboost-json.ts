import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { numbersJsonBytes } from './limits.ts';
import { xgboostReading } from './xgboost.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A model of XGBoost in JSON (`doc/model.schema`). Nothing in it runs. */
export async function readXgboostJson(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  if (source.size > numbersJsonBytes)
    throw new ModelFault(
      'MODEL_LIMIT',
      `The JSON has ${source.size} bytes; at most ${numbersJsonBytes} are read. Save it as .ubj`,
    );
  const text = Buffer.from(await source.read(0, source.size)).toString('utf8');
  let model: Json;
  try {
    model = JSON.parse(text) as Json;
  } catch {
    // Named in words of ours: the engine's message quotes the file.
    const isCut = !text.trimEnd().endsWith('}');
    throw new ModelFault(isCut ? 'MODEL_TRUNCATED' : 'MODEL_MALFORMED', 'The JSON is cut off or broken');
  }
  const learner = at(model, 'learner');
  const params = at(learner, 'learner_model_param');
  const booster = at(learner, 'gradient_booster');
  const trees = at(at(booster, 'model'), 'trees') ?? at(at(at(booster, 'gbtree'), 'model'), 'trees');
  return xgboostReading({
    features: at(params, 'num_feature'),
    baseScore: at(params, 'base_score'),
    objective: at(at(learner, 'objective'), 'name'),
    booster: at(booster, 'name'),
    names: list(at(learner, 'feature_names')),
    trees: Array.isArray(trees) ? trees.length : undefined,
    version: list(at(model, 'version')),
  });
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Json>>)[key] : undefined;
}

function list(value: Json | undefined): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
