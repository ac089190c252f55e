import type { ModelFormat } from '../../domain/validation/model-inspection.ts';

const pickled: readonly ModelFormat[] = ['pickle', 'joblib'];
const torch: readonly ModelFormat[] = ['torch', 'torchscript', 'torch-legacy', 'pickle'];

/** Formats that an extension may hold. Others, such as `.bin` and `.model`, mean nothing. */
const formats: ReadonlyMap<string, readonly ModelFormat[]> = new Map([
  ['pkl', [...pickled, 'torch', 'torch-legacy']],
  ['pickle', pickled],
  ['joblib', pickled],
  ['pt', torch],
  ['pth', torch],
  ['ckpt', [...torch, 'safetensors']],
  ['npy', ['npy']],
  ['npz', ['npz']],
  ['keras', ['keras']],
  ['h5', ['hdf5']],
  ['hdf5', ['hdf5']],
  // TensorFlow writes further messages beside a saved model.
  ['pb', ['saved-model', 'onnx', 'unknown']],
  ['onnx', ['onnx']],
  ['ort', ['onnx', 'unknown']],
  ['safetensors', ['safetensors']],
  ['gguf', ['gguf']],
  ['tflite', ['tflite']],
  ['ubj', ['xgboost-ubj']],
  // A lone text or number, or lines of JSON: no loader runs what is in it.
  ['json', ['json', 'xgboost-json', 'unknown']],
  ['cbm', ['catboost']],
]);

/** Whether a file of that name may be of that format. */
export function isExtensionOf(path: string, format: ModelFormat): boolean {
  // TensorFlow looks for a file of that very name.
  if (/(?:^|\/)saved_model\.pb$/i.test(path)) return format === 'saved-model';
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return formats.get(extension)?.includes(format) ?? true;
}
