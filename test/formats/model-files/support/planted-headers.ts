import { fixture, type Planted } from './inspecting.ts';
import { harmless } from './pickle.ts';

const two = {
  a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
  b: { dtype: 'U8', shape: [4], data_offsets: [8, 12] },
};

/** A safetensors file with that header and so many bytes of numbers. */
export function safetensors(header: unknown, bytes = 12): Buffer {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([size, json, Buffer.alloc(bytes)]);
}

function lying(name: string, code: string, faulty: Uint8Array, sound: Uint8Array, path: string): Planted {
  return { name: `${path}: ${name}`, path, code, faulty, sound };
}

const tensors = (name: string, code: string, header: unknown, bytes = 12): Planted =>
  lying(name, code, safetensors(header, bytes), safetensors(two), 'm.safetensors');

/** The fixture with one text in place of another of the same length. */
function edited(name: string, from: string, to: string): Buffer {
  const copy = Buffer.from(fixture(name));
  const at = copy.lastIndexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error(`${name} has no ${from}`);
  copy.write(to, at, 'latin1');
  return copy;
}

function withByte(name: string, at: number, byte: number): Buffer {
  const copy = Buffer.from(fixture(name));
  copy[at] = byte;
  return copy;
}

const cut = (name: string, bytes: number): Buffer => fixture(name).subarray(0, -bytes);
const long = (name: string): Buffer => Buffer.concat([fixture(name), harmless]);

/** Headers that lie, and files that end too early or too late. */
export const plantedHeaders: readonly Planted[] = [
  tensors('a gap between tensors', 'MODEL_MALFORMED', { ...two, b: { ...two.b, data_offsets: [9, 13] } }, 13),
  tensors('tensors that overlap', 'MODEL_MALFORMED', { ...two, b: { ...two.b, data_offsets: [4, 8] } }, 8),
  tensors('a shape of another size', 'MODEL_MALFORMED', { ...two, b: { ...two.b, shape: [5] } }),
  tensors('a size below 0', 'MODEL_MALFORMED', { ...two, b: { ...two.b, shape: [-4] } }),
  tensors('a type that is not known', 'MODEL_MALFORMED', { ...two, b: { ...two.b, dtype: 'OBJECT' } }),
  tensors('a type of the prototype', 'MODEL_MALFORMED', { ...two, b: { ...two.b, dtype: 'constructor' } }),
  tensors('a key twice', 'MODEL_MALFORMED', JSON.stringify(two).replace('"b"', '"a"')),
  tensors('no JSON', 'MODEL_MALFORMED', '{"a": [}'),
  tensors('bytes behind the last tensor', 'MODEL_TRAILING_BYTES', two, 13),
  tensors('numbers that are cut off', 'MODEL_TRUNCATED', two, 11),
  lying(
    'a header beyond the end',
    'MODEL_TRUNCATED',
    Buffer.concat([Buffer.from([200, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{}')]),
    safetensors({}, 0),
    'm.safetensors',
  ),
  lying(
    'numbers that are cut off',
    'MODEL_TRUNCATED',
    cut('numbers.npy', 8),
    fixture('numbers.npy'),
    'm.npy',
  ),
  lying(
    'bytes behind the numbers',
    'MODEL_TRAILING_BYTES',
    long('numbers.npy'),
    fixture('numbers.npy'),
    'm.npy',
  ),
  lying(
    'another shape',
    'MODEL_TRUNCATED',
    edited('numbers.npy', '(60, 3)', '(90, 3)'),
    fixture('numbers.npy'),
    'm.npy',
  ),
  lying(
    'a header that is code',
    'MODEL_MALFORMED',
    edited('numbers.npy', "'shape'", 'exec(1)'),
    fixture('numbers.npy'),
    'm.npy',
  ),
  lying(
    'a type that is not known',
    'MODEL_MALFORMED',
    edited('numbers.npy', '<f8', '<z8'),
    fixture('numbers.npy'),
    'm.npy',
  ),
  lying('cut off', 'MODEL_TRUNCATED', cut('small.gguf', 64), fixture('small.gguf'), 'm.gguf'),
  lying(
    'bytes behind the tensors',
    'MODEL_TRAILING_BYTES',
    Buffer.concat([fixture('small.gguf'), Buffer.alloc(64)]),
    fixture('small.gguf'),
    'm.gguf',
  ),
  lying(
    'a version that is not known',
    'MODEL_MALFORMED',
    withByte('small.gguf', 4, 9),
    fixture('small.gguf'),
    'm.gguf',
  ),
  lying(
    'an absurd number of tensors',
    'MODEL_LIMIT',
    withByte('small.gguf', 13, 255),
    fixture('small.gguf'),
    'm.gguf',
  ),
  lying(
    'an absurd number of keys',
    'MODEL_LIMIT',
    withByte('small.gguf', 21, 255),
    fixture('small.gguf'),
    'm.gguf',
  ),
  lying(
    'a tensor of another name twice',
    'MODEL_MALFORMED',
    edited('small.gguf', 'llama.context_length', 'general.architecture'),
    fixture('small.gguf'),
    'm.gguf',
  ),
  lying('cut off', 'MODEL_TRUNCATED', cut('boosted.json', 100), fixture('boosted.json'), 'm.json'),
  lying(
    'another number of features',
    'MODEL_MALFORMED',
    edited('boosted.json', '"num_feature":"3"', '"num_feature":"4"'),
    fixture('boosted.json'),
    'm.json',
  ),
  lying('cut off', 'MODEL_TRUNCATED', cut('boosted.ubj', 100), fixture('boosted.ubj'), 'm.ubj'),
  lying(
    'bytes behind the model',
    'MODEL_TRAILING_BYTES',
    long('boosted.ubj'),
    fixture('boosted.ubj'),
    'm.ubj',
  ),
  lying(
    'no learner',
    'MODEL_MALFORMED',
    edited('boosted.ubj', 'learner', 'teacher'),
    fixture('boosted.ubj'),
    'm.ubj',
  ),
  lying(
    'cut off',
    'MODEL_TRUNCATED',
    fixture('boosted.txt').subarray(0, 600),
    fixture('boosted.txt'),
    'm.txt',
  ),
  lying(
    'another number of features',
    'MODEL_MALFORMED',
    edited('boosted.txt', 'max_feature_idx=2', 'max_feature_idx=7'),
    fixture('boosted.txt'),
    'm.txt',
  ),
  lying(
    'trees of other sizes',
    'MODEL_MALFORMED',
    edited('boosted.txt', 'tree_sizes=449', 'tree_sizes=149'),
    fixture('boosted.txt'),
    'm.txt',
  ),
  lying(
    'cut off',
    'MODEL_TRUNCATED',
    Buffer.from('CBM1\xff\x00\x00\x00x', 'latin1'),
    Buffer.from('CBM1\x01\x00\x00\x00x', 'latin1'),
    'm.cbm',
  ),
  lying(
    'storages that are cut off',
    'MODEL_TRUNCATED',
    cut('torch-legacy.pth', 8),
    fixture('torch-legacy.pth'),
    'm.pth',
  ),
  lying(
    'bytes behind the storages',
    'MODEL_TRAILING_BYTES',
    long('torch-legacy.pth'),
    fixture('torch-legacy.pth'),
    'm.pth',
  ),
  lying('nothing', 'MODEL_EMPTY', Buffer.alloc(0), Buffer.from('{}'), 'm.json'),
  lying('noise', 'MODEL_FORMAT_UNKNOWN', Buffer.from('no model at all'), Buffer.from('{}'), 'm.json'),
];
