import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fixture, fixtures, inspect } from './support/inspecting.ts';
import { keras } from './support/planted-code.ts';
import { onnx, savedModel } from './support/protobuf.ts';
import { tflite } from './support/tflite.ts';

const unreadable = /-(?:bz2|xz|lzma)\.joblib$/;
const sound = readdirSync(fixtures).filter((name) => !unreadable.test(name));

const formats: Readonly<Record<string, string>> = {
  npz: 'npz',
  npy: 'npy',
  json: 'xgboost-json',
  ubj: 'xgboost-ubj',
  txt: 'lightgbm',
  pkl: 'pickle',
  joblib: 'joblib',
  h5: 'hdf5',
  onnx: 'onnx',
  gguf: 'gguf',
  pt: 'torch',
  pth: 'torch-legacy',
  safetensors: 'safetensors',
};

describe('files that the libraries wrote', () => {
  it.each(sound)('%s: format by content, digest, no finding', async (name) => {
    const bytes = fixture(name);
    const { format, findings, sha256, size } = await inspect(bytes, name);
    expect(findings).toEqual([]);
    expect(format).toBe(formats[name.split('.').at(-1) ?? '']);
    expect({ sha256, size }).toEqual({
      sha256: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      size: bytes.length,
    });
  });

  it('knows the format whatever the name', async () => {
    for (const name of sound) {
      const { format, findings } = await inspect(fixture(name), 'model');
      expect([name, findings]).toEqual([name, []]);
      expect(format).toBe(formats[name.split('.').at(-1) ?? '']);
    }
  });
});

it.each([93, 376, 24_184, 40_056, 55_928])(
  'takes a header of safetensors of %d bytes for no packed file',
  async (length) => {
    const json = JSON.stringify({ a: { dtype: 'U8', shape: [1], data_offsets: [0, 1] } }).padEnd(length);
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(length));
    const { format, findings } = await inspect(
      Buffer.concat([size, Buffer.from(`${json}x`)]),
      'm.safetensors',
    );
    expect({ format, findings }).toEqual({ format: 'safetensors', findings: [] });
  },
);

describe('files that lie beside a model', () => {
  it.each([
    ['conda.yaml', 'channels:\n- conda-forge\ndependencies:\n- python=3.12\n'],
    ['requirements.txt', 'cloudpickle==3.1.1\nmlflow==3.4.0\n'],
    ['vocab.txt', '[PAD]\n[unused0]\n[UNK]\nthe\n'],
    ['chat_template.jinja', '{%- if messages %}{{- bos_token }}{% endif %}'],
    ['merges.txt', '#version: 0.2\nĠ t\nĠ a\n'],
  ])('%s is of no known format, and nothing worse', async (name, content) => {
    const { findings } = await inspect(Buffer.from(content), name);
    expect(findings.map(({ code }) => code)).toEqual(['MODEL_FORMAT_UNKNOWN']);
  });
});

