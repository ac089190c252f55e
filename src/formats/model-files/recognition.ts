import { ByteStream, sourceFeed } from './byte-stream.ts';
import { hdf5Magic } from './hdf5.ts';
import { type Inspection, ModelFault } from './inspection.ts';
import { PickleImports } from './pickle-imports.ts';
import { opcodes } from './pickle-opcodes.ts';
import { walkPickle } from './pickle-walk.ts';
import { nextField } from './protobuf.ts';
import type { ModelSource } from './source.ts';
import { recogniseTorch } from './torch-legacy.ts';

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
  ['lzma', '5d0000'],
  ['lz4', '04224d18'],
  ['zstd', '28b52ffd'],
  ['7z', '377abcaf271c'],
  ['rar', '526172211a07'],
  ['compress', '1f9d'],
];

/** @throws ModelFault MODEL_COMPRESSION for what is packed in a way that is not read, MODEL_NESTED_ARCHIVE for a tar */
export async function recognise(inspection: Inspection): Promise<Recognised> {
  const { source } = inspection;
  const head = Buffer.from(await source.read(0, 512));
  const magic = magics.find(([, offset, bytes]) =>
    head.subarray(offset, offset + bytes.length).equals(bytes),
  );
  if (magic) return magic[0];
  assertReadable(head);
  if (isZlib(head)) return 'zlib';
  if (isSafetensors(head)) return 'safetensors';
  if (head[0] === 0x7b && 'iUIlL$#'.includes(String.fromCharCode(head[1] as number))) return 'xgboost-ubj';
  if (/^\s*[[{]/.test(head.toString('latin1'))) return 'json';
  if (await recogniseTorch(source)) return 'torch-legacy';
  if (head[0] === 0x80 && (head[1] as number) <= 5) return 'pickle';
  return (await protobufOf(source)) ?? ((await isOldPickle(inspection, head)) ? 'pickle' : 'unknown');
}

function assertReadable(head: Buffer): void {
  const hex = head.toString('hex', 0, 8);
  const packing = packings.find(([, magic]) => hex.startsWith(magic))?.[0];
  if (packing !== undefined) throw new ModelFault('MODEL_COMPRESSION', `The file is packed by ${packing}`);
  if (head.toString('latin1', 257, 262) === 'ustar')
    throw new ModelFault('MODEL_NESTED_ARCHIVE', 'The file is a tar archive');
}

/** RFC 1950: method 8, and the first two bytes as a number are a multiple of 31. */
function isZlib(head: Buffer): boolean {
  return head.length > 2 && head[0] === 0x78 && head.readUInt16BE(0) % 31 === 0;
}

/** A length below 2^40, then the brace of the header. */
function isSafetensors(head: Buffer): boolean {
  return head.length > 8 && head[8] === 0x7b && head[5] === 0 && head[6] === 0 && head[7] === 0;
}

/** The fields of the outermost message tell ONNX and TensorFlow from each other. */
async function protobufOf(source: ModelSource): Promise<'onnx' | 'saved-model' | undefined> {
  const stream = new ByteStream(sourceFeed(source));
  const seen = new Set<number>();
  try {
    for (
      let field = await nextField(stream, source.size);
      field;
      field = await nextField(stream, source.size)
    ) {
      if (field.number > 25) return undefined;
      seen.add(field.number);
      await stream.skip(field.size);
    }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return cutOff(Buffer.from(await source.read(0, 3)));
  }
  if (seen.has(7) && seen.has(1)) return 'onnx';
  return seen.size === 2 && seen.has(1) && seen.has(2) ? 'saved-model' : undefined;
}

/** A file that is cut off is known by its version, which comes first, and the field behind it. TensorFlow's version is 1. */
function cutOff(head: Buffer): 'onnx' | 'saved-model' | undefined {
  const [first, version, second] = head;
  if (first !== 0x08 || version === undefined || version === 0 || version > 40) return undefined;
  if (version === 1 && second === 0x12) return 'saved-model';
  return second !== undefined && [0x12, 0x1a, 0x22, 0x32, 0x3a, 0x42].includes(second) ? 'onnx' : undefined;
}

/** Protocols 0 and 1 have no magic: what can be walked to its end is one, or what imports anything on the way. */
async function isOldPickle(inspection: Inspection, head: Buffer): Promise<boolean> {
  if (head.length === 0 || !opcodes[head[0] as number]) return false;
  const imports = new PickleImports();
  const silent = inspection.aside();
  const stream = new ByteStream(sourceFeed(inspection.source));
  const walk = await silent.attempt(() => walkPickle({ inspection: silent, imports, stream }));
  if (walk !== undefined || imports.uses.length > 0) return true;
  // What is too large to be walked, or cannot be followed, is not shown to be none.
  return silent.findings.some(({ code }) => code !== 'MODEL_MALFORMED' && code !== 'MODEL_TRUNCATED');
}
