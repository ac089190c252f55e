import { ByteStream, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { UbjsonReader } from './ubjson.ts';
import { xgboostReading } from './xgboost.ts';

/** Arrays of numbers are skipped, so that the size does not matter. */
const kept: ReadonlySet<string> = new Set([
  'learner.learner_model_param.num_feature',
  'learner.learner_model_param.base_score',
  'learner.objective.name',
  'learner.gradient_booster.name',
  'learner.feature_names',
  'version',
]);
const treePath = /^learner\.gradient_booster(?:\.gbtree)?\.model\.trees$/;

/** A model of XGBoost in UBJSON, as `.ubj`. */
export async function readXgboostUbj(inspection: Inspection): Promise<Reading> {
  const stream = new ByteStream(sourceFeed(inspection.source));
  const reader = new UbjsonReader(stream, kept, treePath);
  await reader.read();
  if (!(await stream.isAtEnd()))
    inspection.report('MODEL_TRAILING_BYTES', 'There are bytes behind the model', stream.offset);
  const { found, counts } = reader;
  if (!found.has('learner.learner_model_param.num_feature'))
    throw new ModelFault('MODEL_MALFORMED', 'The file is no model of XGBoost: it has no learner');
  const listed = (path: string) => (found.get(path) ?? []) as readonly unknown[];
  const [features] = listed('learner.learner_model_param.num_feature');
  const one = (path: string) => listed(path)[0];
  return xgboostReading({
    features,
    baseScore: one('learner.learner_model_param.base_score'),
    objective: one('learner.objective.name'),
    booster: one('learner.gradient_booster.name'),
    names: listed('learner.feature_names'),
    version: listed('version'),
    trees: [...counts.values()][0],
  });
}
