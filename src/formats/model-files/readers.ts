import type { ModelFormat } from '../../domain/validation/model-inspection.ts';
import { ByteStream, sourceFeed } from './byte-stream.ts';
import { type Inspection, ModelFault, type Reading } from './inspection.ts';
import { child, parseModelJson } from './json-text.ts';
import { jsonBytes } from './limits.ts';
import { checkKerasConfig } from './keras-config.ts';
import { reviewAsPickle } from './old-pickle.ts';
import { readPickleFile } from './pickle-file.ts';
import { recognise, type Recognised } from './recognition.ts';
import { unpackedStream } from './unpacked.ts';
import { archiveOf } from './zip-entry.ts';

export interface ModelReading extends Reading {
  readonly format: ModelFormat;
}

/** Formats that may begin like a pickle. */
const beginFreely: ReadonlySet<Recognised> = new Set([
  'gguf',
  'tflite',
  'catboost',
  'safetensors',
  'onnx',
  'saved-model',
]);

/** Recognises a file by its bytes and reads it. Only the readers that are needed are loaded. */
export async function readModel(inspection: Inspection): Promise<ModelReading> {
  const format = await recognise(inspection);
  inspection.recognised = format === 'gzip' || format === 'zlib' ? 'joblib' : format;
  const { source } = inspection;
  const direct = () => new ByteStream(sourceFeed(source));
  // Their first bytes may be opcodes, and a name such as `model.bin` does not say who loads it.
  if (beginFreely.has(format)) await reviewAsPickle(inspection, direct());
  switch (format) {
    case 'zip':
      return (await import('./zip-model.ts')).readZipModel(inspection);
    case 'npy':
      return { ...(await (await import('./npy.ts')).readNpy(inspection, direct())), format };
    case 'hdf5':
      return { ...(await (await import('./hdf5.ts')).readHdf5(inspection)), format };
    case 'gguf':
      return { ...(await (await import('./gguf.ts')).readGguf(inspection)), format };
    case 'tflite':
      return { ...(await (await import('./tflite.ts')).readTflite(inspection)), format };
    case 'catboost':
      return { ...(await (await import('./catboost.ts')).readCatboost(inspection)), format };
    case 'lightgbm':
      return { ...(await (await import('./lightgbm.ts')).readLightgbm(inspection)), format };
    case 'safetensors':
      return { ...(await (await import('./safetensors.ts')).readSafetensors(inspection)), format };
    case 'onnx':
      return { ...(await (await import('./onnx.ts')).readOnnx(inspection)), format };
    case 'saved-model':
      return { ...(await (await import('./saved-model.ts')).readSavedModel(inspection)), format };
    case 'xgboost-ubj':
      return { ...(await (await import('./xgboost-ubj.ts')).readXgboostUbj(inspection)), format };
    case 'torch-legacy':
      return { ...(await (await import('./torch-legacy.ts')).readLegacyTorch(inspection)), format };
    case 'json':
      return readJson(inspection);
    case 'pickle': {
      const reading = await readPickleFile(inspection, direct);
      return { ...reading, format: 'arrays' in reading.facts ? 'joblib' : 'pickle' };
    }
    case 'gzip':
    case 'zlib':
      return readPacked(inspection, format);
    case 'unknown':
      throw new ModelFault('MODEL_FORMAT_UNKNOWN', 'The bytes are of no format of models that is known');
  }
}

/** joblib packs its pickle as a whole. */
async function readPacked(inspection: Inspection, packing: 'gzip' | 'zlib'): Promise<ModelReading> {
  const open = () => unpackedStream(inspection.source, packing);
  const stream = open();
  await stream.fill(8);
  const head = stream.has(8) ? stream.take(8).slice() : new Uint8Array(0);
  const archive = archiveOf(head);
  if (archive !== undefined)
    throw new ModelFault('MODEL_NESTED_ARCHIVE', `The packed content is an archive (${archive})`);
  const reading = await readPickleFile(inspection, open);
  return { ...reading, facts: { ...reading.facts, packing }, format: 'joblib' };
}

/** XGBoost's models, Keras' configurations, and JSON that is neither: an index of shards, a tokenizer. */
async function readJson(inspection: Inspection): Promise<ModelReading> {
  const { source } = inspection;
  const head = Buffer.from(await source.read(0, 4096)).toString('latin1');
  if (/^\s*\{\s*"(?:learner|version)"\s*:\s*[[{]/.test(head) && head.includes('"learner"'))
    return {
      ...(await (await import('./xgboost-json.ts')).readXgboostJson(inspection)),
      format: 'xgboost-json',
    };
  if (source.size > jsonBytes)
    throw new ModelFault('MODEL_LIMIT', `The JSON has ${source.size} bytes; at most ${jsonBytes} are read`);
  const model = parseModelJson(Buffer.from(await source.read(0, source.size)).toString('utf8'));
  if (child(model, 'learner') && child(model, 'version'))
    return {
      ...(await (await import('./xgboost-json.ts')).readXgboostJson(inspection)),
      format: 'xgboost-json',
    };
  checkKerasConfig(inspection, model);
  return { format: 'json', facts: {} };
}
