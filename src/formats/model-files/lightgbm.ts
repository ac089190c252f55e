import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { jsonBytes } from './limits.ts';

/**
 * A model of LightGBM as text: `key=value` lines up to the first empty one, then the trees, whose sizes `tree_sizes` states,
 * then `end of trees` (`src/boosting/gbdt_model_text.cpp`). Nothing in it runs.
 */
export async function readLightgbm(inspection: Inspection): Promise<Reading> {
  const { source } = inspection;
  const bytes = Buffer.from(await source.read(0, Math.min(source.size, jsonBytes)));
  const end = bytes.indexOf('\n\n');
  if (end < 0)
    throw source.size > jsonBytes
      ? new ModelFault('MODEL_LIMIT', `The header has more than ${jsonBytes} bytes`)
      : new ModelFault('MODEL_TRUNCATED', 'The header has no end');
  const values = new Map<string, string>();
  for (const line of bytes.toString('utf8', 0, end).split('\n').slice(1)) {
    const [key = '', ...value] = line.split('=');
    if (values.has(key))
      throw new ModelFault('MODEL_MALFORMED', `The key ${JSON.stringify(key.slice(0, 60))} is given twice`);
    values.set(key, value.join('='));
  }
  const names = (values.get('feature_names') ?? '').split(' ').filter((name) => name !== '');
  const count = Number(values.get('max_feature_idx')) + 1;
  const sizes = (values.get('tree_sizes') ?? '')
    .split(' ')
    .filter((size) => size !== '')
    .map(Number);
  if (!Number.isSafeInteger(count) || !sizes.every((size) => Number.isSafeInteger(size) && size > 0))
    throw new ModelFault('MODEL_MALFORMED', 'The header states no number of features, or no sizes of trees');
  if (names.length !== count)
    throw new ModelFault('MODEL_MALFORMED', `The model has ${count} features and ${names.length} names`);
  const after = sizes.reduce((sum, size) => sum + size, end + 2);
  const mark = Buffer.from(await source.read(after, 64)).toString('latin1');
  if (after >= source.size)
    throw new ModelFault('MODEL_TRUNCATED', `The trees need ${after} bytes; the file has ${source.size}`);
  if (!mark.startsWith('end of trees'))
    throw new ModelFault('MODEL_MALFORMED', 'The trees do not end where their sizes say', after);
  const objective = values.get('objective');
  return {
    facts: {
      version: (values.get('version') ?? '').slice(0, 20),
      trees: sizes.length,
      features: count,
      ...(objective === undefined ? {} : { objective: objective.slice(0, 80) }),
    },
    signature: { inputs: [], outputs: [], features: { count, names } },
  };
}
