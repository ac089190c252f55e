import { zip, zipOf } from '../../../github/zip.ts';
import { fixture, type Planted } from './inspecting.ts';
import * as p from './pickle.ts';
import { bytesField, message, onnx, savedModel } from './protobuf.ts';

/** Files that are nothing by their first bytes, or something harmless, and which a loader runs all the same: nobody's name says which. */
const oldAttack = p.pickle(p.global('os', 'system'), p.text('true'), p.tuple1, p.reduce, p.stop);
const array = fixture('numbers.npy');

function disguised(name: string, code: string, faulty: Uint8Array, more: Partial<Planted> = {}): Planted {
  return { name: `disguise: ${name}`, path: 'model.bin', code, faulty, sound: p.harmless, ...more };
}

/** LZMA's first byte, then the size of its dictionary. */
function smallDictionary(): Buffer {
  const packed = Buffer.from(fixture('pipeline-lzma.joblib'));
  packed.writeUInt32LE(4096, 1);
  return packed;
}

/** CatBoost's magic is 66 bytes of text to a pickle. */
function catboost(behind: Uint8Array): Buffer {
  const core = Buffer.concat([Buffer.alloc(60), behind]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(core.length);
  return Buffer.concat([Buffer.from('CBM1'), size, core]);
}

/** One tensor of bytes. */
function tensorOf(bytes: Uint8Array): Buffer {
  const json = JSON.stringify({ a: { dtype: 'U8', shape: [bytes.length], data_offsets: [0, bytes.length] } });
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([size, Buffer.from(json), bytes]);
}

const archive = zipOf({ 'a.npy': array });

export const plantedDisguises: readonly Planted[] = [
  disguised('lzma with a small dictionary', 'MODEL_COMPRESSION', smallDictionary()),
  disguised('bytes before an archive', 'ZIP_HIDDEN_BYTES', p.pickle('\0', archive), { sound: archive }),
  disguised('an archive at the end of a tensor', 'ZIP_HIDDEN_BYTES', tensorOf(archive), {
    sound: tensorOf(Buffer.from('no archive')),
  }),
  disguised('bytes before HDF5', 'MODEL_MALFORMED', Buffer.concat([Buffer.alloc(512), fixture('dense.h5')]), {
    says: 'HDF5 begins behind',
    sound: fixture('dense.h5'),
  }),
  disguised('a pickle behind the magic of CatBoost', 'PICKLE_IMPORT', catboost(p.pickle('0', oldAttack)), {
    says: 'os.system',
    sound: catboost(Buffer.from('no opcode')),
  }),
  disguised('a place of the memo as Python may write it', 'PICKLE_IMPORT', p.pickle('Np1_0\n0', oldAttack), {
    says: 'os.system',
  }),
  disguised(
    'a place of the memo with many zeros',
    'PICKLE_IMPORT',
    p.pickle('Np00000000000007\n0', oldAttack),
    { says: 'os.system' },
  ),
  disguised(
    'a line that is longer than a name',
    'PICKLE_IMPORT',
    p.pickle(p.text('x'.repeat(2 ** 21)), '0', oldAttack),
    { says: 'os.system' },
  ),
  disguised('an import by INST without a mark', 'PICKLE_IMPORT', p.pickle('ios\nsystem\n.'), {
    says: 'os.system',
    also: ['MODEL_MALFORMED'],
  }),
  disguised('an old pickle in an archive', 'PICKLE_IMPORT', zip([{ name: 'x', content: oldAttack }]), {
    path: 'model.zip',
    says: 'os.system',
    also: ['MODEL_FORMAT_UNKNOWN'],
    sound: archive,
  }),
  disguised(
    'a field that ONNX has not',
    'MODEL_CUSTOM_OPERATOR',
    message(onnx({ domain: 'evil' }), bytesField(30, 'x')),
    { sound: message(onnx(), bytesField(30, 'x')) },
  ),
  disguised(
    'a field that a saved model has not',
    'MODEL_MALFORMED',
    message(savedModel('PyFunc'), bytesField(3, 'x')),
    { path: 'saved_model.pb', sound: savedModel('NoOp') },
  ),
  disguised(
    'a configuration of Keras behind much white space',
    'MODEL_RUNS_CODE',
    Buffer.from(`{${' '.repeat(600)}"class_name": "Lambda"}`),
    { sound: Buffer.from(`{${' '.repeat(600)}"class_name": "Dense"}`) },
  ),
  disguised(
    'white space before a configuration of Keras',
    'MODEL_RUNS_CODE',
    Buffer.from(`${' '.repeat(600)}{"class_name": "Lambda"}`),
    { sound: Buffer.from(`${' '.repeat(600)}{"class_name": "Dense"}`) },
  ),
  disguised('no version of a saved model', 'MODEL_FORMAT_UNKNOWN', savedModel('PyFunc').subarray(2), {
    path: 'export/saved_model.pb',
    also: ['MODEL_EXTENSION_WRONG'],
    sound: savedModel('NoOp'),
  }),
  disguised('an array under the name of none', 'MODEL_FORMAT_UNKNOWN', zipOf({ 'a.txt': array }), {
    path: 'm.npz',
    also: ['MODEL_EXTENSION_WRONG'],
    sound: archive,
  }),
  disguised('no pickle under the name of one', 'MODEL_FORMAT_UNKNOWN', Buffer.from('version 1 of it'), {
    path: 'model.pkl',
    also: ['MODEL_EXTENSION_WRONG'],
  }),
];
