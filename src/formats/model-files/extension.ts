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
  ['pb', ['saved-model', 'onnx']],
  ['onnx', ['onnx']],
  ['ort', ['onnx']],
  ['safetensors', ['safetensors']],
  ['gguf', ['gguf']],
  ['tflite', ['tflite']],
  ['ubj', ['xgboost-ubj']],
  ['json', ['json', 'xgboost-json']],
  ['cbm', ['catboost']],
]);

/** Whether a file of that name may be of that format. */
export function isExtensionOf(path: string, format: ModelFormat): boolean {
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return formats.get(extension)?.includes(format) ?? true;
}
