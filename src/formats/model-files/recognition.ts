import { ByteStream, sourceFeed } from './byte-stream.ts';
import { hdf5Behind, hdf5Magic } from './hdf5.ts';
import { type Inspection, ModelFault } from './inspection.ts';
import { isOldPickle } from './old-pickle.ts';
import { nextField } from './protobuf.ts';
import type { ModelSource } from './source.ts';
import { recogniseTorch } from './torch-legacy.ts';
import { endsAsZip } from './zip-directory.ts';

/** What the bytes are, whatever the name says. Packed content is looked into by its reader. */
export type Recognised =
  | 'zip'
  | 'npy'
  | 'hdf5'
  | 'gguf'
  | 'tflite'
  | 'catboost'
  | 'lightgbm'
  | 'xgboost-ubj'
  | 'json'
  | 'safetensors'
  | 'onnx'
  | 'saved-model'
  | 'torch-legacy'
  | 'pickle'
  | 'gzip'
  | 'zlib'
  | 'unknown';

const headBytes = 512;

const magics: readonly (readonly [format: Recognised, offset: number, bytes: Buffer])[] = [
  ['zip', 0, Buffer.from('PK\x03\x04', 'latin1')],
  ['npy', 0, Buffer.from('\x93NUMPY', 'latin1')],
  ['hdf5', 0, hdf5Magic],
  ['gguf', 0, Buffer.from('GGUF')],
  ['tflite', 4, Buffer.from('TFL3')],
  ['catboost', 0, Buffer.from('CBM1')],
  ['lightgbm', 0, Buffer.from('tree\n')],
  ['gzip', 0, Buffer.from('1f8b08', 'hex')],
];

/** What cannot be unpacked here. */
const packings: readonly (readonly [name: string, magic: string])[] = [
  ['bzip2', '425a68'],
  ['xz', 'fd377a585a00'],
  // Then the size of its dictionary, which may be any.
  ['lzma', '5d00'],
  ['lz4', '04224d18'],
  ['zstd', '28b52ffd'],
  ['7z', '377abcaf271c'],
  ['rar', '526172211a07'],
  ['compress', '1f9d'],
];

/**
 * Some loaders look for an archive or for HDF5 from the end or in the middle of a file, whatever it begins as.
 * @throws ModelFault MODEL_COMPRESSION for what is packed in a way that is not read, MODEL_NESTED_ARCHIVE for a tar, MODEL_MALFORMED for HDF5 behind other bytes
 */
export async function recognise(inspection: Inspection): Promise<Recognised> {
  const { source } = inspection;
  const begun = await recogniseHead(inspection);
  // Of a pickle such bytes are a value: its loader does not look for them.
  if (['zip', 'pickle', 'torch-legacy', 'hdf5'].includes(begun)) return begun;
  if (await endsAsZip(source)) return 'zip';
  const behind = await hdf5Behind(source);
  if (behind === undefined) return begun;
  throw new ModelFault('MODEL_MALFORMED', 'HDF5 begins behind bytes of something else', behind);
}

async function recogniseHead(inspection: Inspection): Promise<Recognised> {
  const { source } = inspection;
  const head = Buffer.from(await source.read(0, headBytes));
  const magic = magics.find(([, offset, bytes]) =>
    head.subarray(offset, offset + bytes.length).equals(bytes),
  );
  if (magic) return magic[0];
  // Its length may read like the magic of zlib or lzma, whose bytes never go on like this.
  if (isSafetensors(head) && head.readUIntLE(2, 3) === 0 && head[13] !== 0) return 'safetensors';
  assertReadable(head);
  if (isZlib(head)) return 'zlib';
  if (isSafetensors(head)) return 'safetensors';
  if (head[0] === 0x7b && 'iUIlL$#'.includes(String.fromCharCode(head[1] as number))) return 'xgboost-ubj';
  if (isJson(head.toString('latin1'))) return 'json';
  if (await recogniseTorch(source)) return 'torch-legacy';
  if (head[0] === 0x80 && (head[1] as number) <= 5) return 'pickle';
  const stream = new ByteStream(sourceFeed(source));
  return (await protobufOf(source)) ?? ((await isOldPickle(inspection, stream)) ? 'pickle' : 'unknown');
}

function assertReadable(head: Buffer): void {
  const hex = head.toString('hex', 0, 8);
  const packing = packings.find(([, magic]) => hex.startsWith(magic))?.[0];
  if (packing !== undefined) throw new ModelFault('MODEL_COMPRESSION', `The file is packed by ${packing}`);
  if (head.toString('latin1', 257, 262) === 'ustar')
    throw new ModelFault('MODEL_NESTED_ARCHIVE', 'The file is a tar archive');
}

/** `[PAD]` of a vocabulary and `{%` of a template begin none. White space may go on behind the head. */
function isJson(head: string): boolean {
  const isOpen = head.length === headBytes && /^\s*[[{]?\s*$/.test(head);
  return isOpen || /^\s*(?:\{\s*["}]|\[\s*(?:["\d{[\]-]|true|false|null|NaN|Infinity))/.test(head);
}

/** RFC 1950: method 8, and the first two bytes as a number are a multiple of 31. */
function isZlib(head: Buffer): boolean {
  return head.length > 2 && head[0] === 0x78 && head.readUInt16BE(0) % 31 === 0;
}

/** A length below 2^40, then the brace of the header. */
function isSafetensors(head: Buffer): boolean {
  return head.length > 8 && head[8] === 0x7b && head[5] === 0 && head[6] === 0 && head[7] === 0;
}

/**
 * The fields of the outermost message tell ONNX and TensorFlow from each other. Fields that neither has their readers pass over, so
 * that they say nothing. TensorFlow's version is a number, which other messages of two fields have not.
 */
async function protobufOf(source: ModelSource): Promise<'onnx' | 'saved-model' | undefined> {
  const stream = new ByteStream(sourceFeed(source));
  const seen = new Set<string>();
  try {
    for (
      let field = await nextField(stream, source.size);
      field;
      field = await nextField(stream, source.size)
    ) {
      seen.add(`${field.number} ${field.wire}`);
      await stream.skip(field.size);
    }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return cutOff(Buffer.from(await source.read(0, 3)));
  }
  if (seen.has('1 varint') && seen.has('7 bytes')) return 'onnx';
  return seen.has('1 varint') && seen.has('2 bytes') ? 'saved-model' : undefined;
}

/** A file that is cut off is known by its version, which comes first, and the field behind it. TensorFlow's version is 1. */
function cutOff(head: Buffer): 'onnx' | 'saved-model' | undefined {
  const [first, version, second] = head;
  if (first !== 0x08 || version === undefined || version === 0 || version > 40) return undefined;
  if (version === 1 && second === 0x12) return 'saved-model';
  return second !== undefined && [0x12, 0x1a, 0x22, 0x32, 0x3a, 0x42].includes(second) ? 'onnx' : undefined;
}
