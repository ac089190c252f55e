/** What a file holds, as far as its name says. `perhaps`: the name is used for other things, too. */
export type OutputKind = 'metrics' | 'perhaps-metrics' | 'predictions' | 'model';

const modelEndings =
  /\.(?:onnx|pkl|pickle|joblib|skops|pt|pth|ckpt|safetensors|h5|hdf5|keras|tflite|cbm|ubj|xgb|lgb|bst|pmml|mlmodel|gguf|rds)$/i;
/** Text formats in which boosting libraries keep models, told apart by the name alone. */
const modelTexts = /^(?:.*[-_.])?model\.(?:json|txt|bin)$/i;
const tables = /\.(?:parquet|csv|tsv|jsonl|ndjson)(?:\.gz)?$/i;
const numbers = /\.(?:json|ya?ml|csv|tsv|txt)$/i;

/** `undefined`: neither metrics, predictions nor a model, by this name. */
export function outputKind(name: string): OutputKind | undefined {
  const stem = name.replace(/\.gz$/i, '').replace(/\.[^.]*$/, '');
  const words = stem
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const has = (...wanted: readonly string[]) => wanted.some((word) => words.includes(word));
  if (tables.test(name) && has('predictions', 'prediction', 'preds', 'pred', 'predicted', 'oof'))
    return 'predictions';
  if (numbers.test(name) && has('metrics', 'metric', 'scores')) return 'metrics';
  if (numbers.test(name) && has('score', 'results', 'result', 'eval', 'evaluation', 'performance', 'report'))
    return 'perhaps-metrics';
  return modelEndings.test(name) || modelTexts.test(name) ? 'model' : undefined;
}