describe('facts and signatures', () => {
  const facts = async (bytes: Uint8Array, path = 'm') => (await inspect(bytes, path)).facts;
  const signature = async (bytes: Uint8Array, path = 'm') => (await inspect(bytes, path)).signature;

  it('pickle: what it imports, its class and its columns', async () => {
    expect(await facts(fixture('logistic-4.pkl'))).toEqual({
      protocol: 4,
      estimator: 'sklearn.linear_model._logistic.LogisticRegression',
      scikitLearn: '1.8.0',
      importCount: 4,
      imports: [
        'numpy._core.multiarray._reconstruct',
        'numpy.dtype',
        'numpy.ndarray',
        'sklearn.linear_model._logistic.LogisticRegression',
      ],
    });
    const features = { count: 3, names: ['age', 'amount', 'country_code'] };
    for (const protocol of [0, 1, 2, 3, 4, 5])
      expect(await signature(fixture(`logistic-${protocol}.pkl`))).toEqual({
        inputs: [],
        outputs: [],
        features,
      });
  });

  it('a pipeline has the columns of its first step', async () => {
    expect((await signature(fixture('pipeline.joblib')))?.features).toEqual({ count: 3, names: null });
  });

  it('ONNX: operators, parameters, inputs without those that have a value', async () => {
    expect(await facts(fixture('gemm.onnx'))).toMatchObject({
      producer: 'modelgate',
      opsets: { 'ai.onnx': 21 },
      operators: { Gemm: 1 },
      parameters: 6,
    });
    expect(await signature(fixture('gemm.onnx'))).toEqual({
      inputs: [{ name: 'x', type: 'float32', shape: ['batch', 3] }],
      outputs: [{ name: 'y', type: 'float32', shape: ['batch', 2] }],
    });
    expect(await facts(onnx({ nested: true }))).toMatchObject({ operators: { If: 1, Relu: 1 } });
  });

  it('XGBoost and LightGBM: columns and trees', async () => {
    const features = { count: 3, names: ['age', 'amount', 'country'] };
    for (const name of ['boosted.json', 'boosted.ubj', 'boosted.txt']) {
      expect((await signature(fixture(name)))?.features).toEqual(features);
      expect(await facts(fixture(name))).toMatchObject({ trees: 3, features: 3 });
    }
  });

  it('PyTorch: elements of the storages', async () => {
    for (const name of ['torch.pt', 'torch-legacy.pth'])
      expect(await facts(fixture(name))).toMatchObject({
        storages: 2,
        elementsByType: { FloatStorage: 180, LongStorage: 4 },
      });
  });

  it('safetensors, GGUF, NumPy: parameters and shapes', async () => {
    expect(await facts(fixture('two.safetensors'))).toEqual({
      tensors: 2,
      parameters: 240,
      parametersByType: { F64: 180, I64: 60 },
      framework: 'np',
    });
    expect(await facts(fixture('small.gguf'))).toMatchObject({
      architecture: 'llama',
      contextLength: 128,
      parameters: 276,
    });
    expect(await facts(fixture('numbers.npy'))).toEqual({ dtype: '<f8', shape: '60 × 3' });
  });

  it('Keras, SavedModel, TFLite: inputs', async () => {
    const input = { name: 'x', type: 'float32', shape: [null, 3] };
    expect(await signature(keras([]), 'm.keras')).toEqual({ inputs: [input], outputs: [] });
    expect(await signature(savedModel('MatMul', 'NoOp'))).toEqual({
      inputs: [{ ...input, shape: [3] }],
      outputs: [],
    });
    expect(await signature(tflite())).toMatchObject({
      inputs: [{ name: 'x', type: 'float32', shape: [1, 3] }],
    });
  });
});

describe('what the user decides', () => {
  it('allows imports, layers and operators by name, and nothing else with them', async () => {
    const allowed = { allow: ['my.domain.Relu', 'keras.layers.Lambda', 'tensorflow.raw_ops.PyFunc'] };
    const lambda = keras([{ module: 'keras.layers', class_name: 'Lambda' }]);
    const told = async (bytes: Buffer | Uint8Array, name: string) =>
      (await inspect(bytes, name, allowed)).findings.map(
        ({ severity, message }) => `${severity}: ${message}`,
      );
    expect(await told(onnx({ domain: 'my.domain' }), 'm')).toEqual([
      'info: 1 name allowed: "my.domain.Relu"',
    ]);
    expect(await told(lambda, 'm.keras')).toEqual(['info: 1 name allowed: "keras.layers.Lambda"']);
    const call = 'info: 1 name allowed: "tensorflow.raw_ops.PyFunc"';
    expect(await told(savedModel('PyFunc', 'NoOp'), 'm')).toEqual([call]);
    expect(await told(savedModel('PyFunc', 'ReadFile'), 'm')).toEqual([
      expect.stringContaining('ReadFile'),
      call,
    ]);
  });

  it('holds the size against the budget', async () => {
    const bytes = fixture('forest.pkl');
    expect((await inspect(bytes, 'm', { sizeBudget: bytes.length })).findings).toEqual([]);
    const [finding] = (await inspect(bytes, 'm', { sizeBudget: bytes.length - 1 })).findings;
    expect(finding).toMatchObject({ code: 'MODEL_TOO_LARGE', severity: 'error' });
  });

  it('leaves the digest out where it is not asked for', async () => {
    expect(await inspect(fixture('torch.pt'), 'm', { digest: false })).not.toHaveProperty('sha256');
  });
});
