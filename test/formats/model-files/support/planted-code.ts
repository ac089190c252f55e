import { zipOf } from '../../../github/zip.ts';
import { fixture, type Planted } from './inspecting.ts';
import * as p from './pickle.ts';
import { onnx, savedModel } from './protobuf.ts';
import { tflite } from './tflite.ts';

interface Layer {
  readonly module?: string;
  readonly class_name: string;
  readonly registered_name?: string | null;
  readonly config?: unknown;
}

const input: Layer = {
  module: 'keras.layers',
  class_name: 'InputLayer',
  config: { name: 'x', batch_shape: [null, 3], dtype: 'float32' },
};
const dense: Layer = {
  module: 'keras.layers',
  class_name: 'Dense',
  registered_name: null,
  config: { units: 2 },
};
const weights = fixture('dense.h5');

/** Keras' archive with these layers behind an input. */
export function keras(
  layers: readonly Layer[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer {
  const config = { module: 'keras', class_name: 'Sequential', config: { layers: [input, ...layers] } };
  return zipOf({
    'metadata.json': '{"keras_version": "3.15.1"}',
    'config.json': JSON.stringify(config),
    'model.weights.h5': weights,
    ...more,
  });
}

function layer(name: string, code: string, faulty: Layer): Planted {
  return {
    name: `Keras: ${name}`,
    path: 'model.keras',
    code,
    faulty: keras([faulty]),
    sound: keras([dense]),
  };
}

/** h5 with one text in place of another of the same length. */
function h5(from: string, to: string): Buffer {
  const copy = Buffer.from(weights);
  copy.write(to, copy.indexOf(from), 'latin1');
  return copy;
}

function graph(name: string, operators: readonly string[]): Planted {
  return {
    name: `SavedModel: ${name}`,
    path: 'saved_model.pb',
    code: 'MODEL_RUNS_CODE',
    says: operators.find((each) => each !== 'MatMul' && each !== 'NoOp') ?? '',
    faulty: savedModel(...operators),
    sound: savedModel('MatMul', 'NoOp'),
  };
}

/** Models that bring code, need code, or name files elsewhere. */
export const plantedCode: readonly Planted[] = [
  layer('Lambda', 'MODEL_RUNS_CODE', { module: 'keras.layers', class_name: 'Lambda' }),
  layer('a layer of another format', 'MODEL_RUNS_CODE', { module: 'keras.layers', class_name: 'TFSMLayer' }),
  layer('a pickle in a layer', 'MODEL_RUNS_CODE', {
    module: 'keras.layers',
    class_name: 'TorchModuleWrapper',
  }),
  layer('an import of any module', 'MODEL_RUNS_CODE', { module: 'os', class_name: 'system' }),
  layer('a function of any module', 'MODEL_RUNS_CODE', {
    module: 'os',
    class_name: 'function',
    config: 'system',
  }),
  layer('a helper of its own that fetches files', 'MODEL_RUNS_CODE', {
    module: 'keras.utils',
    class_name: 'get_file',
  }),
  layer('a function of its own by name', 'MODEL_RUNS_CODE', {
    module: 'keras.ops',
    class_name: 'function',
    config: 'x',
  }),
  layer('a class of the user', 'MODEL_CUSTOM_OPERATOR', {
    class_name: 'Mine',
    registered_name: 'my_package>Mine',
  }),
  layer('a Lambda within a layer', 'MODEL_RUNS_CODE', {
    ...dense,
    config: { inner: [{ class_name: 'Lambda' }] },
  }),
  {
    name: 'Keras: a pickle among the files',
    path: 'm.keras',
    code: 'PICKLE_IMPORT',
    faulty: keras([dense], { 'assets/vocabulary': p.attack }),
    sound: keras([dense], { 'assets/vocabulary': 'a\nb' }),
  },
  {
    name: 'Keras: a key twice',
    path: 'm.keras',
    code: 'MODEL_MALFORMED',
    says: 'twice',
    faulty: zipOf({ 'metadata.json': '{}', 'config.json': '{"a":1,"a":2}' }),
    sound: zipOf({ 'metadata.json': '{}', 'config.json': '{"a":1}' }),
  },
  {
    name: 'h5: Lambda',
    path: 'm.h5',
    code: 'MODEL_RUNS_CODE',
    faulty: h5('"Dense", ', '"Lambda",'),
    sound: weights,
  },
  {
    name: 'h5: an escaped word',
    path: 'm.h5',
    code: 'MODEL_RUNS_CODE',
    faulty: h5('"Dense", ', '"\\u0044" '),
    sound: weights,
  },
  {
    name: 'h5: cut off',
    path: 'm.h5',
    code: 'MODEL_TRUNCATED',
    faulty: weights.subarray(0, -10),
    sound: weights,
  },
  {
    name: 'h5: bytes behind the end',
    path: 'm.h5',
    code: 'MODEL_TRAILING_BYTES',
    faulty: Buffer.concat([weights, p.attack]),
    sound: weights,
  },
  graph('PyFunc', ['PyFunc', 'NoOp']),
  graph('a file is read', ['ReadFile', 'NoOp']),
  graph('a file is written by a function', ['MatMul', 'WriteFile']),
  {
    name: 'SavedModel: cut off',
    path: 'saved_model.pb',
    code: 'MODEL_TRUNCATED',
    faulty: savedModel('MatMul', 'NoOp').subarray(0, -4),
    sound: savedModel('MatMul', 'NoOp'),
  },
  {
    name: 'ONNX: an operator of somebody',
    path: 'm.onnx',
    code: 'MODEL_CUSTOM_OPERATOR',
    says: 'my.domain.Relu',
    faulty: onnx({ domain: 'my.domain' }),
    sound: onnx(),
  },
  {
    name: 'ONNX: an operator within a branch',
    path: 'm.onnx',
    code: 'MODEL_CUSTOM_OPERATOR',
    says: 'my.domain.Relu',
    faulty: onnx({ domain: 'my.domain', nested: true }),
    sound: onnx({ nested: true }),
  },
  ...['../weights.bin', '/etc/passwd', 'a/../../b', 'C:\\weights', '..\\weights'].map(
    (location): Planted => ({
      name: `ONNX: weights in ${location}`,
      path: 'm.onnx',
      code: 'MODEL_OUTSIDE_FILE',
      faulty: onnx({ location }),
      sound: onnx({ location: 'weights.bin' }),
    }),
  ),
  {
    name: 'ONNX: no version',
    path: 'm.onnx',
    code: 'MODEL_MALFORMED',
    faulty: onnx({ ir: 0 }),
    sound: onnx(),
  },
  {
    name: 'ONNX: cut off',
    path: 'm.onnx',
    code: 'MODEL_TRUNCATED',
    faulty: fixture('gemm.onnx').subarray(0, -3),
    sound: fixture('gemm.onnx'),
  },
  {
    name: 'TFLite: an operator of somebody',
    path: 'm.tflite',
    code: 'MODEL_CUSTOM_OPERATOR',
    says: 'FlexPyFunc',
    faulty: tflite({ custom: 'FlexPyFunc' }),
    sound: tflite(),
  },
  {
    name: 'TFLite: another schema',
    path: 'm.tflite',
    code: 'MODEL_MALFORMED',
    faulty: tflite({ version: 2 }),
    sound: tflite(),
  },
  {
    name: 'TFLite: cut off',
    path: 'm.tflite',
    code: 'MODEL_TRUNCATED',
    faulty: tflite().subarray(0, 60),
    sound: tflite(),
  },
  {
    name: 'NumPy: objects',
    path: 'm.npy',
    code: 'PICKLE_IMPORT',
    faulty: npyOf(p.attack),
    sound: fixture('objects.npy'),
  },
  {
    name: 'NumPy: objects among arrays',
    path: 'm.npz',
    code: 'PICKLE_IMPORT',
    faulty: zipOf({ 'a.npy': fixture('numbers.npy'), 'b.npy': npyOf(p.attack) }),
    sound: zipOf({ 'a.npy': fixture('numbers.npy') }),
  },
];

/** An array of one object. */
function npyOf(bytes: Uint8Array): Buffer {
  const header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n";
  const length = Buffer.from([header.length, 0]);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), length, Buffer.from(header), bytes]);
}
